// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/recordincident.h"

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/fieldpath.h"
#include "casework/incidentfacts.h"
#include "storage/register.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace qorgan::casework {

using namespace base;
using domain::Incident;
using domain::Person;

namespace {

using Resolve = std::function<Result<std::optional<Person>>(const PersonReference &, const QString &)>;

/// The persons of one incident, each resolved after the other.
class Persons
{
public:
    explicit Persons(Resolve resolve) : m_resolve(std::move(resolve)) {}

    Result<void> addOffender(const PersonReference &reference, RecordedIncident &recorded)
    {
        auto offender = m_resolve(reference, u"offender"_s);
        if (!offender)
            return fail(offender.error());
        recorded.offender = std::move(*offender);
        if (recorded.offender)
            recorded.incident.offender = recorded.offender->id;
        return {};
    }

    Result<void> addVictims(const std::vector<VictimDraft> &drafts, RecordedIncident &recorded)
    {
        auto &victims = recorded.incident.victims;
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            const QString role = roleAt(u"victims"_s, i);
            auto person = m_resolve(drafts[i].person, role);
            if (!person)
                return fail(person.error());
            TextChecks checks(role);
            const QString description = checks.shortText(drafts[i].unknownDescription, u"description"_s);
            if (const auto found = checks.finding())
                return fail(*found);
            if (!*person) {
                victims.push_back({{}, description});
            } else {
                const auto id = (*person)->id;
                if (recorded.incident.offender == id)
                    return fail(u"offender-is-victim"_s, u"offender"_s);
                if (std::any_of(victims.begin(), victims.end(), [&](const auto &each) { return each.person == id; }))
                    return fail(u"victim-twice"_s, role);
                victims.push_back({id, {}});
            }
            recorded.victims.push_back(std::move(*person));
        }
        return {};
    }

    Result<void> addReporter(const PersonReference &reference, RecordedIncident &recorded)
    {
        domain::Reporter &reporter = recorded.incident.reporter;
        auto person = m_resolve(reference, u"reporter.person"_s);
        if (!person)
            return fail(person.error());
        if (*person)
            reporter.person = (*person)->id;
        // Who asked to stay unnamed is not to be found in the register either.
        if (reporter.anonymous && (reporter.person || !reporter.note.isEmpty()))
            return fail(u"reporter-anonymous"_s, u"reporter"_s);
        return {};
    }

private:
    Resolve m_resolve;
};

/// The persons are those of the draft's references.
void forgetPersons(Incident &incident)
{
    incident.offender.reset();
    incident.victims.clear();
    incident.reporter.person.reset();
}

} // namespace

Result<RecordedIncident> resolvedIncident(Session &session, const IncidentDraft &draft, std::vector<Warning> &warnings,
                                          WithoutIin withoutIin)
{
    auto facts = checkedIncident(session, draft.facts, warnings);
    if (!facts)
        return fail(facts.error());
    RecordedIncident recorded{std::move(*facts), {}, {}};
    forgetPersons(recorded.incident);

    Persons persons([&](const PersonReference &reference, const QString &role) {
        return resolvePerson(session, reference, role, warnings, withoutIin);
    });
    if (const auto offender = persons.addOffender(draft.offender, recorded); !offender)
        return fail(offender.error());
    if (const auto victims = persons.addVictims(draft.victims, recorded); !victims)
        return fail(victims.error());
    if (const auto reporter = persons.addReporter(draft.reporter, recorded); !reporter)
        return fail(reporter.error());
    return recorded;
}

Result<RecordedIncident> recordIncident(Session &session, const IncidentDraft &draft, std::vector<Warning> &warnings,
                                        const RecordingRules &rules)
{
    auto recorded = resolvedIncident(session, draft, warnings, rules.withoutIin);
    if (!recorded)
        return recorded;
    Incident &incident = recorded->incident;
    auto &incidents = session.store().incidents();
    if (!incident.kuiNumber.isEmpty() && incident.kuiDate
        && incidents.byKui(incident.kuiNumber, *incident.kuiDate))
        warnings.push_back({u"kui-in-use"_s, u"kui_number"_s, {}});
    incident.recordedAt = session.now();
    incident.recordedBy = session.account().id;
    if (incident.id.isNull())
        incident.id = {session.ids().next(incident.recordedAt)};
    incidents.add(incident);
    enter(session, rules.action, u"incident"_s, incident.id.uuid, recordedFields(incident));
    return recorded;
}

Foreseen foreseenIncident(Session &session, const IncidentDraft &draft)
{
    Foreseen foreseen;
    const auto keep = [&foreseen](const auto &result) {
        if (!result)
            foreseen.refusals.push_back(result.error());
    };
    const auto facts = checkedIncident(session, draft.facts, foreseen.warnings);
    keep(facts);
    RecordedIncident &recorded = foreseen.incident;
    recorded.incident = facts ? *facts : draft.facts;
    forgetPersons(recorded.incident);
    Persons persons([&](const PersonReference &reference, const QString &role) {
        return foreseenPerson(session, reference, role, foreseen.warnings);
    });
    keep(persons.addOffender(draft.offender, recorded));
    keep(persons.addVictims(draft.victims, recorded));
    keep(persons.addReporter(draft.reporter, recorded));
    return foreseen;
}

} // namespace qorgan::casework
