// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "storage/personlist.h"

#include <QStringList>

namespace qorgan::casework {

/// Whether it is shown on request only where a person lives and works and can be called (DP-10): of everyone but
/// who occurs as an offender and never as a victim. Who stands in no incident yet may stand in one tomorrow, and a
/// representative lives where the victim does.
[[nodiscard]] inline bool areContactsSealed(const storage::PersonSummary &person)
{
    return person.asOffender == 0 || person.asVictim > 0 || person.isProtected;
}

/// The names of the recorded facts among those that may be sealed.
[[nodiscard]] inline QStringList recordedContacts(const domain::Person &person)
{
    QStringList names;
    if (!person.phone.isEmpty())
        names << QStringLiteral("phone");
    if (!person.workplace.isEmpty())
        names << QStringLiteral("workplace");
    if (!person.address.isEmpty())
        names << QStringLiteral("address");
    if (!person.registeredAddress.isEmpty())
        names << QStringLiteral("registered_address");
    return names;
}

} // namespace qorgan::casework
