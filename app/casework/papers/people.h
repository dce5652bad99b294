// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/papers/writer.h"

#include <vector>

namespace qorgan::casework {

/// The group of names that tells of one person: full name and its cases, birth, documents, where he lives and works.
/// `prefix` "offender." or, inside a list's item, none; `fullName` is what the group calls the name. Without
/// `facts` the name alone is written.
void putPerson(ValueWriter &writer, const QString &prefix, const QString &fullName, const domain::Person &person,
               bool facts = true);

/// person.*, victim.* and the address of a letter of someone whom help is given or a measure protects: none of what is
/// known of her is the offender's to read, whatever a form's table says.
void putProtected(ValueWriter &writer, const domain::Person &person);

/// The list `victims`, and `victim` for the one the sheet is for. One victim's copy tells no more of another than
/// the offender's does.
void putVictims(ValueWriter &writer, const std::vector<domain::Person> &victims,
                const std::optional<domain::PersonId> &recipient, forms::Audience audience);

/// The list `children`: who of them was no adult on the day.
void putChildren(ValueWriter &writer, const std::vector<domain::Person> &victims, QDate day);

/// unit.*, prosecutor_office, today, now_time, and officer.* of who made the record.
void putUnit(ValueWriter &writer, const Account &officer);

/// The account behind an id, as far as paper names it; that of the session where there is none.
[[nodiscard]] Account officerOf(Session &session, const std::optional<domain::AccountId> &id);

} // namespace qorgan::casework
