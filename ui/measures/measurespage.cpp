// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measures/measurespage.h"

#include "measures/orderdelegate.h"
#include "paper/manypane.h"
#include "requirement/requirementspane.h"
#include "widgets/flowlayout.h"
#include "widgets/labelled.h"
#include "widgets/listtable.h"
#include "widgets/look.h"
#include "widgets/notice.h"
#include "widgets/pagescroll.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <array>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::MeasureState;

namespace {

/// What may be shown, in the order of the choice.
const std::array<casework::OrderFilter, 10> Filters{{{},
                                                     {.state = MeasureState::Issued},
                                                     {.state = MeasureState::Served},
                                                     {.checkOverdue = true},
                                                     {.expiresWithinDays = 3},
                                                     {.expiresWithinDays = 7},
                                                     {.expiresWithinDays = 14},
                                                     {.state = MeasureState::Expired},
                                                     {.state = MeasureState::Cancelled},
                                                     {.state = MeasureState::Replaced}}};
/// Of the columns: number, offender, state, time left, checks, next check, officer, ends, issued, victims.
const std::vector<ColumnShare> Shares{{20, 0}, {40, 1}, {32, 2}, {26, 3}, {16, 4},
                                      {18, 5}, {32, 6}, {21, 7}, {21, 8}, {32, 9}};

/// The kinds in the order of their tabs; the courts' requirements have a list of their own.
constexpr std::array Kinds{domain::MeasureKind::ProtectiveOrder, domain::MeasureKind::OfficialWarning,
                           domain::MeasureKind::CourtRequirement};

OrderReading readingFor(SessionThread &session, QObject *page, const domain::MeasureKind &kind)
{
    return [&session, page, &kind](const casework::OrderFilter &filter, const casework::PageRequest &request,
                            OrderReply reply) {
        session.ask<base::Result<OrdersRead>>(
            page,
            [filter, request, kind](casework::Session &s) {
                return casework::listMeasures(s, kind, filter, request).map([&s](casework::Page<casework::OrderRow> orders) {
                    return OrdersRead{std::move(orders), s.now()};
                });
            },
            std::move(reply));
    };
}

} // namespace

MeasuresPage::MeasuresPage(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_kinds(new QTabBar), m_lists(new QStackedWidget),
      m_requirements(new RequirementsPane(session)), m_model(new OrderModel(readingFor(session, this, m_kind), this)), m_title(new QLabel),
      m_showLabel(new QLabel), m_show(new QComboBox), m_officerLabel(new QLabel), m_officer(new QComboBox), m_refresh(new QPushButton), m_table(new ListTable(Shares, this)),
      m_notice(new Notice), m_stack(new QStackedLayout), m_footer(new QLabel), m_printMany(new QPushButton),
      m_open(new QPushButton), m_many(new ManyPane(session))
{
    nameControls();
    layOut();
    connectAll();
    retranslate();
}

void MeasuresPage::nameControls()
{
    m_kinds->setObjectName(u"measureKindTabs"_s);
    m_title->setObjectName(u"measuresTitle"_s);
    m_show->setObjectName(u"orderShowCombo"_s);
    m_officer->setObjectName(u"orderOfficerCombo"_s);
    m_refresh->setObjectName(u"orderRefreshButton"_s);
    m_table->setObjectName(u"orderTable"_s);
    m_footer->setObjectName(u"orderFooter"_s);
    m_printMany->setObjectName(u"printManyButton"_s);
    m_open->setObjectName(u"openOrderButton"_s);
}

void MeasuresPage::layOut()
{
    enlarge(m_title, 1.3);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new OrderDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_open->setDefault(true);
    m_footer->setWordWrap(true);
    for (std::size_t i = 0; i < Filters.size(); ++i)
        m_show->addItem(QString());
    offerOfficers({});
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // However long a name is, the page is no wider for it.
    m_officer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_officer->setMinimumContentsLength(22);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_refresh);
    auto *filters = new QWidget;
    auto *flow = new FlowLayout(filters);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(16);
    flow->addWidget(beside(m_showLabel, m_show));
    flow->addWidget(beside(m_officerLabel, m_officer));
    auto *noticeArea = new QWidget;
    auto *noticeColumn = new QVBoxLayout(noticeArea);
    noticeColumn->addWidget(m_notice);
    noticeColumn->addStretch(1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(noticeArea);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_footer, 1);
    foot->addWidget(m_printMany);
    foot->addWidget(m_open);

    auto *ofPolice = new QWidget;
    ofPolice->setObjectName(u"policeMeasures"_s);
    auto *list = new QVBoxLayout(ofPolice);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(8);
    list->addWidget(filters);
    list->addLayout(m_stack, 1);
    list->addLayout(foot);
    m_lists->addWidget(ofPolice);
    m_lists->addWidget(m_requirements);
    m_lists->addWidget(new PageScroll(m_many));
    for (std::size_t i = 0; i < Kinds.size(); ++i)
        m_kinds->addTab(QString());
    m_kinds->setDocumentMode(true);
    m_kinds->setExpanding(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_kinds);
    column->addWidget(m_lists, 1);
    setTabOrder(m_kinds, m_show);
    setTabOrder(m_show, m_officer);
    setTabOrder(m_officer, m_refresh);
    setTabOrder(m_refresh, m_table);
    setTabOrder(m_table, m_printMany);
    setTabOrder(m_printMany, m_open);
}

