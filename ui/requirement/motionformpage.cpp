// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirement/motionformpage.h"

#include "incidentform/formfield.h"
#include "requirement/motionfields.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/offer.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

MotionFormPage::MotionFormPage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_title(new QLabel), m_who(new QLabel), m_notice(new Notice), m_scroll(new QScrollArea),
      m_fields(new MotionFields), m_fileError(new QLabel), m_file(new QPushButton),
      m_keeper(session, u"motion"_s, m_scroll, nullptr), m_offer(new Offer(u"motionAnewButton"_s))
{
    layOut();
    connectAll();
    retranslate();
}

void MotionFormPage::layOut()
{
    m_title->setObjectName(u"motionFormTitle"_s);
    m_who->setObjectName(u"motionWhoLabel"_s);
    m_fileError->setObjectName(u"fileError"_s);
    m_file->setObjectName(u"fileButton"_s);
    for (QLabel *label : {m_title, m_who, m_fileError}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    enlarge(m_title, 1.3);
    auto *form = new QWidget;
    auto *formColumn = new QVBoxLayout(form);
    formColumn->setContentsMargins(0, 0, 4, 0);
    formColumn->setSpacing(8);
    formColumn->addWidget(m_who);
    formColumn->addWidget(m_fields, 1);
    m_scroll->setObjectName(u"motionFormScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(form);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(16);
    foot->addWidget(m_fileError, 1);
    foot->addWidget(m_file, 0, Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(m_offer);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    setTabOrder(m_fields->lastControl(), m_file);
}

void MotionFormPage::connectAll()
{
    connect(m_fields, &MotionFields::changed, this, [this] {
        if (m_state == State::Ready)
            m_keeper.touch();
    });
    connect(&m_keeper, &DraftKeeper::restored, this, [this](const QUuid &id, base::Instant savedAt) {
        m_opened->id = {id}; // filed meanwhile, it is the same motion again
        m_savedAt = savedAt;
        showOffer();
    });
    connect(&m_keeper, &DraftKeeper::failed, this, [this](const base::Error &error) {
        m_refusal = error;
        sayRefusal();
    });
    connect(m_offer, &Offer::taken, this, &MotionFormPage::startAnew);
    connect(m_file, &QPushButton::clicked, this, &MotionFormPage::file);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &MotionFormPage::file);
    }
}

void MotionFormPage::enter(const OpenedRegister &facts)
{
    m_roles = facts.account.roles;
}

void MotionFormPage::leave()
{
    m_roles = {};
    forget();
}

void MotionFormPage::keep()
{
    m_keeper.keep();
}

void MotionFormPage::forget()
{
    m_keeper.forget();
    m_savedAt.reset();
    showOffer();
    m_incident = {};
    m_opened.reset();
    m_refusal.reset();
    m_busy = false;
    m_state = State::Empty;
    m_fields->clear();
    sayRefusal();
    showState();
}

void MotionFormPage::arrive(const Destination &destination)
{
    if (!security::may(m_roles, security::Permission::IssueMeasures)) {
        forget();
        m_state = State::Failed;
        m_error = {u"permission-denied"_s, {}, {}};
        showState();
        return;
    }
    // Back at the incident whose motion was begun: what was typed is still there.
    if (m_opened && m_incident == destination.record) {
        m_fields->focusFirst();
        return;
    }
    forget();
    m_incident = destination.record;
    m_state = State::Reading;
    showState();
    const domain::IncidentId id{m_incident};
    const auto question = [id](casework::Session &session) -> OpenAnswer {
        auto card = casework::openIncident(session, id);
        if (!card)
            return base::fail(card.error());
        return Opened{std::move(*card), casework::requirementRestrictions(session), session.now(),
                      {session.ids().next(session.now())}};
    };
    m_session.ask<OpenAnswer>(this, question, [this, id](const OpenAnswer &answer) {
        if (id.uuid == m_incident)
            take(answer);
    });
}

void MotionFormPage::take(const OpenAnswer &answer)
{
    if (!answer) {
        m_state = State::Failed;
        m_error = answer.error();
        showState();
        return;
    }
    m_opened = *answer;
    begin();
    m_state = State::Ready;
    showState();
    m_fields->focusFirst();
}

void MotionFormPage::begin()
{
    m_fields->begin(m_opened->card, m_opened->restrictions, m_opened->now);
    m_keeper.begin(m_incident, m_opened->id.uuid);
}

void MotionFormPage::startAnew()
{
    m_keeper.done();
    m_savedAt.reset();
    begin();
    showOffer();
    m_fields->focusFirst();
}

void MotionFormPage::file()
{
    if (m_busy || m_state != State::Ready || !checkFields(m_fields))
        return;
    m_busy = true;
    m_refusal.reset();
    sayRefusal();
    casework::MotionDraft draft;
    draft.id = m_opened->id;
    draft.incident = domain::IncidentId{m_incident};
    if (m_opened->card.offender)
        draft.offender.id = m_opened->card.offender->id;
    m_fields->fill(draft);
    m_session.ask<FileAnswer>(
        this, [draft](casework::Session &session) { return casework::fileMotion(session, draft); },
        [this, id = m_opened->id](const FileAnswer &answer) {
            if (m_opened && m_opened->id == id)
                takeFiled(answer);
        });
}

void MotionFormPage::takeFiled(const FileAnswer &answer)
{
    m_busy = false;
    if (answer) {
        const QUuid motion = answer->value.motion.id.uuid;
        m_keeper.done();
        forget();
        Q_EMIT wanted({Place::Requirement, motion, {}});
        Q_EMIT said(tr("The motion is filed. Its hearing and its decision are watched."));
        return;
    }
    if (refuseField(m_fields, answer.error()))
        return;
    m_refusal = answer.error();
    sayRefusal();
}

void MotionFormPage::sayRefusal()
{
    m_fileError->setText(m_refusal ? u"▲ "_s + sentence(*m_refusal) : QString());
    setForeground(m_fileError, failureColour(palette()));
    m_file->setAccessibleDescription(m_fileError->text());
}

void MotionFormPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MotionFormPage::showOffer()
{
    if (m_savedAt)
        m_offer->show(tr("This is what you typed until %1; the motion is not filed yet.").arg(dateTimeText(*m_savedAt)),
                      tr("Start from the facts of the incident"));
    else
        m_offer->dismiss();
}

void MotionFormPage::showState()
{
    const bool ready = m_state == State::Ready;
    m_scroll->setVisible(ready);
    m_file->setVisible(ready);
    m_fileError->setVisible(ready);
    switch (m_state) {
    case State::Ready:
        m_notice->dismiss();
        break;
    case State::Reading:
        m_notice->show(Notice::Kind::Busy, tr("Reading the incident…"), {});
        break;
    case State::Failed:
        m_notice->show(Notice::Kind::Failure, tr("A motion cannot be written here"), sentence(m_error));
        break;
    case State::Empty:
        m_notice->show(Notice::Kind::Hint, tr("No incident is chosen"),
                       tr("A motion is written for an incident: choose one in the list of incidents."));
        break;
    }
    if (m_opened)
        m_who->setText(tr("Offender: %1").arg(m_opened->card.offender ? m_opened->card.offender->fullName()
                                                                      : tr("not established")));
    else
        m_who->clear();
}

void MotionFormPage::retranslate()
{
    m_title->setText(tr("Motion for special requirements"));
    m_fields->retranslate();
    m_file->setText(tr("File the m&otion"));
    m_file->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    sayRefusal();
    showOffer();
    showState();
}

} // namespace qorgan::ui
