// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/due.h"
#include "casework/signals.h"
#include "domain/measure.h"

#include <array>

namespace qorgan::casework {

/// The days ahead that expirations are counted for.
inline constexpr std::array ExpiryHorizons{3, 7, 14};

/// A motion whose hearing comes after the end of the order in force (R12).
struct ProtectionGap {
    domain::MeasureId motion;
    QString court;
    QDate hearingOn;
    domain::PersonId person;   ///< the offender
    QString personName;
    domain::MeasureId order;   ///< the pair's that ends last: in force at the filing, or now
    QString number;
    base::Instant endsAt;      ///< when it ends, or ended
    int days = 0;
    Officer officer;           ///< who filed the motion
};

struct SignalCount {
    QString signal;            ///< catalogue `supervision_signals`
    int count = 0;
    base::Instant oldest;      ///< since when the first of them stands
};

/// What one officer has on the desk.
struct OfficerLoad {
    Officer officer;
    int open = 0;              ///< measures issued or in force
    int overdue = 0;           ///< items of the due list
    int dueToday = 0;
};

/// Everything a unit head looks at in the morning, as of one moment.
struct HeadDesk {
    base::Instant now;
    std::array<int, ExpiryHorizons.size()> expiring{}; ///< measures that end within those days, each in the next too
    std::vector<DueItem> expirations;     ///< within the longest of them, the first to end first
    std::vector<DueItem> unserved;        ///< overdue first
    std::vector<DueItem> missedChecks;    ///< the oldest first
    std::vector<ProtectionGap> gaps;      ///< the longest first
    std::vector<DueItem> watch;           ///< R13: to be looked in on within the longest horizon, or overdue
    std::vector<SignalCount> signalCounts; ///< of those that stand, in the order of the catalogue
    std::vector<OfficerLoad> load;        ///< the most overdue first; officers with nothing left out
    qint64 approvalsWaiting = 0;          ///< measures that wait for the head's word
    qint64 unansweredReferrals = 0;
    qint64 openChildLines = 0;
    std::vector<Officer> officers;        ///< of the due items

    [[nodiscard]] const Officer &officerOf(const DueItem &item) const { return officers[item.officer]; }
};

/// By a head; nothing is written. Grows with what is open, not with the history.
[[nodiscard]] base::Result<HeadDesk> headDesk(Session &session);

} // namespace qorgan::casework
