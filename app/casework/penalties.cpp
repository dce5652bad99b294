// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/cases.h"
#include "casework/checks.h"
#include "casework/entry.h"
#include "law/liability.h"
#include "storage/register.h"

#include <array>
#include <utility>

namespace qorgan::casework {

using namespace base;
using domain::CaseFile;
using domain::Penalty;
using security::Permission;

namespace {

/// Slips of the keyboard; what the law allows is the court's business.
constexpr int MostTenge = 1'000'000'000;
constexpr int MostDays = 366;
constexpr int MostHours = 1'000;

/// The number a penalty is measured by, and its field.
struct Measured {
    QString kind;
    QString field;
    std::optional<int> number;
    int most = 0;
};

Result<void> checkNumbers(const Penalty &penalty)
{
    const std::array numbers{Measured{u"fine"_s, u"amount"_s, penalty.amount, MostTenge},
                             Measured{u"arrest"_s, u"days"_s, penalty.days, MostDays},
                             Measured{u"public_works"_s, u"hours"_s, penalty.hours, MostHours}};
    for (const Measured &each : numbers) {
        const bool own = each.kind == penalty.kind;
        if (own && !each.number)
            return fail(u"required"_s, each.field);
        if (!own && each.number)
            return fail(u"number-of-other-kind"_s, each.field);
        if (own && (*each.number < 1 || each.most < *each.number))
            return fail(u"number-range"_s, each.field, {u"1"_s, QString::number(each.most)});
    }
    return {};
}

Result<Penalty> checkedPenalty(const PenaltyDraft &draft, Instant now)
{
    TextChecks checks;
    Penalty penalty;
    penalty.caseFile = draft.caseFile;
    penalty.kind = checks.code(draft.kind, u"penalty_kinds"_s, u"kind"_s);
    penalty.amount = draft.amount;
    penalty.days = draft.days;
    penalty.hours = draft.hours;
    penalty.decidedOn = draft.decidedOn.value_or(local::date(now));
    if (checks.finding())
        return fail(*checks.finding());
    if (penalty.kind.isEmpty())
        return fail(u"required"_s, u"kind"_s);
    if (const auto checked = checkNumbers(penalty); !checked)
        return fail(checked.error());
    if (local::date(now) < penalty.decidedOn)
        return fail(u"in-the-future"_s, u"decided_on"_s);
    return penalty;
}

Result<CaseFile> openCaseOf(Session &session, const Penalty &penalty)
{
    auto file = session.store().cases().caseFile(penalty.caseFile);
    if (!file)
        return fail(u"not-found"_s, u"case"_s);
    if (file->closedOn)
        return fail(u"case-closed"_s, u"case"_s);
    if (penalty.decidedOn < file->registeredOn)
        return fail(u"decided-before-registered"_s, u"decided_on"_s);
    return std::move(*file);
}

/// R18: a warning, since the law is recalled and the register may know more or less than the court.
std::vector<Warning> reservations(Session &session, const CaseFile &file, const Penalty &penalty)
{
    std::vector<Warning> warnings;
    if (penalty.kind != u"arrest" || file.kind != domain::CaseKind::Administrative)
        return warnings;
    const auto offender = session.store().persons().find(file.offender);
    if (!offender)
        return warnings;
    for (const QString &bar : law::arrestBars(*offender, penalty.decidedOn))
        warnings.push_back({u"arrest-not-allowed"_s, u"kind"_s, {u"arrest_bars/"_s + bar}});
    return warnings;
}

/// The penalty of an earlier call with the same id; a repeated one makes no second.
Result<std::optional<Penalty>> addedBefore(Session &session, const PenaltyDraft &draft)
{
    auto known = draft.id ? session.store().cases().penalty(*draft.id) : std::nullopt;
    if (known && known->caseFile != draft.caseFile)
        return fail(u"id-in-use"_s, u"id"_s);
    return known;
}

} // namespace

Result<Accepted<Penalty>> addPenalty(Session &session, const PenaltyDraft &draft)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"penalty.added"_s); !permitted)
        return fail(permitted.error());
    auto penalty = checkedPenalty(draft, session.now());
    if (!penalty)
        return fail(penalty.error());
    return session.store().write([&]() -> Result<Accepted<Penalty>> {
        auto before = addedBefore(session, draft);
        if (!before)
            return fail(before.error());
        if (*before)
            return Accepted<Penalty>{std::move(**before), {}};
        const auto file = openCaseOf(session, *penalty);
        if (!file)
            return fail(file.error());
        const Instant now = session.now();
        penalty->id = draft.id.value_or(session.ids().next(now));
        session.store().cases().addPenalty(*penalty, now);
        enter(session, u"penalty.added"_s, u"case"_s, file->id.uuid, {u"kind"_s, u"decided_on"_s}, penalty->kind);
        return Accepted<Penalty>{*penalty, reservations(session, *file, *penalty)};
    });
}

Result<Penalty> enforcePenalty(Session &session, const QUuid &penalty, const std::optional<QDate> &on)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"penalty.enforced"_s); !permitted)
        return fail(permitted.error());
    const QDate today = local::date(session.now());
    const QDate enforcedOn = on.value_or(today);
    if (today < enforcedOn)
        return fail(u"in-the-future"_s, u"enforced_on"_s);
    return session.store().write([&]() -> Result<Penalty> {
        auto known = session.store().cases().penalty(penalty);
        if (!known)
            return fail(u"not-found"_s, u"id"_s);
        if (!known->isEnforceable())
            return fail(u"nothing-to-enforce"_s, u"id"_s);
        if (enforcedOn < known->decidedOn)
            return fail(u"enforced-before-decided"_s, u"enforced_on"_s);
        if (known->enforcedOn == enforcedOn)
            return std::move(*known);
        known->enforcedOn = enforcedOn;
        session.store().cases().setEnforced(penalty, enforcedOn);
        enter(session, u"penalty.enforced"_s, u"case"_s, known->caseFile.uuid, {u"enforced_on"_s}, known->kind);
        return std::move(*known);
    });
}

} // namespace qorgan::casework
