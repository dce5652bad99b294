// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "domain/incident.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace qorgan::domain {

/// A line of the table of kinds (domain/measurekinds.h). The first three bear names; a further one is a number that
/// `measureKindFromCode` gives, and needs no code.
enum class MeasureKind : std::uint8_t { ProtectiveOrder, OfficialWarning, CourtRequirement };
/// What a register holds of a kind that this program's table lacks: it has no code and no rules.
inline constexpr auto UnknownMeasureKind = static_cast<MeasureKind>(255);

/// Derived from facts and the clock, never stored. A breach does not end a measure.
enum class MeasureState { Issued, Served, Expired, Cancelled, Replaced };

/// Stable codes: "protective_order", … by the shipped table of kinds, and "issued", "served", ….
[[nodiscard]] QString code(MeasureKind kind);
[[nodiscard]] QString code(MeasureState state);
[[nodiscard]] std::optional<MeasureKind> measureKindFromCode(QStringView code);
[[nodiscard]] std::optional<MeasureState> measureStateFromCode(QStringView code);

/// One prohibition of a measure (catalogue `restrictions`: search, follow, visit, talk, contact, …).
struct Restriction {
    QString kind;

    bool operator==(const Restriction &) const = default;
};

/// The act and article a measure rests on, by its date of issue (R16).
struct LegalBasis {
    QString act;     ///< code of `resources/law/acts.json`, e.g. "245-VIII"
    QString article; ///< e.g. "60"

    bool operator==(const LegalBasis &) const = default;
};

enum class ServiceMode { Signed, Refused };

/// Handing the measure to the offender. Refused: a note says how, witnesses by name.
struct Service {
    base::Instant at;
    ServiceMode mode = ServiceMode::Signed;
    QString note;
    QStringList witnesses;

    bool operator==(const Service &) const = default;
};

enum class CopyRecipient { Prosecutor, Victim };
[[nodiscard]] QString code(CopyRecipient recipient);

/// A copy of the measure sent or handed over.
struct SentCopy {
    CopyRecipient to = CopyRecipient::Prosecutor;
    base::Instant at;

    bool operator==(const SentCopy &) const = default;
};

/// A protective order, official warning or court requirement with all that happened to it.
struct Measure {
    MeasureId id;
    MeasureKind kind = MeasureKind::ProtectiveOrder;
    IncidentId incident;         ///< null: none the unit knows of (a court requirement alone)
    PersonId offender;
    std::vector<PersonId> victims;
    QString number;              ///< prefix/year/sequence
    base::Instant issuedAt;
    QString place;               ///< where it was issued
    LegalBasis basis;
    QString termRule;            ///< id of the dated rule of its term: a measure keeps the rule of its issue
    std::vector<Restriction> restrictions;
    Narrative circumstances;
    AccountId issuedBy;
    QString overrideReason;      ///< a second order for a pair (R11)
    bool needsApproval = false;  ///< the unit wanted a head's approval when it was issued
    std::optional<base::Instant> approvedAt;
    std::optional<AccountId> approvedBy;
    std::optional<Service> service;
    std::optional<base::Instant> endsAt; ///< set by service
    std::vector<SentCopy> copies;
    std::optional<base::Instant> cancelledAt;
    QString cancelReason;
    std::optional<base::Instant> replacedAt;
    std::optional<MeasureId> replacedBy;

    bool operator==(const Measure &) const = default;
};

enum class CheckResult { Seen, Absent };

/// One control check of a person under a measure (R2).
struct ControlCheck {
    CheckId id;
    MeasureId measure;
    base::Instant at;
    CheckResult result = CheckResult::Seen;
    QString sober;  ///< catalogue `yes_no_unknown`; empty: not recorded
    QString note;
    QString intoxication = {};            ///< catalogue `intoxication_findings`; empty: nothing found
    std::optional<bool> victimAsked = {}; ///< alone
    std::optional<bool> newFacts = {};

    bool operator==(const ControlCheck &) const = default;
};

/// What the next check of a measure is to find out; carried on until a check answers it.
struct CheckQuestion {
    QUuid id;
    MeasureId measure;
    QString text;
    base::Instant askedAt;

    bool operator==(const CheckQuestion &) const = default;
};

} // namespace qorgan::domain
