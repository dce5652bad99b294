// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/formsection.h"

#include "widgets/flowlayout.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

FormSection::FormSection(int number) : m_number(number), m_title(new QLabel), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto *rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    m_column->addWidget(rule);
    m_column->addWidget(m_title);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
}

void FormSection::setTitle(const QString &title)
{
    m_title->setText(QString::number(m_number) + u"  "_s + title);
}

FlowLayout *FormSection::addRow()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(12);
    m_column->addWidget(row);
    return flow;
}

void FormSection::addWhole(QWidget *widget)
{
    m_column->addWidget(widget);
}

void FormSection::watch(QLineEdit *edit)
{
    connect(edit, &QLineEdit::textChanged, this, &FormSection::changed);
}

void FormSection::watch(QComboBox *combo)
{
    connect(combo, &QComboBox::currentIndexChanged, this, &FormSection::changed);
}

void FormSection::watch(QAbstractButton *button)
{
    connect(button, &QAbstractButton::toggled, this, &FormSection::changed);
}

} // namespace qorgan::ui
