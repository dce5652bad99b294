// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/blankspane.h"

#include "documents/blankmodel.h"
#include "documents/blanksections.h"
#include "widgets/listtable.h"
#include "widgets/notice.h"
#include "widgets/rowdelegate.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of the columns: form, numbers, left, used, written off, gaps, doubles, keeper, received, waybill.
const std::vector<ColumnShare> Shares{{36, 0}, {22, 1}, {8, 2},  {8, 3},  {14, 5},
                                      {16, 4}, {14, 6}, {22, 7}, {12, 8}, {18, 9}};
constexpr int LeastRows = 5;

} // namespace

BlanksPane::BlanksPane(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new BlankModel(this)), m_explanation(new QLabel),
      m_table(new ListTable(Shares, this)), m_notice(new Notice), m_list(new QStackedLayout),
      m_mark(new MarkBlank(session)), m_receive(new ReceiveBlanks(session))
{
    setObjectName(u"blanksPane"_s);
    m_table->setObjectName(u"blankTable"_s);
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BlanksPane::showBlock);
    connect(m_table, &QTableView::activated, this, [this] {
        if (QWidget *control = m_mark->controlFor(u"blank-mark"_s))
            control->setFocus();
    });
    connect(m_mark, &MarkBlank::marked, this, &BlanksPane::read);
    connect(m_receive, &ReceiveBlanks::received, this, [this](const QUuid &block) {
        m_chosen = block;
        read();
    });
    for (const StepSection *section : std::initializer_list<const StepSection *>{m_mark, m_receive})
        connect(section, &StepSection::said, this, &BlanksPane::said);
    retranslate();
}

void BlanksPane::layOut()
{
    m_explanation->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 2 * LeastRows);
    auto *nothing = new QWidget;
    auto *nothingColumn = new QVBoxLayout(nothing);
    nothingColumn->addWidget(m_notice);
    nothingColumn->addStretch(1);
    m_list->addWidget(m_table);
    m_list->addWidget(nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_explanation);
    column->addLayout(m_list, 1);
    for (QWidget *section : std::initializer_list<QWidget *>{m_mark, m_receive}) {
        section->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
        column->addWidget(section);
    }
}

void BlanksPane::enter(security::Roles roles)
{
    m_roles = roles;
    m_entered = security::may(roles, security::Permission::Print);
}

void BlanksPane::offerOfficers(const std::vector<casework::Officer> &officers)
{
    m_receive->offerOfficers(officers);
}

void BlanksPane::clear()
{
    m_entered = false;
    m_read = false;
    m_arrived = false;
    m_roles = {};
    m_chosen = {};
    m_failure.reset();
    m_mark->clear();
    m_receive->clear();
    m_model->take({});
    showState();
}

void BlanksPane::keep()
{
    m_mark->keep();
    m_receive->keep();
}

void BlanksPane::arrive(const QUuid &draft)
{
    if (!m_entered)
        return;
    if (!draft.isNull())
        m_chosen = draft;
    m_arrived = true;
    m_receive->begin(m_roles);
    read();
}

void BlanksPane::read()
{
    if (!m_entered)
        return;
    m_session.ask<Answer>(
        this, [](casework::Session &session) { return casework::blankAccount(session); },
        [this](Answer blocks) {
            if (m_entered)
                take(std::move(blocks));
        });
}

void BlanksPane::take(Answer blocks)
{
    m_read = true;
    m_failure = blocks ? std::nullopt : std::optional(blocks.error());
    const BlankModel::Block *before = m_model->at(m_table->currentIndex());
    const QUuid chosen = m_chosen.isNull() && before ? before->id : m_chosen;
    m_chosen = {};
    m_model->take(blocks ? std::move(*blocks) : std::vector<casework::BlankBlockAccount>());
    // A screen reader must always find a current row.
    m_table->setCurrentIndex(m_model->find(chosen));
    showBlock();
    showState();
    if (m_arrived && isVisible()) {
        QWidget *receive = m_receive->controlFor(u"blanks"_s);
        if (receive && (m_model->rowCount() == 0 || chosen == ReceiveBlanks::draft()))
            receive->setFocus();
        else if (m_model->rowCount() > 0)
            m_table->setFocus();
    }
    m_arrived = false;
}

void BlanksPane::showBlock()
{
    if (const BlankModel::Block *block = m_model->at(m_table->currentIndex()))
        m_mark->show(*block);
    else
        m_mark->clear();
}

void BlanksPane::showState()
{
    const bool filled = m_model->rowCount() > 0;
    m_list->setCurrentIndex(filled ? 0 : 1);
    if (filled)
        m_notice->dismiss();
    else if (m_failure)
        m_notice->show(Notice::Kind::Failure, tr("The blanks could not be read"), sentence(*m_failure));
    else if (!m_read)
        m_notice->show(Notice::Kind::Busy, tr("Reading the blanks…"), {});
    else
        m_notice->show(Notice::Kind::Hint, tr("No strict-account blanks are entered yet"),
                       tr("A head enters each block as it is received: the series, the numbers, who keeps them."));
}

void BlanksPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BlanksPane::retranslate()
{
    m_explanation->setText(tr("Each number that is used or spoiled is marked. A number below the highest marked one that "
                              "nobody marked is a gap to be explained; one marked twice stands on two papers."));
    m_table->setAccessibleName(tr("Blocks of blanks"));
    m_model->retranslate();
    showState();
}

} // namespace qorgan::ui
