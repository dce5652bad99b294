// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/incidentview.h"

#include "casework/addresstext.h"
#include "casework/measurefacts.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;

namespace {

void addOrders(Session &session, IncidentView &view)
{
    for (const storage::MeasureSummary &summary : session.store().measures().ofIncident(view.card.incident.id)) {
        const law::MeasureFacts facts = factsOf(summary);
        const auto state = law::stateOf(facts, view.now);
        const auto ended = law::endOf(facts, view.now);
        view.orders.push_back({summary.id, summary.kind, summary.number, state, summary.issuedAt,
                               ended ? ended : summary.endsAt});
    }
}

void addEarlier(Session &session, IncidentView &view)
{
    for (const domain::IncidentId id : view.card.earlierWithinYear)
        if (const auto incident = session.store().incidents().find(id))
            view.earlier.push_back({id, incident->detectedAt, incident->source, incident->article});
}

} // namespace

Result<IncidentView> openIncidentView(Session &session, domain::IncidentId id)
{
    auto card = openIncident(session, id);
    if (!card)
        return fail(card.error());
    return session.store().read([&]() -> Result<IncidentView> {
        IncidentView view;
        view.card = std::move(*card);
        view.now = session.now();
        const domain::Incident &incident = view.card.incident;
        auto &store = session.store();
        if (incident.reporter.person)
            view.reporter = store.persons().find(*incident.reporter.person);
        if (const auto officer = store.accounts().find(incident.recordedBy)) {
            view.recordedBy = officer->fullName.isEmpty() ? officer->login : officer->fullName;
            view.section = officer->section;
        }
        view.localityName = localityNames(session, incident.place.locality);
        addOrders(session, view);
        addEarlier(session, view);
        return view;
    });
}

} // namespace qorgan::casework
