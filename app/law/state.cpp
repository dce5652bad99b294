// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/state.h"

#include <algorithm>

namespace qorgan::law {

using base::Instant;
using domain::MeasureState;

namespace {

void keepFirst(std::optional<Instant> &first, Instant at)
{
    if (!first || at < *first)
        first = at;
}

} // namespace

MeasureFacts factsOf(const domain::Measure &measure)
{
    MeasureFacts facts;
    facts.kind = measure.kind;
    facts.victimKnown = !measure.victims.empty();
    facts.issuedAt = measure.issuedAt;
    if (measure.service)
        facts.servedAt = measure.service->at;
    facts.endsAt = measure.endsAt;
    facts.cancelledAt = measure.cancelledAt;
    facts.replacedAt = measure.replacedAt;
    for (const domain::SentCopy &copy : measure.copies)
        keepFirst(copy.to == domain::CopyRecipient::Prosecutor ? facts.prosecutorCopyAt : facts.victimCopyAt,
                  copy.at);
    return facts;
}

MeasureState stateOf(const MeasureFacts &facts, Instant now)
{
    const bool served = happened(facts.servedAt, now);
    MeasureState state = served ? MeasureState::Served : MeasureState::Issued;
    std::optional<Instant> first;
    const auto consider = [&](const std::optional<Instant> &end, MeasureState ending) {
        if (happened(end, now) && (!first || *end < *first)) {
            first = end;
            state = ending;
        }
    };
    consider(facts.cancelledAt, MeasureState::Cancelled);
    consider(facts.replacedAt, MeasureState::Replaced);
    if (served)
        consider(facts.endsAt, MeasureState::Expired);
    return state;
}

MeasureState stateOf(const domain::Measure &measure, Instant now)
{
    return stateOf(factsOf(measure), now);
}

bool isActive(MeasureState state)
{
    return state == MeasureState::Issued || state == MeasureState::Served;
}

bool inForce(MeasureState state)
{
    return state == MeasureState::Served;
}

bool hasEnded(MeasureState state)
{
    return !isActive(state);
}

std::optional<Instant> endOf(const MeasureFacts &facts, Instant now)
{
    std::optional<Instant> end;
    if (happened(facts.servedAt, now))
        end = facts.endsAt;
    for (const auto &cut : {facts.cancelledAt, facts.replacedAt})
        if (happened(cut, now))
            keepFirst(end, *cut);
    return end;
}

} // namespace qorgan::law
