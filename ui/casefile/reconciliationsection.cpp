// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/reconciliationsection.h"

#include "casefile/filewords.h"
#include "casework/reconciliations.h"
#include "order/nowedit.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

ReconciliationSection::ReconciliationSection(SessionThread &session, QWidget *parent)
    : FileSection(session, u"reconciliationSection"_s, u"reconciliation"_s, parent), m_victimLabel(new QLabel),
      m_victim(new QComboBox), m_timeLabel(new QLabel), m_time(new NowEdit), m_numberLabel(new QLabel),
      m_number(new QLineEdit), m_record(new QPushButton)
{
    FileWords::narrow(m_victim, u"reconciliationVictimCombo"_s);
    m_time->setObjectName(u"reconciliationTimeEdit"_s);
    m_number->setObjectName(u"reconciliationCaseEdit"_s);
    addRow(wrapping({above(m_victimLabel, m_victim), above(m_timeLabel, m_time)}), {u"victim"_s}, m_victim);
    addError({u"at"_s}, m_time);
    addRow(above(m_numberLabel, m_number), {u"case"_s}, m_number);
    addButton(m_record, u"recordReconciliationButton"_s);
    connect(m_record, &QPushButton::clicked, this, &ReconciliationSection::record);
    connect(m_number, &QLineEdit::returnPressed, this, &ReconciliationSection::record);
    retranslate();
}

bool ReconciliationSection::isOffered() const
{
    return !file().victims.empty() || !file().reconciliations.empty();
}

/// With each victim once: nobody is left where all were reconciled.
bool ReconciliationSection::hasFields() const
{
    return std::any_of(file().victims.begin(), file().victims.end(),
                       [](const casework::FileVictim &victim) { return !victim.isReconciled; });
}

QWidget *ReconciliationSection::firstField() const
{
    return m_victim;
}

void ReconciliationSection::shown()
{
    m_time->setNow(file().now);
    offer();
    FileSection::shown();
}

void ReconciliationSection::cleared()
{
    m_time->release();
    m_number->clear();
    m_victim->clear();
    offer();
}

void ReconciliationSection::offer()
{
    const QString chosen = m_victim->currentData().toString();
    m_victim->clear();
    for (const casework::FileVictim &victim : file().victims)
        if (!victim.isReconciled)
            m_victim->addItem(victim.name, victim.id.toString());
    m_victim->setCurrentIndex(qMax(0, m_victim->findData(chosen)));
}

void ReconciliationSection::record()
{
    casework::ReconciliationDraft draft;
    draft.offender = file().person;
    draft.victim = domain::PersonId::fromString(m_victim->currentData().toString());
    draft.at = m_time->instant();
    draft.caseNumber = m_number->text();
    perform([draft](casework::Session &session) -> base::Result<Reservations> {
        return casework::addReconciliation(session, draft).map([](const QUuid &) { return Reservations(); });
    }, [] { return tr("The reconciliation is recorded."); });
}

QString ReconciliationSection::name() const
{
    return tr("Reconciliation");
}

QString ReconciliationSection::summary() const
{
    const auto left = std::count_if(file().victims.begin(), file().victims.end(),
                                    [](const casework::FileVictim &victim) { return !victim.isReconciled; });
    if (file().reconciliations.empty())
        return u"○ "_s + tr("not used yet");
    const QString latest = u"✓ "_s + tr("used on %1").arg(FileWords::day(base::local::date(file().reconciliations.front().at)));
    return left == 0 && !file().victims.empty() ? latest + u"; "_s + tr("not available again") : latest;
}

QStringList ReconciliationSection::lines() const
{
    QStringList lines;
    for (const casework::FileReconciliation &each : file().reconciliations) {
        const QString other = each.offender == file().person ? each.victimName : each.offenderName;
        QStringList parts{dateTimeText(each.at), other};
        if (!each.caseNumber.isEmpty() && QUuid::fromString(each.caseNumber).isNull())
            parts << tr("in the case %1").arg(each.caseNumber);
        lines << u"✓ "_s + parts.join(u"; "_s);
    }
    return lines;
}

void ReconciliationSection::retranslate()
{
    m_victimLabel->setText(tr("With whom"));
    m_timeLabel->setText(tr("When they were reconciled"));
    m_time->retranslate();
    m_numberLabel->setText(tr("Number of the case, if there is one"));
    m_record->setText(tr("Record the reconciliation"));
    FileSection::retranslate();
}

} // namespace qorgan::ui
