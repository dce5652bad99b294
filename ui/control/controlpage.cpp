// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/controlpage.h"

#include "control/handoversection.h"
#include "control/topiclist.h"
#include "control/topicmodel.h"
#include "measure/watchsection.h"
#include "paper/papersection.h"
#include "widgets/duelook.h"
#include "widgets/listtable.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/pagescroll.h"
#include "widgets/rowdelegate.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of the columns: what, who, number, time, officer.
const std::vector<ColumnShare> Shares{{32, 0}, {22, 1}, {18, 3}, {18, 2}, {18, 4}};
constexpr int TopicLetters = 44;

/// The first column in the colour of its weight, beside the mark.
class TopicDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const auto weight = TopicLine::Weight(index.data(TopicModel::WeightRole).toInt());
        if (index.column() == TopicModel::What && weight != TopicLine::Weight::Plain)
            write(option, colourOf(weight == TopicLine::Weight::Alarm ? casework::DueState::Overdue
                                                                      : casework::DueState::Due,
                                   option->palette));
    }
};

} // namespace

ControlPage::ControlPage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_title(new QLabel), m_refresh(new QPushButton), m_topics(new TopicList(this)),
      m_topicView(new QListView), m_lines(new TopicModel(this)), m_table(new ListTable(Shares, this)),
      m_hint(new QLabel), m_notice(new Notice), m_stack(new QStackedLayout),
      m_watch(new WatchSection(session)), m_handover(new HandoverSection(session)),
      m_print(new QPushButton), m_papers(new PaperSection(session)), m_open(new QPushButton)
{
    nameControls();
    layOut();
    connectAll();
    retranslate();
}

void ControlPage::nameControls()
{
    m_title->setObjectName(u"controlTitle"_s);
    m_refresh->setObjectName(u"controlRefreshButton"_s);
    m_topicView->setObjectName(u"topicList"_s);
    m_table->setObjectName(u"topicTable"_s);
    m_hint->setObjectName(u"topicHint"_s);
    m_print->setObjectName(u"printHandoverButton"_s);
    m_open->setObjectName(u"openLineButton"_s);
}

void ControlPage::layOut()
{
    enlarge(m_title, 1.3);
    m_topicView->setModel(m_topics);
    m_topicView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_topicView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topicView->setTextElideMode(Qt::ElideRight);
    m_topicView->setSpacing(1);
    m_topicView->setMaximumWidth(fontMetrics().averageCharWidth() * TopicLetters);
    m_topicView->setCurrentIndex(m_topics->index(0));
    m_table->setModel(m_lines);
    m_table->setItemDelegate(new TopicDelegate(m_table));
    m_open->setDefault(true);
    m_hint->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_refresh);
    auto *noticeArea = new QWidget;
    auto *noticeColumn = new QVBoxLayout(noticeArea);
    noticeColumn->addWidget(m_notice);
    noticeColumn->addStretch(1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(noticeArea);
    auto *sheets = new QWidget;
    auto *sheetColumn = new QVBoxLayout(sheets);
    sheetColumn->setContentsMargins(0, 0, 8, 0);
    sheetColumn->addWidget(m_papers);
    sheetColumn->addStretch(1);
    m_stack->addWidget(new PageScroll(sheets));
    m_print->setCheckable(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_print);
    foot->addWidget(m_open);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addLayout(m_stack, 1);
    right->addWidget(m_watch);
    right->addWidget(m_handover);
    right->addLayout(foot);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(16);
    halves->addWidget(m_topicView, 3);
    halves->addLayout(right, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(halves, 1);
    std::vector<QWidget *> order{m_topicView, m_refresh, m_table};
    for (const std::vector<QWidget *> &fields : {m_watch->controls(), m_handover->controls()})
        order.insert(order.end(), fields.begin(), fields.end());
    order.push_back(m_print);
    order.push_back(m_open);
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ControlPage::connectAll()
{
    connect(m_refresh, &QPushButton::clicked, this, &ControlPage::read);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &ControlPage::read);
    connect(m_topicView->selectionModel(), &QItemSelectionModel::currentChanged, this, &ControlPage::showTopic);
    connect(m_topicView, &QListView::activated, this, [this] { m_table->setFocus(); });
    connect(m_table, &QTableView::activated, this, &ControlPage::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ControlPage::showWatch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ControlPage::showHint);
    connect(m_watch, &WatchSection::said, this, &Page::said);
    connect(m_watch, &WatchSection::recorded, this, &ControlPage::read);
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_table->currentIndex()); });
    connect(m_print, &QPushButton::clicked, this, &ControlPage::print);
    connect(m_papers, &StepSection::said, this, &Page::said);
    connect(m_handover, &StepSection::said, this, &Page::said);
    connect(m_handover, &HandoverSection::handedOver, this, &ControlPage::read);
}

Topic ControlPage::topic() const
{
    return AllTopics[size_t(qMax(0, m_topicView->currentIndex().row()))];
}

