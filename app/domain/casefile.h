// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "domain/incident.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace qorgan::domain {

enum class CaseKind { Administrative, Criminal };
/// "administrative", "criminal".
[[nodiscard]] QString code(CaseKind kind);
[[nodiscard]] std::optional<CaseKind> caseKindFromCode(QStringView code);

/// An administrative or criminal case against an offender.
struct CaseFile {
    CaseId id;
    std::optional<IncidentId> incident;
    PersonId offender;
    CaseKind kind = CaseKind::Administrative;
    QString article;                   ///< catalogue `articles`, or a number as typed
    QString number;
    QDate registeredOn;
    std::optional<QDate> closedOn;     ///< closed without a penalty
    QString closingGround;             ///< catalogue `case_closing_grounds`
    QString closingReason;

    bool operator==(const CaseFile &) const = default;
};

/// A penalty set in a case. Its measure stands in the field of its kind: tenge of a fine, days of an arrest, hours of
/// public works.
struct Penalty {
    QUuid id;
    CaseId caseFile;
    QString kind;                      ///< catalogue `penalty_kinds`: warning, fine, arrest, public_works
    std::optional<int> amount;
    std::optional<int> days;
    std::optional<int> hours;
    QDate decidedOn;
    std::optional<QDate> enforcedOn = {}; ///< fine paid, arrest or public works served; none: not yet

    /// A warning is pronounced, and nothing of it is left to be done.
    [[nodiscard]] bool isEnforceable() const { return amount || days || hours; }

    bool operator==(const Penalty &) const = default;
};

/// Administrative detention or custody: known so that a victim can be warned before the release.
struct Detention {
    QUuid id;
    PersonId person;
    std::optional<IncidentId> incident;
    base::Instant from;
    std::optional<base::Instant> until;
    QString ground;

    bool operator==(const Detention &) const = default;
};

/// A preventive conversation (R19).
struct Conversation {
    QUuid id;
    PersonId person;
    std::optional<IncidentId> incident;
    base::Instant heldAt;
    int minutes = 0;
    QString place;
    QStringList present;               ///< catalogue `conversation_presence`: legal_representative, teacher …
    Narrative note;

    bool operator==(const Conversation &) const = default;
};

} // namespace qorgan::domain
