// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/openitems.h"

#include "casework/measurefacts.h"
#include "law/requirement.h"
#include "law/watch.h"
#include "storage/register.h"

#include <map>
#include <unordered_map>

namespace qorgan::casework {

using namespace base;
using storage::MeasureSummary;

DueState dueStateOf(law::DueState state)
{
    switch (state) {
    case law::DueState::Overdue: return DueState::Overdue;
    case law::DueState::Due: return DueState::Due;
    case law::DueState::Ahead: break;
    }
    return DueState::Ahead;
}

namespace {

/// The last measure of a pair that ended, unless one is in force.
struct PairEnd {
    std::optional<Instant> endedAt;
    qint64 measure = 0;
    bool inForce = false;
};

struct PairHash {
    std::size_t operator()(const std::pair<qint64, qint64> &pair) const
    {
        // Rows are small numbers: spread the one over the other.
        return std::hash<qint64>()(pair.first * 1'000'003 ^ pair.second);
    }
};

class Gathering
{
public:
    Gathering(Session &session, Instant at, const std::optional<DueState> &wanted, const OfficerRows &officers)
        : m_session(session), m_at(at), m_isPast(at < session.now()), m_wanted(wanted), m_officers(officers)
    {
    }

    void measures();
    void requirements();
    void hearings();
    void watches();
    [[nodiscard]] OpenItems take() { return std::move(m_open); }

private:
    [[nodiscard]] bool isWanted(const law::DueItem &item) const { return !m_wanted || dueStateOf(item.state) == *m_wanted; }
    template <typename Items>
    void add(const MeasureSummary &summary, const Items &items);
    [[nodiscard]] std::map<qint64, law::DueItem> reminders();

    Session &m_session;
    Instant m_at;
    bool m_isPast;
    const std::optional<DueState> &m_wanted;
    const OfficerRows &m_officers;
    OpenItems m_open;
    std::vector<MeasureSummary> m_requirements; ///< those that may ask for more than every measure does
};

template <typename Items>
void Gathering::add(const MeasureSummary &summary, const Items &items)
{
    bool any = false;
    for (const law::DueItem &due : items) {
        if (!isWanted(due))
            continue;
        any = true;
        m_open.items.push_back({due, static_cast<std::uint32_t>(m_open.measures.size())});
    }
    if (any)
        m_open.measures.push_back({summary.id, summary.number, summary.offender, summary.offenderName,
                                   m_officers.placeOf(summary.officer)});
}

void Gathering::measures()
{
    const auto visit = [&](const MeasureSummary &summary) {
        const law::MeasureFacts facts = factsOf(summary);
        add(summary, law::dueItems(facts, m_at));
        if (summary.kind == domain::MeasureKind::CourtRequirement && !law::hasEnded(law::stateOf(facts, m_at)))
            m_requirements.push_back(summary);
    };
    auto &measures = m_session.store().measures();
    // What is open now follows from the last facts; how a past day stood, from all that was known by then.
    if (m_isPast)
        measures.forEachUntil(m_at, visit);
    else
        measures.forEachOpen(m_at, visit);
}

void Gathering::requirements()
{
    std::vector<qint64> rows;
    for (const MeasureSummary &summary : m_requirements)
        rows.push_back(summary.row);
    auto kept = m_session.store().requirements().keptBy(rows);
    for (std::size_t i = 0; i < m_requirements.size(); ++i) {
        law::RequirementFacts facts;
        facts.measure = factsOf(m_requirements[i]);
        facts.appearancesPerMonth = kept[i].appearancesPerMonth;
        facts.restrictions = std::move(kept[i].restrictions);
        facts.appearances = std::move(kept[i].appearances);
        facts.firstAttendance = kept[i].firstAttendance;
        add(m_requirements[i], law::requirementItems(facts, m_at));
    }
}

void Gathering::hearings()
{
    m_session.store().requirements().forEachHearing(m_at, m_isPast, [&](const storage::OpenHearing &hearing) {
        const auto item = law::hearingItem(hearing.hearingOn, hearing.filedAt, m_at);
        if (!item || !isWanted(*item))
            return;
        m_open.items.push_back({*item, static_cast<std::uint32_t>(m_open.measures.size())});
        m_open.measures.push_back({hearing.motion, {}, hearing.offender, hearing.offenderName,
                                   m_officers.placeOf(hearing.officer)});
    });
}

std::map<qint64, law::DueItem> Gathering::reminders()
{
    const Instant since = law::watchTable().endedSince(m_at);
    auto &store = m_session.store().watch();
    std::unordered_map<std::pair<qint64, qint64>, PairEnd, PairHash> pairs;
    store.forEachEndingSince(since, [&](const storage::PairMeasure &measure) {
        law::MeasureFacts facts;
        facts.servedAt = measure.servedAt;
        facts.endsAt = measure.endsAt;
        facts.cancelledAt = measure.cancelledAt;
        facts.replacedAt = measure.replacedAt;
        if (m_at < measure.servedAt)
            return;
        PairEnd &pair = pairs[{measure.offender, measure.victim}];
        if (law::inForce(law::stateOf(facts, m_at)))
            pair.inForce = true;
        else if (const auto end = law::endOf(facts, m_at); !pair.endedAt || *pair.endedAt < *end)
            pair = {end, measure.measure, pair.inForce};
    });
    const auto notes = store.lastNotes(since, m_at);
    std::map<qint64, law::DueItem> reminders; // by row: two victims of one measure make one
    for (const auto &[persons, pair] : pairs) {
        if (pair.inForce || !pair.endedAt)
            continue;
        const auto note = notes.find(pair.measure);
        const auto item = law::watchTable().item(
            *pair.endedAt, note == notes.end() ? std::nullopt : std::optional(note->second), m_at);
        if (item && isWanted(*item))
            reminders.emplace(pair.measure, *item);
    }
    return reminders;
}

void Gathering::watches()
{
    const auto open = reminders();
    std::vector<qint64> rows;
    rows.reserve(open.size());
    for (const auto &[row, item] : open)
        rows.push_back(row);
    for (const MeasureSummary &summary : m_session.store().measures().summariesOf(rows))
        add(summary, std::initializer_list<law::DueItem>{open.at(summary.row)});
}

} // namespace

OpenItems openItems(Session &session, Instant at, const std::optional<DueState> &wanted, const OfficerRows &officers)
{
    Gathering gathering(session, at, wanted, officers);
    gathering.measures();
    gathering.requirements();
    gathering.hearings();
    gathering.watches();
    return gathering.take();
}

} // namespace qorgan::casework
