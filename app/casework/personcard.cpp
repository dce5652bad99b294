// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/personcard.h"

#include "casework/addresstext.h"
#include "casework/entry.h"
#include "casework/sealedcontacts.h"
#include "domain/phone.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::Person;
using domain::PersonId;
using security::Permission;

namespace {

constexpr int MostIncidents = 200;

Texts inAllLanguages(const QString &text)
{
    return {text, text, text};
}

Texts addressTexts(Session &session, const domain::Address &address)
{
    if (address.isEmpty())
        return {};
    return {addressText(session, address, Language::Kazakh), addressText(session, address, Language::Russian),
            addressText(session, address, Language::English)};
}

/// The measures in the order given, with what a card shows of each.
std::vector<CardMeasure> measuresFrom(Session &session, const std::vector<storage::MeasureSummary> &summaries)
{
    auto &store = session.store().measures();
    const auto parts = store.partsOf(summaries);
    std::vector<CardMeasure> measures;
    for (std::size_t i = 0; i < summaries.size(); ++i) {
        OrderCard card;
        if (auto order = store.find(summaries[i].id))
            card.order = std::move(*order);
        card.order.circumstances = {};
        card.checks = store.checks(summaries[i].id);
        CardMeasure measure;
        measure.times = orderTimes(session, card);
        measure.order = std::move(card.order);
        measure.offenderName = summaries[i].offenderName;
        for (const auto &victim : parts[i].victims)
            measure.victimNames << victim.name;
        measures.push_back(std::move(measure));
    }
    return measures;
}

std::vector<CardMeasure> measuresOf(Session &session, domain::IncidentId incident)
{
    auto summaries = session.store().measures().ofIncident(incident);
    std::stable_sort(summaries.begin(), summaries.end(),
                     [](const auto &a, const auto &b) { return a.issuedAt < b.issuedAt; });
    return measuresFrom(session, summaries);
}

std::vector<CardIncident> incidentsOf(Session &session, PersonId id)
{
    std::vector<CardIncident> incidents;
    for (storage::PersonIncident &stored : session.store().personList().incidentsOf(id, MostIncidents))
        incidents.push_back({stored.id, stored.detectedAt, std::move(stored.source), std::move(stored.article),
                             stored.asOffender, stored.asVictim, stored.asReporter, std::move(stored.offenderName),
                             std::move(stored.victimName), stored.victims, measuresOf(session, stored.id)});
    return incidents;
}

std::vector<ConcerningMeasure> concerning(Session &session, PersonId id)
{
    std::vector<ConcerningMeasure> measures;
    for (const storage::PersonMeasure &part : session.store().personList().measuresOf(id, MostIncidents))
        if (auto summary = session.store().measures().summary(part.id))
            measures.push_back({std::move(measuresFrom(session, {*summary}).front()), part.isAgainst});
    return measures;
}

std::vector<ConcerningMotion> undecided(Session &session, PersonId id)
{
    std::vector<ConcerningMotion> motions;
    for (storage::MotionSummary &summary : session.store().requirements().undecidedOf(id)) {
        const domain::Motion &motion = summary.motion;
        motions.push_back({motion.id, motion.court, motion.filedAt, motion.hearingOn, std::move(summary.offenderName),
                           std::move(summary.victimName), motion.offender == id});
    }
    return motions;
}

/// Leaves out what is sealed.
void seal(PersonCard &card)
{
    card.sealed = recordedContacts(card.person);
    card.person.phone.clear();
    card.person.workplace.clear();
    card.person.address = {};
    card.person.registeredAddress = {};
}

Result<RevealedField> fieldOf(Session &session, const Person &person, const QString &field)
{
    if (!recordedContacts(person).contains(field))
        return fail(u"not-found"_s, field);
    if (field == u"phone")
        return RevealedField{inAllLanguages(domain::readablePhone(person.phone)), person.phone, {}, {}};
    if (field == u"workplace")
        return RevealedField{inAllLanguages(person.workplace), person.workplace, {}, {}};
    const domain::Address &address = field == u"address" ? person.address : person.registeredAddress;
    return RevealedField{addressTexts(session, address), {}, address, localityNames(session, address.locality)};
}

} // namespace

PersonCard cardOf(Session &session, Person person)
{
    PersonCard card;
    card.now = session.now();
    const auto summary = session.store().personList().find(person.id);
    card.isSealed = !summary || areContactsSealed(*summary);
    if (person.legalRepresentative)
        if (const auto representative = session.store().persons().find(person.legalRepresentative->person))
            card.representativeName = representative->fullName();
    card.incidents = incidentsOf(session, person.id);
    card.measures = concerning(session, person.id);
    card.motions = undecided(session, person.id);
    card.person = std::move(person);
    if (card.isSealed) {
        seal(card);
    } else {
        card.address = addressTexts(session, card.person.address);
        card.registeredAddress = addressTexts(session, card.person.registeredAddress);
        card.localityName = localityNames(session, card.person.address.locality);
        card.registeredLocalityName = localityNames(session, card.person.registeredAddress.locality);
    }
    return card;
}

Result<PersonCard> openPersonCard(Session &session, PersonId id)
{
    if (const auto allowed = session.require(Permission::ReadCases, u"person.opened"_s); !allowed)
        return fail(allowed.error());
    return session.store().write([&]() -> Result<PersonCard> {
        auto person = session.store().persons().find(id);
        if (!person)
            return fail(u"not-found"_s, u"id"_s);
        enter(session, u"person.opened"_s, u"person"_s, id.uuid);
        return cardOf(session, std::move(*person));
    });
}

Result<RevealedField> revealField(Session &session, PersonId id, const QString &field)
{
    if (const auto allowed = session.require(Permission::ReadCases, u"person.revealed"_s); !allowed)
        return fail(allowed.error());
    return session.store().write([&]() -> Result<RevealedField> {
        const auto person = session.store().persons().find(id);
        if (!person)
            return fail(u"not-found"_s, u"id"_s);
        auto revealed = fieldOf(session, *person, field);
        if (revealed)
            enter(session, u"person.revealed"_s, u"person"_s, id.uuid, {field});
        return revealed;
    });
}

} // namespace qorgan::casework
