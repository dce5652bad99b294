// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/rulesection.h"

#include "administration/rulemodel.h"
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

} // namespace

RuleSection::RuleSection(SessionThread &session, QWidget *parent)
    : Page(session, parent), m_model(new RuleModel(this)), m_explanation(new QLabel), m_table(new ListTable(Shares, this)),
      m_text(new QLabel)
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
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RuleSection::showRule);
    m_table->setCurrentIndex(m_model->index(0, 0));
    retranslate();
}

void RuleSection::enter(const OpenedRegister & /*facts*/) {}

void RuleSection::leave() {}

void RuleSection::arrive(const Destination & /*destination*/)
{
    m_table->setFocus();
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
    m_model->retranslate();
    showRule();
}

} // namespace qorgan::ui
