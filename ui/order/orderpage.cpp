// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/orderpage.h"

#include "measure/breachsection.h"
#include "measure/checksection.h"
#include "measure/watchsection.h"
#include "order/approvalsection.h"
#include "order/cancelsection.h"
#include "order/copiessection.h"
#include "order/ordersummary.h"
#include "order/servicesection.h"
#include "paper/papersection.h"
#include "widgets/notice.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QPointer>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Letters that stand beside each other before the halves go below each other.
constexpr int WideLetters = 120;

} // namespace

OrderPage::OrderPage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_notice(new Notice), m_scroll(new QScrollArea),
      m_halves(new QBoxLayout(QBoxLayout::LeftToRight)), m_summary(new OrderSummary),
      m_checks(new CheckSection(session)), m_breaches(new BreachSection(session)), m_watch(new WatchSection(session)),
      m_papers(new PaperSection(session, u"print-order"_s))
{
    auto *acts = new QWidget;
    auto *actColumn = new QVBoxLayout(acts);
    actColumn->setContentsMargins(0, 0, 0, 0);
    auto *approval = new ApprovalSection(session);
    connect(approval, &ApprovalSection::anotherWanted, this,
            [this](const QUuid &incident) { Q_EMIT wanted({Place::OrderForm, incident, {}}); });
    add(approval, actColumn);
    add(new ServiceSection(session), actColumn);
    actColumn->addWidget(m_watch);
    actColumn->addWidget(m_checks);
    add(new CopiesSection(session), actColumn);
    actColumn->addWidget(m_breaches);
    actColumn->addWidget(m_papers);
    add(new CancelSection(session), actColumn);
    actColumn->addStretch(1);

    auto *content = new QWidget;
    content->setLayout(m_halves);
    m_halves->setContentsMargins(16, 8, 16, 8);
    m_halves->setSpacing(24);
    m_halves->addWidget(m_summary, 1, Qt::AlignTop);
    m_halves->addWidget(acts, 1);
    m_scroll->setObjectName(u"orderScroll"_s);
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
    connect(m_checks, &CheckSection::recorded, this, [this] { arrive({Place::Order, m_record, {}}); });
    connect(m_checks, &CheckSection::breachFound, m_breaches, &BreachSection::propose);
    connect(m_breaches, &BreachSection::recorded, m_papers, &PaperSection::read);
    showState();
}

void OrderPage::add(OrderSection *section, QBoxLayout *column)
{
    column->addWidget(section);
    m_sections.push_back(section);
    m_steps.push_back(section);
    connect(section, &StepSection::said, this, &Page::said);
    connect(section, &OrderSection::done, this, [this](const OrderView &view) {
        take(view);
        focusFor({});
    });
}

void OrderPage::enter(const OpenedRegister &facts)
{
    m_roles = facts.account.roles;
}

void OrderPage::leave()
{
    m_record = {};
    m_state = State::Empty;
    m_roles = {};
    m_summary->clear();
    for (OrderSection *section : m_sections)
        section->clear();
    m_checks->clear();
    m_breaches->clear();
    m_watch->clear();
    m_papers->clear();
    showState();
}

void OrderPage::keep()
{
    for (StepSection *step : m_steps)
        step->keep();
}

void OrderPage::arrive(const Destination &destination)
{
    using Answer = base::Result<OrderView>;
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
        auto card = casework::openMeasure(session, id);
        if (!card)
            return base::fail(card.error());
        return OrderView::of(session, std::move(*card));
    };
    m_session.ask<Answer>(this, question, [this, id, act = destination.act](const Answer &answer) {
        if (id.uuid != m_record)
            return; // another order is wanted since
        if (!answer) {
            m_state = State::Failed;
            m_error = answer.error();
            showState();
            return;
        }
        if (answer->card.order.kind == domain::MeasureKind::CourtRequirement) {
            Q_EMIT wanted({Place::Requirement, id.uuid, act}); // whoever led here knew a measure, not its kind
            return;
        }
        take(*answer);
        focusFor(act);
    });
}

void OrderPage::take(const OrderView &view)
{
    m_state = State::Ready;
    m_summary->show(view);
    for (OrderSection *section : m_sections)
        section->show(view, m_roles);
    const domain::Measure &measure = view.card.order;
    QStringList restrictions;
    for (const domain::Restriction &restriction : measure.restrictions)
        restrictions << restriction.kind;
    m_checks->show({measure.id, measure.service.has_value(), restrictions.contains(u"alcohol"_s), view.card.checks,
                    view.times.now},
                   m_roles);
    m_breaches->show({measure.id, restrictions, measure.service.has_value(), view.times.now}, m_roles);
    m_watch->show(measure.id, view.watch, m_roles);
    m_papers->show(papersOf(view.card), m_roles);
    showState();
}

void OrderPage::focusFor(const QString &act)
{
    QWidget *wanted = nullptr;
    for (const StepSection *section : m_steps)
        if (!wanted && !act.isEmpty() && section->isVisibleTo(this))
            wanted = section->controlFor(act);
    // Without a wish: what comes next for an order in this state.
    for (const QString &next : {u"serve"_s, u"watch"_s, u"check"_s, u"prosecutor-copy"_s, u"print"_s})
        for (const StepSection *section : m_steps)
            if (!wanted && section->isVisibleTo(this))
                wanted = section->controlFor(next);
    if (!wanted)
        return;
    wanted->setFocus(Qt::OtherFocusReason);
    // What was shown just now must stand in its place before it can be scrolled to.
    QTimer::singleShot(0, this, [this, wanted = QPointer(wanted)] {
        if (!wanted)
            return;
        for (StepSection *section : m_steps)
            if (section->isAncestorOf(wanted))
                m_scroll->ensureWidgetVisible(section, 0, 0); // the whole act, where there is room for it
        m_scroll->ensureWidgetVisible(wanted, 0, 40);
    });
}

void OrderPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

void OrderPage::resizeEvent(QResizeEvent *event)
{
    const bool wide = event->size().width() >= fontMetrics().averageCharWidth() * WideLetters;
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Page::resizeEvent(event);
}

void OrderPage::showState()
{
    m_scroll->setVisible(m_state == State::Ready);
    switch (m_state) {
    case State::Ready:
        m_notice->dismiss();
        break;
    case State::Reading:
        m_notice->show(Notice::Kind::Busy, tr("Reading the order…"), {});
        break;
    case State::Failed:
        m_notice->show(Notice::Kind::Failure, tr("The order could not be read"), sentence(m_error));
        break;
    case State::Empty:
        m_notice->show(Notice::Kind::Hint, tr("No order is chosen"), tr("Choose one in the list of measures."));
        break;
    }
}

} // namespace qorgan::ui
