// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/breaches.h"

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/measurefacts.h"
#include "law/admissibility.h"
#include "law/breach.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using domain::Breach;
using domain::BreachId;
using domain::CaseId;
using domain::CheckId;
using security::Permission;
using storage::MeasureSummary;

namespace {

Result<Breach> checkedBreach(const BreachDraft &draft)
{
    TextChecks checks;
    Breach breach;
    breach.measure = draft.measure;
    breach.restriction = checks.code(draft.restriction, u"restrictions"_s, u"restriction"_s);
    breach.at = draft.at;
    breach.how = checks.longText(draft.how, u"how"_s);
    breach.protocolNumber = checks.name(draft.protocolNumber, u"protocol"_s);
    breach.protocolOn = draft.protocolOn;
    breach.check = draft.check;
    breach.caseFile = draft.caseFile;
    if (checks.finding())
        return fail(*checks.finding());
    if (breach.how.isEmpty())
        return fail(u"required"_s, u"how"_s);
    if (breach.protocolOn && breach.protocolNumber.isEmpty())
        return fail(u"protocol-number-missing"_s, u"protocol"_s);
    return breach;
}

/// A protocol is drawn up on the day of the breach at the earliest, and not ahead of today.
Result<void> admitProtocol(const Breach &breach, Instant now)
{
    if (!breach.protocolOn)
        return {};
    if (local::date(now) < *breach.protocolOn)
        return fail(u"in-the-future"_s, u"protocol_on"_s);
    if (*breach.protocolOn < local::date(breach.at))
        return fail(u"protocol-before-breach"_s, u"protocol_on"_s);
    return {};
}

Result<void> admitCheck(Session &session, const Breach &breach)
{
    if (!breach.check)
        return {};
    const auto check = session.store().measures().check(*breach.check);
    if (!check)
        return fail(u"not-found"_s, u"check"_s);
    if (check->measure != breach.measure)
        return fail(u"check-of-other-measure"_s, u"check"_s);
    return {};
}

Result<void> admitCase(Session &session, domain::PersonId offender, const std::optional<CaseId> &id)
{
    if (!id)
        return {};
    const auto file = session.store().cases().caseFile(*id);
    if (!file)
        return fail(u"not-found"_s, u"case"_s);
    if (file->offender != offender)
        return fail(u"case-of-other-offender"_s, u"case"_s);
    return {};
}

/// R20 of the protocol: none yet, or drawn up after the days allowed.
std::vector<Warning> reservations(const Breach &breach)
{
    if (breach.protocolNumber.isEmpty())
        return {{u"breach-without-protocol"_s, u"protocol"_s, {}}};
    const auto due = law::protocolDue(breach.at);
    if (due && breach.protocolOn && local::date(*due) < *breach.protocolOn)
        return {{u"protocol-late"_s, u"protocol_on"_s, {toIso(local::date(*due))}}};
    return {};
}

QStringList recordedFields(const Breach &breach)
{
    QStringList fields{u"at"_s, u"how"_s};
    const auto add = [&](bool given, const QString &field) {
        if (given)
            fields.append(field);
    };
    add(!breach.restriction.isEmpty(), u"restriction"_s);
    add(!breach.protocolNumber.isEmpty(), u"protocol"_s);
    add(breach.protocolOn.has_value(), u"protocol_on"_s);
    add(breach.check.has_value(), u"check"_s);
    add(breach.caseFile.has_value(), u"case"_s);
    return fields;
}

/// The breach of an earlier call with the same id; a repeated one makes no second.
Result<std::optional<Breach>> recordedBefore(Session &session, const BreachDraft &draft)
{
    auto known = draft.id ? session.store().cases().breach(*draft.id) : std::nullopt;
    if (known && known->measure != draft.measure)
        return fail(u"id-in-use"_s, u"id"_s);
    return known;
}

Result<void> admit(Session &session, const MeasureSummary &measure, const Breach &breach)
{
    const auto restrictions = session.store().measures().restrictions(measure.id);
    const Instant now = session.now();
    if (auto found = law::admitBreach(factsOf(measure), restrictions, breach.restriction, breach.at, now); !found)
        return found;
    if (auto found = admitProtocol(breach, now); !found)
        return found;
    if (auto found = admitCheck(session, breach); !found)
        return found;
    return admitCase(session, measure.offender, breach.caseFile);
}

} // namespace

Result<Accepted<Breach>> recordBreach(Session &session, const BreachDraft &draft)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"breach.recorded"_s); !permitted)
        return fail(permitted.error());
    auto breach = checkedBreach(draft);
    if (!breach)
        return fail(breach.error());
    return session.store().write([&]() -> Result<Accepted<Breach>> {
        auto before = recordedBefore(session, draft);
        if (!before)
            return fail(before.error());
        if (*before)
            return Accepted<Breach>{std::move(**before), {}};
        const auto measure = session.store().measures().summary(draft.measure);
        if (!measure)
            return fail(u"not-found"_s, u"measure"_s);
        if (const auto admitted = admit(session, *measure, *breach); !admitted)
            return fail(admitted.error());
        const Instant now = session.now();
        breach->id = draft.id.value_or(BreachId{session.ids().next(now)});
        if (const auto basis = law::breachBasis(measure->kind, local::date(breach->at)))
            breach->article = basis->article;
        session.store().cases().addBreach(*breach, now);
        enter(session, u"breach.recorded"_s, u"measure"_s, measure->id.uuid, recordedFields(*breach),
              breach->restriction);
        return Accepted<Breach>{*breach, reservations(*breach)};
    });
}

Result<Accepted<Breach>> setProtocol(Session &session, BreachId id, const QString &typed, QDate on)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"breach.protocol"_s); !permitted)
        return fail(permitted.error());
    TextChecks checks;
    const QString number = checks.name(typed, u"number"_s);
    if (checks.finding())
        return fail(*checks.finding());
    if (number.isEmpty())
        return fail(u"required"_s, u"number"_s);
    if (!on.isValid())
        return fail(u"required"_s, u"on"_s);
    return session.store().write([&]() -> Result<Accepted<Breach>> {
        auto breach = session.store().cases().breach(id);
        if (!breach)
            return fail(u"not-found"_s, u"id"_s);
        breach->protocolNumber = number;
        breach->protocolOn = on;
        if (const auto admitted = admitProtocol(*breach, session.now()); !admitted)
            return fail(admitted.error().code, u"on"_s);
        session.store().cases().setProtocol(id, number, on);
        enter(session, u"breach.protocol"_s, u"breach"_s, id.uuid, {u"protocol"_s, u"protocol_on"_s});
        return Accepted<Breach>{*breach, reservations(*breach)};
    });
}

Result<Breach> setCase(Session &session, BreachId id, CaseId caseFile)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"breach.case"_s); !permitted)
        return fail(permitted.error());
    return session.store().write([&]() -> Result<Breach> {
        auto breach = session.store().cases().breach(id);
        if (!breach)
            return fail(u"not-found"_s, u"breach"_s);
        const auto measure = session.store().measures().summary(breach->measure);
        if (const auto admitted = admitCase(session, measure->offender, caseFile); !admitted)
            return fail(admitted.error());
        breach->caseFile = caseFile;
        session.store().cases().setCase(id, caseFile);
        enter(session, u"breach.case"_s, u"breach"_s, id.uuid, {u"case"_s});
        return *breach;
    });
}

} // namespace qorgan::casework
