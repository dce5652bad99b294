// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/personreference.h"

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/fieldpath.h"
#include "casework/personfacts.h"
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
    if (reference.id)
        return recordedPerson(session, *reference.id, role);
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
        if (known && saysMore(*facts, **known))
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
    if (reference.id)
        return recordedPerson(session, *reference.id, role);
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
    if (!draft.representative.isEmpty())
        facts->legalRepresentative = {draft.representative.id.value_or(domain::PersonId{}), draft.representativeRelation};
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

    const auto age = person.ageOn(local::date(now));
    if (age && *age < AdultAge && !person.legalRepresentative)
        warnings.push_back({u"minor-without-representative"_s, fieldUnder(role, u"legal_representative"_s), {}});
    if (person.iin.isEmpty() && person.iinAbsentReason.isEmpty())
        warnings.push_back({u"iin-missing"_s, fieldUnder(role, u"iin"_s), {}});
    session.store().persons().add(person, now);
    enter(session, u"person.added"_s, u"person"_s, person.id.uuid, recordedFields(person));
    return person;
}

} // namespace qorgan::casework
