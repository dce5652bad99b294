// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QWidget>

class QLabel;

namespace qorgan::ui {

class TextField;

/// A new password, typed twice, with what it is worth in words.
class PasswordFields final : public QWidget
{
    Q_OBJECT

public:
    /// Object names of the two edits and of the label that tells the strength.
    PasswordFields(const QString &password, const QString &again, const QString &strength, QWidget *parent = nullptr);

    /// Whose password it will be: a login in it makes it weak.
    void setLogin(const QString &login);
    /// The first gap: too short, not repeated.
    [[nodiscard]] base::Result<void> check() const;
    /// The typed password, which the fields then forget.
    [[nodiscard]] QString take();
    void clear();
    /// Says the error beside its field and gives it the focus; false where no field here caused it.
    bool refuse(const base::Error &error);
    [[nodiscard]] QWidget *firstField() const;
    [[nodiscard]] QWidget *lastField() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    TextField *m_password;
    TextField *m_again;
    QLabel *m_strength;
    QString m_login;

    void showStrength();
    void retranslate();
};

} // namespace qorgan::ui
