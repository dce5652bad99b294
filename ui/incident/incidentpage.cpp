// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incident/incidentpage.h"

#include "administration/organisationform.h"
#include "incident/attachmentsection.h"
#include "incident/cardsection.h"
#include "incident/childsection.h"
#include "incident/incidentfacts.h"
#include "incident/referralsection.h"
#include "incidentform/needspanel.h"
#include "order/orderwords.h"
#include "paper/papersection.h"
#include "widgets/flowlayout.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/texts.h"
#include "widgets/timewords.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::MeasureState;
using security::Permission;

namespace {

/// Letters that stand beside each other before the halves go below each other.
constexpr int WideLetters = 110;

/// How an order stands, and until when: shape and words.
QString standing(const casework::IncidentOrder &order, base::Instant now)
{
    QString text = OrderWords::shape(OrderWords::mark(order.state)) + u' '
        + label(u"measure_states"_s, domain::code(order.state));
    if (order.state == MeasureState::Served && order.endsAt)
        text += u" · "_s + TimeWords::left(*order.endsAt, now);
    else if (order.endsAt)
        text += u" · "_s + dateTimeText(*order.endsAt);
    return text;
}

} // namespace

IncidentPage::IncidentPage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_notice(new Notice), m_head(new QWidget), m_title(new QLabel), m_back(new QPushButton),
      m_change(new QPushButton), m_issue(new QPushButton), m_warn(new QPushButton), m_motion(new QPushButton),
      m_scroll(new QScrollArea),
      m_halves(new QBoxLayout(QBoxLayout::LeftToRight)), m_facts(new IncidentFacts),
      m_needs(new NeedsList(u"incidentNeeds"_s)), m_orders(new CardSection(u"ordersSection"_s)),
      m_earlier(new CardSection(u"earlierSection"_s)), m_children(new ChildSection(session)),
      m_referrals(new ReferralSection(session)), m_papers(new PaperSection(session, u"print-incident"_s)),
      m_attachments(new AttachmentSection(session))
{
    layOutHead();
    layOutCard();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_notice);
    column->addWidget(m_scroll, 1);
    connectAll();
    retranslate();
}

void IncidentPage::layOutHead()
{
    enlarge(m_title, 1.3);
    m_title->setObjectName(u"incidentTitle"_s);
    m_back->setObjectName(u"incidentListButton"_s);
    m_change->setObjectName(u"changeIncidentButton"_s);
    m_issue->setObjectName(u"cardIssueOrderButton"_s);
    m_warn->setObjectName(u"cardIssueWarningButton"_s);
    m_motion->setObjectName(u"cardMotionButton"_s);
    QFont bold = m_issue->font();
    bold.setBold(true);
    m_issue->setFont(bold);
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_title->setWordWrap(true);
    row->addWidget(m_title, 1);
    row->addWidget(m_back);
    row->addWidget(m_change);
}

