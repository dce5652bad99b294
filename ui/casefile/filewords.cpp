// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/filewords.h"

#include "widgets/texts.h"

#include <QComboBox>
#include <QLocale>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Letters = 24;

} // namespace

QString FileWords::day(QDate date)
{
    return QLocale().toString(date, dateFormat());
}

QString FileWords::hours(base::Span span)
{
    const qint64 minutes = qMax<qint64>(0, span.ms) / 60'000;
    return tr("%1 h %2 min").arg(QLocale().toString(minutes / 60)).arg(minutes % 60);
}

QString FileWords::caseName(const domain::CaseFile &file)
{
    QString name = label(u"case_kinds"_s, domain::code(file.kind));
    if (!file.number.isEmpty())
        name += u' ' + file.number;
    return tr("%1, art. %2").arg(name, file.article);
}

QString FileWords::penalty(const domain::Penalty &penalty)
{
    const QString kind = label(u"penalty_kinds"_s, penalty.kind);
    if (penalty.amount)
        return kind + u": "_s + tr("%1 tenge").arg(QLocale().toString(*penalty.amount));
    if (penalty.days)
        return kind + u": "_s + tr("%n day(s)", nullptr, *penalty.days);
    if (penalty.hours)
        return kind + u": "_s + tr("%n hour(s)", nullptr, *penalty.hours);
    return kind;
}

QString FileWords::enforcement(const domain::Penalty &penalty)
{
    if (!penalty.isEnforceable())
        return {};
    if (!penalty.enforcedOn)
        return penalty.amount ? tr("not paid yet") : tr("not served yet");
    const QString on = day(*penalty.enforcedOn);
    return penalty.amount ? tr("paid %1").arg(on) : tr("served %1").arg(on);
}

QString FileWords::incident(const casework::FileIncident &incident)
{
    QStringList parts{dateTimeText(incident.detectedAt)};
    if (!incident.article.isEmpty())
        parts << tr("art. %1").arg(incident.article);
    if (!incident.victimName.isEmpty())
        parts << incident.victimName;
    return parts.join(u", "_s);
}

void FileWords::offerIncidents(QComboBox *combo, const std::vector<casework::FileIncident> &incidents)
{
    const bool begun = combo->count() > 1; // else there was nothing to choose from
    const QString chosen = combo->currentData().toString();
    combo->clear();
    for (const casework::FileIncident &each : incidents)
        combo->addItem(incident(each), each.id.toString());
    combo->addItem(tr("of no incident"), QString());
    combo->setCurrentIndex(begun ? qMax(0, combo->findData(chosen)) : 0);
}

void FileWords::offerCases(QComboBox *combo, const std::vector<casework::CaseRow> &cases,
                           bool (*isOffered)(const casework::CaseRow &))
{
    const QString chosen = combo->currentData().toString();
    combo->clear();
    for (const casework::CaseRow &row : cases)
        if (isOffered(row))
            combo->addItem(caseName(row.file) + u", "_s + day(row.file.registeredOn), row.file.id.toString());
    combo->setCurrentIndex(qMax(0, combo->findData(chosen)));
}

std::optional<domain::IncidentId> FileWords::incidentOf(const QComboBox *combo)
{
    const QString id = combo->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(domain::IncidentId::fromString(id));
}

void FileWords::narrow(QComboBox *combo, const QString &name)
{
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(Letters);
}

} // namespace qorgan::ui
