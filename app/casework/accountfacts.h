// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/text.h"
#include "casework/session.h"
#include "domain/catalogue.h"
#include "domain/phone.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

[[nodiscard]] inline Account accountFrom(const storage::StoredAccount &stored)
{
    return {stored.id,       stored.login,   stored.roles, stored.fullName,
            stored.rank,     stored.position, stored.section, stored.phone, stored.disabledAt.has_value()};
}

/// The request with its texts, rank, post and phone as they are kept. Errors: required, unknown-code, those of a
/// phone number.
template <typename Request>
[[nodiscard]] base::Result<Request> checkedFacts(Request request)
{
    using namespace base;
    request.fullName = normalized(request.fullName);
    request.position = normalized(request.position);
    request.section = normalized(request.section);
    if (request.roles == security::Roles())
        return fail(u"required"_s, u"role"_s);
    if (!request.rank.isEmpty()) {
        const auto *rank = domain::catalogue(u"ranks"_s).match(request.rank);
        if (!rank)
            return fail(u"unknown-code"_s, u"rank"_s, {request.rank});
        request.rank = rank->code;
    }
    if (const auto *post = domain::catalogue(u"posts"_s).match(request.position))
        request.position = post->code;
    if (!request.phone.isEmpty()) {
        const auto phone = domain::normalizedPhone(request.phone);
        if (!phone)
            return fail(phone.error());
        request.phone = *phone;
    }
    return request;
}

/// Whether no other active account could manage accounts.
[[nodiscard]] inline bool isLastAdministrator(Session &session, const storage::StoredAccount &account)
{
    const auto accounts = session.store().accounts().all();
    return account.roles.testFlag(security::Role::Administrator)
        && std::none_of(accounts.begin(), accounts.end(), [&](const storage::StoredAccount &other) {
               return other.id != account.id && !other.disabledAt
                   && other.roles.testFlag(security::Role::Administrator);
           });
}

} // namespace qorgan::casework
