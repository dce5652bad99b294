// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/changeincident.h"

#include "casework/entry.h"
#include "casework/recordincident.h"
#include "law/state.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::Incident;
using security::Permission;

namespace {

/// The codes of a set of ticks, in any order.
QStringList sorted(QStringList codes)
{
    codes.sort();
    return codes;
}

QStringList changedFields(const Incident &was, const Incident &is)
{
    const std::pair<QString, bool> fields[] = {
        {u"detected_at"_s, was.detectedAt != is.detectedAt},
        {u"occurred_at"_s, was.occurredAt != is.occurredAt},
        {u"source"_s, was.source != is.source},
        {u"complaint"_s, was.complaint != is.complaint},
        {u"reporter"_s, was.reporter != is.reporter},
        {u"kui_number"_s, was.kuiNumber != is.kuiNumber},
        {u"kui_date"_s, was.kuiDate != is.kuiDate},
        {u"erdr_number"_s, was.erdrNumber != is.erdrNumber},
        {u"place"_s, was.place != is.place},
        {u"offender"_s, was.offender != is.offender},
        {u"victims"_s, was.victims != is.victims},
        {u"relationship"_s, was.relationship != is.relationship},
        {u"violence"_s, sorted(was.violence) != sorted(is.violence)},
        {u"intoxicated"_s, was.intoxicated != is.intoxicated},
        {u"weapon"_s, was.weapon != is.weapon},
        {u"children_present"_s, was.childrenPresent != is.childrenPresent},
        {u"injuries"_s, was.injuries != is.injuries},
        {u"evidence"_s, was.evidence != is.evidence},
        {u"victim_position"_s, sorted(was.victimPosition) != sorted(is.victimPosition)},
        {u"measures_taken"_s, was.measuresTaken != is.measuresTaken},
        {u"article"_s, was.article != is.article},
        {u"narrative"_s, was.narrative != is.narrative},
    };
    QStringList names;
    for (const auto &[name, changed] : fields)
        if (changed)
            names.append(name);
    return names;
}

/// What an order is issued on: its addressee, whom it protects, when and what happened (R10, R16).
bool isGroundOfOrder(const QString &field)
{
    static const QStringList grounds{u"detected_at"_s, u"occurred_at"_s, u"place"_s,   u"offender"_s,
                                     u"victims"_s,     u"violence"_s,    u"article"_s, u"narrative"_s};
    return grounds.contains(field);
}

void warnOfOrders(Session &session, domain::IncidentId id, const QStringList &changed, std::vector<Warning> &warnings)
{
    const auto ground = std::find_if(changed.begin(), changed.end(), isGroundOfOrder);
    if (ground == changed.end())
        return;
    for (const auto &order : session.store().measures().ofIncident(id))
        warnings.push_back({u"order-keeps-facts"_s, *ground, {order.number}});
}

Result<Accepted<IncidentCard>> change(Session &session, const RecordedIncident &was, const IncidentDraft &draft)
{
    std::vector<Warning> warnings;
    auto changed = resolvedIncident(session, draft, warnings);
    if (!changed)
        return fail(changed.error());
    Incident &incident = changed->incident;
    incident.id = was.incident.id;
    incident.recordedAt = was.incident.recordedAt;
    incident.recordedBy = was.incident.recordedBy;
    const QStringList fields = changedFields(was.incident, incident);
    auto &incidents = session.store().incidents();
    if ((fields.contains(u"kui_number") || fields.contains(u"kui_date")) && !incident.kuiNumber.isEmpty()
        && incident.kuiDate && incidents.byKui(incident.kuiNumber, *incident.kuiDate))
        warnings.push_back({u"kui-in-use"_s, u"kui_number"_s, {}});
    if (!fields.isEmpty()) {
        incidents.change(incident);
        enter(session, u"incident.changed"_s, u"incident"_s, incident.id.uuid, fields);
        warnOfOrders(session, incident.id, fields, warnings);
    }
    return Accepted<IncidentCard>{cardOf(session, std::move(*changed)), std::move(warnings)};
}

} // namespace

IncidentDraft draftOf(const IncidentCard &card)
{
    const auto reference = [](const std::optional<domain::PersonId> &id) { return PersonReference{id, {}}; };
    IncidentDraft draft;
    draft.facts = card.incident;
    draft.offender = reference(card.incident.offender);
    for (const domain::Victim &victim : card.incident.victims)
        draft.victims.push_back({reference(victim.person), victim.unknownDescription});
    draft.reporter = reference(card.incident.reporter.person);
    return draft;
}

Result<Accepted<IncidentCard>> changeIncident(Session &session, domain::IncidentId id, const IncidentDraft &draft)
{
    if (const auto allowed = session.require(Permission::RecordCases, u"incident.changed"_s); !allowed)
        return fail(allowed.error());
    return session.store().write([&]() -> Result<Accepted<IncidentCard>> {
        const auto was = recordedIncident(session, id);
        if (!was)
            return fail(u"not-found"_s, u"id"_s);
        return change(session, *was, draft);
    });
}

} // namespace qorgan::casework
