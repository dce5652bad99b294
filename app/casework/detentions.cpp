// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/detentions.h"

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/personreference.h"
#include "law/liability.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using domain::Detention;
using security::Permission;

namespace {

Result<Detention> checkedDetention(const DetentionDraft &draft, Instant now)
{
    TextChecks checks;
    Detention detention;
    detention.incident = draft.incident;
    detention.from = draft.from;
    detention.until = draft.until;
    detention.ground = checks.longText(draft.ground, u"ground"_s);
    if (checks.finding())
        return fail(*checks.finding());
    if (isFuture(detention.from, now))
        return fail(u"in-the-future"_s, u"from"_s);
    if (detention.until && *detention.until < detention.from)
        return fail(u"end-before-start"_s, u"until"_s);
    return detention;
}

/// The longest one the law is recalled to allow; custody by a court may be longer, so that it warns.
std::vector<Warning> reservations(const Detention &detention)
{
    const auto most = law::detentionHours(detention.from);
    if (!most || !detention.until || *detention.until - detention.from <= hours(*most))
        return {};
    return {{u"detention-too-long"_s, u"until"_s, {QString::number(*most)}}};
}

/// The detention of an earlier call with the same id; a repeated one makes no second.
Result<std::optional<Detention>> addedBefore(Session &session, const DetentionDraft &draft)
{
    auto known = draft.id ? session.store().cases().detention(*draft.id) : std::nullopt;
    if (known && (known->incident != draft.incident || known->from != draft.from))
        return fail(u"id-in-use"_s, u"id"_s);
    return known;
}

QStringList recordedFields(const Detention &detention)
{
    QStringList fields{u"person"_s, u"from"_s};
    if (detention.until)
        fields.append(u"until"_s);
    if (!detention.ground.isEmpty())
        fields.append(u"ground"_s);
    return fields;
}

} // namespace

Result<Accepted<Detention>> addDetention(Session &session, const DetentionDraft &draft)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"detention.added"_s); !permitted)
        return fail(permitted.error());
    auto detention = checkedDetention(draft, session.now());
    if (!detention)
        return fail(detention.error());
    return session.store().write([&]() -> Result<Accepted<Detention>> {
        auto before = addedBefore(session, draft);
        if (!before)
            return fail(before.error());
        if (*before)
            return Accepted<Detention>{std::move(**before), {}};
        if (draft.incident && !session.store().incidents().exists(*draft.incident))
            return fail(u"not-found"_s, u"incident"_s);
        std::vector<Warning> warnings;
        const auto person = resolvePerson(session, draft.person, u"person"_s, warnings);
        if (!person)
            return fail(person.error());
        if (!*person)
            return fail(u"required"_s, u"person"_s);
        const Instant now = session.now();
        detention->person = (*person)->id;
        detention->id = draft.id.value_or(session.ids().next(now));
        session.store().cases().addDetention(*detention, now);
        enter(session, u"detention.added"_s, u"person"_s, detention->person.uuid, recordedFields(*detention));
        for (Warning &warning : reservations(*detention))
            warnings.push_back(std::move(warning));
        return Accepted<Detention>{*detention, std::move(warnings)};
    });
}

Result<Accepted<Detention>> setRelease(Session &session, const QUuid &id, Instant until)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"detention.released"_s); !permitted)
        return fail(permitted.error());
    return session.store().write([&]() -> Result<Accepted<Detention>> {
        auto detention = session.store().cases().detention(id);
        if (!detention)
            return fail(u"not-found"_s, u"id"_s);
        if (until < detention->from)
            return fail(u"end-before-start"_s, u"until"_s);
        detention->until = until;
        session.store().cases().setRelease(id, until);
        enter(session, u"detention.released"_s, u"person"_s, detention->person.uuid, {u"until"_s});
        return Accepted<Detention>{*detention, reservations(*detention)};
    });
}

Result<std::vector<Detention>> listDetentions(Session &session, domain::PersonId person)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"detention.listed"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<std::vector<Detention>> {
        if (!session.store().persons().exists(person))
            return fail(u"not-found"_s, u"person"_s);
        return session.store().cases().detentions(person);
    });
}

} // namespace qorgan::casework
