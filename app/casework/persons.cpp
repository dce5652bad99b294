// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/persons.h"

#include "casework/entry.h"
#include "casework/personfacts.h"
#include "casework/personreference.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using domain::Person;
using security::Permission;

Result<Accepted<Person>> addPerson(Session &session, const PersonDraft &draft)
{
    if (const auto allowed = session.require(Permission::RecordCases, u"person.added"_s); !allowed)
        return fail(allowed.error());
    auto &store = session.store();
    return store.write([&]() -> Result<Accepted<Person>> {
        if (!draft.person.id.isNull())
            if (auto recorded = store.persons().find(draft.person.id))
                return Accepted<Person>{std::move(*recorded), {}};
        std::vector<Warning> warnings;
        auto facts = checkedPerson(session, draft, {}, warnings);
        if (!facts)
            return fail(facts.error());
        if (!facts->iin.isEmpty())
            if (const auto bearer = store.persons().byIin(facts->iin))
                // Who may read cases is told whose number it is, to open that card instead.
                return fail(u"iin-in-use"_s, u"iin"_s,
                            session.may(Permission::ReadCases) ? QStringList{bearer->toString()} : QStringList());
        auto person = recordPerson(session, std::move(*facts), draft, {}, warnings);
        if (!person)
            return fail(person.error());
        return Accepted<Person>{std::move(*person), std::move(warnings)};
    });
}

Result<Person> openPerson(Session &session, domain::PersonId id)
{
    if (const auto allowed = session.require(Permission::ReadCases, u"person.opened"_s); !allowed)
        return fail(allowed.error());
    auto &store = session.store();
    return store.write([&]() -> Result<Person> {
        auto person = store.persons().find(id);
        if (!person)
            return fail(u"not-found"_s, u"id"_s);
        enter(session, u"person.opened"_s, u"person"_s, id.uuid);
        return *person;
    });
}

} // namespace qorgan::casework
