// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/measureacts.h"
#include "casework/measurecard.h"
#include "law/admissibility.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::MeasureId;
using domain::MeasureKind;
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

Result<Accepted<MeasureCard>> serveMeasure(Session &session, MeasureKind kind, MeasureId id,
                                           const Service &typed)
{
    const QString act = actOn(kind, u"served"_s);
    if (const auto permitted = session.require(Permission::IssueMeasures, act); !permitted)
        return fail(permitted.error());
    const auto service = checkedService(typed);
    if (!service)
        return fail(service.error());
    return session.store().write([&]() -> Result<Accepted<MeasureCard>> {
        auto measure = measureOf(session, kind, id);
        if (!measure)
            return fail(measure.error());
        const auto endsAt = law::admitService(*measure, *service, session.now());
        if (!endsAt)
            return fail(endsAt.error());
        session.store().measures().setService(id, *service, *endsAt);
        enter(session, act, u"measure"_s, id.uuid, recordedFields(*service),
              service->mode == domain::ServiceMode::Signed ? u"signed"_s : u"refused"_s);
        measure->service = *service;
        measure->endsAt = *endsAt;
        std::vector<Warning> warnings;
        if (measure->needsApproval && !measure->approvedAt)
            warnings.push_back({u"not-approved"_s, u"id"_s, {}});
        return Accepted<MeasureCard>{cardOf(session, std::move(*measure)), std::move(warnings)};
    });
}

Result<Accepted<MeasureCard>> sendCopy(Session &session, MeasureKind kind, MeasureId id, const SentCopy &copy)
{
    const QString act = actOn(kind, u"copy_sent"_s);
    if (const auto permitted = session.require(Permission::IssueMeasures, act); !permitted)
        return fail(permitted.error());
    return session.store().write([&]() -> Result<Accepted<MeasureCard>> {
        auto measure = measureOf(session, kind, id);
        if (!measure)
            return fail(measure.error());
        if (const auto admitted = law::admitCopy(law::factsOf(*measure), copy.at, session.now()); !admitted)
            return fail(admitted.error());
        const auto &copies = measure->copies;
        if (std::find(copies.begin(), copies.end(), copy) == copies.end()) {
            session.store().measures().addCopy(id, copy);
            enter(session, act, u"measure"_s, id.uuid, {u"copies"_s}, domain::code(copy.to));
            measure->copies.push_back(copy);
        }
        return Accepted<MeasureCard>{cardOf(session, std::move(*measure)), {}};
    });
}

} // namespace qorgan::casework
