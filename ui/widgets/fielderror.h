// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace qorgan::ui {

/// The cause of a refusal, right below the field that caused it; takes no room while there is none.
class FieldError final : public QLabel
{
    Q_OBJECT

public:
    /// The field's accessible description follows the text.
    explicit FieldError(QWidget *field);

    void say(const QString &text);
    void clear() { say({}); }

private:
    QWidget *m_field;
};

} // namespace qorgan::ui
