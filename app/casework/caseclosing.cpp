// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/cases.h"
#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/reason.h"
#include "casework/reconciliations.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::CaseFile;
using domain::PersonId;
using security::Permission;

namespace {

const QString Reconciliation = u"reconciliation"_s;
constexpr qsizetype ShortestReason = 3;

Result<void> takeClosing(CaseFile &file, const CaseClosing &closing, Instant now)
{
    TextChecks checks;
    file.closingGround = checks.code(closing.ground, u"case_closing_grounds"_s, u"ground"_s);
    file.closingReason = checks.longText(closing.reason, u"reason"_s);
    if (checks.finding())
        return fail(*checks.finding());
    if (file.closingGround.isEmpty())
        return fail(u"required"_s, u"ground"_s);
    const QDate today = local::date(now);
    file.closedOn = closing.closedOn.value_or(today);
    if (today < *file.closedOn)
        return fail(u"in-the-future"_s, u"closed_on"_s);
    if (*file.closedOn < file.registeredOn)
        return fail(u"closed-before-registered"_s, u"closed_on"_s);
    return {};
}

/// With whom: as given, or the only victim that the incident names.
Result<PersonId> reconciledVictim(Session &session, const CaseFile &file, const CaseClosing &closing)
{
    if (closing.victim)
        return *closing.victim;
    std::vector<PersonId> known;
    if (file.incident)
        if (const auto incident = session.store().incidents().find(*file.incident))
            for (const domain::Victim &victim : incident->victims)
                if (victim.person)
                    known.push_back(*victim.person);
    if (known.size() != 1)
        return fail(u"required"_s, u"victim"_s);
    return known.front();
}

/// R15: the pair's one reconciliation. Recorded before in this very case, it is the same one.
Result<void> reconcile(Session &session, const CaseFile &file, const CaseClosing &closing)
{
    const auto victim = reconciledVictim(session, file, closing);
    if (!victim)
        return fail(victim.error());
    const QString number = file.number.isEmpty() ? file.id.toString() : file.number;
    auto &cases = session.store().cases();
    for (const QString &name : {number, file.id.toString()})
        if (cases.isReconciledIn(file.offender, *victim, name))
            return {};
    const Instant at = std::min(session.now(), local::endOfDay(*file.closedOn));
    const auto added = addReconciliation(session, {file.offender, *victim, at, number});
    return added ? Result<void>() : fail(added.error());
}

} // namespace

Result<Accepted<CaseFile>> closeCase(Session &session, domain::CaseId id, const CaseClosing &closing)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"case.closed"_s); !permitted)
        return fail(permitted.error());
    return session.store().write([&]() -> Result<Accepted<CaseFile>> {
        auto file = session.store().cases().caseFile(id);
        if (!file)
            return fail(u"not-found"_s, u"id"_s);
        if (file->closedOn)
            return fail(u"case-closed"_s, u"id"_s);
        if (const auto taken = takeClosing(*file, closing, session.now()); !taken)
            return fail(taken.error());
        if (file->closingGround == Reconciliation)
            if (const auto reconciled = reconcile(session, *file, closing); !reconciled)
                return fail(reconciled.error());
        session.store().cases().close(*file);
        QStringList fields{u"closed_on"_s, u"ground"_s};
        std::vector<Warning> warnings;
        if (file->closingReason.isEmpty())
            warnings.push_back({u"closed-without-reason"_s, u"reason"_s, {}});
        else
            fields.append(u"reason"_s);
        enter(session, u"case.closed"_s, u"case"_s, id.uuid, fields, file->closingGround);
        return Accepted<CaseFile>{std::move(*file), std::move(warnings)};
    });
}

Result<CaseFile> giveClosingReason(Session &session, domain::CaseId id, const QString &reason)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"case.reason_given"_s); !permitted)
        return fail(permitted.error());
    const auto given = checkedReason(reason, u"reason"_s, ShortestReason);
    if (!given)
        return fail(given.error());
    return session.store().write([&]() -> Result<CaseFile> {
        auto file = session.store().cases().caseFile(id);
        if (!file)
            return fail(u"not-found"_s, u"id"_s);
        if (!file->closedOn)
            return fail(u"case-open"_s, u"id"_s);
        if (!file->closingReason.isEmpty())
            return fail(u"reason-given"_s, u"id"_s);
        file->closingReason = *given;
        session.store().cases().close(*file);
        enter(session, u"case.reason_given"_s, u"case"_s, id.uuid, {u"reason"_s}, file->closingGround);
        return std::move(*file);
    });
}

} // namespace qorgan::casework
