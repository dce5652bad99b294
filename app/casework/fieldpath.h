// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace qorgan::casework {

/// The field of a finding about something within a record: "offender" and "iin" make "offender.iin";
/// without a role it is the field itself, without a field the role.
[[nodiscard]] inline QString fieldUnder(const QString &role, const QString &field)
{
    if (role.isEmpty() || field.isEmpty())
        return role + field;
    return role + u'.' + field;
}

/// "victims[0]", counted from 0 as in the JSON of the console.
[[nodiscard]] inline QString roleAt(const QString &list, std::size_t index)
{
    return list + u'[' + QString::number(index) + u']';
}

} // namespace qorgan::casework
