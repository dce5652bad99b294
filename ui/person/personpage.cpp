// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "person/personpage.h"

#include "casefile/filesections.h"
#include "domain/messages.h"
#include "incidentform/formfield.h"
#include "paper/papersection.h"
#include "person/correctionform.h"
#include "person/identityview.h"
#include "person/incidentlines.h"
#include "person/measurelines.h"
#include "person/safestrip.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/texts.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Letters that stand beside each other before the halves go below each other.
constexpr int WideLetters = 120;

} // namespace

PersonPage::PersonPage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_notice(new Notice), m_reservations(new Notice), m_title(new QLabel),
      m_correct(new QPushButton), m_scroll(new QScrollArea), m_safe(new SafeStrip), m_cardView(new QWidget),
      m_halves(new QBoxLayout(QBoxLayout::LeftToRight)), m_identity(new IdentityView(session)),
      m_measures(new MeasureLines), m_file(new FileSections(session)), m_incidents(new IncidentLines),
      m_papers(new PaperSection(session, u"print-person"_s)), m_form(new CorrectionForm(session))
{
    layOut();
    connectAll();
    retranslate();
}

void PersonPage::layOut()
{
    m_title->setObjectName(u"personTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    enlarge(m_title, 1.3);
    m_correct->setObjectName(u"correctButton"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_correct, 0, Qt::AlignTop);

    auto *cardColumn = new QVBoxLayout(m_cardView);
    cardColumn->setContentsMargins(0, 0, 0, 0);
    cardColumn->setSpacing(12);
    cardColumn->addWidget(m_safe); // above every number
    m_halves->setSpacing(24);
    m_halves->addWidget(m_identity, 1, Qt::AlignTop);
    m_halves->addWidget(m_measures, 1, Qt::AlignTop);
    cardColumn->addLayout(m_halves);
    cardColumn->addWidget(m_file);
    cardColumn->addWidget(m_papers);
    cardColumn->addWidget(m_incidents);
    cardColumn->addStretch(1);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(12);
    column->addWidget(m_reservations);
    column->addWidget(m_cardView, 1);
    column->addWidget(m_form);
    column->addStretch(0);
    m_scroll->setObjectName(u"personScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(head);
    page->addWidget(m_notice);
    page->addWidget(m_scroll, 1);
}

void PersonPage::connectAll()
{
    connect(m_correct, &QPushButton::clicked, this, &PersonPage::correct);
    connect(m_identity, &IdentityView::personWanted, this,
            [this](const QUuid &person) { Q_EMIT wanted({Place::Person, person, {}}); });
    connect(m_measures, &MeasureLines::measureWanted, this,
            [this](Place place, const QUuid &measure) { Q_EMIT wanted({place, measure, {}}); });
    connect(m_file, &FileSections::said, this, &Page::said);
    connect(m_file, &FileSections::said, m_papers, &PaperSection::read); // a conversation or a case more
    connect(m_papers, &StepSection::said, this, &Page::said);
    connect(m_incidents, &IncidentLines::incidentWanted, this,
            [this](const QUuid &incident) { Q_EMIT wanted({Place::Incident, incident, {}}); });
    connect(m_form, &CorrectionForm::givenUp, this, &PersonPage::endCorrection);
    connect(m_form, &CorrectionForm::saved, this, [this](const casework::Accepted<casework::PersonCard> &accepted) {
        m_warnings = accepted.warnings;
        take(accepted.value);
        endCorrection();
        Q_EMIT said(tr("The correction is recorded"));
    });
    // A field that takes the focus by an error may stand far down.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, 40);
    });
}

void PersonPage::enter(const OpenedRegister &facts)
{
    m_roles = facts.account.roles;
}

void PersonPage::leave()
{
    m_record = {};
    m_roles = {};
    m_card.reset();
    m_warnings.clear();
    m_state = State::Empty;
    m_safe->clear();
    m_identity->clear();
    m_measures->clear();
    m_file->clear();
    m_incidents->clear();
    m_papers->clear();
    m_form->clear();
    showState();
}

void PersonPage::keep()
{
    m_form->keep();
    m_file->keep();
    m_papers->keep();
}

