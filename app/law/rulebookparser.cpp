// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/rulebook.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <functional>

namespace qorgan::law {

using namespace Qt::StringLiterals;

namespace {

/// The numbers each rule must carry, so that code may ask for them without looking back.
struct Needs {
    QLatin1StringView rule;
    std::array<QLatin1StringView, 5> keys;
};

constexpr std::array NeededNumbers{
    Needs{"R1"_L1, {"days24h"_L1}},
    Needs{"R2"_L1, {"days"_L1}},
    Needs{"R3"_L1, {"hours"_L1}},
    Needs{"R4"_L1, {"hours"_L1}},
    Needs{"R5"_L1, {"days24h"_L1, "check_days"_L1}},
    Needs{"R6"_L1, {"months_from"_L1, "months_to"_L1}},
    Needs{"R7"_L1, {"days_from"_L1, "days_to"_L1}},
    Needs{"R8"_L1, {"per_month_from"_L1, "per_month_to"_L1}},
    Needs{"R9"_L1, {"days"_L1}},
    Needs{"R10"_L1, {"refused_under"_L1, "adult_at"_L1}},
    Needs{"R14"_L1, {"days24h"_L1}},
    Needs{"R15"_L1, {"times"_L1}},
    Needs{"R18"_L1, {"child_under"_L1, "minor_under"_L1, "woman_over"_L1, "man_over"_L1}},
    Needs{"R19"_L1, {"minutes"_L1, "minor_under"_L1}},
    Needs{"R20"_L1, {"incidents"_L1, "incidents_days"_L1, "protocol_days"_L1, "absences"_L1,
                     "look_back_days"_L1}},
    Needs{"R21"_L1, {"hours"_L1}},
    Needs{"consent"_L1, {"adult_at"_L1}},
    Needs{"detention"_L1, {"hours"_L1}},
    Needs{"due-window"_L1, {"hours"_L1}},
};

struct Reader {
    QString where;
    QString problem;

    [[nodiscard]] bool ok() const { return problem.isEmpty(); }
    void complain(const QString &what)
    {
        if (ok())
            problem = what;
    }

    QString text(const QJsonObject &object, QLatin1StringView key)
    {
        const QString value = object.value(key).toString();
        if (value.trimmed().isEmpty())
            complain(u"missing "_s + key);
        return value;
    }

    base::Texts texts(const QJsonObject &object)
    {
        return {text(object, "kk"_L1), text(object, "ru"_L1), text(object, "en"_L1)};
    }

    std::optional<QDate> date(const QJsonObject &object, QLatin1StringView key)
    {
        if (!object.contains(key) || object.value(key).isNull())
            return {};
        const auto day = base::dateFromIso(object.value(key).toString());
        if (!day)
            complain(u"no date in "_s + key);
        return day;
    }

    bool verified(const QJsonObject &object)
    {
        const QString status = text(object, "status"_L1);
        if (status != "verified"_L1 && status != "recalled"_L1)
            complain(u"unknown status"_s);
        return status == "verified"_L1;
    }
};

Act readAct(const QJsonObject &object, Reader &reader)
{
    Act act;
    act.code = reader.text(object, "code"_L1);
    reader.where = act.code;
    act.name = reader.texts(object.value("name"_L1).toObject());
    act.nameOf = reader.texts(object.value("name_of"_L1).toObject());
    act.shortName = reader.texts(object.value("short"_L1).toObject());
    act.shortOf = reader.texts(object.value("short_of"_L1).toObject());
    act.inForceFrom = reader.date(object, "in_force_from"_L1);
    act.inForceTo = reader.date(object, "in_force_to"_L1);
    act.verified = reader.verified(object);
    return act;
}

void checkNumbers(const Rule &rule, Reader &reader)
{
    const auto *needs = std::find_if(NeededNumbers.begin(), NeededNumbers.end(),
                                     [&](const Needs &n) { return n.rule == rule.rule; });
    if (needs == NeededNumbers.end())
        return;
    for (const QLatin1StringView key : needs->keys)
        if (!key.isEmpty() && rule.number(key) <= 0)
            reader.complain(u"no positive number "_s + key);
}

/// R13: the days of its reminders, ascending.
void checkDays(const Rule &rule, Reader &reader)
{
    if (rule.rule != u"R13")
        return;
    const std::vector<int> days = rule.numbers("days"_L1);
    const bool ascending = std::adjacent_find(days.begin(), days.end(), std::greater_equal<int>()) == days.end();
    if (days.empty() || days.front() <= 0 || !ascending)
        reader.complain(u"no ascending positive numbers days"_s);
}

Rule readRule(const QJsonObject &object, Reader &reader)
{
    Rule rule;
    rule.id = reader.text(object, "id"_L1);
    reader.where = rule.id;
    rule.rule = reader.text(object, "rule"_L1);
    rule.subject = object.value("subject"_L1).toString();
    if (const auto from = reader.date(object, "valid_from"_L1))
        rule.validFrom = *from;
    else
        reader.complain(u"missing valid_from"_s);
    rule.validTo = reader.date(object, "valid_to"_L1);
    if (rule.validTo && *rule.validTo < rule.validFrom)
        reader.complain(u"valid_to before valid_from"_s);
    const QJsonObject source = object.value("source"_L1).toObject();
    rule.source = {reader.text(source, "act"_L1), source.value("article"_L1).toString()};
    rule.verified = reader.verified(object);
    rule.text = reader.texts(object.value("text"_L1).toObject());
    rule.value = object.value("value"_L1).toObject();
    checkNumbers(rule, reader);
    checkDays(rule, reader);
    return rule;
}

bool overlap(const Rule &a, const Rule &b)
{
    return a.rule == b.rule && a.subject == b.subject && (!a.validTo || b.validFrom <= *a.validTo)
        && (!b.validTo || a.validFrom <= *b.validTo);
}

tl::unexpected<base::Error> malformed(const QString &where, const QString &what)
{
    return base::fail(u"law-data-malformed"_s, {}, {where, what});
}

base::Result<QJsonArray> readList(const QByteArray &json, const QString &key)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return malformed(key, u"offset %1: %2"_s.arg(error.offset).arg(error.errorString()));
    if (!document.object().value(key).isArray())
        return malformed(key, u"missing list"_s);
    return document.object().value(key).toArray();
}

} // namespace

base::Result<Rulebook> Rulebook::parse(const QByteArray &acts, const QByteArray &rules,
                                       const domain::MeasureKinds &kinds)
{
    const auto actList = readList(acts, u"acts"_s);
    if (!actList)
        return base::fail(actList.error());
    const auto ruleList = readList(rules, u"rules"_s);
    if (!ruleList)
        return base::fail(ruleList.error());

    Rulebook book;
    book.m_kinds = kinds;
    for (const auto &item : *actList) {
        Reader reader;
        const Act act = readAct(item.toObject(), reader);
        if (book.m_actByCode.contains(act.code))
            reader.complain(u"code twice"_s);
        if (!reader.ok())
            return malformed(reader.where, reader.problem);
        book.add(act);
    }
    for (const auto &item : *ruleList) {
        Reader reader;
        const Rule rule = readRule(item.toObject(), reader);
        if (reader.ok() && !book.act(rule.source.act))
            reader.complain(u"unknown act "_s + rule.source.act);
        if (book.m_ruleById.contains(rule.id))
            reader.complain(u"id twice"_s);
        for (const Rule &other : book.m_rules)
            if (overlap(other, rule))
                reader.complain(u"overlaps "_s + other.id);
        if (!reader.ok())
            return malformed(reader.where, reader.problem);
        book.add(rule);
    }
    return book;
}

} // namespace qorgan::law
