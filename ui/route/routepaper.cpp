// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "route/routepaper.h"

#include "widgets/texts.h"

#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::RouteStop;
using casework::RouteStreet;

namespace {

QString cell(const QString &text)
{
    return u"<td>%1</td>"_s.arg(text.toHtmlEscaped());
}

} // namespace

QString RoutePaper::door(const RouteStop &stop)
{
    QStringList parts;
    if (!stop.house.isEmpty())
        parts << tr("house %1").arg(stop.house);
    if (!stop.flat.isEmpty())
        parts << tr("flat %1").arg(stop.flat);
    return parts.join(u", "_s);
}

QString RoutePaper::streetName(const RouteStreet &street)
{
    QStringList parts{street.locality.in(currentLanguage()), street.street};
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("address not recorded") : parts.join(u", "_s);
}

QString RoutePaper::html(const casework::RouteSheet &sheet)
{
    const QString day = QLocale().toString(sheet.on, dateFormat());
    QString text = u"<h3>%1</h3>"_s.arg(tr("Route sheet for %1").arg(day).toHtmlEscaped());
    if (sheet.officer)
        text += u"<p>%1</p>"_s.arg(sheet.officer->name().toHtmlEscaped());
    QString rows = u"<thead><tr><th align='left'>№</th><th align='left'>%1</th><th align='left'>%2</th>"
                   "<th align='left'>%3</th><th>%4</th><th>%5</th><th>%6</th><th align='left' width='24%'>%7</th></tr>"
                   "</thead>"_s.arg(tr("Where"), tr("Who"), tr("Measure"), tr("Seen"), tr("Absent"), tr("Sober"),
                                    tr("Note"));
    for (const RouteStreet &street : sheet.streets) {
        rows += u"<tr><td colspan='8'><b>%1</b></td></tr>"_s.arg(streetName(street).toHtmlEscaped());
        for (const RouteStop &stop : street.stops) {
            const QString box = u"<td align='center'>☐</td>"_s;
            const QString sober = u"<td align='center'>%1 ☐ &nbsp;%2 ☐</td>"_s.arg(
                label(u"yes_no_unknown"_s, u"yes"_s), label(u"yes_no_unknown"_s, u"no"_s));
            rows += u"<tr>"_s + cell(QString::number(stop.row)) + cell(door(stop)) + cell(stop.offenderName)
                + cell((stop.overdue ? u"▲ "_s : QString()) + stop.number) + box + box + sober + u"<td></td></tr>"_s;
        }
    }
    return text
        + u"<table width='100%' border='1' cellspacing='0' cellpadding='4' style='border-collapse:collapse'>%1</table>"_s
              .arg(rows);
}

QString RoutePaper::foot()
{
    return tr("page %1 of %2");
}

} // namespace qorgan::ui
