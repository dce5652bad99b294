// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/rawwatch.h"

#include "law/watch.h"

#include <unordered_map>

namespace qorgan::benchmarks {

namespace {

struct PairEnd {
    std::optional<base::Instant> endedAt;
    std::int64_t measure = 0;
    bool inForce = false;
};

std::optional<base::Instant> maybeInstant(const RawStatement &row, int column)
{
    const auto value = row.maybeInteger(column);
    return value ? std::optional(base::Instant{*value}) : std::nullopt;
}

} // namespace

RawWatch::RawWatch(RawRegister &raw)
    : m_pairs(raw.prepare("SELECT m.offender_id, v.person_id, m.id, m.served_at, m.ends_at, m.cancelled_at, m.replaced_at"
                          " FROM measure m JOIN measure_victim v ON v.measure_id = m.id WHERE m.ends_at >= ?")),
      m_notes(raw.prepare("SELECT measure_id, max(at) FROM watch_note WHERE at BETWEEN ? AND ? GROUP BY measure_id"))
{
}

std::map<std::int64_t, law::DueItem> RawWatch::reminders(base::Instant now)
{
    const base::Instant since = law::watchTable().endedSince(now);
    std::unordered_map<std::int64_t, PairEnd> pairs;
    m_pairs.bind(std::int64_t{since.ms});
    while (m_pairs.step()) {
        law::MeasureFacts facts;
        facts.servedAt = maybeInstant(m_pairs, 3);
        facts.endsAt = maybeInstant(m_pairs, 4);
        facts.cancelledAt = maybeInstant(m_pairs, 5);
        facts.replacedAt = maybeInstant(m_pairs, 6);
        if (now < *facts.servedAt)
            continue;
        PairEnd &pair = pairs[(m_pairs.integer(0) << 32) + m_pairs.integer(1)];
        if (law::inForce(law::stateOf(facts, now)))
            pair.inForce = true;
        else if (const auto end = law::endOf(facts, now); !pair.endedAt || *pair.endedAt < *end)
            pair = {end, m_pairs.integer(2), pair.inForce};
    }
    m_pairs.reset();
    std::unordered_map<std::int64_t, base::Instant> notes;
    m_notes.bind(std::int64_t{since.ms}).bind(std::int64_t{now.ms});
    while (m_notes.step())
        notes.emplace(m_notes.integer(0), base::Instant{m_notes.integer(1)});
    m_notes.reset();
    std::map<std::int64_t, law::DueItem> reminders;
    for (const auto &[persons, pair] : pairs) {
        if (pair.inForce || !pair.endedAt)
            continue;
        const auto note = notes.find(pair.measure);
        if (const auto item = law::watchTable().item(
                *pair.endedAt, note == notes.end() ? std::nullopt : std::optional(note->second), now))
            reminders.emplace(pair.measure, *item);
    }
    return reminders;
}

} // namespace qorgan::benchmarks