void MeasuresPage::connectAll()
{
    connect(m_model, &OrderModel::changed, this, &MeasuresPage::showState);
    for (QComboBox *combo : {m_show, m_officer})
        connect(combo, &QComboBox::currentIndexChanged, this, &MeasuresPage::read);
    connect(m_kinds, &QTabBar::currentChanged, this, &MeasuresPage::chooseKind);
    connect(m_requirements, &RequirementsPane::wanted, this, &Page::wanted);
    connect(m_refresh, &QPushButton::clicked, this, &MeasuresPage::read);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &MeasuresPage::read);
    connect(m_table, &QTableView::activated, this, &MeasuresPage::open);
    connect(m_printMany, &QPushButton::clicked, this, &MeasuresPage::printMany);
    connect(m_many, &ManyPane::left, this, &MeasuresPage::backToList);
    connect(m_many, &ManyPane::said, this, &Page::said);
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_table->currentIndex()); });
}

void MeasuresPage::chooseKind()
{
    m_kind = Kinds[size_t(qMax(0, m_kinds->currentIndex()))];
    const bool ofCourts = m_kind == domain::MeasureKind::CourtRequirement;
    m_lists->setCurrentIndex(ofCourts ? 1 : 0);
    m_refresh->setVisible(!ofCourts);
    m_chosen = {};
    if (ofCourts)
        m_requirements->arrive();
    else
        read();
}

/// The pane stands in place of the list, which keeps what is chosen in it.
void MeasuresPage::printMany()
{
    const domain::MeasureKindFacts *kind = domain::measureKinds().find(m_kind);
    casework::OrderFilter all = filter();
    all.withBeads = false;
    ManyPane::Choice choice{m_kind == domain::MeasureKind::OfficialWarning ? u"warning"_s : u"order"_s,
                            kind ? kind->form : QString(), {}, allMeasures(m_kind, all)};
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        choice.chosen.push_back(ManyWords::of(*m_model->at(row)));
    m_lists->setCurrentIndex(2);
    m_kinds->hide();
    m_refresh->hide();
    m_many->open(choice, m_roles);
}

void MeasuresPage::backToList()
{
    m_many->clear();
    m_kinds->show();
    chooseKind();
    m_arrived = true;
}

void MeasuresPage::enter(const OpenedRegister &facts)
{
    using Answer = base::Result<std::vector<casework::Officer>>;
    m_entered = true;
    m_roles = facts.account.roles;
    m_session.ask<Answer>(
        this,
        [](casework::Session &session) {
            return casework::officersWho(session, security::Permission::IssueMeasures);
        },
        [this](const Answer &officers) {
            if (officers)
                offerOfficers(*officers);
        });
}

void MeasuresPage::offerOfficers(const std::vector<casework::Officer> &officers)
{
    const QSignalBlocker quiet(m_officer);
    m_officer->clear();
    m_officer->addItem(tr("Everyone"), QUuid()); // said anew in retranslate()
    for (const casework::Officer &officer : officers)
        m_officer->addItem(officer.name(), officer.id.uuid);
}

void MeasuresPage::leave()
{
    m_entered = false;
    m_arrived = false;
    m_chosen = {};
    m_model->clear();
    m_requirements->clear();
    m_many->clear();
    m_roles = {};
    m_kinds->show();
    m_kinds->setCurrentIndex(0);
    m_lists->setCurrentIndex(0);
    m_refresh->show();
    m_show->setCurrentIndex(0);
    offerOfficers({});
}

