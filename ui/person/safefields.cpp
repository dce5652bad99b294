// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "person/safefields.h"

#include "incidentform/formfield.h"
#include "widgets/flowlayout.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

SafeFields::SafeFields(QWidget *parent)
    : QWidget(parent), m_note(new QPlainTextEdit), m_noMessages(new QCheckBox), m_noPost(new QCheckBox)
{
    m_note->setObjectName(u"safeNoteEdit"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    m_noMessages->setObjectName(u"noMessagesCheck"_s);
    m_noPost->setObjectName(u"noPostCheck"_s);
    auto *ticks = new QWidget;
    auto *column = new QVBoxLayout(ticks);
    column->setContentsMargins(0, fontMetrics().height(), 0, 0);
    column->addWidget(m_noMessages);
    column->addWidget(m_noPost);
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new FormField(m_note, u"safe_contact"_s, 60));
    row->addWidget(ticks);
}

void SafeFields::show(const domain::SafeContact &contact)
{
    m_note->setPlainText(contact.note);
    m_noMessages->setChecked(contact.noMessages);
    m_noPost->setChecked(contact.noPost);
}

domain::SafeContact SafeFields::contact() const
{
    return {m_note->toPlainText(), m_noMessages->isChecked(), m_noPost->isChecked()};
}

void SafeFields::retranslate()
{
    m_noMessages->setText(tr("Leave no messages"));
    m_noPost->setText(tr("Send nothing by post"));
}

} // namespace qorgan::ui
