// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/ordercard.h"
#include "law/admissibility.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::MeasureId;
using domain::SentCopy;
using domain::Service;
using security::Permission;

namespace {

Result<Service> checkedService(const Service &typed)
{
    TextChecks checks;
    Service service{typed.at, typed.mode, checks.longText(typed.note, u"note"_s), {}};
    for (const QString &witness : typed.witnesses)
        service.witnesses.append(checks.name(witness, u"witness"_s));
    service.witnesses.removeAll(QString());
    if (checks.finding())
        return fail(*checks.finding());
    return service;
}

QStringList recordedFields(const Service &service)
{
    QStringList fields{u"served_at"_s, u"mode"_s};
    if (!service.note.isEmpty())
        fields.append(u"note"_s);
    if (!service.witnesses.isEmpty())
        fields.append(u"witness"_s);
    return fields;
}

} // namespace

Result<Accepted<OrderCard>> serveOrder(Session &session, MeasureId id, const Service &typed)
{
    if (const auto permitted = session.require(Permission::IssueMeasures, u"order.served"_s); !permitted)
        return fail(permitted.error());
    const auto service = checkedService(typed);
    if (!service)
        return fail(service.error());
    return session.store().write([&]() -> Result<Accepted<OrderCard>> {
        auto order = orderOf(session, id);
        if (!order)
            return fail(order.error());
        const auto endsAt = law::admitService(*order, *service, session.now());
        if (!endsAt)
            return fail(endsAt.error());
        session.store().measures().setService(id, *service, *endsAt);
        enter(session, u"order.served"_s, u"measure"_s, id.uuid, recordedFields(*service),
              service->mode == domain::ServiceMode::Signed ? u"signed"_s : u"refused"_s);
        order->service = *service;
        order->endsAt = *endsAt;
        return Accepted<OrderCard>{cardOf(session, std::move(*order)), {}};
    });
}

Result<Accepted<OrderCard>> sendCopy(Session &session, MeasureId id, const SentCopy &copy)
{
    if (const auto permitted = session.require(Permission::IssueMeasures, u"order.copy_sent"_s); !permitted)
        return fail(permitted.error());
    return session.store().write([&]() -> Result<Accepted<OrderCard>> {
        auto order = orderOf(session, id);
        if (!order)
            return fail(order.error());
        if (const auto admitted = law::admitCopy(law::factsOf(*order), copy.at, session.now()); !admitted)
            return fail(admitted.error());
        const auto &copies = order->copies;
        if (std::find(copies.begin(), copies.end(), copy) == copies.end()) {
            session.store().measures().addCopy(id, copy);
            enter(session, u"order.copy_sent"_s, u"measure"_s, id.uuid, {u"copies"_s}, domain::code(copy.to));
            order->copies.push_back(copy);
        }
        return Accepted<OrderCard>{cardOf(session, std::move(*order)), {}};
    });
}

} // namespace qorgan::casework
