// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/todaypage.h"

#include "shell/remembered.h"
#include "today/approvaloffers.h"
#include "today/duedelegate.h"
#include "today/duedestination.h"
#include "today/duefilters.h"
#include "widgets/listtable.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/texts.h"

#include <QApplication>
#include <QEvent>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int RefreshMs = 5 * 60 * 1000;
/// Of the columns: what, number, offender, late or left, due by, officer, next step.
const std::vector<ColumnShare> Shares{{34, 0}, {20, 5}, {30, 2}, {28, 1}, {20, 6}, {24, 4}, {28, 3}};
const QString RememberedAs = QStringLiteral("today");

/// "22 қараша, жексенбі", in English "Sunday, 22 November".
QString dayText(base::Instant at)
{
    const bool english = currentLanguage() == base::Language::English;
    return QLocale().toString(base::local::date(at), english ? u"dddd, d MMMM"_s : u"d MMMM, dddd"_s);
}

} // namespace

TodayPage::TodayPage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_model(new DueModel(this)), m_title(new QLabel), m_approvals(new ApprovalOffers(session)),
      m_filters(new DueFilters),
      m_route(new QPushButton), m_refresh(new QPushButton), m_table(new ListTable(Shares, this)), m_notice(new Notice),
      m_stack(new QStackedLayout), m_footer(new QLabel), m_act(new QPushButton)
{
    nameControls();
    layOut();
    connectAll();
    retranslate();
}

void TodayPage::nameControls()
{
    m_title->setObjectName(u"todayTitle"_s);
    m_route->setObjectName(u"routeButton"_s);
    m_refresh->setObjectName(u"dueRefreshButton"_s);
    m_table->setObjectName(u"dueTable"_s);
    m_footer->setObjectName(u"dueFooter"_s);
    m_act->setObjectName(u"actButton"_s);
}

void TodayPage::layOut()
{
    enlarge(m_title, 1.3);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DueDelegate(m_table));
    m_act->setDefault(true);
    m_footer->setWordWrap(true);

    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_route);
    head->addWidget(m_refresh);
    auto *noticeArea = new QWidget;
    auto *noticeColumn = new QVBoxLayout(noticeArea);
    noticeColumn->addWidget(m_notice);
    noticeColumn->addStretch(1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(noticeArea);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_footer, 1);
    foot->addWidget(m_act);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_approvals);
    column->addWidget(m_filters);
    column->addLayout(m_stack, 1);
    column->addLayout(foot);

    std::vector<QWidget *> order = m_filters->controls();
    order.insert(order.end(), {m_route, m_refresh, m_table, m_act});
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void TodayPage::connectAll()
{
    connect(m_model, &DueModel::changed, this, &TodayPage::showList);
    connect(m_filters, &DueFilters::changed, this, &TodayPage::narrow);
    connect(m_filters, &DueFilters::finished, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_filters, &DueFilters::chosen, this, [this] {
        if (m_entered)
            remember(m_session, this, RememberedAs, m_filters->remembered());
        Q_EMIT counted(m_model->pressing());
    });
    connect(m_route, &QPushButton::clicked, this, [this] { Q_EMIT wanted({Place::Route, {}, {}}); });
    connect(m_approvals, &ApprovalOffers::wanted, this, &Page::wanted);
    connect(m_refresh, &QPushButton::clicked, this, &TodayPage::read);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &TodayPage::read);
    connect(m_table, &QTableView::activated, this, &TodayPage::act);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == DueModel::Action)
            act(index);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayPage::showStep);
    connect(m_act, &QPushButton::clicked, this, [this] { act(m_table->currentIndex()); });
    m_again.setInterval(RefreshMs);
    connect(&m_again, &QTimer::timeout, this, &TodayPage::read);
}

void TodayPage::enter(const OpenedRegister &facts)
{
    m_entered = security::may(facts.account.roles, security::Permission::SeeDue);
    if (!m_entered)
        return;
    m_again.start();
    m_filters->offer(facts.account);
    recall(m_session, this, RememberedAs, [this](const QJsonObject &known) { m_filters->recall(known); });
}

void TodayPage::leave()
{
    m_entered = false;
    m_asked = false;
    m_arrived = false;
    m_again.stop();
    m_approvals->clear();
    m_filters->clear();
    m_model->clear();
    Q_EMIT counted(0);
}

void TodayPage::arrive(const Destination & /*destination*/)
{
    m_arrived = true;
    m_asked = false; // what is on its way may not know yet what was done on another page
    read();
    if (m_model->rowCount() > 0)
        m_table->setFocus();
}

void TodayPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TodayPage::read()
{
    if (!m_entered || m_asked)
        return;
    m_asked = true;
    m_approvals->read();
    const Standing before = standing();
    if (m_model->isVast())
        m_model->clear();
    m_model->await();
    m_session.ask<base::Result<DueBoard>>(
        this,
        [](casework::Session &session) {
            return casework::dueList(session).map([&session](casework::DueList list) {
                return DueBoard::of(std::move(list), session.account());
            });
        },
        [this, before](base::Result<DueBoard> board) {
            take(std::move(board), m_model->isFree() ? before : standing());
        });
}

