// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/personchange.h"

#include "casework/entry.h"
#include "casework/personfacts.h"
#include "casework/personreference.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::Person;
using security::Permission;

namespace {

/// One fact of a person by the name that errors and the log give it.
struct Fact {
    QString name;
    bool (*isSame)(const Person &, const Person &);
    void (*copy)(Person &to, const Person &from);
};

template <auto Member>
Fact fact(const QString &name)
{
    return {name, [](const Person &a, const Person &b) { return a.*Member == b.*Member; },
            [](Person &to, const Person &from) { to.*Member = from.*Member; }};
}

const QString Representative = u"legal_representative"_s;

const std::vector<Fact> &facts()
{
    static const std::vector<Fact> all{
        fact<&Person::surname>(u"surname"_s),
        fact<&Person::givenName>(u"given_name"_s),
        fact<&Person::patronymic>(u"patronymic"_s),
        fact<&Person::birthDate>(u"birth_date"_s),
        fact<&Person::birthPlace>(u"birth_place"_s),
        fact<&Person::sex>(u"sex"_s),
        fact<&Person::iin>(u"iin"_s),
        fact<&Person::iinAbsentReason>(u"iin_absent_reason"_s),
        fact<&Person::citizenship>(u"citizenship"_s),
        fact<&Person::document>(u"document"_s),
        fact<&Person::phone>(u"phone"_s),
        fact<&Person::workplace>(u"workplace"_s),
        fact<&Person::address>(u"address"_s),
        fact<&Person::registeredAddress>(u"registered_address"_s),
        fact<&Person::disability>(u"disability"_s),
        fact<&Person::pregnant>(u"pregnant"_s),
        fact<&Person::childrenUnder14>(u"children_under_14"_s),
        fact<&Person::safeContact>(u"safe_contact"_s),
        fact<&Person::legalRepresentative>(Representative),
    };
    return all;
}

/// The recorded person with the named facts as they were typed.
Result<Person> merged(const Person &recorded, const Person &typed, const QStringList &fields)
{
    Person person = recorded;
    for (const QString &field : fields) {
        const auto named = std::find_if(facts().begin(), facts().end(),
                                        [&](const Fact &each) { return each.name == field; });
        if (named == facts().end())
            return fail(u"not-found"_s, field);
        named->copy(person, typed);
    }
    return person;
}

/// The checks of a new person; places that nobody touched stay as they are, whatever the classifier says of them now.
Result<Person> checked(Session &session, const Person &recorded, const PersonDraft &draft, const QStringList &fields,
                       std::vector<Warning> &warnings)
{
    auto wanted = merged(recorded, draft.person, fields);
    if (!wanted)
        return wanted;
    PersonDraft whole{*wanted, draft.representative, draft.representativeRelation};
    const bool newAddress = fields.contains(u"address"_s);
    const bool newRegistered = fields.contains(u"registered_address"_s);
    if (!newAddress)
        whole.person.address = {};
    if (!newRegistered)
        whole.person.registeredAddress = {};
    auto person = checkedPerson(session, whole, {}, warnings);
    if (!person)
        return person;
    if (!newAddress)
        person->address = recorded.address;
    if (!newRegistered)
        person->registeredAddress = recorded.registeredAddress;
    if (!std::any_of(person->surname.begin(), person->surname.end(), [](QChar c) { return c.isLetter(); }))
        return fail(u"required"_s, u"surname"_s);
    const auto bearer = person->iin.isEmpty() ? std::nullopt : session.store().persons().byIin(person->iin);
    if (bearer && *bearer != recorded.id)
        return fail(u"iin-in-use"_s, u"iin"_s,
                    session.may(Permission::ReadCases) ? QStringList{bearer->toString()} : QStringList());
    person->legalRepresentative = recorded.legalRepresentative;
    if (fields.contains(Representative)) {
        auto representative = representativeOf(session, *person, whole, {}, warnings);
        if (!representative)
            return fail(representative.error());
        person->legalRepresentative = *representative;
    }
    return person;
}

} // namespace

Result<Accepted<PersonCard>> changePerson(Session &session, domain::PersonId id, const PersonDraft &draft,
                                          const QStringList &fields)
{
    if (const auto allowed = session.require(Permission::RecordCases, u"person.changed"_s); !allowed)
        return fail(allowed.error());
    return session.store().write([&]() -> Result<Accepted<PersonCard>> {
        const auto recorded = session.store().persons().find(id);
        if (!recorded)
            return fail(u"not-found"_s, u"id"_s);
        std::vector<Warning> warnings;
        auto person = checked(session, *recorded, draft, fields, warnings);
        if (!person)
            return fail(person.error());
        QStringList changed;
        for (const Fact &each : facts())
            if (!each.isSame(*recorded, *person))
                changed << each.name;
        if (!changed.isEmpty()) {
            session.store().persons().change(*person);
            enter(session, u"person.changed"_s, u"person"_s, id.uuid, changed);
        }
        return Accepted<PersonCard>{cardOf(session, std::move(*person)), std::move(warnings)};
    });
}

} // namespace qorgan::casework
