// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "law/rulebook.h"

namespace qorgan::law {

/// A version of a rule that a unit entered. It begins on its first day and holds until the next version began, or the
/// rule ended; the record that was in force on that day ends the day before. Where that one began on the same day it
/// is in force on no day any more: so a version that has begun is put right. Nothing is ever overwritten, since a
/// measure names the record under which it was issued.
struct OwnVersion {
    Rule record;            ///< its last day is not read; `value` may lack what stays as it was
    std::optional<Act> act; ///< of its source, where the book has none of that code
};

/// Someone has held a record against the act, or doubts it.
struct Confirmation {
    QString rule; ///< id
    bool verified = false;
};

/// What a unit's register says of the law, in the order of entering.
struct UnitLaw {
    std::vector<OwnVersion> versions;
    std::vector<Confirmation> confirmations; ///< the last of a record holds

    [[nodiscard]] bool isEmpty() const { return versions.empty() && confirmations.empty(); }
};

/// An act as a unit enters it: it is cited by its number, on paper by its name.
[[nodiscard]] Act ownAct(const QString &code, const base::Texts &name, std::optional<QDate> inForceFrom);

/// Whether a version may be entered; its numbers are those of the record it follows where it says nothing. Warning:
/// act-not-in-force (the act ended before, as is recalled). Errors: not-found (rule), required (valid_from, legal_act,
/// text.kk …), rule-not-in-force (valid_from), unknown-code (legal_act, value.…), id-in-use (new_act.code),
/// act-not-in-force, unknown-field, type, number-range, range-reversed, days-not-ascending (value.…), nothing-changed.
[[nodiscard]] base::Result<std::vector<base::Warning>> admitVersion(const OwnVersion &version, const Rulebook &book);

} // namespace qorgan::law
