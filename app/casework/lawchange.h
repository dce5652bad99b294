// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "casework/accepted.h"
#include "casework/session.h"
#include "domain/measure.h"

namespace qorgan::casework {

/// What a measure rests on by the law of one day.
struct Footing {
    domain::LegalBasis basis;
    base::Texts citation;  ///< of act and article, for cards and lists
    QString rule;          ///< id of the dated record of the basis (R16); empty: no law gives the measure
    QString termRule;      ///< id of the dated record of its term; empty: none

    bool operator==(const Footing &) const = default;
};

/// A measure that stands on a law which has changed since: it keeps the rules of its issue.
struct UnderOldBasis {
    domain::MeasureId id;
    domain::MeasureKind kind = domain::MeasureKind::ProtectiveOrder;
    QString number;
    domain::MeasureState state = domain::MeasureState::Issued;
    domain::PersonId offender;
    QString offenderName;
    base::Instant issuedAt;
    std::optional<base::Instant> endsAt;
    Footing then;          ///< at its issue
    Footing today;
};

/// The measures in force or not yet served whose legal basis or term rule is no longer that of today, the first
/// issued first. Nothing is written.
[[nodiscard]] base::Result<std::vector<UnderOldBasis>> openUnderOldBasis(Session &session);

/// The measures in force or not yet served of the kind a record is about that were issued before its first day: they
/// stand under an earlier version; `today` is the law of that day. None for a rule that is about no kind of measure.
/// The first issued first. Nothing is written. Error: not-found (rule).
[[nodiscard]] base::Result<std::vector<UnderOldBasis>> openBefore(Session &session, const QString &rule);

/// How many measures in force or not yet served were issued before a day, and how many since.
struct OpenAround {
    int before = 0;
    int since = 0;

    bool operator==(const OpenAround &) const = default;
};
/// Of one kind of measure by its code; none of what is no kind. Numbers alone: who keeps the law sees no case.
[[nodiscard]] base::Result<OpenAround> openAround(Session &session, const QString &kind, QDate day);

} // namespace qorgan::casework
