// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/ordertimes.h"

namespace qorgan::casework {

/// A measure as the card of a person shows it: what was done and when, without anyone's address or phone.
struct CardMeasure {
    domain::Measure order;       ///< its circumstances left out
    OrderTimes times;
    QString offenderName;
    QStringList victimNames;
};

/// A measure that is against the person or protects it.
struct ConcerningMeasure {
    CardMeasure measure;
    bool isAgainst = false;
};

/// A motion against the person or for it that the court has not decided.
struct ConcerningMotion {
    domain::MeasureId id;
    QString court;
    base::Instant filedAt;
    std::optional<QDate> hearingOn;
    QString offenderName;
    QString victimName;     ///< empty: unknown
    bool isAgainst = false;
};

/// An incident the person was part of, and the measures taken in it.
struct CardIncident {
    domain::IncidentId id;
    base::Instant detectedAt;
    QString source;
    QString article;
    bool asOffender = false;
    bool asVictim = false;
    bool asReporter = false;
    QString offenderName;   ///< empty: not established
    QString victimName;     ///< the first victim; empty: unknown
    int victims = 0;
    std::vector<CardMeasure> measures;  ///< in the order of their issue
};

struct PersonCard {
    /// The values of `sealed` are left out: they are had one by one from `revealField`.
    domain::Person person;
    /// Recorded, but shown on request only: of phone, workplace, address, registered_address.
    QStringList sealed;
    bool isSealed = true;   ///< whether those four are sealed at all, once they are recorded
    base::Texts address;    ///< as it is read; empty while it is sealed
    base::Texts registeredAddress;
    base::Texts localityName;           ///< of the two addresses, empty while they are sealed
    base::Texts registeredLocalityName;
    QString representativeName;
    std::vector<CardIncident> incidents;    ///< newest first, up to two hundred
    std::vector<ConcerningMeasure> measures;
    std::vector<ConcerningMotion> motions;  ///< newest first
    base::Instant now;                      ///< of the register: states and times are judged as of then
};

/// Opens the card; the opening is logged. Error: not-found.
[[nodiscard]] base::Result<PersonCard> openPersonCard(Session &session, domain::PersonId id);

/// The card as it stands now, inside the store's `read` or `write`.
[[nodiscard]] PersonCard cardOf(Session &session, domain::Person person);

struct RevealedField {
    base::Texts text;         ///< as it is read
    QString value;            ///< as recorded: E.164 of a phone, the workplace
    domain::Address address;  ///< as recorded
    base::Texts localityName; ///< of the address
};

/// One sealed fact: phone, workplace, address or registered_address. Each time is logged with the field's name.
/// Errors: not-found (the person; a field that is not recorded or none of these).
[[nodiscard]] base::Result<RevealedField> revealField(Session &session, domain::PersonId id, const QString &field);

} // namespace qorgan::casework
