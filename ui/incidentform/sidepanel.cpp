// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/sidepanel.h"

#include "domain/messages.h"
#include "incidentform/needspanel.h"
#include "widgets/notice.h"
#include "widgets/texts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

SidePanel::SidePanel()
    : m_notice(new Notice), m_forSaving(new NeedsList(u"forSaving"_s)), m_reservations(new NeedsList(u"reservations"_s)),
      m_forOrder(new NeedsList(u"forOrder"_s)), m_earlier(new QLabel), m_another(new QPushButton),
      m_card(new QPushButton), m_issue(new QPushButton), m_save(new QPushButton)
{
    m_save->setObjectName(u"saveIncidentButton"_s);
    m_issue->setObjectName(u"issueOrderButton"_s);
    m_another->setObjectName(u"anotherIncidentButton"_s);
    m_card->setObjectName(u"incidentCardButton"_s);
    m_earlier->setObjectName(u"earlierLabel"_s);
    m_earlier->setWordWrap(true);
    QFont bold = m_save->font();
    bold.setBold(true);
    for (QPushButton *primary : {m_save, m_issue}) {
        primary->setFont(bold);
        primary->setDefault(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_notice);
    for (NeedsList *list : {m_forSaving, m_reservations, m_forOrder}) {
        column->addWidget(list);
        connect(list, &NeedsList::fieldWanted, this, &SidePanel::fieldWanted);
    }
    column->addWidget(m_earlier);
    column->addStretch(1);
    for (QPushButton *button : {m_another, m_card, m_issue, m_save})
        column->addWidget(button);
    connect(m_save, &QPushButton::clicked, this, &SidePanel::saveWanted);
    connect(m_issue, &QPushButton::clicked, this, &SidePanel::orderWanted);
    connect(m_card, &QPushButton::clicked, this, &SidePanel::cardWanted);
    connect(m_another, &QPushButton::clicked, this, &SidePanel::anotherWanted);
}

void SidePanel::show(const FormState &state)
{
    m_state = state;
    tell();
}

void SidePanel::focusNextStep()
{
    m_issue->setFocus(Qt::OtherFocusReason);
}

void SidePanel::tell()
{
    const auto &[busy, outlook, failure, saved] = m_state;
    m_save->setVisible(!saved);
    m_save->setEnabled(!busy);
    m_issue->setVisible(saved.has_value());
    m_another->setVisible(saved.has_value());
    m_card->setVisible(saved.has_value());
    m_forSaving->setVisible(!saved && outlook);
    m_reservations->setVisible(!saved && outlook && !outlook->warnings.empty());
    m_forOrder->setVisible(saved || outlook);
    std::size_t earlier = 0;
    if (saved) {
        m_forOrder->show(saved->value.missingForOrder, false);
        earlier = saved->value.earlierWithinYear.size();
    } else if (outlook) {
        std::vector<base::Warning> refusals;
        for (const base::Error &error : outlook->refusals)
            refusals.push_back({error.code, error.field, error.arguments});
        m_forSaving->show(refusals, true);
        m_reservations->show(outlook->warnings, true);
        m_forOrder->show(outlook->missingForOrder, true);
        earlier = outlook->earlierWithinYear;
    }
    m_earlier->setVisible(earlier > 0);
    m_earlier->setText(u"● "_s + tr("%n earlier incident(s) of the offender within 365 days", nullptr, int(earlier)));
    showNotice();
}

void SidePanel::showNotice()
{
    if (m_state.busy) {
        m_notice->show(Notice::Kind::Busy, tr("Saving…"), {});
    } else if (m_state.saved) {
        QStringList reservations;
        for (const base::Warning &warning : m_state.saved->warnings)
            reservations.append(domain::sentence(warning, currentLanguage()));
        m_notice->show(Notice::Kind::Hint, tr("The incident is recorded"), reservations.join(u'\n'));
    } else if (m_state.failure) {
        m_notice->show(Notice::Kind::Failure, tr("The incident is not recorded"), sentence(*m_state.failure));
    } else {
        m_notice->dismiss();
    }
}

void SidePanel::retranslate()
{
    m_forSaving->say(tr("For saving"), tr("Everything is there"));
    m_reservations->say(tr("Please look again"), {});
    m_forOrder->say(tr("For a protective order still missing"), tr("Nothing is missing"));
    m_save->setText(tr("&Save"));
    m_save->setToolTip(m_save->text().remove(u'&') + u"  Ctrl+Enter"_s);
    m_issue->setText(tr("&Issue a protective order"));
    m_card->setText(tr("Open the card"));
    m_another->setText(tr("Record another incident"));
    m_another->setShortcut(QKeySequence::New); // a new text takes the shortcut away
    m_another->setToolTip(m_another->text() + u"  "_s + m_another->shortcut().toString(QKeySequence::NativeText));
    tell();
}

} // namespace qorgan::ui
