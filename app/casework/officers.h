// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"

#include <vector>

namespace qorgan::casework {

/// An officer as lists name him: who issued a measure, who printed a sheet.
struct Officer {
    domain::AccountId id;
    QString login;
    QString fullName;
    QString section;  ///< administrative section

    /// The full name, or the login where no name is known.
    [[nodiscard]] const QString &name() const { return fullName.isEmpty() ? login : fullName; }
    bool operator==(const Officer &) const = default;
};

/// Every account whose roles let it do that, by its login, also where it has been disabled since: the choice of a
/// list's filter. Nothing is written.
[[nodiscard]] base::Result<std::vector<Officer>> officersWho(Session &session, security::Permission does);

} // namespace qorgan::casework
