// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/breaches.h"
#include "casework/cases.h"
#include "casework/preventiveregister.h"

namespace qorgan::casework {

/// An incident in which the person acted.
struct FileIncident {
    domain::IncidentId id;
    base::Instant detectedAt;
    QString article;
    QString victimName; ///< of the first victim; empty: unknown
};

/// Someone who suffered in one of them.
struct FileVictim {
    domain::PersonId id;
    QString name;
    bool isReconciled = false; ///< the pair's one reconciliation is used up (R15)
};

/// A pair's one reconciliation (R15).
struct FileReconciliation {
    domain::PersonId offender;
    QString offenderName;
    domain::PersonId victim;
    QString victimName;
    base::Instant at;
    QString caseNumber;
};

/// A detention and the moment up to which the law allows it.
struct FileDetention {
    domain::Detention detention;
    std::optional<int> mostHours;

    /// Not let go at that moment, as far as anyone recorded.
    [[nodiscard]] bool isRunning(base::Instant now) const { return !detention.until || now < *detention.until; }
    /// Longer than the law allows, up to the release or to now.
    [[nodiscard]] bool isTooLong(base::Instant now) const;
};

/// What the recorded facts give as a reason to put someone on the preventive register.
struct RegisterOffer {
    enum class Fact {
        Often,    ///< incidents of that article, so many that supervision would ask (R20)
        Breaches  ///< measures did not hold the person back
    };

    Fact fact = Fact::Often;
    QString category;         ///< catalogue `register_categories`
    QString article;          ///< of Often
    std::vector<QDate> days;  ///< of the incidents or breaches, the latest first
};

/// What the police did about a person beside the measures: the kept history of one who acted.
struct PersonFile {
    domain::PersonId person;
    base::Instant now;                         ///< of the register: hours and states are judged as of then
    std::vector<FileIncident> incidents;       ///< the latest first, up to two hundred
    std::vector<FileVictim> victims;           ///< by name
    std::vector<CaseRow> cases;                ///< the latest registered first, up to two hundred
    std::vector<BreachRow> breaches;           ///< the latest first, up to two hundred
    QStringList arrestBars;                    ///< why no arrest today (R18): catalogue `arrest_bars`
    std::vector<FileReconciliation> reconciliations; ///< the latest first, also those of the person as a victim
    std::vector<FileDetention> detentions;     ///< the latest first
    std::vector<domain::Conversation> conversations; ///< the latest first
    std::optional<int> conversationMinutes;    ///< the most of one held now (R19)
    std::vector<RegisterGround> grounds;       ///< those that stand, and the entries of the past, the latest first
    bool isOnRegister = false;
    std::vector<RegisterOffer> offers;

    /// Whether a ground keeps the person on the register on that day.
    [[nodiscard]] static bool stands(const RegisterGround &ground, QDate day);
};

/// Reads it all at once; nothing is written. Error: not-found.
[[nodiscard]] base::Result<PersonFile> personFile(Session &session, domain::PersonId person);

} // namespace qorgan::casework
