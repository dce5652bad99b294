// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "law/rulebook.h"
#include "law/state.h"

#include <array>
#include <cstdint>
#include <vector>

namespace qorgan::law {

enum class DueKind : std::uint8_t {
    Serve, ProsecutorCopy, VictimCopy, Check, Expiry, RequirementExpiry, Appearance, PsychologicalHelp, EvictionEnd,
    Hearing, Watch
};
/// "serve", "prosecutor-copy", "victim-copy", "check", "expiry", "requirement-expiry", "appearance",
/// "psychological-help", "eviction-end", "hearing", "watch".
[[nodiscard]] QString code(DueKind kind);

/// Overdue: due_at < now. Due: due_at within 72 h, of a check: on the same local day. Ahead: later.
enum class DueState : std::uint8_t { Overdue, Due, Ahead };
[[nodiscard]] QString code(DueState state);

/// One thing to do, with the dated record that asks for it.
struct DueItem {
    base::Instant dueAt;
    const Rule *rule = nullptr; ///< never null in what dueItems() gives; lives as long as its rulebook
    DueKind kind = DueKind::Serve;
    DueState state = DueState::Ahead;
    std::uint8_t missing = 0;   ///< appearances the month still lacks (R8)
};

/// What is open for one measure: a handful of items in place, without allocation.
class DueItems
{
public:
    [[nodiscard]] const DueItem *begin() const { return m_items.data(); }
    [[nodiscard]] const DueItem *end() const { return m_items.data() + m_size; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] const DueItem &operator[](std::size_t i) const { return m_items[i]; }
    /// The item of that kind; null when there is none. A measure has at most one of each.
    [[nodiscard]] const DueItem *find(DueKind kind) const;

    void add(const DueItem &item) { m_items[m_size++] = item; }

private:
    std::array<DueItem, 6> m_items;
    std::size_t m_size = 0;
};

/// The duties that come with a measure of one kind issued in one stretch of time, read from the rulebook
/// once. A rule that asks nothing of the kind is null.
struct DutyRules {
    base::Instant from;                   ///< first moment of issue these hold for; up to the next stretch
    const Rule *term = nullptr;           ///< R1, R5, R6
    const Rule *serve = nullptr;          ///< R4
    const Rule *prosecutorCopy = nullptr; ///< R3
    const Rule *victimCopy = nullptr;     ///< R21
    const Rule *check = nullptr;          ///< R2, R5
    base::Span serveWithin;
    base::Span prosecutorCopyWithin;
    base::Span victimCopyWithin;
    const Rule *eviction = nullptr;       ///< R7
    const Rule *appearance = nullptr;     ///< R8
    const Rule *attendance = nullptr;     ///< R9
    const Rule *hearing = nullptr;        ///< R22
    int checkDays = 0;
    int attendanceDays = 0;
    DueKind end = DueKind::Expiry;   ///< what the end of the term is called
    base::Span dueWindow;            ///< an item counts as due this long before its time
};

/// Duty rules by kind and time of issue, so that judging a measure looks nothing up by text.
class DutyTable
{
public:
    explicit DutyTable(const Rulebook &book);
    /// Null where the law knew no such measure at that time.
    [[nodiscard]] const DutyRules *at(domain::MeasureKind kind, base::Instant issuedAt) const;

private:
    std::vector<std::vector<DutyRules>> m_byKind; ///< by the number of the kind
};

/// Overdue once its time has passed, due within the window before it.
[[nodiscard]] DueState dueStateAt(base::Instant dueAt, base::Instant now, base::Span window);

/// The duties of the rulebook in force.
[[nodiscard]] const DutyTable &dutyTable();

/// Every open item of a measure at `now`, however far ahead (R1–R5, R21; R6 its end). Facts after `now` do
/// not count. Serve, check and expiry never name an ended measure; unsent copies may. A cancelled or replaced
/// order needs no service, and owes no copy where it was never served. Runs in well under a microsecond.
[[nodiscard]] DueItems dueItems(const MeasureFacts &facts, base::Instant now,
                                const DutyTable &table = dutyTable());

/// The date of the check item (R2): the oldest unmet date while it is overdue, else the next one; nothing once
/// none is left: the measure is not served, has ended, or the date would lie after the day of its end.
[[nodiscard]] std::optional<QDate> nextCheckDue(const MeasureFacts &facts, base::Instant now,
                                                const DutyTable &table = dutyTable());

} // namespace qorgan::law
