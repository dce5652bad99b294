// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirement/requirementspane.h"

#include "widgets/duelook.h"
#include "widgets/labelled.h"
#include "widgets/listtable.h"
#include "widgets/notice.h"
#include "widgets/rowdelegate.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::RequirementState;

namespace {

/// What may be shown, in the order of the choice.
const std::array<casework::RequirementFilter, 6> Filters{{{.open = true},
                                                          {},
                                                          {.state = RequirementState::Filed},
                                                          {.state = RequirementState::InForce},
                                                          {.state = RequirementState::Refused},
                                                          {.state = RequirementState::Expired}}};
/// Of the columns: number, offender, state, time left, restrictions, appearances, hearing, court, officer.
const std::vector<ColumnShare> Shares{{24, 0}, {26, 1}, {20, 2}, {16, 3}, {26, 5}, {22, 4}, {28, 6}, {24, 8}, {24, 7}};

RequirementReading readingFor(SessionThread &session, QObject *pane)
{
    return [&session, pane](const casework::RequirementFilter &filter, const casework::PageRequest &request,
                            RequirementReply reply) {
        session.ask<base::Result<RequirementsRead>>(
            pane,
            [filter, request](casework::Session &s) {
                return casework::listRequirements(s, filter, request)
                    .map([&s](casework::Page<casework::RequirementRow> page) {
                        return RequirementsRead{std::move(page), s.now()};
                    });
            },
            std::move(reply));
    };
}

/// What waits or is missing stands out by colour beside its mark.
class RequirementDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const auto state = RequirementState(index.data(RequirementModel::StateRole).toInt());
        if (index.data(RequirementModel::AlarmRole).toBool())
            write(option, colourOf(casework::DueState::Overdue, option->palette));
        else if (index.column() == RequirementModel::State)
            write(option, state == RequirementState::InForce ? settledColour(option->palette)
                              : state == RequirementState::Filed
                              ? colourOf(casework::DueState::Due, option->palette)
                              : colourOf(casework::DueState::Ahead, option->palette));
    }
};

} // namespace

RequirementsPane::RequirementsPane(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_model(new RequirementModel(readingFor(session, this), this)), m_showLabel(new QLabel),
      m_show(new QComboBox), m_table(new ListTable(Shares, this)), m_notice(new Notice), m_stack(new QStackedLayout),
      m_footer(new QLabel), m_open(new QPushButton)
{
    layOut();
    connectAll();
    retranslate();
}

void RequirementsPane::layOut()
{
    m_show->setObjectName(u"requirementShowCombo"_s);
    m_table->setObjectName(u"requirementTable"_s);
    m_footer->setObjectName(u"requirementFooter"_s);
    m_open->setObjectName(u"openRequirementButton"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RequirementDelegate(m_table));
    m_footer->setWordWrap(true);
    for (std::size_t i = 0; i < Filters.size(); ++i)
        m_show->addItem(QString());
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *filters = new QHBoxLayout;
    filters->addWidget(beside(m_showLabel, m_show));
    filters->addStretch(1);
    auto *noticeArea = new QWidget;
    auto *noticeColumn = new QVBoxLayout(noticeArea);
    noticeColumn->addWidget(m_notice);
    noticeColumn->addStretch(1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(noticeArea);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_footer, 1);
    foot->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(filters);
    column->addLayout(m_stack, 1);
    column->addLayout(foot);
    setTabOrder(m_show, m_table);
    setTabOrder(m_table, m_open);
}

void RequirementsPane::connectAll()
{
    connect(m_model, &RequirementModel::changed, this, &RequirementsPane::showState);
    connect(m_show, &QComboBox::activated, this, [this] {
        m_chosen = {};
        read();
    });
    connect(m_table, &QTableView::activated, this, &RequirementsPane::open);
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_table->currentIndex()); });
    auto *refresh = new QShortcut(QKeySequence::Refresh, this);
    refresh->setContext(Qt::WidgetWithChildrenShortcut);
    connect(refresh, &QShortcut::activated, this, &RequirementsPane::read);
}

void RequirementsPane::arrive()
{
    m_arrived = true;
    read();
}

void RequirementsPane::clear()
{
    m_arrived = false;
    m_chosen = {};
    m_show->setCurrentIndex(0);
    m_model->clear();
}

void RequirementsPane::read()
{
    if (const casework::RequirementRow *row = m_model->at(m_table->currentIndex()))
        m_chosen = row->id;
    m_model->read(Filters[size_t(qMax(0, m_show->currentIndex()))]);
}

void RequirementsPane::open(const QModelIndex &index)
{
    if (const casework::RequirementRow *row = m_model->at(index))
        Q_EMIT wanted({Place::Requirement, row->id.uuid, {}});
}

void RequirementsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequirementsPane::showState()
{
    const RequirementModel::Phase phase = m_model->phase();
    const bool ready = phase == RequirementModel::Phase::Ready && m_model->rowCount() > 0;
    m_stack->setCurrentIndex(ready ? 0 : 1);
    m_footer->setVisible(ready);
    m_open->setVisible(ready);
    switch (phase) {
    case RequirementModel::Phase::Loading:
        m_notice->show(Notice::Kind::Busy, tr("Reading the requirements…"), {});
        return;
    case RequirementModel::Phase::Failed:
        m_notice->show(Notice::Kind::Failure, tr("The requirements could not be read"), sentence(m_model->error()));
        return;
    case RequirementModel::Phase::Ready:
    case RequirementModel::Phase::Empty:
        break;
    }
    if (ready)
        showRows();
    else
        m_notice->show(Notice::Kind::Hint, tr("No such requirements"),
                       tr("A motion to the court is written from the card of an incident and stands here from then on."));
}

void RequirementsPane::showRows()
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
    m_footer->setText(m_model->hasMore() ? tr("The first %1; more come as you scroll").arg(rows)
                                         : tr("%Ln requirement(s)", nullptr, m_model->rowCount()));
}

void RequirementsPane::retranslate()
{
    m_showLabel->setText(tr("&Show"));
    const std::array<QString, Filters.size()> names{tr("Open"),     tr("All"),     tr("Waiting for the court"),
                                                    tr("In force"), tr("Refused"), tr("Ended by its term")};
    for (int i = 0; i < m_show->count(); ++i)
        m_show->setItemText(i, names[size_t(i)]);
    m_open->setText(tr("Op&en"));
    m_table->setAccessibleName(tr("Special requirements"));
    m_model->retranslate();
    showState();
}

} // namespace qorgan::ui
