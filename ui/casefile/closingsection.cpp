// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/closingsection.h"

#include "casefile/filewords.h"
#include "incidentform/codecombo.h"
#include "incidentform/momentedit.h"
#include "widgets/labelled.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

ClosingSection::ClosingSection(SessionThread &session, QWidget *parent)
    : FileSection(session, u"closingSection"_s, u"closing"_s, parent), m_whichLabel(new QLabel),
      m_which(new QComboBox), m_groundLabel(new QLabel), m_ground(new CodeCombo(u"case_closing_grounds"_s)),
      m_victimField(nullptr), m_victimLabel(new QLabel), m_victim(new QComboBox), m_onLabel(new QLabel),
      m_on(new MomentEdit(MomentEdit::Kind::Date)), m_reasonLabel(new QLabel), m_reason(new QLineEdit),
      m_close(new QPushButton)
{
    FileWords::narrow(m_which, u"closingCaseCombo"_s);
    FileWords::narrow(m_ground, u"closingGroundCombo"_s);
    FileWords::narrow(m_victim, u"closingVictimCombo"_s);
    m_on->setObjectName(u"closedOnEdit"_s);
    m_reason->setObjectName(u"closingReasonEdit"_s);

    addRow(above(m_whichLabel, m_which), {u"id"_s}, m_which);
    addRow(wrapping({above(m_groundLabel, m_ground), above(m_onLabel, m_on)}), {u"ground"_s}, m_ground);
    addError({u"closed_on"_s}, m_on);
    addRow(m_victimField = above(m_victimLabel, m_victim), {u"victim"_s}, m_victim);
    addRow(above(m_reasonLabel, m_reason), {u"reason"_s}, m_reason);
    addButton(m_close, u"closeCaseButton"_s);
    connect(m_ground, &QComboBox::currentIndexChanged, this, &ClosingSection::showVictim);
    connect(m_close, &QPushButton::clicked, this, &ClosingSection::close);
    for (QLineEdit *edit : {m_reason, static_cast<QLineEdit *>(m_on)})
        connect(edit, &QLineEdit::returnPressed, this, &ClosingSection::close);
    retranslate();
}

bool ClosingSection::isOffered() const
{
    return std::any_of(file().cases.begin(), file().cases.end(), FileWords::isUnclosed);
}

QWidget *ClosingSection::firstField() const
{
    return m_which->count() > 1 ? m_which : static_cast<QWidget *>(m_ground);
}

void ClosingSection::shown()
{
    offer();
    FileSection::shown();
}

void ClosingSection::cleared()
{
    m_ground->choose({});
    m_on->clear();
    m_reason->clear();
    m_which->clear();
    m_victim->clear();
    offer();
}

void ClosingSection::offer()
{
    FileWords::offerCases(m_which, file().cases);
    const QString chosen = m_victim->currentData().toString();
    m_victim->clear();
    m_victim->addItem(tr("the only victim of the incident"), QString());
    for (const casework::FileVictim &victim : file().victims)
        m_victim->addItem(victim.isReconciled ? tr("%1 (already reconciled)").arg(victim.name) : victim.name,
                          victim.id.toString());
    m_victim->setCurrentIndex(qMax(0, m_victim->findData(chosen)));
    showVictim();
}

void ClosingSection::showVictim()
{
    m_victimField->setVisible(m_ground->code() == u"reconciliation");
}

void ClosingSection::close()
{
    const auto id = domain::CaseId::fromString(m_which->currentData().toString());
    casework::CaseClosing closing;
    closing.ground = m_ground->code();
    closing.reason = m_reason->text();
    if (const QString victim = m_victim->currentData().toString(); closing.ground == u"reconciliation" && !victim.isEmpty())
        closing.victim = domain::PersonId::fromString(victim);
    if (!takeDay(m_on, u"closed_on"_s, closing.closedOn))
        return;
    perform([id, closing](casework::Session &session) -> base::Result<Reservations> {
        return casework::closeCase(session, id, closing).map([](auto done) { return std::move(done.warnings); });
    }, [] { return tr("The case is closed."); });
}

QString ClosingSection::name() const
{
    return tr("Close a case");
}

QString ClosingSection::summary() const
{
    const auto open = std::count_if(file().cases.begin(), file().cases.end(), FileWords::isUnclosed);
    return u"○ "_s + tr("%n case(s) not closed", nullptr, int(open));
}

QStringList ClosingSection::lines() const
{
    return {};
}

void ClosingSection::retranslate()
{
    m_whichLabel->setText(tr("Case to close"));
    m_groundLabel->setText(tr("Ground"));
    m_ground->retranslate();
    m_victimLabel->setText(tr("Reconciled with"));
    m_onLabel->setText(tr("Closed on"));
    m_on->setPlaceholderText(tr("empty: today"));
    m_reasonLabel->setText(tr("Reason, as supervision will ask"));
    m_close->setText(tr("Close the case"));
    offer();
    FileSection::retranslate();
}

} // namespace qorgan::ui