void MeasuresPage::arrive(const Destination & /*destination*/)
{
    if (m_many->isOpen()) {
        m_many->focusFirst();
        return;
    }
    m_arrived = true;
    if (m_kind == domain::MeasureKind::CourtRequirement)
        m_requirements->arrive();
    else
        read();
}

void MeasuresPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

casework::OrderFilter MeasuresPage::filter() const
{
    casework::OrderFilter filter = Filters[size_t(m_show->currentIndex())];
    if (const QUuid officer = m_officer->currentData().toUuid(); !officer.isNull())
        filter.officer = domain::AccountId{officer};
    filter.withBeads = true;
    return filter;
}

void MeasuresPage::read()
{
    if (!m_entered)
        return;
    if (const auto *order = m_model->at(m_table->currentIndex()))
        m_chosen = order->id;
    m_model->read(filter());
}

void MeasuresPage::open(const QModelIndex &index)
{
    if (const auto *order = m_model->at(index))
        Q_EMIT wanted({Place::Order, order->id.uuid, {}});
}

void MeasuresPage::showState()
{
    const auto phase = m_model->phase();
    const bool ready = phase == OrderModel::Phase::Ready;
    m_stack->setCurrentIndex(ready ? 0 : 1);
    m_footer->setVisible(ready);
    m_open->setVisible(ready);
    m_printMany->setVisible(ready && security::may(m_roles, security::Permission::Print));
    switch (phase) {
    case OrderModel::Phase::Ready:
        showRows();
        break;
    case OrderModel::Phase::Loading:
        m_notice->show(Notice::Kind::Busy, tr("Reading the orders…"), {});
        break;
    case OrderModel::Phase::Failed:
        m_notice->show(Notice::Kind::Failure, tr("The orders could not be read"), sentence(m_model->error()));
        break;
    case OrderModel::Phase::Empty:
        if (m_show->currentIndex() > 0 || m_officer->currentIndex() > 0)
            m_notice->show(Notice::Kind::Hint, tr("No such orders"),
                           tr("Choose “All orders” and “Everyone” to see the others."));
        else
            m_notice->show(Notice::Kind::Hint, tr("No orders yet"),
                           tr("A protective order stands here as soon as it is issued from an incident."));
        break;
    }
}

void MeasuresPage::showRows()
{
    m_notice->dismiss();
    // A screen reader must always find a current row.
    if (!m_table->currentIndex().isValid()) {
        const QModelIndex chosen = m_model->find(m_chosen);
        m_table->setCurrentIndex(chosen.isValid() ? chosen : m_model->index(0, 0));
    }
    if (m_arrived && isVisible())
        m_table->setFocus();
    m_arrived = false;
    const QString rows = QLocale().toString(m_model->rowCount());
    if (m_model->isCut())
        m_footer->setText(tr("Only the first %1 are shown. Narrow the choice to see the others.").arg(rows));
    else if (m_model->hasMore())
        m_footer->setText(tr("The first %1; more come as you scroll").arg(rows));
    else
        m_footer->setText(tr("%Ln order(s)", nullptr, m_model->rowCount()));
}

void MeasuresPage::retranslate()
{
    m_title->setText(tr("Measures"));
    const std::array<QString, Kinds.size()> kinds{tr("Protective orders"), tr("Official warnings"),
                                                  tr("Special requirements")};
    for (int i = 0; i < m_kinds->count(); ++i)
        m_kinds->setTabText(i, kinds[size_t(i)]);
    m_kinds->setAccessibleName(tr("Kinds of measure"));
    nameArrows(m_kinds, tr("Kinds to the left"), tr("Kinds to the right"));
    m_showLabel->setText(tr("&Show"));
    const std::array<QString, Filters.size()> names{tr("All orders"),     tr("Not served"),     tr("In force"),
                                                    tr("Missed checks"),  tr("Ends in 3 days"), tr("Ends in 7 days"),
                                                    tr("Ends in 14 days"), tr("Ended by its term"), tr("Cancelled"),
                                                    tr("Replaced")};
    for (int i = 0; i < m_show->count(); ++i)
        m_show->setItemText(i, names[size_t(i)]);
    m_officerLabel->setText(tr("O&fficer"));
    m_officer->setItemText(0, tr("Everyone"));
    m_refresh->setText(tr("&Refresh"));
    m_open->setText(tr("Op&en"));
    m_printMany->setText(tr("Print many…"));
    m_table->setAccessibleName(tr("Measures"));
    m_model->retranslate();
    showState();
}

} // namespace qorgan::ui
