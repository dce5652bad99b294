// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/reason.h"
#include "casework/requirementcard.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using domain::MeasureId;
using domain::Visit;
using security::Permission;
using VisitKind = storage::RequirementStore::VisitKind;

namespace {

constexpr qsizetype ShortestReason = 3;
constexpr int MostVisits = 1000;

/// One kind of visit: what it is called in the log, what refuses it, what is said where nobody asked for it.
struct VisitTrade {
    VisitKind kind;
    QString action;
    QString notRequired;
    Result<void> (*admit)(const law::RequirementFacts &, Instant, Instant);
};

Result<Accepted<QUuid>> recordVisit(Session &session, MeasureId id, const VisitDraft &draft, const VisitTrade &trade)
{
    if (const auto permitted = session.require(Permission::RecordChecks, trade.action); !permitted)
        return fail(permitted.error());
    TextChecks checks;
    Visit visit{{}, draft.at, checks.longText(draft.note, u"note"_s)};
    if (checks.finding())
        return fail(*checks.finding());
    return session.store().write([&]() -> Result<Accepted<QUuid>> {
        auto &requirements = session.store().requirements();
        if (const auto known = draft.id ? requirements.measureOfVisit(trade.kind, *draft.id) : std::nullopt)
            return *known == id ? Result<Accepted<QUuid>>(Accepted<QUuid>{*draft.id, {}})
                                : Result<Accepted<QUuid>>(fail(u"id-in-use"_s, u"id"_s));
        const auto requirement = requirementOf(session, id, trade.notRequired);
        if (!requirement)
            return fail(requirement.error());
        const Instant now = session.now();
        if (const auto admitted = trade.admit(requirement->facts, visit.at, now); !admitted)
            return fail(admitted.error());
        visit.id = draft.id.value_or(session.ids().next(now));
        requirements.addVisit(trade.kind, id, visit, now);
        QStringList fields{u"at"_s};
        if (!visit.note.isEmpty())
            fields.append(u"note"_s);
        enter(session, trade.action, u"measure"_s, id.uuid, fields);
        return Accepted<QUuid>{visit.id, {}};
    });
}

} // namespace

Result<Accepted<QUuid>> recordAppearance(Session &session, MeasureId id, const VisitDraft &draft)
{
    return recordVisit(session, id, draft,
                       {VisitKind::Appearance, u"appearance.recorded"_s, u"appearance-not-required"_s,
                        law::admitAppearance});
}

Result<Accepted<QUuid>> recordAttendance(Session &session, MeasureId id, const VisitDraft &draft)
{
    return recordVisit(session, id, draft,
                       {VisitKind::Attendance, u"attendance.recorded"_s, u"attendance-not-required"_s,
                        law::admitAttendance});
}

Result<RequirementCard> setHelpCourse(Session &session, MeasureId id, const domain::HelpCourse &typed)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"requirement.help"_s); !permitted)
        return fail(permitted.error());
    TextChecks checks;
    domain::HelpCourse course = typed;
    course.certificate = checks.shortText(typed.certificate, u"certificate"_s);
    checks.range(typed.visits, 1, MostVisits, u"visits"_s);
    if (typed.certificateOn && local::date(session.now()) < *typed.certificateOn)
        checks.refuse(u"in-the-future"_s, u"certificate_on"_s);
    if (checks.finding())
        return fail(*checks.finding());
    return session.store().write([&]() -> Result<RequirementCard> {
        const auto requirement = requirementOf(session, id, u"attendance-not-required"_s);
        if (!requirement)
            return fail(requirement.error());
        // The duty alone matters here: a certificate may come after its end.
        if (const auto ordered = law::admitAttendance(requirement->facts, requirement->facts.measure.issuedAt,
                                                      session.now());
            !ordered)
            return fail(ordered.error());
        session.store().requirements().setHelpCourse(id, course);
        enter(session, u"requirement.help"_s, u"measure"_s, id.uuid,
              {u"organisation"_s, u"visits"_s, u"certificate"_s, u"certificate_on"_s});
        return requirementCard(session, id);
    });
}

Result<RequirementCard> liftRestriction(Session &session, MeasureId id, const QString &typedKind, Instant at,
                                        const QString &typedReason)
{
    if (const auto permitted = session.require(Permission::IssueMeasures, u"restriction.lifted"_s); !permitted)
        return fail(permitted.error());
    TextChecks checks;
    const QString kind = checks.code(typedKind, u"restrictions"_s, u"restriction"_s);
    if (checks.finding())
        return fail(*checks.finding());
    const auto reason = checkedReason(typedReason, u"reason"_s, ShortestReason);
    if (!reason)
        return fail(reason.error());
    return session.store().write([&]() -> Result<RequirementCard> {
        const auto requirement = requirementOf(session, id);
        if (!requirement)
            return fail(requirement.error());
        if (const auto admitted = law::admitLifting(requirement->facts, kind, at, session.now()); !admitted)
            return fail(admitted.error());
        session.store().requirements().lift(id, kind, at, *reason);
        enter(session, u"restriction.lifted"_s, u"measure"_s, id.uuid, {u"lifted_at"_s, u"lift_reason"_s}, kind);
        return requirementCard(session, id);
    });
}

Result<RequirementCard> cancelRequirement(Session &session, MeasureId id, const QString &typedReason)
{
    if (const auto permitted = session.require(Permission::CancelMeasures, u"requirement.cancelled"_s); !permitted)
        return fail(permitted.error());
    const auto reason = checkedReason(typedReason, u"reason"_s, ShortestReason);
    if (!reason)
        return fail(reason.error());
    return session.store().write([&]() -> Result<RequirementCard> {
        const auto requirement = requirementOf(session, id);
        if (!requirement)
            return fail(requirement.error());
        const Instant now = session.now();
        if (const auto admitted = law::admitEnding(requirement->facts.measure, now, now); !admitted)
            return fail(admitted.error());
        session.store().measures().cancel(id, now, *reason);
        enter(session, u"requirement.cancelled"_s, u"measure"_s, id.uuid, {u"cancelled_at"_s, u"cancel_reason"_s});
        return requirementCard(session, id);
    });
}

} // namespace qorgan::casework
