// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "casework/session.h"
#include "domain/measure.h"

#include <QDate>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace qorgan::casework {

/// What was done with a record, and what was noted of it.
struct RuleNote {
    QString what;    ///< "entered", "verified", "recalled", "withdrawn"
    QString note;
    QString officer; ///< by name
    base::Instant at;

    bool operator==(const RuleNote &) const = default;
};

/// One dated record of the law as the program applies it, for people to read.
struct DatedRule {
    QString id;                   ///< "R1.protective_order.2026-03-02"
    QString rule;                 ///< "R1"; catalogue `rules`
    QString subject;              ///< catalogue `measure_kinds`, or an article; empty: everything
    domain::LegalBasis basis;
    base::Texts source;           ///< "art. 60 of Law 245-VIII"
    QDate validFrom;
    std::optional<QDate> validTo; ///< last day; empty: until further notice; before the first: in force on no day
    bool verified = false;        ///< otherwise recalled: still to be checked against the act
    base::Texts text;
    QJsonObject value;            ///< its numbers; catalogue `rule_values` names "R14.days24h", else "days24h"
    bool own = false;             ///< entered by the unit, not brought by the program
    bool withdrawn = false;       ///< taken back before it began
    std::vector<RuleNote> notes;  ///< oldest first

    /// Withdrawn, or put right from its first day by a later one.
    [[nodiscard]] bool holdsNoDay() const { return validTo && *validTo < validFrom; }
    [[nodiscard]] bool isInForceOn(QDate day) const { return validFrom <= day && (!validTo || day <= *validTo); }
    bool operator==(const DatedRule &) const = default;
};

/// An act that rules rest on.
struct KnownAct {
    QString code;
    base::Texts name;
    base::Texts shortName;
    std::optional<QDate> inForceFrom;
    std::optional<QDate> inForceTo;
};

/// Every record, old ones too, in the order of the rules; of one rule by their first days, and those of one day as they
/// were entered. Every account may read them. Nothing is written.
[[nodiscard]] base::Result<std::vector<DatedRule>> datedRules(Session &session);
/// The acts of the program, then those the unit entered.
[[nodiscard]] base::Result<std::vector<KnownAct>> knownActs(Session &session);

} // namespace qorgan::casework
