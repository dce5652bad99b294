// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/permissions.h"

#include <QStringList>

#include <array>

namespace qorgan::security {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array AllRoles{Role::Inspector, Role::Head, Role::Registrar, Role::Auditor, Role::Administrator};

/// Who holds a permission. A head has all that an inspector has; whoever sees the content of cases
/// never manages accounts, and the reverse, unless one person is given both roles.
Roles holders(Permission permission)
{
    switch (permission) {
    case Permission::ReadCases:
    case Permission::RecordCases:
    case Permission::Print:
        return Role::Inspector | Role::Head | Role::Registrar;
    case Permission::IssueMeasures:
    case Permission::RecordChecks:
    case Permission::SeeDue:
        return Role::Inspector | Role::Head;
    case Permission::CancelMeasures:
    case Permission::OverrideRules:
    case Permission::Supervise:
    case Permission::Report:
    case Permission::Export:
        return Role::Head;
    case Permission::Import:
        return Role::Head | Role::Registrar;
    case Permission::Backup:
        return Role::Head | Role::Administrator;
    case Permission::Restore:
    case Permission::ManageAccounts:
    case Permission::LoadClassifier:
        return Role::Administrator;
    case Permission::Verify:
        return Role::Head | Role::Auditor | Role::Administrator;
    case Permission::ReadAudit:
        // The head reviews who opened which card.
        return Role::Head | Role::Auditor;
    case Permission::FindInClassifier:
        return Role::Inspector | Role::Head | Role::Registrar | Role::Administrator;
    }
    return {};
}

} // namespace

QString code(Role role)
{
    switch (role) {
    case Role::Inspector:
        return u"inspector"_s;
    case Role::Head:
        return u"head"_s;
    case Role::Registrar:
        return u"registrar"_s;
    case Role::Auditor:
        return u"auditor"_s;
    case Role::Administrator:
        return u"administrator"_s;
    }
    return {};
}

std::optional<Role> roleFromCode(QStringView text)
{
    for (const Role role : AllRoles)
        if (code(role) == text)
            return role;
    return std::nullopt;
}

QStringList codes(Roles roles)
{
    QStringList list;
    for (const Role role : AllRoles)
        if (roles.testFlag(role))
            list.append(code(role));
    return list;
}

bool may(Roles roles, Permission permission)
{
    return (roles & holders(permission)) != Roles();
}

} // namespace qorgan::security
