// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "route/routetyped.h"

#include "route/routeentry.h"
#include "route/routemodel.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::CheckResult;

namespace {

const QString Name = QStringLiteral("routeTyped");

QJsonObject jsonOf(const casework::RouteResult &result, const casework::RouteStop &stop)
{
    return {{u"row"_s, result.row},
            {u"measure"_s, stop.measure.toString()},
            {u"at"_s, base::toIso(result.check.at)},
            {u"absent"_s, result.check.result == CheckResult::Absent},
            {u"sober"_s, result.check.sober},
            {u"note"_s, result.check.note}};
}

} // namespace

QUuid RouteChoice::record() const
{
    static const QUuid routes(u"b5b6f1f6-6a3e-4e0f-9a53-2d1f7c1d9e60"_s);
    return QUuid::createUuidV5(routes, QString(on.toString(Qt::ISODate) + (ofUnit ? u" unit" : u" own")));
}

std::optional<RouteChoice> RouteChoice::of(const QByteArray &draft)
{
    const QJsonObject typed = QJsonDocument::fromJson(draft).object().value(u"typed"_s).toObject();
    const QJsonObject sheet = typed.value(u"parts"_s).toObject().value(Name).toObject();
    const RouteChoice choice{QDate::fromString(sheet.value(u"on"_s).toString(), Qt::ISODate),
                             sheet.value(u"unit"_s).toBool()};
    return choice.on.isValid() ? std::optional(choice) : std::nullopt;
}

RouteTyped::RouteTyped(RouteModel *model, RouteEntry *entry, QWidget *parent)
    : QWidget(parent), m_model(model), m_entry(entry)
{
    setObjectName(Name);
    hide();
}

QJsonValue RouteTyped::remembered() const
{
    QJsonArray rows;
    for (const casework::RouteResult &result : m_model->results())
        if (const casework::RouteStop *stop = m_model->sheet().find(result.row))
            rows.append(jsonOf(result, *stop));
    const QJsonValue entry = m_entry->typed();
    if (rows.isEmpty() && entry.isNull())
        return {};
    return QJsonObject{{u"on"_s, m_sheet.on.toString(Qt::ISODate)},
                       {u"unit"_s, m_sheet.ofUnit},
                       {u"rows"_s, rows},
                       {u"entry"_s, entry}};
}

void RouteTyped::remember(const QJsonValue &value)
{
    const QJsonObject typed = value.toObject();
    for (const QJsonValue &each : typed.value(u"rows"_s).toArray()) {
        const QJsonObject row = each.toObject();
        const casework::RouteStop *stop = m_model->sheet().find(row.value(u"row"_s).toInt());
        const auto at = base::instantFromIso(row.value(u"at"_s).toString());
        if (!stop || !at || stop->measure.toString() != row.value(u"measure"_s).toString())
            continue;
        casework::CheckDraft check;
        check.at = *at;
        check.result = row.value(u"absent"_s).toBool() ? CheckResult::Absent : CheckResult::Seen;
        check.sober = row.value(u"sober"_s).toString();
        check.note = row.value(u"note"_s).toString();
        m_model->put({stop->row, check});
    }
    m_entry->type(typed.value(u"entry"_s));
}

} // namespace qorgan::ui