void ControlPage::enter(const OpenedRegister &facts)
{
    m_roles = facts.account.roles;
    m_entered = security::may(m_roles, security::Permission::Supervise);
}

void ControlPage::leave()
{
    m_roles = {};
    m_entered = false;
    m_arrived = false;
    m_board.reset();
    m_handover->clear();
    m_print->setChecked(false);
    m_papers->clear();
    m_watch->clear();
    m_topics->clear();
    m_state = State::Empty;
    m_topicView->setCurrentIndex(m_topics->index(0));
    showTopic();
}

void ControlPage::keep()
{
    m_watch->keep();
    m_handover->keep();
}

void ControlPage::arrive(const Destination &destination)
{
    m_arrived = true;
    if (destination.act == u"handover")
        m_topicView->setCurrentIndex(m_topics->index(int(AllTopics.size()) - 1)); // the last
    read();
}

void ControlPage::read()
{
    if (!m_entered || m_state == State::Reading)
        return;
    if (!m_board) {
        m_state = State::Reading;
        showState();
    }
    m_session.ask<base::Result<ControlBoard>>(
        this, [](casework::Session &session) { return ControlBoard::read(session); },
        [this](base::Result<ControlBoard> board) { take(std::move(board)); });
}

void ControlPage::take(base::Result<ControlBoard> board)
{
    if (!m_entered)
        return;
    if (!board) {
        m_state = State::Failed;
        m_error = board.error();
        showState();
        return;
    }
    m_state = State::Ready;
    m_board = std::move(*board);
    m_topics->take(*m_board);
    m_handover->begin();
    showTopic();
    if (m_arrived && isVisible())
        m_topicView->setFocus();
    m_arrived = false;
}

void ControlPage::showTopic()
{
    if (topic() != Topic::Handover && m_print->isChecked()) {
        m_print->setChecked(false);
        m_papers->clear();
    }
    m_lines->take(m_board ? TopicWords::lines(topic(), *m_board) : std::vector<TopicLine>());
    // A screen reader must always find a current row.
    m_table->setCurrentIndex(m_lines->index(0, 0));
    showWatch();
    showState();
}

void ControlPage::showWatch()
{
    const TopicLine *line = topic() == Topic::Watch ? m_lines->at(m_table->currentIndex()) : nullptr;
    if (line)
        m_watch->show({line->destination.record}, {true, {}, m_board->desk.now}, m_roles);
    else
        m_watch->clear();
}

/// What the list may have to cut stands below it whole.
void ControlPage::showHint()
{
    const bool filled = m_state == State::Ready && m_lines->rowCount() > 0;
    const QModelIndex line = m_table->currentIndex();
    const QString found = line.isValid() ? line.siblingAtColumn(0).data().toString() : QString();
    const QString hint = filled ? TopicWords::hint(topic(), false) : QString();
    m_hint->setText(filled && !found.isEmpty() ? QString(found + u'\n' + hint) : hint);
}

void ControlPage::showState()
{
    const bool filled = m_state == State::Ready && m_lines->rowCount() > 0;
    const bool prints = m_state == State::Ready && m_print->isChecked();
    m_stack->setCurrentIndex(prints ? 2 : filled ? 0 : 1);
    m_open->setVisible(filled && !prints && topic() != Topic::Load);
    m_print->setVisible(m_state == State::Ready && topic() == Topic::Handover && security::may(m_roles, security::Permission::Print));
    m_print->setText(prints ? tr("Back to the list") : tr("Print…"));
    m_handover->setVisible(m_state == State::Ready && topic() == Topic::Handover);
    showHint();
    switch (m_state) {
    case State::Ready:
        if (filled)
            m_notice->dismiss();
        else
            m_notice->show(Notice::Kind::Hint, TopicWords::hint(topic(), true), {});
        break;
    case State::Reading:
    case State::Empty:
        m_notice->show(Notice::Kind::Busy, tr("Reading what is to be looked at…"), {});
        break;
    case State::Failed:
        m_notice->show(Notice::Kind::Failure, tr("It could not be read"), sentence(m_error));
        break;
    }
}

void ControlPage::open(const QModelIndex &index)
{
    const TopicLine *line = m_lines->at(index);
    if (line && !line->destination.record.isNull())
        Q_EMIT wanted(line->destination);
}

/// The sheets stand in place of the list.
void ControlPage::print()
{
    if (m_print->isChecked())
        m_papers->show(handoverPaper(), m_roles);
    else
        m_papers->clear();
    showState();
    QWidget *control = m_papers->controlFor(u"print"_s);
    (m_print->isChecked() && control ? control : m_table)->setFocus();
}

void ControlPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ControlPage::retranslate()
{
    m_title->setText(tr("Control"));
    m_refresh->setText(tr("&Refresh"));
    m_topicView->setAccessibleName(tr("What to look at"));
    m_table->setAccessibleName(tr("Lines of the topic"));
    m_open->setText(tr("Op&en"));
    m_topics->retranslate();
    m_lines->retranslate();
    showTopic();
}

} // namespace qorgan::ui
