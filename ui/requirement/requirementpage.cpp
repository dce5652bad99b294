// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirement/requirementpage.h"

#include "measure/breachsection.h"
#include "measure/checksection.h"
#include "measure/watchsection.h"
#include "paper/papersection.h"
#include "requirement/appearancesection.h"
#include "requirement/decisionsection.h"
#include "requirement/helpsection.h"
#include "requirement/liftsection.h"
#include "requirement/requirementsummary.h"
#include "widgets/notice.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Letters that stand beside each other before the halves go below each other.
constexpr int WideLetters = 120;

} // namespace

RequirementPage::RequirementPage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_notice(new Notice), m_scroll(new QScrollArea),
      m_halves(new QBoxLayout(QBoxLayout::LeftToRight)), m_summary(new RequirementSummary),
      m_decision(new DecisionSection(session)), m_checks(new CheckSection(session)),
      m_breaches(new BreachSection(session)), m_watch(new WatchSection(session)),
      m_papers(new PaperSection(session, u"print-requirement"_s))
{
    auto *acts = new QWidget;
    auto *actColumn = new QVBoxLayout(acts);
    actColumn->setContentsMargins(0, 0, 0, 0);
    add(m_decision, actColumn);
    actColumn->addWidget(m_watch);
    add(new AppearanceSection(session), actColumn);
    add(new HelpSection(session), actColumn);
    actColumn->addWidget(m_checks);
    actColumn->addWidget(m_breaches);
    actColumn->addWidget(m_papers);
    add(new LiftSection(session), actColumn);
    actColumn->addStretch(1);

    auto *content = new QWidget;
    content->setLayout(m_halves);
    m_halves->setContentsMargins(16, 8, 16, 8);
    m_halves->setSpacing(24);
    m_halves->addWidget(m_summary, 1, Qt::AlignTop);
    m_halves->addWidget(acts, 1);
    m_scroll->setObjectName(u"requirementScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    column->addWidget(m_scroll, 1);
    for (StepSection *step : std::initializer_list<StepSection *>{m_watch, m_checks, m_breaches, m_papers}) {
        m_steps.push_back(step);
        connect(step, &StepSection::said, this, &Page::said);
    }
    connect(m_checks, &CheckSection::recorded, this, [this] { arrive({Place::Requirement, m_record, {}}); });
    connect(m_checks, &CheckSection::breachFound, m_breaches, &BreachSection::propose);
    connect(m_breaches, &BreachSection::recorded, m_papers, &PaperSection::read);
    showState();
}

void RequirementPage::add(RequirementSection *section, QBoxLayout *column)
{
    column->addWidget(section);
    m_sections.push_back(section);
    m_steps.push_back(section);
    connect(section, &StepSection::said, this, &Page::said);
    connect(section, &RequirementSection::done, this, [this](const RequirementView &view) {
        take(view);
        focusFor({});
    });
}

void RequirementPage::enter(const OpenedRegister &facts)
{
    m_roles = facts.account.roles;
}

void RequirementPage::leave()
{
    m_record = {};
    m_state = State::Empty;
    m_roles = {};
    m_summary->clear();
    for (RequirementSection *section : m_sections)
        section->clear();
    m_checks->clear();
    m_breaches->clear();
    m_watch->clear();
    m_papers->clear();
    showState();
}

void RequirementPage::keep()
{
    for (StepSection *step : m_steps)
        step->keep();
}

void RequirementPage::arrive(const Destination &destination)
{
    using Answer = base::Result<Opened>;
    if (m_record != destination.record) {
        const security::Roles roles = m_roles;
        leave();
        m_roles = roles;
        m_record = destination.record;
        m_state = State::Reading;
        showState();
    }
    const domain::MeasureId id{m_record};
    const auto question = [id](casework::Session &session) -> Answer {
        return RequirementView::of(session, id).map([&session](RequirementView view) {
            return Opened{std::move(view), casework::requirementRestrictions(session)};
        });
    };
    m_session.ask<Answer>(this, question, [this, id, act = destination.act](const Answer &answer) {
        if (id.uuid != m_record)
            return; // another one is wanted since
        if (!answer) {
            m_state = State::Failed;
            m_error = answer.error();
            showState();
            return;
        }
        if (m_state != State::Ready)
            m_decision->offer(answer->restrictions);
        take(answer->view);
        focusFor(act);
    });
}

void RequirementPage::take(const RequirementView &view)
{
    m_state = State::Ready;
    m_summary->show(view);
    for (RequirementSection *section : m_sections)
        section->show(view, m_roles);
    QStringList restrictions;
    for (const casework::RestrictionLine &line : view.card.restrictions)
        restrictions << line.restriction.kind;
    const bool bound = view.card.measure && view.card.measure->service;
    const domain::MeasureId id = view.card.motion.id;
    m_checks->show({id, bound, restrictions.contains(u"alcohol"_s), view.card.checks, view.now}, m_roles);
    m_breaches->show({id, restrictions, bound, view.now}, m_roles);
    m_watch->show(id, view.watch, m_roles);
    m_papers->show(papersOf(view.card), m_roles);
    showState();
}

void RequirementPage::focusFor(const QString &act)
{
    QWidget *wanted = nullptr;
    // Without a wish: what comes next for a requirement in this state.
    for (const QString &next : {act, u"hearing"_s, u"appearance"_s, u"psychological-help"_s, u"watch"_s})
        for (const StepSection *section : m_steps)
            if (!wanted && !next.isEmpty() && section->isVisibleTo(this))
                wanted = section->controlFor(next);
    if (!wanted)
        return;
    wanted->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(wanted, 0, 80);
}

void RequirementPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

void RequirementPage::resizeEvent(QResizeEvent *event)
{
    const bool wide = event->size().width() >= fontMetrics().averageCharWidth() * WideLetters;
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Page::resizeEvent(event);
}

void RequirementPage::showState()
{
    m_scroll->setVisible(m_state == State::Ready);
    switch (m_state) {
    case State::Ready:
        m_notice->dismiss();
        break;
    case State::Reading:
        m_notice->show(Notice::Kind::Busy, tr("Reading the requirement…"), {});
        break;
    case State::Failed:
        m_notice->show(Notice::Kind::Failure, tr("The requirement could not be read"), sentence(m_error));
        break;
    case State::Empty:
        m_notice->show(Notice::Kind::Hint, tr("No requirement is chosen"), tr("Choose one in the list of measures."));
        break;
    }
}

} // namespace qorgan::ui
