// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/summary.h"

#include "casework/entry.h"
#include "domain/catalogue.h"
#include "reports/summarycounts.h"
#include "storage/register.h"

#include <set>

namespace qorgan::reports {

using namespace base;

namespace {

const QString SourcePrefix = u"incidents.source."_s;
const QString ViolencePrefix = u"incidents.violence."_s;
const QString ArticlePart = u".article."_s;

/// The indicators of a kind of case by its articles, in the order of their numbers.
QStringList articlesOf(const QString &cases, const Counts &now, const std::optional<Counts> &before)
{
    std::map<int, std::set<QString>> found;
    const auto take = [&](const Counts &counts) {
        for (const auto &[group, values] : counts)
            for (const auto &[code, value] : values)
                if (code.startsWith(cases + ArticlePart))
                    found[code.mid(cases.size() + ArticlePart.size()).section(u'-', 0, 0).toInt()].insert(code);
    };
    take(now);
    if (before)
        take(*before);
    QStringList codes;
    for (const auto &[number, some] : found)
        codes.append(QStringList(some.begin(), some.end()));
    return codes;
}

/// Every indicator in the order of the report, with zeros where nothing happened: a report with gaps would ask
/// whether they were forgotten.
/// Of articles, those that cases were registered by, in either period: there are too many others.
QStringList indicatorCodes(const Counts &now, const std::optional<Counts> &before)
{
    QStringList codes;
    for (const auto &item : domain::catalogue(u"report_indicators"_s).items()) {
        codes << item.code;
        codes << articlesOf(item.code, now, before);
        if (item.code != u"incidents.repeat")
            continue;
        for (const auto &source : domain::catalogue(u"sources"_s).items())
            codes << SourcePrefix + source.code;
        for (const auto &type : domain::catalogue(u"violence_types"_s).items())
            codes << ViolencePrefix + type.code;
    }
    return codes;
}

qint64 valueIn(const Counts &counts, const QString &group, const QString &code)
{
    const auto found = counts.find(group);
    if (found == counts.end())
        return 0;
    const auto value = found->second.find(code);
    return value == found->second.end() ? 0 : value->second;
}

std::vector<Indicator> indicators(const QStringList &codes, const QString &group, const Counts &now,
                                  const std::optional<Counts> &before)
{
    std::vector<Indicator> list;
    for (const QString &code : codes) {
        Indicator indicator{code, valueIn(now, group, code), {}, {}};
        if (before) {
            indicator.previous = valueIn(*before, group, code);
            indicator.changePercent = changePercent(indicator.value, *indicator.previous);
        }
        list.push_back(std::move(indicator));
    }
    return list;
}

std::vector<SummaryGroup> groups(casework::Session &session, const QStringList &codes, Grouping by,
                                 const Counts &now, const std::optional<Counts> &before)
{
    Counts all = now;
    if (before)
        all.insert(before->begin(), before->end());
    std::vector<SummaryGroup> list;
    for (const auto &[key, counted] : all) {
        SummaryGroup group{key, {}, indicators(codes, key, now, before)};
        if (by == Grouping::Officer)
            if (const auto account = session.store().accounts().byLogin(key))
                group.title = account->fullName;
        list.push_back(std::move(group));
    }
    return list;
}

void fill(casework::Session &session, Summary &summary)
{
    const auto now = [&](Grouping by) { return count(session, summary.from, summary.to, by, summary.cutOff); };
    const auto before = [&](Grouping by) -> std::optional<Counts> {
        if (!summary.previousFrom)
            return {};
        return count(session, *summary.previousFrom, *summary.previousTo, by, summary.cutOff);
    };
    const Counts whole = now(Grouping::Unit);
    const std::optional<Counts> wholeBefore = before(Grouping::Unit);
    const QStringList codes = indicatorCodes(whole, wholeBefore);
    summary.indicators = indicators(codes, {}, whole, wholeBefore);
    if (summary.by != Grouping::Unit)
        summary.groups = groups(session, codes, summary.by, now(summary.by), before(summary.by));
}

Result<void> checked(const SummaryRequest &request)
{
    if (!request.from.isValid())
        return fail(u"required"_s, u"from"_s);
    if (!request.to.isValid())
        return fail(u"required"_s, u"to"_s);
    if (request.to < request.from)
        return fail(u"period-reversed"_s, u"to"_s);
    return {};
}

} // namespace

QString code(Grouping by)
{
    switch (by) {
    case Grouping::Unit: return u"unit"_s;
    case Grouping::Section: return u"section"_s;
    case Grouping::Officer: return u"officer"_s;
    case Grouping::Source: return u"source"_s;
    }
    return {};
}

Result<Summary> summarise(casework::Session &session, const SummaryRequest &request)
{
    if (const auto allowed = session.require(security::Permission::Report, u"report.made"_s); !allowed)
        return fail(allowed.error());
    if (const auto done = checked(request); !done)
        return fail(done.error());
    Summary summary;
    summary.from = request.from;
    summary.to = request.to;
    summary.cutOff = session.now();
    summary.unit = session.unit();
    summary.by = request.by;
    if (request.comparePreviousYear) {
        summary.previousFrom = yearEarlier(request.from);
        summary.previousTo = yearEarlier(request.to);
    }
    auto &store = session.store();
    // Counted outside a unit of work: others go on writing meanwhile.
    const auto counted = store.read([&]() -> Result<void> {
        fill(session, summary);
        return {};
    });
    if (!counted)
        return fail(counted.error());
    const auto entered = store.write([&]() -> Result<void> {
        casework::enter(session, u"report.made"_s, {}, {}, {},
                        u"%1 %2 %3"_s.arg(toIso(request.from), toIso(request.to), code(request.by)));
        return {};
    });
    if (!entered)
        return fail(entered.error());
    return summary;
}

QDate yearEarlier(QDate day)
{
    return addMonthsClamped(day, -12);
}

std::optional<double> changePercent(qint64 value, qint64 previous)
{
    if (previous == 0)
        return {};
    // In whole numbers, so that no half falls to the wrong side by a rounding of the machine.
    const qint64 difference = 2000 * (value - previous);
    const qint64 tenths = (difference + (difference < 0 ? -previous : previous)) / (2 * previous);
    return static_cast<double>(tenths) / 10.0;
}

QString titleOf(const QString &indicator, Language language)
{
    if (indicator.startsWith(SourcePrefix))
        return wordOf(u"source"_s, language) + u": "_s
            + domain::catalogue(u"sources"_s).label(indicator.mid(SourcePrefix.size()), language);
    if (indicator.startsWith(ViolencePrefix))
        return domain::catalogue(u"violence_types"_s).label(indicator.mid(ViolencePrefix.size()), language);
    if (const qsizetype at = indicator.indexOf(ArticlePart); at > 0)
        return wordOf(u"article"_s, language) + u": "_s + indicator.mid(at + ArticlePart.size());
    return domain::catalogue(u"report_indicators"_s).label(indicator, language);
}

QString titleOf(const SummaryGroup &group, Grouping by, Language language)
{
    if (!group.title.isEmpty())
        return group.title;
    if (group.code.isEmpty())
        return wordOf(by == Grouping::Source ? u"without_incident"_s : u"without_section"_s, language);
    return by == Grouping::Source ? domain::catalogue(u"sources"_s).label(group.code, language) : group.code;
}

QString wordOf(const QString &code, Language language)
{
    return domain::catalogue(u"report_words"_s).label(code, language);
}

} // namespace qorgan::reports
