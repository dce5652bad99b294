// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/persons.h"

namespace qorgan::casework {

/// Who is meant by facts without an ИИН.
enum class WithoutIin {
    NewPerson,       ///< always someone new: incidents and orders, where the officer has searched before
    SameNameAndBirth ///< the earliest recorded person of that folded name and date of birth: journals
};

/// The person that a record names, inside the store's `write`: one of the register, or a new one, added with
/// its own entry of the log. Nothing where nobody is named: not established. The bearer of an ИИН is joined:
/// warning iin-name-differs where the names differ, person-already-recorded where the facts say more than
/// the card, which stays as it is. What completes a person named by id is entered as person.changed. `role` is the field of the reference. Errors: not-found, required (a
/// surname), and those of `checkedPerson`.
[[nodiscard]] base::Result<std::optional<domain::Person>>
resolvePerson(Session &session, const PersonReference &reference, const QString &role,
              std::vector<base::Warning> &warnings, WithoutIin withoutIin = WithoutIin::NewPerson);

/// The person that `resolvePerson` would give, without writing: a new one bears a passing id. Errors as there,
/// but for the facts of a legal representative. Inside the store's `read` or `write`.
[[nodiscard]] base::Result<std::optional<domain::Person>>
foreseenPerson(Session &session, const PersonReference &reference, const QString &role,
               std::vector<base::Warning> &warnings);

/// Adds a person whose facts were checked, inside the store's `write`, with the entry person.added.
/// Errors: required (a surname), representative-is-self, and those of `resolvePerson` for the legal
/// representative. Warnings: iin-missing, minor-without-representative.
[[nodiscard]] base::Result<domain::Person> recordPerson(Session &session, domain::Person checked,
                                                        const PersonDraft &draft, const QString &role,
                                                        std::vector<base::Warning> &warnings);

/// Who speaks for a person by a draft: the one that its reference names, added where new, or else the one that its
/// facts hold; nothing where it names nobody. Inside the store's `write`.
/// Errors: unknown-code (the capacity), representative-is-self, and those of `resolvePerson`.
[[nodiscard]] base::Result<std::optional<domain::LegalRepresentative>>
representativeOf(Session &session, const domain::Person &person, const PersonDraft &draft, const QString &role,
                 std::vector<base::Warning> &warnings);

} // namespace qorgan::casework
