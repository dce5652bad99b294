// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"
#include "firststart/step.h"

class QCheckBox;
class QPushButton;

namespace qorgan::ui {

class PasswordFields;
class TextField;

/// Where the register will lie, and who opens it first.
class AccountStep final : public Step
{
    Q_OBJECT

public:
    enum class Purpose { Unit, Training };

    explicit AccountStep(Purpose purpose, QWidget *parent = nullptr);

    [[nodiscard]] QString directory() const;
    [[nodiscard]] QString login() const;
    [[nodiscard]] QString fullName() const;
    [[nodiscard]] security::Roles roles() const;
    /// The typed password, which the fields then forget.
    [[nodiscard]] QString takePassword();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] base::Result<void> check() const override;
    bool refuse(const base::Error &error) override;
    void retranslate() override;

private:
    Purpose m_purpose;
    TextField *m_directory;
    QPushButton *m_choose;
    TextField *m_fullName;
    TextField *m_login;
    QCheckBox *m_head;
    PasswordFields *m_password;
};

} // namespace qorgan::ui
