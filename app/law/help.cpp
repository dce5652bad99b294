// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/help.h"

namespace qorgan::law {

using namespace Qt::StringLiterals;

std::optional<base::Warning> consentWarning(const Referring &referring, const Rulebook &book)
{
    const Rule *rule = book.inForce(u"consent", u"", referring.on);
    if (!rule || referring.consent != u"not_required" || !rule->strings("recipients"_L1).contains(referring.to))
        return {};
    if (referring.age && *referring.age < rule->number("adult_at"_L1))
        return {};
    return base::Warning{u"consent-needed"_s, u"consent"_s, {}};
}

std::optional<base::Warning> licenceWarning(const domain::Organisation &organisation, QDate on, const Rulebook &book)
{
    const Rule *rule = book.inForce(u"licence", u"", on);
    if (!rule || organisation.licensed == u"yes" || !rule->strings("recipients"_L1).contains(organisation.kind))
        return {};
    return base::Warning{u"organisation-unlicensed"_s, u"licensed"_s, {}};
}

bool standsOn(const domain::RegisterEntry &entry, QDate day)
{
    return entry.enteredOn <= day && (!entry.untilOn || day <= *entry.untilOn)
        && (!entry.removedOn || day < *entry.removedOn);
}

} // namespace qorgan::law