void PersonPage::arrive(const Destination &destination)
{
    using Answer = base::Result<casework::PersonCard>;
    const bool isSame = m_record == destination.record;
    if (isSame && m_state == State::Correcting)
        return; // what was typed is still there
    if (!isSame) {
        const security::Roles roles = m_roles;
        leave();
        m_roles = roles;
        m_record = destination.record;
    }
    if (m_record.isNull()) {
        showState();
        return;
    }
    m_warnings.clear();
    if (!m_card)
        m_state = State::Reading;
    showState();
    const domain::PersonId id{m_record};
    m_session.ask<Answer>(
        this, [id](casework::Session &s) { return casework::openPersonCard(s, id); },
        [this, id, act = destination.act](const Answer &answer) {
            if (id.uuid != m_record || m_state == State::Correcting)
                return; // another person is wanted since
            if (!answer) {
                m_state = State::Failed;
                m_error = answer.error();
                showState();
                return;
            }
            take(*answer);
            m_state = State::Ready;
            showState();
            m_scroll->ensureVisible(0, 0);
            if (m_correct->isVisible() && !FileSections::isAct(act))
                m_correct->setFocus(Qt::OtherFocusReason);
            m_file->read(id, m_roles, act);
            if (act == u"correct" && m_correct->isVisible())
                correct();
            if (QWidget *control = m_papers->controlFor(act); control && m_papers->isVisibleTo(this))
                control->setFocus(Qt::OtherFocusReason);
        });
}

void PersonPage::take(const casework::PersonCard &card)
{
    m_card = card;
    m_safe->show(card.person.safeContact, card.isSealed);
    m_identity->show(card);
    m_measures->show(card.measures, card.motions);
    m_incidents->show(card.incidents);
    m_papers->show(papersOf(card), m_roles);
}

void PersonPage::correct()
{
    if (!m_card || m_state != State::Ready)
        return;
    m_warnings.clear();
    m_identity->seal();
    m_form->begin(*m_card);
    m_state = State::Correcting;
    showState();
    if (FormField *first = fieldOf(m_form, u"surname"_s))
        first->focus();
}

void PersonPage::endCorrection()
{
    m_form->clear();
    m_state = State::Ready;
    showState();
    m_scroll->ensureVisible(0, 0);
    m_correct->setFocus(Qt::OtherFocusReason);
}

void PersonPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PersonPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_identity->seal();
}

void PersonPage::resizeEvent(QResizeEvent *event)
{
    const bool wide = event->size().width() >= fontMetrics().averageCharWidth() * WideLetters;
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Page::resizeEvent(event);
}

void PersonPage::showState()
{
    const bool isShown = m_state == State::Ready || m_state == State::Correcting;
    const bool isCorrecting = m_state == State::Correcting;
    m_scroll->setVisible(isShown);
    m_title->setVisible(isShown);
    m_title->setText(!m_card        ? QString()
                     : isCorrecting ? tr("Correction: %1").arg(m_card->person.fullName())
                                    : m_card->person.fullName());
    m_cardView->setVisible(!isCorrecting);
    m_form->setVisible(isCorrecting);
    m_correct->setVisible(m_state == State::Ready && security::may(m_roles, security::Permission::RecordCases));
    if (m_warnings.empty()) {
        m_reservations->dismiss();
    } else {
        QStringList sentences;
        for (const base::Warning &warning : m_warnings)
            sentences << domain::sentence(warning, currentLanguage());
        m_reservations->show(Notice::Kind::Hint, tr("The correction is recorded, with a reservation"),
                             sentences.join(u'\n'));
    }
    switch (m_state) {
    case State::Ready:
    case State::Correcting:
        m_notice->dismiss();
        break;
    case State::Reading:
        m_notice->show(Notice::Kind::Busy, tr("Reading the card…"), {});
        break;
    case State::Failed:
        m_notice->show(Notice::Kind::Failure, tr("The card could not be read"), sentence(m_error));
        break;
    case State::Empty:
        m_notice->show(Notice::Kind::Hint, tr("Nobody is chosen"), tr("Choose someone in the list of people."));
        break;
    }
}

void PersonPage::retranslate()
{
    m_correct->setText(tr("&Correct"));
    m_correct->setToolTip(tr("Correct the recorded facts of this person"));
    showState();
}

} // namespace qorgan::ui
