// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/sidepanel.h"

#include "domain/messages.h"
#include "incidentform/needspanel.h"
#include "widgets/notice.h"
#include "widgets/texts.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

SidePanel::SidePanel()
    : m_notice(new Notice), m_forSaving(new NeedsList(u"forSaving"_s)), m_reservations(new NeedsList(u"reservations"_s)),
      m_forOrder(new NeedsList(u"forOrder"_s)), m_earlier(new QLabel), m_summary(new QLabel),
      m_foot(new QBoxLayout(QBoxLayout::TopToBottom)), m_further(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_another(new QPushButton), m_card(new QPushButton), m_issue(new QPushButton), m_save(new QPushButton)
{
    m_save->setObjectName(u"saveIncidentButton"_s);
    m_issue->setObjectName(u"issueOrderButton"_s);
    m_another->setObjectName(u"anotherIncidentButton"_s);
    m_card->setObjectName(u"incidentCardButton"_s);
    m_earlier->setObjectName(u"earlierLabel"_s);
    m_earlier->setWordWrap(true);
    m_summary->setObjectName(u"needsSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_summary->setFocusPolicy(Qt::TabFocus);
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
        connect(list, &NeedsList::fieldWanted, this, [this](const QString &path) {
            m_unfolded = false; // the field needs the room
            tell();
            Q_EMIT fieldWanted(path);
        });
    }
    column->addWidget(m_earlier);
    column->addStretch(1);
    column->addLayout(m_foot);
    m_foot->setSpacing(12);
    m_foot->addWidget(m_summary, 1);
    m_foot->addLayout(m_further);
    m_further->setSpacing(12);
    for (QPushButton *button : {m_another, m_card})
        m_further->addWidget(button);
    for (QPushButton *button : {m_issue, m_save})
        m_foot->addWidget(button);
    connect(m_summary, &QLabel::linkActivated, this, [this] {
        m_unfolded = !m_unfolded;
        tell();
    });
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

void SidePanel::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    m_unfolded = false;
    m_further->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
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
    const bool folded = m_narrow && !m_unfolded && !saved;
    m_forSaving->setVisible(!folded && !saved && outlook);
    m_reservations->setVisible(!folded && !saved && outlook && !outlook->warnings.empty());
    m_forOrder->setVisible(!folded && (saved || outlook));
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
    m_earlier->setVisible(earlier > 0 && !folded);
    m_earlier->setText(u"● "_s + tr("%n earlier incident(s) of the offender within 365 days", nullptr, int(earlier)));
    showSummary();
    showNotice();
}

void SidePanel::showSummary()
{
    const auto &outlook = m_state.outlook;
    const bool shown = m_narrow && !m_state.saved && outlook;
    m_summary->setVisible(shown);
    m_foot->setDirection(shown ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (!shown)
        return;
    const auto counted = [](const QString &title, std::size_t number) {
        return number > 0 ? u"%1 ● %2"_s.arg(title, QLocale().toString(int(number))) : u"%1 ✓"_s.arg(title);
    };
    QStringList parts{counted(tr("For saving"), outlook->refusals.size())};
    if (!outlook->warnings.empty())
        parts << counted(tr("Please look again"), outlook->warnings.size());
    parts << counted(tr("Still missing for a protective order"), outlook->missingForOrder.size());
    const QString text = parts.join(u" · "_s);
    m_summary->setText(u"%1 <a href=\"fold\">%2</a>"_s.arg(m_unfolded ? u"▾"_s : u"▸"_s, text.toHtmlEscaped()));
    m_summary->setAccessibleName(text);
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
    m_forOrder->say(tr("Still missing for a protective order"), tr("Nothing is missing"));
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
