// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "law/duties.h"

namespace qorgan::law {

/// R13: reminders to ask after a pair once its last measure has ended, read from the rulebook once.
class WatchTable
{
public:
    explicit WatchTable(const Rulebook &book);

    /// The reminder that stands at `now` for a pair whose last measure ended at `endedAt`, while none is in force:
    /// each is due at 23:59:59 of its day. It is met by a note from the moment it becomes due, or gives way to the
    /// next one on that one's day; nothing remains after the day of the last. `lastNote`: the latest up to `now`.
    [[nodiscard]] std::optional<DueItem> item(base::Instant endedAt, std::optional<base::Instant> lastNote,
                                              base::Instant now) const;
    /// Measures that ended before this moment are no longer watched at `now`.
    [[nodiscard]] base::Instant endedSince(base::Instant now) const;

private:
    /// One stretch of time of the rule, by the day on which the measure ended.
    struct Stretch {
        const Rule *rule = nullptr;
        std::vector<int> days;
        base::Span dueWindow;
    };
    std::vector<Stretch> m_stretches;
};

/// The reminders of the rulebook in force.
[[nodiscard]] const WatchTable &watchTable();

} // namespace qorgan::law
