// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/rulesection.h"

#include "administration/rulemodel.h"
#include "control/topicmodel.h"
#include "widgets/listtable.h"
#include "widgets/rowdelegate.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of the columns: rule, subject, source, from, to, status, text.
const std::vector<ColumnShare> Shares{{9, 0}, {22, 1}, {32, 4}, {14, 2}, {14, 3}, {26, 5}, {30, 6}};

/// Of the columns of what rests on an earlier law: what, who, number, issued, officer.
const std::vector<ColumnShare> OldShares{{60, 0}, {28, 1}, {20, 3}, {20, 2}, {4, 4}};
constexpr int OldRows = 4;

} // namespace

RuleSection::RuleSection(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_model(new RuleModel(this)), m_explanation(new QLabel), m_table(new ListTable(Shares, this)),
      m_text(new QLabel), m_oldTitle(new QLabel), m_oldModel(new TopicModel(this)),
      m_oldTable(new ListTable(OldShares, this))
{
    m_table->setObjectName(u"ruleTable"_s);
    m_text->setObjectName(u"ruleText"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_explanation->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Room for the longest of them, so that the list does not jump.
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_explanation);
    column->addWidget(m_table, 1);
    column->addWidget(m_text);
    m_oldTable->setObjectName(u"oldBasisTable"_s);
    m_oldTitle->setObjectName(u"oldBasisTitle"_s);
    m_oldTitle->setWordWrap(true);
    m_oldTable->setModel(m_oldModel);
    m_oldTable->setItemDelegate(new RowDelegate(m_oldTable));
    m_oldTable->choose({true, true, true, true, false});
    m_oldTable->setMaximumHeight(fontMetrics().lineSpacing() * 2 * (OldRows + 1));
    column->addWidget(m_oldTitle);
    column->addWidget(m_oldTable);
    connect(m_oldTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const TopicLine *line = m_oldModel->at(index))
            Q_EMIT wanted(line->destination);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RuleSection::showRule);
    retranslate();
}

void RuleSection::enter(const OpenedRegister &facts)
{
    m_entered = true;
    m_reads = security::may(facts.account.roles, security::Permission::ReadCases);
    showOld();
}

void RuleSection::leave()
{
    m_entered = false;
    m_reads = false;
    m_model->take({});
    m_old.clear();
    showOld();
}

void RuleSection::arrive(const Destination & /*destination*/)
{
    m_table->setFocus();
    using Rules = base::Result<std::vector<casework::DatedRule>>;
    m_session.ask<Rules>(
        this, [](casework::Session &session) { return casework::datedRules(session); },
        [this](Rules rules) {
            if (!m_entered || !rules)
                return;
            m_model->take(std::move(*rules));
            m_table->setCurrentIndex(m_model->index(0, 0));
        });
    if (!m_reads)
        return;
    using Old = base::Result<std::vector<casework::UnderOldBasis>>;
    m_session.ask<Old>(
        this, [](casework::Session &session) { return casework::openUnderOldBasis(session); },
        [this](Old old) {
            if (!m_reads || !old)
                return;
            m_old = std::move(*old);
            showOld();
        });
}

void RuleSection::showOld()
{
    m_oldModel->take(TopicWords::oldBasis(m_old));
    m_oldTable->setCurrentIndex(m_oldModel->index(0, 0));
    m_oldTable->setVisible(!m_old.empty());
    m_oldTitle->setVisible(m_reads);
    m_oldTitle->setText(m_old.empty() ? tr("No open measure rests on an earlier law.")
                                      : tr("%n open measure(s) rest on an earlier law; Enter opens one.", nullptr,
                                           int(m_old.size())));
}

void RuleSection::showRule()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_text->clear();
        return;
    }
    const auto cell = [this, &index](int column) { return index.siblingAtColumn(column).data().toString(); };
    m_text->setText(u"%1 · %2 · %3\n%4"_s.arg(cell(RuleModel::Rule), cell(RuleModel::Source),
                                              cell(RuleModel::Status), cell(RuleModel::Text)));
}

void RuleSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RuleSection::retranslate()
{
    m_explanation->setText(tr("The program computes every term and duty by these records. A measure keeps the rule "
                              "under which it was issued. What is recalled warns and never blocks; it is to be "
                              "checked against the act."));
    m_table->setAccessibleName(tr("Rules"));
    m_oldTable->setAccessibleName(tr("Measures that rest on an earlier law"));
    m_model->retranslate();
    m_oldModel->retranslate();
    showRule();
    showOld();
}

} // namespace qorgan::ui
