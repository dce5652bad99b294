// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/reasonsection.h"

#include "casefile/filewords.h"
#include "widgets/labelled.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

ReasonSection::ReasonSection(SessionThread &session, QWidget *parent)
    : FileSection(session, u"reasonSection"_s, u"closing_reason"_s, parent), m_whichLabel(new QLabel),
      m_which(new QComboBox), m_reasonLabel(new QLabel), m_reason(new QLineEdit), m_give(new QPushButton)
{
    FileWords::narrow(m_which, u"reasonCaseCombo"_s);
    m_reason->setObjectName(u"laterReasonEdit"_s);
    addRow(above(m_whichLabel, m_which), {u"id"_s}, m_which);
    addRow(above(m_reasonLabel, m_reason), {u"reason"_s}, m_reason);
    addButton(m_give, u"giveReasonButton"_s);
    connect(m_give, &QPushButton::clicked, this, &ReasonSection::give);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonSection::give);
    retranslate();
}

bool ReasonSection::isOffered() const
{
    return std::any_of(file().cases.begin(), file().cases.end(), FileWords::isUnreasoned);
}

QWidget *ReasonSection::firstField() const
{
    return m_which->count() > 1 ? m_which : static_cast<QWidget *>(m_reason);
}

void ReasonSection::shown()
{
    offer();
    FileSection::shown();
}

void ReasonSection::cleared()
{
    m_reason->clear();
    m_which->clear();
}

void ReasonSection::offer()
{
    FileWords::offerCases(m_which, file().cases, FileWords::isUnreasoned);
}

void ReasonSection::give()
{
    const auto id = domain::CaseId::fromString(m_which->currentData().toString());
    perform([id, reason = m_reason->text()](casework::Session &session) -> base::Result<Reservations> {
        return casework::giveClosingReason(session, id, reason).map([](const auto &) { return Reservations(); });
    }, [] { return tr("The reason stands in the case."); });
}

QString ReasonSection::name() const
{
    return tr("Reason of a closing");
}

QString ReasonSection::summary() const
{
    const auto count = std::count_if(file().cases.begin(), file().cases.end(), FileWords::isUnreasoned);
    return u"▲ "_s + tr("%n case(s) closed without a reason", nullptr, int(count));
}

QStringList ReasonSection::lines() const
{
    return {};
}

void ReasonSection::retranslate()
{
    m_whichLabel->setText(tr("Closed case"));
    m_reasonLabel->setText(tr("Why it was closed, as supervision will ask"));
    m_give->setText(tr("Give the reason"));
    offer();
    FileSection::retranslate();
}

} // namespace qorgan::ui
