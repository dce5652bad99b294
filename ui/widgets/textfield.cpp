// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/textfield.h"

#include "widgets/fielderror.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace qorgan::ui {

TextField::TextField(const QString &name, QWidget *parent)
    : QWidget(parent), m_label(new QLabel), m_edit(new QLineEdit), m_line(new QHBoxLayout)
{
    m_edit->setObjectName(name);
    m_error = new FieldError(m_edit); // named after its field
    m_label->setBuddy(m_edit);
    m_line->setSpacing(8);
    m_line->addWidget(m_edit, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addLayout(m_line);
    column->addWidget(m_error);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &TextField::accept);
}

void TextField::setLabel(const QString &text)
{
    m_label->setText(text);
}

void TextField::addBeside(QWidget *widget)
{
    m_line->addWidget(widget);
}

void TextField::refuse(const base::Error &error)
{
    m_refusal = error;
    showState();
}

void TextField::accept()
{
    m_refusal.reset();
    showState();
}

void TextField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

void TextField::showState()
{
    m_error->say(m_refusal ? sentence(*m_refusal) : QString());
}

} // namespace qorgan::ui
