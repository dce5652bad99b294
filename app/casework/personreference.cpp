// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/personreference.h"

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/fieldpath.h"
#include "casework/personfacts.h"
#include "casework/places.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::LegalRepresentative;
using domain::Person;
using domain::PersonId;

namespace {

constexpr int AdultAge = 18;

bool hasLetter(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
}

Result<std::optional<Person>> recordedPerson(Session &session, PersonId id, const QString &role)
{
    auto person = session.store().persons().find(id);
    if (!person)
        return fail(u"not-found"_s, role);
    return person;
}

void warnOfMinor(Session &session, const Person &person, const QString &role, std::vector<Warning> &warnings)
{
    const auto age = person.ageOn(local::date(session.now()));
    if (age && *age < AdultAge && !person.legalRepresentative)
        warnings.push_back({u"minor-without-representative"_s, fieldUnder(role, u"legal_representative"_s), {}});
}

/// A representative who is new is not recorded yet.
void foreseeRepresentative(const PersonDraft &draft, Person &person)
{
    if (!draft.representative.isEmpty())
        person.legalRepresentative = {draft.representative.id.value_or(PersonId{}), draft.representativeRelation};
}

/// Where the draft names one, the registered address. Whether it is another one.
Result<bool> takeRegisteredAddress(Session &session, const PersonDraft &draft, const QString &role, Person &person,
                                   std::vector<Warning> &warnings)
{
    if (draft.person.registeredAddress.isEmpty())
        return false;
    auto address = resolveAddress(session, draft.person.registeredAddress,
                                  fieldUnder(role, u"registered_address"_s), warnings);
    if (!address)
        return fail(address.error());
    const bool isNew = *address != person.registeredAddress;
    person.registeredAddress = std::move(*address);
    return isNew;
}

/// The card of a person named by id takes what the draft completes it with; all else of it stays.
Result<std::optional<Person>> completedPerson(Session &session, Person person, const PersonDraft &draft,
                                              const QString &role, std::vector<Warning> &warnings)
{
    QStringList changed;
    const auto isMoved = takeRegisteredAddress(session, draft, role, person, warnings);
    if (!isMoved)
        return fail(isMoved.error());
    if (*isMoved)
        changed << u"registered_address"_s;
    if (!draft.representative.isEmpty()) {
        const auto representative = representativeOf(session, person, draft, role, warnings);
        if (!representative)
            return fail(representative.error());
        if (*representative && *representative != person.legalRepresentative) {
            person.legalRepresentative = *representative;
            changed << u"legal_representative"_s;
        }
    }
    if (!changed.isEmpty()) {
        session.store().persons().change(person);
        enter(session, u"person.changed"_s, u"person"_s, person.id.uuid, changed);
    }
    return std::optional(std::move(person));
}

/// The one in the register whom the facts mean.
std::optional<PersonId> meant(Session &session, const Person &facts, WithoutIin withoutIin)
{
    auto &persons = session.store().persons();
    if (!facts.iin.isEmpty())
        return persons.byIin(facts.iin);
    if (withoutIin == WithoutIin::SameNameAndBirth && facts.birthDate && !facts.surname.isEmpty())
        return persons.byNameAndBirth(storage::PersonStore::nameKey(facts), *facts.birthDate);
    return {};
}

} // namespace

Result<std::optional<LegalRepresentative>> representativeOf(Session &session, const Person &person,
                                                            const PersonDraft &draft, const QString &role,
                                                            std::vector<Warning> &warnings)
{
    const QString field = fieldUnder(role, u"legal_representative"_s);
    PersonReference reference = draft.representative;
    QString relation = draft.representativeRelation;
    if (reference.isEmpty() && draft.person.legalRepresentative) {
        reference.id = draft.person.legalRepresentative->person;
        relation = draft.person.legalRepresentative->relation;
    }
    TextChecks checks(field);
    const QString code = checks.code(relation, u"representative_relations"_s, u"relation"_s);
    if (const auto found = checks.finding())
        return fail(*found);
    const bool ownIin = reference.draft && !person.iin.isEmpty() && reference.draft->person.iin == person.iin;
    if (ownIin || reference.id == person.id)
        return fail(u"representative-is-self"_s, field);
    auto representative = resolvePerson(session, reference, field, warnings);
    if (!representative)
        return fail(representative.error());
    if (!*representative)
        return std::nullopt;
    return LegalRepresentative{(*representative)->id, code};
}

