// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/reportsheet.h"

#include "reports/indicatormodel.h"
#include "reports/summarytable.h"
#include "widgets/duelook.h"
#include "widgets/htmlsheet.h"
#include "widgets/texts.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using base::Language;
using reports::Summary;

namespace {

QString cell(const QString &tag, const QString &text, bool number = false)
{
    return u"<%1 align='%2'>%3</%1>"_s.arg(tag, number ? u"right"_s : u"left"_s, text.toHtmlEscaped());
}

QString daysText(QDate from, QDate to)
{
    const QLocale locale;
    return locale.toString(from, dateFormat()) + u" – "_s + locale.toString(to, dateFormat());
}

QString indicatorTable(const Summary &summary, Language language)
{
    const bool compared = summary.previousFrom.has_value();
    QString head = cell(u"th"_s, reports::wordOf(u"indicator"_s, language))
        + cell(u"th"_s, reports::wordOf(u"value"_s, language), true);
    if (compared)
        head += cell(u"th"_s, reports::wordOf(u"previous"_s, language), true)
            + cell(u"th"_s, reports::wordOf(u"change"_s, language), true);
    QString rows;
    for (const reports::Indicator &each : summary.indicators) {
        QString title = IndicatorModel::titleText(each.code).toHtmlEscaped();
        title.replace(u"    "_s, u"&nbsp;&nbsp;&nbsp;&nbsp;"_s);
        rows += u"<tr><td>%1</td>"_s.arg(title) + cell(u"td"_s, QLocale().toString(each.value), true);
        if (compared)
            rows += cell(u"td"_s, QLocale().toString(each.previous.value_or(0)), true)
                + cell(u"td"_s, reports::changeText(each, language), true);
        rows += u"</tr>"_s;
    }
    return u"<thead><tr>%1</tr></thead>%2"_s.arg(head, rows);
}

QString groupRow(const QString &title, const std::vector<reports::Indicator> &indicators)
{
    QString row = cell(u"td"_s, title);
    for (const QString &code : reports::mainIndicators()) {
        const auto *indicator = reports::find(indicators, code);
        row += cell(u"td"_s, QLocale().toString(indicator ? indicator->value : 0), true);
    }
    return u"<tr>%1</tr>"_s.arg(row);
}

QString groupTable(const Summary &summary, Language language)
{
    QString head = cell(u"th"_s, reports::wordOf(reports::code(summary.by), language));
    for (const QString &code : reports::mainIndicators())
        head += cell(u"th"_s, headed(reports::titleOf(code, language)), true);
    QString rows = groupRow(reports::wordOf(u"unit"_s, language), summary.indicators);
    for (const reports::SummaryGroup &group : summary.groups)
        rows += groupRow(headed(reports::titleOf(group, summary.by, language)), group.indicators);
    return u"<thead><tr>%1</tr></thead>%2"_s.arg(head, rows);
}

} // namespace

QString reportHtml(const Summary &summary, Language language)
{
    const auto word = [language](const QString &code) { return reports::wordOf(code, language).toHtmlEscaped(); };
    QString lines = u"<h3>%1</h3><p>%2<br>%3: %4"_s.arg(word(u"title"_s),
                                                        summary.unit.name.in(language).toHtmlEscaped(),
                                                        word(u"period"_s), daysText(summary.from, summary.to));
    if (summary.previousFrom)
        lines += u"<br>%1: %2"_s.arg(word(u"previous_period"_s), daysText(*summary.previousFrom, *summary.previousTo));
    lines += u"<br>%1: %2</p>"_s.arg(word(u"cut_off"_s), dateTimeText(summary.cutOff));
    const QString table = summary.by == reports::Grouping::Unit ? indicatorTable(summary, language)
                                                                : groupTable(summary, language);
    return lines
        + u"<table width='100%' border='1' cellspacing='0' cellpadding='3' style='border-collapse:collapse'>%1</table>"_s
              .arg(table);
}

int printReport(const Summary &summary, Language language, QPagedPaintDevice &device)
{
    const int letters = summary.by == reports::Grouping::Unit ? 10 : 8;
    return printHtml(reportHtml(summary, language), letters, reports::wordOf(u"page"_s, language), device);
}

} // namespace qorgan::ui
