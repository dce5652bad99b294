// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/summarytable.h"

#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace qorgan::reports {

using namespace base;

namespace {

/// A spreadsheet runs what begins so.
bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

/// A text as a cell of its own.
QString cell(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    const bool quoted = std::any_of(text.begin(), text.end(),
                                    [](QChar c) { return QStringView(u";\"\n\r").contains(c); });
    return quoted ? QString(u'"' + text.replace(u'"', u"\"\""_s) + u'"') : text;
}

QString row(const QStringList &cells)
{
    return cells.join(u';') + u"\r\n"_s;
}

QString tenths(double percent, Language language)
{
    QString text = QString::number(std::abs(percent), 'f', 1);
    if (language != Language::English)
        text.replace(u'.', u',');
    return text;
}

QString rowsOf(const std::vector<Indicator> &indicators, const QString &group, bool grouped, bool compared,
               Language language)
{
    QString rows;
    for (const Indicator &each : indicators) {
        QStringList cells;
        if (grouped)
            cells << cell(group);
        cells << cell(titleOf(each.code, language)) << QString::number(each.value);
        if (compared) {
            cells << (each.previous ? QString::number(*each.previous) : QString());
            cells << (each.changePercent ? QString((*each.changePercent < 0 ? u"-"_s : QString())
                                                   + tenths(*each.changePercent, language))
                                         : QString());
        }
        rows += row(cells);
    }
    return rows;
}

QString days(QDate from, QDate to)
{
    return toIso(from) + u" … "_s + toIso(to);
}

} // namespace

QStringList mainIndicators()
{
    return QStringList{u"incidents"_s,           u"incidents.without_complaint"_s, u"persons.offenders"_s,
                       u"orders.issued"_s,       u"orders.served"_s,               u"orders.refused_signature"_s,
                       u"orders.unserved_24h"_s, u"checks.done"_s,                 u"checks.missed"_s};
}

const Indicator *find(const std::vector<Indicator> &indicators, const QString &code)
{
    const auto found = std::find_if(indicators.begin(), indicators.end(),
                                    [&](const Indicator &each) { return each.code == code; });
    return found == indicators.end() ? nullptr : &*found;
}

QString changeText(const Indicator &indicator, Language language)
{
    if (!indicator.changePercent)
        return u"—"_s;
    const double percent = *indicator.changePercent;
    const QString sign = percent > 0 ? u"+"_s : percent < 0 ? u"−"_s : QString();
    return sign + tenths(percent, language);
}

QByteArray csv(const Summary &summary, Language language)
{
    const bool compared = summary.previousFrom.has_value();
    const bool grouped = summary.by != Grouping::Unit;
    const auto word = [language](const QString &code) { return cell(wordOf(code, language)); };
    QString text(QChar(0xfeff));
    text += row({word(u"title"_s), cell(summary.unit.name.in(language))});
    text += row({word(u"period"_s), cell(days(summary.from, summary.to))});
    if (compared)
        text += row({word(u"previous_period"_s), cell(days(*summary.previousFrom, *summary.previousTo))});
    text += row({word(u"cut_off"_s), cell(toIso(summary.cutOff))});
    text += u"\r\n"_s;
    QStringList head;
    if (grouped)
        head << word(code(summary.by));
    head << word(u"indicator"_s) << word(u"value"_s);
    if (compared)
        head << word(u"previous"_s) << word(u"change"_s);
    text += row(head);
    text += rowsOf(summary.indicators, wordOf(u"unit"_s, language), grouped, compared, language);
    for (const SummaryGroup &group : summary.groups)
        text += rowsOf(group.indicators, titleOf(group, summary.by, language), grouped, compared, language);
    return text.toUtf8();
}

Result<void> saveFile(const QByteArray &bytes, const QString &file)
{
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly))
        return fail(u"not-writable"_s, u"file"_s, {}, ErrorKind::Io);
    if (saved.write(bytes) != bytes.size() || !saved.commit())
        return fail(u"disk-full"_s, u"file"_s, {}, ErrorKind::Io);
    return {};
}

} // namespace qorgan::reports