Result<std::optional<Person>> resolvePerson(Session &session, const PersonReference &reference, const QString &role,
                                            std::vector<Warning> &warnings, WithoutIin withoutIin)
{
    if (reference.id) {
        auto known = recordedPerson(session, *reference.id, role);
        return known && reference.draft ? completedPerson(session, **known, *reference.draft, role, warnings) : known;
    }
    if (!reference.draft || namesNobody(*reference.draft))
        return std::nullopt;
    const PersonDraft &draft = *reference.draft;
    std::vector<Warning> ofFacts;
    auto facts = checkedPerson(session, draft, role, ofFacts);
    if (!facts)
        return fail(facts.error());
    if (const auto id = meant(session, *facts, withoutIin)) {
        // What the places of these facts are called does not matter: the card stays as it is.
        auto known = recordedPerson(session, *id, role);
        if (known && !sameName(*facts, **known))
            warnings.push_back({u"iin-name-differs"_s, fieldUnder(role, u"iin"_s), {}});
        const bool isSpokenFor = !draft.representative.isEmpty() && known && !(*known)->legalRepresentative;
        if (known && (isSpokenFor || saysMore(*facts, **known)))
            warnings.push_back({u"person-already-recorded"_s, role, {}});
        return known;
    }
    warnings.insert(warnings.end(), ofFacts.begin(), ofFacts.end());
    auto added = recordPerson(session, std::move(*facts), draft, role, warnings);
    if (!added)
        return fail(added.error());
    return std::optional(std::move(*added));
}

Result<std::optional<Person>> foreseenPerson(Session &session, const PersonReference &reference, const QString &role,
                                             std::vector<Warning> &warnings)
{
    if (reference.id) {
        auto known = recordedPerson(session, *reference.id, role);
        if (!known || !reference.draft)
            return known;
        foreseeRepresentative(*reference.draft, **known);
        const auto isMoved = takeRegisteredAddress(session, *reference.draft, role, **known, warnings);
        return isMoved ? known : fail(isMoved.error());
    }
    if (!reference.draft || namesNobody(*reference.draft))
        return std::nullopt;
    const PersonDraft &draft = *reference.draft;
    auto facts = checkedPerson(session, draft, role, warnings);
    if (!facts)
        return fail(facts.error());
    if (const auto id = meant(session, *facts, WithoutIin::NewPerson))
        return recordedPerson(session, *id, role);
    if (!hasLetter(facts->surname))
        return fail(u"required"_s, fieldUnder(role, u"surname"_s));
    facts->id = {QUuid::createUuid()};
    facts->legalRepresentative = draft.person.legalRepresentative;
    foreseeRepresentative(draft, *facts);
    warnOfMinor(session, *facts, role, warnings);
    return std::optional(std::move(*facts));
}

Result<Person> recordPerson(Session &session, Person person, const PersonDraft &draft, const QString &role,
                            std::vector<Warning> &warnings)
{
    if (!hasLetter(person.surname))
        return fail(u"required"_s, fieldUnder(role, u"surname"_s));
    const Instant now = session.now();
    if (person.id.isNull())
        person.id = {session.ids().next(now)};
    auto representative = representativeOf(session, person, draft, role, warnings);
    if (!representative)
        return fail(representative.error());
    person.legalRepresentative = *representative;

    warnOfMinor(session, person, role, warnings);
    if (person.iin.isEmpty() && person.iinAbsentReason.isEmpty())
        warnings.push_back({u"iin-missing"_s, fieldUnder(role, u"iin"_s), {}});
    session.store().persons().add(person, now);
    enter(session, u"person.added"_s, u"person"_s, person.id.uuid, recordedFields(person));
    return person;
}

} // namespace qorgan::casework
