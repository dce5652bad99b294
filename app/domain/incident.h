// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/address.h"
#include "domain/ids.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace qorgan::domain {

/// A free text in the two languages of paper; either may be empty.
struct Narrative {
    QString kk;
    QString ru;

    [[nodiscard]] bool isEmpty() const { return kk.isEmpty() && ru.isEmpty(); }
    bool operator==(const Narrative &) const = default;
};

/// A victim of an incident: a person, or someone nobody could name yet ("unknown adult woman").
struct Victim {
    std::optional<PersonId> person;
    QString unknownDescription;

    bool operator==(const Victim &) const = default;
};

/// Who told the police. Anonymous: neither person nor name is kept.
struct Reporter {
    bool anonymous = false;
    std::optional<PersonId> person;
    QString note; ///< name or contact as given, when it is no person of the register

    bool operator==(const Reporter &) const = default;
};

/// One piece of evidence: catalogue `evidence_kinds` and a note.
struct Evidence {
    QString kind;
    QString note;

    bool operator==(const Evidence &) const = default;
};

/// One case of domestic violence as it became known. Codes are those of `resources/catalogues`.
/// Only `detectedAt` and `source` are needed to save; a complaint is never required.
struct Incident {
    IncidentId id;
    base::Instant detectedAt;
    std::optional<base::Instant> occurredAt;
    QString source;              ///< catalogue `sources`
    bool complaint = false;
    Reporter reporter;
    QString kuiNumber;           ///< КУИ: information register
    std::optional<QDate> kuiDate;
    QString erdrNumber;          ///< ЕРДР: Unified Register of Pre-trial Investigations
    Address place;
    std::optional<PersonId> offender; ///< empty: not established
    std::vector<Victim> victims;
    QString relationship;        ///< catalogue `relationships`: what the victim is to the offender
    QStringList violence;        ///< catalogue `violence_types`
    QString intoxicated;         ///< catalogue `yes_no_unknown`
    QString weapon;              ///< catalogue `yes_no_unknown`
    std::optional<int> childrenPresent;
    QString injuries;
    std::vector<Evidence> evidence;
    QStringList victimPosition;  ///< catalogue `victim_positions`: recorded, not decisive
    QString measuresTaken;
    QString article;             ///< catalogue `articles`
    Narrative narrative;
    AccountId recordedBy;
    base::Instant recordedAt;

    bool operator==(const Incident &) const = default;
};

} // namespace qorgan::domain