void IncidentPage::layOutCard()
{
    auto *beside = new QWidget;
    auto *column = new QVBoxLayout(beside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_needs);
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(acts);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    for (QPushButton *act : {m_issue, m_warn, m_motion})
        flow->addWidget(act);
    column->addWidget(acts);
    column->addWidget(m_orders);
    column->addWidget(m_earlier);
    column->addWidget(m_children);
    column->addWidget(m_referrals);
    column->addWidget(m_papers);
    column->addWidget(m_attachments);
    column->addStretch(1);
    auto *content = new QWidget;
    content->setLayout(m_halves);
    m_halves->setContentsMargins(0, 0, 8, 0);
    m_halves->setSpacing(24);
    m_halves->addWidget(m_facts, 3);
    m_halves->addWidget(beside, 2);
    m_scroll->setObjectName(u"incidentScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
}

void IncidentPage::connectAll()
{
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT wanted({Place::Incidents, {}, {}}); });
    connect(m_change, &QPushButton::clicked, this, [this] { change({}); });
    connect(m_issue, &QPushButton::clicked, this, [this] { Q_EMIT wanted({Place::OrderForm, m_record, {}}); });
    connect(m_warn, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted({Place::OrderForm, m_record, domain::code(domain::MeasureKind::OfficialWarning)});
    });
    connect(m_motion, &QPushButton::clicked, this, [this] { Q_EMIT wanted({Place::MotionForm, m_record, {}}); });
    for (StepSection *step : std::initializer_list<StepSection *>{m_children, m_referrals, m_papers})
        connect(step, &StepSection::said, this, &Page::said);
    connect(m_referrals, &StepSection::said, m_papers, &PaperSection::read); // a letter for each
    connect(m_needs, &NeedsList::fieldWanted, this, &IncidentPage::change);
    connect(m_referrals, &ReferralSection::organisationMissing, this, [this] {
        Q_EMIT wanted({Place::Administration, OrganisationForm::newDraft(), u"organisation"_s});
    });
    connect(m_facts, &IncidentFacts::wanted, this, &Page::wanted);
    connect(m_orders, &CardSection::wanted, this, &Page::wanted);
    connect(m_earlier, &CardSection::wanted, this, &Page::wanted);
    connect(m_attachments, &AttachmentSection::said, this, &Page::said);
    // A link that takes the focus may stand far down.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, 40);
    });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_back, &QPushButton::click);
}

void IncidentPage::change(const QString &field)
{
    if (may(Permission::RecordCases))
        Q_EMIT wanted({Place::IncidentForm, m_record, field});
}

void IncidentPage::enter(const OpenedRegister &facts)
{
    m_roles = facts.account.roles;
}

void IncidentPage::leave()
{
    m_roles = {};
    m_record = {};
    m_view.reset();
    m_state = State::Empty;
    m_facts->clear();
    m_needs->show({}, false);
    m_orders->clear();
    m_earlier->clear();
    m_children->clear();
    m_referrals->clear();
    m_papers->clear();
    m_attachments->clear();
    showState();
}

void IncidentPage::keep()
{
    m_children->keep();
    m_referrals->keep();
}

void IncidentPage::arrive(const Destination &destination)
{
    m_act = destination.act;
    using Answer = base::Result<casework::IncidentView>;
    if (m_record != destination.record) {
        const security::Roles roles = m_roles;
        leave();
        m_roles = roles;
        m_record = destination.record;
        m_state = m_record.isNull() ? State::Empty : State::Reading;
        m_scroll->ensureVisible(0, 0);
        showState();
    }
    if (m_record.isNull())
        return;
    const domain::IncidentId id{m_record};
    m_session.ask<Answer>(
        this, [id](casework::Session &session) { return casework::openIncidentView(session, id); },
        [this, id](const Answer &view) {
            if (id.uuid != m_record)
                return; // another incident is wanted since
            if (view) {
                take(*view);
                return;
            }
            m_state = State::Failed;
            m_error = view.error();
            showState();
        });
}

void IncidentPage::take(const casework::IncidentView &view)
{
    m_view = view;
    m_state = State::Ready;
    m_facts->show(view);
    m_attachments->show(view.card.incident.id, may(Permission::RecordCases));
    const domain::IncidentId id = view.card.incident.id;
    m_children->show(id, view.card.incident.childrenPresent.value_or(0), m_roles);
    std::vector<Referable> people;
    for (const auto &victim : view.card.victims)
        if (victim)
            people.push_back({victim->id, victim->fullName()});
    if (view.card.offender)
        people.push_back({view.card.offender->id, view.card.offender->fullName()});
    m_referrals->show(id, people, m_roles);
    m_papers->show(papersOf(view), m_roles);
    showState();
    tell();
    // What comes next: an order, where none is yet; else the card is read.
    const bool next = view.orders.empty() && m_issue->isVisibleTo(this);
    QWidget *wished = nullptr;
    for (const StepSection *step : std::initializer_list<const StepSection *>{m_children, m_referrals, m_papers})
        if (!wished && step->isVisibleTo(this))
            wished = step->controlFor(m_act);
    (wished ? wished : next ? m_issue : m_back)->setFocus(Qt::OtherFocusReason);
}

