// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/entry.h"
#include "casework/fieldpath.h"
#include "casework/personreference.h"
#include "casework/requirementcard.h"
#include "casework/requirementtexts.h"
#include "domain/catalogue.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::MeasureId;
using domain::Motion;
using domain::RequestedRestriction;
using security::Permission;

std::vector<RequestedRestriction> checkedRestrictions(TextChecks &checks, const std::vector<RequestedRestriction> &typed,
                                                      const QString &field)
{
    std::vector<RequestedRestriction> restrictions;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const QString kind = checks.code(typed[i].kind, u"restrictions"_s, roleAt(field, i));
        const bool known = std::any_of(restrictions.begin(), restrictions.end(),
                                       [&](const RequestedRestriction &other) { return other.kind == kind; });
        if (!kind.isEmpty() && !known)
            restrictions.push_back({kind, typed[i].days});
    }
    return restrictions;
}

namespace {

/// A motion on its way into the register, inside the unit of work.
struct Filing {
    Session &session;
    const MotionDraft &draft;
    Motion motion;
    std::optional<domain::Person> offender;
    std::vector<Warning> warnings;
};

Result<void> takeTexts(Filing &filing)
{
    const MotionDraft &draft = filing.draft;
    Motion &motion = filing.motion;
    TextChecks checks;
    motion.court = checks.shortText(draft.court, u"court"_s);
    if (motion.court.isEmpty())
        checks.refuse(u"required"_s, u"court"_s);
    motion.caseNumber = checks.shortText(draft.caseNumber, u"case_number"_s);
    motion.article = checks.shortText(draft.article, u"article"_s);
    if (const auto *article = domain::catalogue(u"articles"_s).match(motion.article))
        motion.article = article->code;
    motion.characteristics = checks.narrative(draft.characteristics, u"characteristics"_s);
    motion.requested = checkedRestrictions(checks, draft.requested, u"requested"_s);
    if (!draft.months)
        checks.refuse(u"required"_s, u"months"_s);
    if (checks.finding())
        return fail(*checks.finding());
    motion.months = draft.months.value_or(0);
    motion.appearancesPerMonth = draft.appearancesPerMonth;
    motion.filedAt = draft.filedAt.value_or(filing.session.now());
    motion.hearingOn = draft.hearingOn;
    if (draft.incident && !filing.session.store().incidents().find(*draft.incident))
        return fail(u"not-found"_s, u"incident"_s);
    motion.incident = draft.incident;
    return {};
}

Result<void> takePersons(Filing &filing)
{
    auto offender = resolvePerson(filing.session, filing.draft.offender, u"offender"_s, filing.warnings);
    if (!offender)
        return fail(offender.error());
    filing.offender = std::move(*offender);
    if (filing.offender)
        filing.motion.offender = filing.offender->id;
    const auto victim = resolvePerson(filing.session, filing.draft.victim, u"victim"_s, filing.warnings);
    if (!victim)
        return fail(victim.error());
    if (*victim)
        filing.motion.victim = (*victim)->id;
    return {};
}

Result<void> admit(Filing &filing)
{
    const auto admission = law::admitMotion(filing.motion, filing.offender ? &*filing.offender : nullptr,
                                            filing.session.now());
    if (!admission)
        return fail(admission.error());
    filing.warnings.insert(filing.warnings.end(), admission->warnings.begin(), admission->warnings.end());
    return {};
}

QStringList recordedFields(const Motion &motion)
{
    QStringList fields{u"offender"_s, u"court"_s, u"filed_at"_s, u"months"_s, u"requested"_s};
    if (motion.victim)
        fields.append(u"victim"_s);
    if (motion.hearingOn)
        fields.append(u"hearing_on"_s);
    if (motion.appearancesPerMonth)
        fields.append(u"appearances_per_month"_s);
    if (!motion.characteristics.isEmpty())
        fields.append(u"characteristics"_s);
    return fields;
}

/// The card, with a reservation where the pair will be without protection until the hearing (R12).
Result<Accepted<RequirementCard>> accepted(Session &session, MeasureId id, std::vector<Warning> warnings)
{
    auto card = requirementCard(session, id);
    if (!card)
        return fail(card.error());
    if (card->protectionGapDays.value_or(0) > 0)
        warnings.push_back({u"protection-gap"_s, u"hearing_on"_s, {QString::number(*card->protectionGapDays)}});
    return Accepted<RequirementCard>{std::move(*card), std::move(warnings)};
}

/// Whether an earlier call recorded the motion of that id; a repeated one makes no second.
Result<bool> filedBefore(Session &session, const MotionDraft &draft)
{
    if (!draft.id)
        return false;
    if (session.store().requirements().summary(*draft.id))
        return true;
    if (session.store().measures().summary(*draft.id))
        return fail(u"id-in-use"_s, u"id"_s);
    return false;
}

Result<Accepted<RequirementCard>> file(Session &session, const MotionDraft &draft)
{
    const auto before = filedBefore(session, draft);
    if (!before)
        return fail(before.error());
    if (*before)
        return accepted(session, *draft.id, {});
    Filing filing{session, draft, {}, {}, {}};
    for (const auto step : {takeTexts, takePersons, admit})
        if (const auto done = step(filing); !done)
            return fail(done.error());
    Motion &motion = filing.motion;
    const Instant now = session.now();
    motion.id = draft.id.value_or(MeasureId{session.ids().next(now)});
    motion.filedBy = session.account().id;
    session.store().requirements().addMotion(motion, now);
    enter(session, u"motion.filed"_s, u"measure"_s, motion.id.uuid, recordedFields(motion),
          u"restrictions %1"_s.arg(motion.requested.size()));
    return accepted(session, motion.id, std::move(filing.warnings));
}

} // namespace

Result<Accepted<RequirementCard>> fileMotion(Session &session, const MotionDraft &draft)
{
    if (const auto permitted = session.require(Permission::IssueMeasures, u"motion.filed"_s); !permitted)
        return fail(permitted.error());
    return session.store().write([&] { return file(session, draft); });
}

Result<Accepted<RequirementCard>> setHearing(Session &session, MeasureId id, QDate hearingOn)
{
    if (const auto permitted = session.require(Permission::IssueMeasures, u"motion.hearing"_s); !permitted)
        return fail(permitted.error());
    return session.store().write([&]() -> Result<Accepted<RequirementCard>> {
        const auto motion = motionOf(session, id);
        if (!motion)
            return fail(motion.error());
        if (const auto admitted = law::admitHearing(motion->motion, hearingOn); !admitted)
            return fail(admitted.error());
        session.store().requirements().setHearing(id, hearingOn);
        enter(session, u"motion.hearing"_s, u"measure"_s, id.uuid, {u"hearing_on"_s});
        return accepted(session, id, {});
    });
}

} // namespace qorgan::casework
