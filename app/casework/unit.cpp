// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/unit.h"

#include "base/text.h"
#include "casework/entry.h"
#include "domain/catalogue.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;

namespace {

/// The name given in one language stands for those left out: a form never prints an empty unit.
Texts completed(Texts names)
{
    const QString any = !names.ru.isEmpty() ? names.ru : !names.kk.isEmpty() ? names.kk : names.en;
    for (QString *name : {&names.kk, &names.ru, &names.en}) {
        *name = normalized(*name);
        if (name->isEmpty())
            *name = normalized(any);
    }
    return names;
}

QStringList changedFields(const domain::Unit &before, const domain::Unit &after)
{
    QStringList fields;
    const auto compare = [&fields](const QString &name, const auto &was, const auto &is) {
        if (!(was == is))
            fields << name;
    };
    compare(u"unit_name"_s, before.name, after.name);
    compare(u"unit_code"_s, before.code, after.code);
    compare(u"region"_s, before.region, after.region);
    compare(u"number_prefix"_s, before.numberPrefix, after.numberPrefix);
    compare(u"address"_s, before.address, after.address);
    compare(u"phone"_s, before.phone, after.phone);
    compare(u"prosecutor_office"_s, before.prosecutorOffice, after.prosecutorOffice);
    return fields;
}

} // namespace

Result<domain::Unit> checkedUnit(domain::Unit unit)
{
    unit.name = completed(unit.name);
    unit.code = normalized(unit.code);
    unit.numberPrefix = normalized(unit.numberPrefix);
    if (unit.name.ru.isEmpty())
        return fail(u"required"_s, u"unit_name"_s);
    if (unit.code.isEmpty())
        return fail(u"required"_s, u"unit_code"_s);
    if (!domain::catalogue(u"regions"_s).find(unit.region))
        return fail(u"unknown-code"_s, u"region"_s, {unit.region});
    if (unit.numberPrefix.isEmpty())
        unit.numberPrefix = unit.code;
    return unit;
}

Result<domain::Unit> changeUnit(Session &session, domain::Unit unit)
{
    if (const auto allowed = session.require(security::Permission::ManageAccounts, u"unit.changed"_s); !allowed)
        return fail(allowed.error());
    const auto wanted = checkedUnit(std::move(unit));
    if (!wanted)
        return fail(wanted.error());
    auto &store = session.store();
    auto changed = store.write([&]() -> Result<domain::Unit> {
        const QStringList fields = changedFields(store.accounts().unit(), *wanted);
        if (fields.isEmpty())
            return *wanted;
        store.accounts().setUnit(*wanted);
        enter(session, u"unit.changed"_s, u"unit"_s, {}, fields);
        return *wanted;
    });
    if (changed)
        session.take(*changed);
    return changed;
}

} // namespace qorgan::casework