void IncidentPage::showState()
{
    const bool ready = m_state == State::Ready;
    m_scroll->setVisible(ready);
    m_change->setVisible(ready && may(Permission::RecordCases));
    for (QPushButton *act : {m_issue, m_warn, m_motion})
        act->setVisible(ready && may(Permission::IssueMeasures));
    switch (m_state) {
    case State::Ready:
        m_notice->dismiss();
        break;
    case State::Reading:
        m_notice->show(Notice::Kind::Busy, tr("Reading the incident…"), {});
        break;
    case State::Failed:
        m_notice->show(Notice::Kind::Failure, tr("The incident could not be read"), sentence(m_error));
        break;
    case State::Empty:
        m_notice->show(Notice::Kind::Hint, tr("No incident is chosen"), tr("Choose one in the list of incidents."));
        break;
    }
    m_title->setText(m_view ? tr("Incident of %1").arg(dateTimeText(m_view->card.incident.detectedAt)) : tr("Incident"));
}

void IncidentPage::tell()
{
    if (!m_view)
        return;
    tellNeeds();
    tellOrders();
    tellEarlier();
}

void IncidentPage::tellNeeds()
{
    m_needs->say(tr("Still missing for an order"), tr("Nothing is missing"));
    m_needs->show(m_view->card.missingForOrder, may(Permission::RecordCases));
}

void IncidentPage::tellOrders()
{
    m_orders->begin(tr("Orders of this incident"));
    for (const casework::IncidentOrder &order : m_view->orders) {
        const QString number = u"№ "_s + order.number;
        if (order.kind == domain::MeasureKind::ProtectiveOrder)
            m_orders->lead(dateTimeText(order.issuedAt), number, {Place::Order, order.id.uuid, {}});
        else
            m_orders->say(dateTimeText(order.issuedAt),
                          label(u"measure_kinds"_s, domain::code(order.kind)) + u' ' + number);
        m_orders->say(dateTimeText(order.issuedAt), standing(order, m_view->now));
    }
    m_orders->end(tr("none was issued"));
}

void IncidentPage::tellEarlier()
{
    m_earlier->begin(tr("Earlier within a year"));
    for (const casework::EarlierIncident &earlier : m_view->earlier) {
        QString what = label(u"sources"_s, earlier.source);
        if (!earlier.article.isEmpty())
            what += u" · "_s + earlier.article;
        m_earlier->lead(dateTimeText(earlier.detectedAt), what, {Place::Incident, earlier.id.uuid, {}});
    }
    m_earlier->end(m_view->card.offender ? tr("no other incident of this offender")
                                         : tr("known once the offender is established"));
}

void IncidentPage::changeEvent(QEvent *event)
{
    // The colour of a link is written into its text.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void IncidentPage::resizeEvent(QResizeEvent *event)
{
    const bool wide = event->size().width() >= fontMetrics().averageCharWidth() * WideLetters;
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Page::resizeEvent(event);
}

void IncidentPage::retranslate()
{
    m_back->setText(tr("Lis&t of incidents"));
    m_back->setToolTip(tr("Back to the list") + u"  "_s + QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    m_change->setText(tr("C&hange"));
    m_change->setToolTip(tr("Change or complete what is recorded"));
    m_issue->setText(tr("&Issue a protective order"));
    m_warn->setText(tr("Issue an official warning"));
    m_motion->setText(tr("Ask the court"));
    m_motion->setToolTip(tr("Motion for special requirements to the offender's conduct"));
    m_facts->retranslate();
    m_attachments->retranslate();
    showState();
    tell();
}

} // namespace qorgan::ui
