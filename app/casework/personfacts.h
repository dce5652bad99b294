// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/persons.h"

namespace qorgan::casework {

/// The facts of a person as they are stored, the legal representative left out: texts normalised, codes
/// for names, phone in E.164, addresses resolved, date of birth and sex filled in from the ИИН. A surname is
/// not asked for here. `role` stands before the field of every finding. Errors: iin-*, phone-format,
/// in-the-future and date-format (a birth before 1900), unknown-code, number-range, too-long; warnings of
/// `resolveAddress`. Inside the store's `read` or `write`.
[[nodiscard]] base::Result<domain::Person> checkedPerson(Session &session, const PersonDraft &draft,
                                                         const QString &role, std::vector<base::Warning> &warnings);

/// Whether nothing tells who it is: no part of a name, no ИИН and nothing else that is someone's own.
[[nodiscard]] bool namesNobody(const PersonDraft &draft);

/// Whether two spellings may be one person's name: the parts both have share a folded key, or the whole names do.
[[nodiscard]] bool sameName(const domain::Person &a, const domain::Person &b);

/// Whether a draft says of a known person what the register does not hold: its card stays as it is.
[[nodiscard]] bool saysMore(const domain::Person &draft, const domain::Person &known);

/// The names of the recorded fields, for the audit log.
[[nodiscard]] QStringList recordedFields(const domain::Person &person);

} // namespace qorgan::casework
