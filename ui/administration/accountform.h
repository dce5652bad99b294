// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accountchange.h"
#include "casework/accounts.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;

namespace qorgan::ui {

class FieldError;
class PasswordFields;
class TextField;

/// Who an account is for and what it may do: of a new one, or of one that is changed.
class AccountForm final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountForm(QWidget *parent = nullptr);

    /// Empty, for a new account.
    void begin();
    /// The login stays; the password has a form of its own.
    void begin(const casework::Account &account);
    void clear();
    [[nodiscard]] bool isNew() const { return !m_account; }

    /// What was typed; the fields forget the password.
    [[nodiscard]] casework::NewAccount takeNew();
    [[nodiscard]] casework::AccountChange change() const;
    [[nodiscard]] base::Result<void> check() const;
    /// Says the error beside its field and gives it the focus; false where no field here caused it.
    bool refuse(const base::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    TextField *m_login;
    TextField *m_fullName;
    QLabel *m_rankLabel;
    QComboBox *m_rank;
    QLabel *m_postLabel;
    QComboBox *m_post;
    TextField *m_section;
    TextField *m_phone;
    QLabel *m_rolesLabel;
    std::vector<QCheckBox *> m_roles; ///< in the order of the catalogue `roles`
    FieldError *m_rolesError;
    PasswordFields *m_password;
    std::optional<casework::Account> m_account;
    std::optional<base::Error> m_rolesRefusal;

    void layOut();
    void showAccount(const casework::Account &account);
    [[nodiscard]] security::Roles roles() const;
    void showRolesError();
    void retranslate();
};

} // namespace qorgan::ui
