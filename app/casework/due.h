// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"
#include "domain/ids.h"

#include <vector>

namespace qorgan::casework {

enum class DueState { Overdue, Due, Ahead };
[[nodiscard]] QString code(DueState state);

/// One thing to do, by one rule.
struct DueItem {
    QString kind;             ///< catalogue `due_kinds`
    domain::MeasureId measure;
    QString number;
    domain::PersonId person;  ///< the offender
    QString personName;
    base::Instant dueAt;
    DueState state = DueState::Ahead;
    QString ruleId;           ///< R2 …
    QString ruleSource;       ///< act and article
};

struct DueList {
    base::Instant now;
    std::vector<DueItem> items; ///< overdue first, then by date
};

struct DueRequest {
    std::optional<QDate> on;          ///< as it will stand at 23:59:59 of that day if nothing is done
    std::optional<DueState> state;
};

[[nodiscard]] base::Result<DueList> dueList(Session &session, const DueRequest &request = {});

} // namespace qorgan::casework
