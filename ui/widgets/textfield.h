// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QLineEdit>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace qorgan::ui {

class FieldError;

/// One line of text with its label above and the cause of a refusal below.
class TextField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the edit's object name.
    explicit TextField(const QString &name, QWidget *parent = nullptr);

    void setLabel(const QString &text);
    /// A button on the line of the edit.
    void addBeside(QWidget *widget);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const { return m_edit->text(); }

    /// Says the error below the edit, in the language of the window even after it changed.
    void refuse(const base::Error &error);
    /// Takes the refusal back, as typing does.
    void accept();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_label;
    QLineEdit *m_edit;
    QHBoxLayout *m_line;
    FieldError *m_error = nullptr;
    std::optional<base::Error> m_refusal;

    void showState();
};

} // namespace qorgan::ui
