// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accepted.h"
#include "casework/lawchange.h"
#include "casework/rulelist.h"

namespace qorgan::casework {

/// An act that the program does not know yet.
struct ActDraft {
    QString code;                     ///< its number, "245-VIII"
    base::Texts name;
    std::optional<QDate> inForceFrom;
};

/// A rule's new version as an administrator types it.
struct VersionDraft {
    std::optional<QUuid> id;          ///< sent twice, it is one version
    QString rule;                     ///< id of any record of the rule
    std::optional<QDate> validFrom;
    QString article;                  ///< empty: the whole act
    QString act;                      ///< code of a known act; with `newAct` it is not read
    std::optional<ActDraft> newAct;
    QString status;                   ///< "verified", "recalled" (empty)
    base::Texts text;
    QJsonObject value;                ///< what is not given stays as it was
    QString note;                     ///< where it was read; verified needs it
};

struct VersionOutcome {
    DatedRule rule;
    OpenAround open;                  ///< of the kind of measure the rule is about
};

/// A version of a rule from its first day on; the one in force on that day ends the day before, or, where it begins on
/// the same day, is in force no more. So a version that has begun is put right: it is never changed, since measures
/// name it. Measures keep the basis and the term they were written with; what comes after, like checks, goes by the law
/// of the day of issue, as for any fact. By an administrator. Warnings: rule-begins-in-past, act-not-in-force. Errors:
/// permission-denied, those of law::admitVersion, required (note, new_act.code), unknown-code (status), too-long, id-in-use.
[[nodiscard]] base::Result<Accepted<VersionOutcome>> changeRule(Session &session, const VersionDraft &draft);

/// A record was held against the act (verified), or is doubted again (recalled); the note says what was compared. By an
/// administrator. Errors: permission-denied, not-found (rule), required (note), too-long, rule-withdrawn.
[[nodiscard]] base::Result<DatedRule> confirmRule(Session &session, const QString &rule, bool verified,
                                                  const QString &note);

/// A version of the unit's that has not begun is taken back, and the earlier one goes on. By an administrator. Errors:
/// permission-denied, not-found (rule), not-own-version, version-begun, required (note), too-long.
[[nodiscard]] base::Result<DatedRule> withdrawVersion(Session &session, const QString &rule, const QString &note);

} // namespace qorgan::casework
