// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fielderror.h"

#include "widgets/look.h"

namespace qorgan::ui {

using namespace Qt::StringLiterals;

FieldError::FieldError(QWidget *field) : m_field(field)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setObjectName(field->objectName() + u"Error"_s);
    hide();
}

void FieldError::say(const QString &text)
{
    setText(text.isEmpty() ? QString() : u"▲ "_s + text);
    setForeground(this, failureColour(palette()));
    m_field->setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

} // namespace qorgan::ui
