// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/particulars.h"

#include "storage/register.h"

namespace qorgan::casework {

using namespace base;

Result<Particulars> particularsOf(Session &session, domain::PersonId id)
{
    if (const auto allowed = session.require(security::Permission::RecordCases, u"incident.added"_s); !allowed)
        return fail(allowed.error());
    return session.store().read([&]() -> Result<Particulars> {
        auto &persons = session.store().persons();
        const auto person = persons.find(id);
        if (!person)
            return fail(u"not-found"_s, u"id"_s);
        Particulars particulars;
        particulars.hasRegisteredAddress = !person->registeredAddress.isEmpty();
        if (person->legalRepresentative) {
            if (const auto representative = persons.find(person->legalRepresentative->person))
                particulars.representativeName = representative->fullName();
            particulars.representativeRelation = person->legalRepresentative->relation;
        }
        return particulars;
    });
}

} // namespace qorgan::casework