TodayPage::Standing TodayPage::standing() const
{
    const casework::DueItem *current = m_model->item(m_table->currentIndex());
    return {current ? current->measure : domain::MeasureId(), current ? current->kind : QString(),
            m_table->verticalScrollBar()->value()};
}

void TodayPage::take(base::Result<DueBoard> board, const Standing &standing)
{
    m_asked = false;
    if (board) {
        m_model->take(std::move(*board));
        m_filters->settle(m_model->occurs(Whose::Mine));
        m_model->narrow(m_filters->filter());
    } else
        m_model->fail(board.error());
    chooseRow(standing.measure, standing.kind);
    m_table->verticalScrollBar()->setValue(standing.scrolled);
    Q_EMIT counted(m_model->pressing());
    if (m_arrived && isVisible() && !isTypedElsewhere()) {
        QWidget *first = m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_filters->first();
        first->setFocus();
        m_arrived = false;
    }
}

/// Whoever types into the search already goes on there.
bool TodayPage::isTypedElsewhere() const
{
    const auto *edit = qobject_cast<const QLineEdit *>(QApplication::focusWidget());
    return edit && !isAncestorOf(edit) && !edit->text().isEmpty();
}

void TodayPage::narrow()
{
    const Standing before = standing();
    const DueFilter wanted = m_filters->filter();
    const bool regrouped = wanted.grouping != m_model->filter().grouping;
    m_model->narrow(wanted);
    if (regrouped)
        chooseRow({}, {}); // another list, read from its top
    else
        chooseRow(before.measure, before.kind);
    if (regrouped)
        m_table->scrollToTop();
}

void TodayPage::act(const QModelIndex &index)
{
    if (const casework::DueItem *item = m_model->item(index))
        Q_EMIT wanted(dueDestination(*item));
}

void TodayPage::chooseRow(domain::MeasureId measure, const QString &kind)
{
    // A screen reader must always find a current row.
    m_table->setCurrentIndex(m_model->find(measure, kind));
    showStep();
}

void TodayPage::showList()
{
    m_table->clearSpans();
    for (const int row : m_model->headingRows())
        m_table->setSpan(row, 0, 1, DueModel::ColumnCount);
    const DueFilter &filter = m_model->filter();
    std::vector<bool> columns(DueModel::ColumnCount, true);
    columns[DueModel::Officer] = filter.whose != Whose::Mine && filter.grouping == DueGrouping::Urgency;
    m_table->choose(std::move(columns));
    m_filters->show(*m_model);
    const bool filled = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(filled ? 0 : 1);
    m_footer->setVisible(filled);
    m_act->setVisible(filled);
    m_footer->setText(tr("Read at %1. Enter on a row takes its next step.").arg(dateTimeText(m_model->now())));
    m_title->setText(m_model->phase() == DueModel::Phase::Read
                         ? tr("Today, %1").arg(dayText(m_model->now()))
                         : tr("Today"));
    if (filled) {
        m_notice->dismiss();
        return;
    }
    showNothing();
}

void TodayPage::showNothing()
{
    switch (m_model->phase()) {
    case DueModel::Phase::Unread:
    case DueModel::Phase::Reading:
        m_notice->show(Notice::Kind::Busy, tr("Reading what is due…"), {});
        break;
    case DueModel::Phase::Failed:
        m_notice->show(Notice::Kind::Failure, tr("What is due could not be read"), sentence(m_model->error()));
        break;
    case DueModel::Phase::Read:
        if (m_model->isFree())
            m_notice->show(Notice::Kind::Hint, tr("Nothing is waiting for you"),
                           tr("Orders to be served, copies to be sent, checks to be made and terms that run out "
                              "come here by themselves, as the rules ask for them."));
        else if (!m_model->occurs(m_model->filter().whose))
            m_notice->show(Notice::Kind::Hint, tr("Nothing is waiting for you"),
                           tr("Others have something to do: choose “The unit” to see it."));
        else
            m_notice->show(Notice::Kind::Hint, tr("Nothing here matches"),
                           tr("Other things are waiting. “Show all” brings them back."));
        break;
    }
}

void TodayPage::showStep()
{
    const casework::DueItem *item = m_model->item(m_table->currentIndex());
    m_act->setEnabled(item != nullptr);
    m_act->setText(item ? DueModel::verb(item->kind) : DueModel::verb({}));
}

void TodayPage::retranslate()
{
    m_route->setText(tr("Route s&heet"));
    m_route->setToolTip(tr("Whom to check today, street by street, for print and for typing back"));
    m_refresh->setText(tr("&Refresh"));
    m_table->setAccessibleName(tr("What is to be done"));
    m_approvals->retranslate();
    m_model->retranslate();
    showList();
    showStep();
}

} // namespace qorgan::ui
