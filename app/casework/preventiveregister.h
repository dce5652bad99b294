// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accepted.h"
#include "casework/officers.h"
#include "domain/support.h"

namespace qorgan::casework {

/// One ground on which a person stands, or stood, on the preventive register: a measure while it is in force, or a
/// recorded entry.
struct RegisterGround {
    domain::PersonId person;
    QString personName;
    QString category;                              ///< catalogue `register_categories`
    QString reason;                                ///< of an entry
    std::optional<domain::MeasureId> measure;      ///< the ground is this measure
    QString number;                                ///< of the measure
    std::optional<domain::RegisterEntryId> entry;  ///< the ground was recorded
    QDate since;
    std::optional<QDate> until;                    ///< last day; none: until removed
    std::optional<QDate> removedOn;                ///< of an entry: no longer from that day on
    QString removalReason;
    std::vector<domain::Prolongation> prolongations; ///< of an entry, the first first; in `registerOf` alone
    Officer officer;                               ///< who issued the measure or recorded the entry
};

struct RegisterEntryDraft {
    std::optional<domain::RegisterEntryId> id;     ///< given by the caller: saving twice gives the same record
    domain::PersonId person;
    QString category;
    QString reason;
    std::optional<QDate> enteredOn;                ///< not given: today
    std::optional<QDate> untilOn;
};

/// Errors: required (person, category), unknown-code, not-found (person), category-of-measure (it follows from a
/// measure and is not entered by hand), in-the-future, end-before-start, already-on-register (for that category),
/// too-long, id-in-use.
[[nodiscard]] base::Result<domain::RegisterEntry> enterOnRegister(Session &session, const RegisterEntryDraft &draft);

struct RegisterRemoval {
    QString reason;
    std::optional<QDate> on;                       ///< not given: today; the first day off the register
};

/// By a head. Errors: not-found, reason-missing, reason-too-short (three characters), already-removed,
/// in-the-future, removal-before-entry.
[[nodiscard]] base::Result<domain::RegisterEntry> removeFromRegister(Session &session, domain::RegisterEntryId id,
                                                                     const RegisterRemoval &removal);

struct RegisterProlonging {
    std::optional<QUuid> id;                       ///< given by the caller: saving twice gives the same record
    QString reason;
    std::optional<QDate> until;                    ///< the new last day
    std::optional<QDate> on;                       ///< of the decision; not given: today
};

/// The entry stands on to a later last day; decided while it stood. Errors: not-found, required (until),
/// reason-missing, reason-too-short (three characters), too-long, already-removed, entry-without-end, entry-ended,
/// until-not-later, in-the-future, decided-before-entry, already-on-register (by a later entry of the category),
/// id-in-use.
[[nodiscard]] base::Result<domain::RegisterEntry> prolongOnRegister(Session &session, domain::RegisterEntryId id,
                                                                    const RegisterProlonging &prolonging);

/// Whether any ground stood at that moment. Error: not-found.
[[nodiscard]] base::Result<bool> isOnRegister(Session &session, domain::PersonId person, base::Instant at);

/// Every ground of a person that stands now, and the entries of the past, the latest first. Error: not-found.
[[nodiscard]] base::Result<std::vector<RegisterGround>> registerOf(Session &session, domain::PersonId person);

struct RegisterFilter {
    QString category = {};                         ///< empty: all

    bool operator==(const RegisterFilter &) const = default;
};

/// Every ground that stands now, the first to end first; a person with two grounds is named twice. Nothing is written.
/// Errors: unknown-code (category), cursor-malformed, number-range (limit).
[[nodiscard]] base::Result<Page<RegisterGround>> listRegister(Session &session, const RegisterFilter &filter,
                                                              const PageRequest &page);

} // namespace qorgan::casework
