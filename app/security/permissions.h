// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QString>

#include <optional>

namespace qorgan::security {

enum class Role {
    Inspector = 0x01,
    Head = 0x02,
    Registrar = 0x04,
    Auditor = 0x08,
    Administrator = 0x10
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

[[nodiscard]] QString code(Role role);
[[nodiscard]] std::optional<Role> roleFromCode(QStringView code);
/// Codes in the order of the enum.
[[nodiscard]] QStringList codes(Roles roles);

/// What an account may do; the table of roles in one place (qorgan-cli, "Who may do what").
enum class Permission {
    ReadCases,        ///< persons, incidents, measures, search; each opening is logged
    RecordCases,      ///< add incidents and persons
    IssueMeasures,    ///< issue, serve, replace, send copies
    RecordChecks,     ///< control checks
    CancelMeasures,
    Supervise,        ///< what supervision would ask (R20), the desk of the unit head, approvals
    OverrideRules,    ///< a second order for a pair, a sealed value on paper
    Print,
    SeeDue,
    Import,
    Report,
    Export,
    Backup,
    Restore,
    Verify,
    ReadAudit,
    ManageAccounts,
    LoadClassifier,
    FindInClassifier
};

[[nodiscard]] bool may(Roles roles, Permission permission);

} // namespace qorgan::security
