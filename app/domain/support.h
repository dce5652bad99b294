// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace qorgan::domain {

/// An organisation the unit sends people to; the unit keeps the list.
struct Organisation {
    OrganisationId id;
    QString kind;                      ///< catalogue `referral_recipients`
    base::Texts name;                  ///< kk and ru
    QString address;
    QString phone;
    QString licensed;                  ///< catalogue `yes_no_unknown`: a crisis centre needs a licence
    QString licence;                   ///< its number and date
    bool closed = false;               ///< no longer chosen; records keep it

    bool operator==(const Organisation &) const = default;
};

/// Someone of an incident was sent where help is given, or a body was informed.
struct Referral {
    ReferralId id;
    std::optional<IncidentId> incident;
    PersonId person;
    QString to;                        ///< catalogue `referral_recipients`: crisis_centre, family_support …
    std::optional<OrganisationId> organisation;
    QDate referredOn;
    QString consent;                   ///< catalogue `consents`: given, refused, not_required
    QString note;
    QString outcome;                   ///< catalogue `referral_outcomes`; empty: unanswered
    std::optional<QDate> outcomeOn;

    bool operator==(const Referral &) const = default;
};

/// What was done for the children of an incident; each answer of catalogue `yes_no_unknown`, empty: unanswered.
struct ChildLine {
    QString seen;
    QString spokenTo;
    QString schoolInformed;
    QString commissionInformed;
    QString note;

    /// Whether each question has an answer other than "unknown".
    [[nodiscard]] bool isAnswered() const;
    bool operator==(const ChildLine &) const = default;
};

/// Someone stands on the preventive register for another reason than a measure in force, or longer than one.
struct RegisterEntry {
    RegisterEntryId id;
    PersonId person;
    QString category;                  ///< catalogue `register_categories`
    QString reason;
    QDate enteredOn;
    std::optional<QDate> untilOn;      ///< last day; none: until removed
    std::optional<QDate> removedOn;
    QString removalReason;

    bool operator==(const RegisterEntry &) const = default;
};

/// An entry of the register stands longer than it was meant to.
struct Prolongation {
    QUuid id;
    RegisterEntryId entry;
    QDate decidedOn;
    QDate untilBefore;                 ///< last day as it was
    QDate until;                       ///< last day from then on
    QString reason;

    bool operator==(const Prolongation &) const = default;
};

} // namespace qorgan::domain
