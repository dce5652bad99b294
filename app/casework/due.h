// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/officers.h"
#include "domain/ids.h"

namespace qorgan::casework {

enum class DueState { Overdue, Due, Ahead };
[[nodiscard]] QString code(DueState state);

/// One thing to do, by one rule.
struct DueItem {
    QString kind;             ///< catalogue `due_kinds`
    domain::MeasureId measure;
    QString number;           ///< empty: a motion before its hearing
    domain::PersonId person;  ///< the offender
    QString personName;
    base::Instant dueAt;
    DueState state = DueState::Ahead;
    QString ruleId;           ///< R2 …
    QString ruleSource;       ///< act and article
    int missing = 0;          ///< appearances the month still lacks (R8); of other kinds 0
    std::uint32_t officer = 0; ///< whose it is, who issued the measure: place in DueList::officers
};

struct DueList {
    base::Instant now;
    std::vector<DueItem> items; ///< overdue first, then by date
    std::vector<Officer> officers;

    [[nodiscard]] const Officer &officerOf(const DueItem &item) const { return officers[item.officer]; }
};

struct DueRequest {
    std::optional<QDate> on;          ///< as it will stand at 23:59:59 of that day if nothing is done
    std::optional<DueState> state;
};

[[nodiscard]] base::Result<DueList> dueList(Session &session, const DueRequest &request = {});

} // namespace qorgan::casework
