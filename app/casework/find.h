// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"

#include <QDate>

#include <vector>

namespace qorgan::casework {

/// What a line of the search leads to.
enum class FoundRecord { Person, Measure, Requirement, Incident };

/// Why it was found. What was matched is shown only of a name, a number or an ИИН; a phone number or an address may
/// be the victim's, whom a glance over the shoulder must not give away.
enum class FoundBy { Name, Iin, Phone, MeasureNumber, CourtNumber, KuiNumber, Address };

struct Found {
    FoundRecord what = FoundRecord::Person;
    FoundBy by = FoundBy::Name;
    QUuid record;
    QString name;                    ///< of the person, or of the offender; empty: not established
    std::optional<QDate> birthDate;  ///< Person
    QString number;                  ///< Person: ИИН, covered unless it was looked for; else the measure's, the court's or the КУИ number
    std::optional<base::Instant> at; ///< Measure: issued; Requirement: filed or issued; Incident: detected
    QString kind;                    ///< Measure, Requirement: catalogue `measure_kinds`
    base::Texts locality;            ///< Incident: no nearer than lists say it

    bool operator==(const Found &) const = default;
};

enum class FoundGroupKind { Persons, Measures, Incidents, Addresses };

struct FoundGroup {
    FoundGroupKind kind = FoundGroupKind::Persons;
    std::vector<Found> items;
    bool more = false; ///< there are others: more must be typed to see them
};

/// The groups that hold something, in the order of FoundGroupKind.
using FoundList = std::vector<FoundGroup>;

/// The search over the whole register as it is typed: persons by name, ИИН or phone, measures and incidents by number,
/// and both by address. Nothing is written for a keystroke; `settle` logs what was looked for, as length and keyed
/// hash, once the officer has chosen or left.
class Finder
{
public:
    explicit Finder(Session &session) : m_session(session) {}
    /// Up to `limit` (1 to 20) lines of each group. Text without two letters or digits: none.
    /// Error: permission-denied.
    [[nodiscard]] base::Result<FoundList> type(const QString &text, int limit = 6);
    [[nodiscard]] base::Result<void> settle();

private:
    Session &m_session;
    QString m_longest;
    qsizetype m_found = 0;
};

} // namespace qorgan::casework
