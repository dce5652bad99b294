// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/organisations.h"

#include "base/text.h"
#include "casework/checks.h"
#include "casework/entry.h"
#include "domain/catalogue.h"
#include "domain/phone.h"
#include "law/help.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::Organisation;
using domain::OrganisationId;
using security::Permission;

namespace {

Result<Organisation> checkedOrganisation(const Organisation &typed)
{
    TextChecks checks;
    Organisation checked = typed;
    checked.kind = checks.code(typed.kind, u"referral_recipients"_s, u"kind"_s);
    checked.name = {checks.shortText(typed.name.kk, u"name.kk"_s), checks.shortText(typed.name.ru, u"name.ru"_s), {}};
    checked.address = checks.shortText(typed.address, u"address"_s);
    checked.licensed = checks.code(typed.licensed, u"yes_no_unknown"_s, u"licensed"_s);
    checked.licence = checks.shortText(typed.licence, u"licence"_s);
    if (checks.finding())
        return fail(*checks.finding());
    if (checked.kind.isEmpty())
        return fail(u"required"_s, u"kind"_s);
    if (checked.name.kk.isEmpty() && checked.name.ru.isEmpty())
        return fail(u"required"_s, u"name"_s);
    checked.phone.clear();
    if (!normalized(typed.phone).isEmpty()) {
        const auto phone = domain::normalizedPhone(typed.phone);
        if (!phone)
            return fail(phone.error());
        checked.phone = *phone;
    }
    return checked;
}

QStringList recordedFields(const Organisation &organisation)
{
    QStringList fields{u"kind"_s, u"name"_s};
    for (const auto &[name, recorded] : {std::pair{u"address"_s, !organisation.address.isEmpty()},
                                         {u"phone"_s, !organisation.phone.isEmpty()},
                                         {u"licensed"_s, !organisation.licensed.isEmpty()},
                                         {u"licence"_s, !organisation.licence.isEmpty()}})
        if (recorded)
            fields.append(name);
    return fields;
}

QStringList changedFields(const Organisation &before, const Organisation &after)
{
    QStringList fields;
    for (const auto &[name, changed] : {std::pair{u"kind"_s, before.kind != after.kind},
                                        {u"name"_s, before.name != after.name},
                                        {u"address"_s, before.address != after.address},
                                        {u"phone"_s, before.phone != after.phone},
                                        {u"licensed"_s, before.licensed != after.licensed},
                                        {u"licence"_s, before.licence != after.licence},
                                        {u"closed"_s, before.closed != after.closed}})
        if (changed)
            fields.append(name);
    return fields;
}

/// With the reservations about it as it is now.
Accepted<Organisation> accepted(Session &session, Organisation organisation)
{
    std::vector<Warning> warnings;
    if (auto warning = law::licenceWarning(organisation, local::date(session.now())))
        warnings.push_back(std::move(*warning));
    return {std::move(organisation), std::move(warnings)};
}

} // namespace

Result<Accepted<Organisation>> addOrganisation(Session &session, const Organisation &typed)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"organisation.added"_s); !permitted)
        return fail(permitted.error());
    auto organisation = checkedOrganisation(typed);
    if (!organisation)
        return fail(organisation.error());
    return session.store().write([&]() -> Result<Accepted<Organisation>> {
        auto &support = session.store().support();
        if (organisation->id.isNull())
            organisation->id = {session.ids().next(session.now())};
        else if (auto known = support.organisation(organisation->id)) {
            if (known->kind != organisation->kind)
                return fail(u"id-in-use"_s, u"id"_s);
            return accepted(session, std::move(*known));
        }
        support.add(*organisation);
        enter(session, u"organisation.added"_s, u"organisation"_s, organisation->id.uuid,
              recordedFields(*organisation), organisation->kind);
        return accepted(session, std::move(*organisation));
    });
}

Result<Accepted<Organisation>> changeOrganisation(Session &session, const Organisation &typed)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"organisation.changed"_s); !permitted)
        return fail(permitted.error());
    auto organisation = checkedOrganisation(typed);
    if (!organisation)
        return fail(organisation.error());
    return session.store().write([&]() -> Result<Accepted<Organisation>> {
        const auto known = session.store().support().organisation(organisation->id);
        if (!known)
            return fail(u"not-found"_s, u"id"_s);
        const QStringList fields = changedFields(*known, *organisation);
        if (!fields.isEmpty()) {
            session.store().support().change(*organisation);
            enter(session, u"organisation.changed"_s, u"organisation"_s, organisation->id.uuid, fields);
        }
        return accepted(session, std::move(*organisation));
    });
}

Result<Organisation> closeOrganisation(Session &session, OrganisationId id)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"organisation.closed"_s); !permitted)
        return fail(permitted.error());
    return session.store().write([&]() -> Result<Organisation> {
        auto organisation = session.store().support().organisation(id);
        if (!organisation)
            return fail(u"not-found"_s, u"id"_s);
        if (organisation->closed)
            return fail(u"already-closed"_s, u"id"_s);
        organisation->closed = true;
        session.store().support().change(*organisation);
        enter(session, u"organisation.closed"_s, u"organisation"_s, id.uuid, {u"closed"_s});
        return *organisation;
    });
}

Result<std::vector<Organisation>> listOrganisations(Session &session, const OrganisationFilter &filter)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"organisation.listed"_s); !permitted)
        return fail(permitted.error());
    TextChecks checks;
    const QString kind = checks.code(filter.kind, u"referral_recipients"_s, u"kind"_s);
    if (checks.finding())
        return fail(*checks.finding());
    return session.store().read([&]() -> Result<std::vector<Organisation>> {
        auto found = session.store().support().organisations(kind, filter.withClosed);
        // Names are few and sorted here, kinds in the order of their catalogue.
        const auto &kinds = domain::catalogue(u"referral_recipients"_s).items();
        const auto place = [&](const Organisation &organisation) {
            return std::find_if(kinds.begin(), kinds.end(),
                                [&](const auto &item) { return item.code == organisation.kind; });
        };
        const auto key = [](const Organisation &organisation) {
            return sortKey(organisation.name.kk.isEmpty() ? organisation.name.ru : organisation.name.kk);
        };
        std::stable_sort(found.begin(), found.end(), [&](const Organisation &a, const Organisation &b) {
            return a.kind != b.kind ? place(a) < place(b) : key(a) < key(b);
        });
        return found;
    });
}

} // namespace qorgan::casework
