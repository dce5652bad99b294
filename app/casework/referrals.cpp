// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/referrals.h"

#include "casework/checks.h"
#include "casework/cursor.h"
#include "casework/entry.h"
#include "casework/officerrows.h"
#include "law/help.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using domain::Referral;
using domain::ReferralId;
using security::Permission;

namespace {

/// The facts as typed; whether they refer to records is asked under the writer's lock.
Result<Referral> checkedReferral(const ReferralDraft &draft, QDate today)
{
    TextChecks checks;
    Referral referral;
    referral.id = draft.id.value_or(ReferralId{});
    referral.incident = draft.incident;
    referral.person = draft.person;
    referral.to = checks.code(draft.to, u"referral_recipients"_s, u"to"_s);
    referral.organisation = draft.organisation;
    referral.referredOn = draft.referredOn.value_or(today);
    referral.consent = checks.code(draft.consent, u"consents"_s, u"consent"_s);
    referral.note = checks.longText(draft.note, u"note"_s);
    if (checks.finding())
        return fail(*checks.finding());
    if (referral.person.isNull())
        return fail(u"required"_s, u"person"_s);
    if (referral.to.isEmpty())
        return fail(u"required"_s, u"to"_s);
    if (referral.consent.isEmpty())
        return fail(u"required"_s, u"consent"_s);
    if (today < referral.referredOn)
        return fail(u"in-the-future"_s, u"referred_on"_s);
    return referral;
}

Result<void> checkIncident(Session &session, const Referral &referral)
{
    if (!referral.incident)
        return {};
    const auto incident = session.store().incidents().find(*referral.incident);
    if (!incident)
        return fail(u"not-found"_s, u"incident"_s);
    if (referral.referredOn < local::date(incident->detectedAt))
        return fail(u"referred-before-detected"_s, u"referred_on"_s);
    return {};
}

Result<void> checkOrganisation(Session &session, const Referral &referral, std::vector<Warning> &warnings)
{
    if (!referral.organisation)
        return {};
    const auto organisation = session.store().support().organisation(*referral.organisation);
    if (!organisation)
        return fail(u"not-found"_s, u"organisation"_s);
    if (organisation->kind != referral.to)
        return fail(u"organisation-other-kind"_s, u"organisation"_s);
    if (organisation->closed)
        return fail(u"organisation-closed"_s, u"organisation"_s);
    if (auto warning = law::licenceWarning(*organisation, referral.referredOn))
        warnings.push_back({warning->code, u"organisation"_s, warning->arguments});
    return {};
}

/// What the record refers to, and with which reservations.
Result<std::vector<Warning>> admit(Session &session, const Referral &referral)
{
    const auto person = session.store().persons().find(referral.person);
    if (!person)
        return fail(u"not-found"_s, u"person"_s);
    if (const auto known = checkIncident(session, referral); !known)
        return fail(known.error());
    std::vector<Warning> warnings;
    if (const auto known = checkOrganisation(session, referral, warnings); !known)
        return fail(known.error());
    const law::Referring referring{referral.to, referral.consent, person->ageOn(referral.referredOn),
                                   referral.referredOn};
    if (auto warning = law::consentWarning(referring))
        warnings.push_back(std::move(*warning));
    return warnings;
}

QStringList recordedFields(const Referral &referral)
{
    QStringList fields{u"person"_s, u"to"_s, u"referred_on"_s, u"consent"_s};
    for (const auto &[name, recorded] : {std::pair{u"incident"_s, referral.incident.has_value()},
                                         {u"organisation"_s, referral.organisation.has_value()},
                                         {u"note"_s, !referral.note.isEmpty()}})
        if (recorded)
            fields.append(name);
    return fields;
}

Result<void> checkLimit(const PageRequest &page)
{
    if (page.limit < 1 || LargestPage < page.limit)
        return fail(u"number-range"_s, u"limit"_s, {u"1"_s, QString::number(LargestPage)});
    return {};
}

} // namespace

Result<Accepted<Referral>> addReferral(Session &session, const ReferralDraft &draft)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"referral.added"_s); !permitted)
        return fail(permitted.error());
    const Instant now = session.now();
    auto referral = checkedReferral(draft, local::date(now));
    if (!referral)
        return fail(referral.error());
    return session.store().write([&]() -> Result<Accepted<Referral>> {
        if (draft.id) {
            if (auto known = session.store().support().referral(*draft.id)) {
                if (known->person != referral->person || known->to != referral->to)
                    return fail(u"id-in-use"_s, u"id"_s);
                return Accepted<Referral>{std::move(*known), {}};
            }
        }
        auto warnings = admit(session, *referral);
        if (!warnings)
            return fail(warnings.error());
        if (referral->id.isNull())
            referral->id = {session.ids().next(now)};
        session.store().support().add(*referral, now);
        enter(session, u"referral.added"_s, u"referral"_s, referral->id.uuid, recordedFields(*referral),
              u"%1 %2"_s.arg(referral->to, referral->consent));
        return Accepted<Referral>{std::move(*referral), std::move(*warnings)};
    });
}

Result<Referral> setReferralOutcome(Session &session, ReferralId id, const ReferralOutcome &answer)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"referral.answered"_s); !permitted)
        return fail(permitted.error());
    TextChecks checks;
    const QString outcome = checks.code(answer.outcome, u"referral_outcomes"_s, u"outcome"_s);
    if (checks.finding())
        return fail(*checks.finding());
    if (outcome.isEmpty())
        return fail(u"required"_s, u"outcome"_s);
    const QDate today = local::date(session.now());
    const QDate on = answer.on.value_or(today);
    if (today < on)
        return fail(u"in-the-future"_s, u"on"_s);
    return session.store().write([&]() -> Result<Referral> {
        auto referral = session.store().support().referral(id);
        if (!referral)
            return fail(u"not-found"_s, u"id"_s);
        if (referral->consent == u"refused")
            return fail(u"consent-refused"_s, u"outcome"_s);
        if (on < referral->referredOn)
            return fail(u"outcome-before-referral"_s, u"on"_s);
        if (referral->outcome == outcome && referral->outcomeOn == on)
            return *referral;
        session.store().support().setOutcome(id, outcome, on);
        enter(session, u"referral.answered"_s, u"referral"_s, id.uuid, {u"outcome"_s, u"on"_s}, outcome);
        referral->outcome = outcome;
        referral->outcomeOn = on;
        return *referral;
    });
}

Result<Page<ReferralRow>> listReferrals(Session &session, const ReferralFilter &filter, const PageRequest &page)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"referral.listed"_s); !permitted)
        return fail(permitted.error());
    if (const auto limited = checkLimit(page); !limited)
        return fail(limited.error());
    const auto place = placeFromCursor(page.after);
    if (!place)
        return fail(place.error());
    return session.store().read([&]() -> Result<Page<ReferralRow>> {
        std::optional<storage::DayCursor> after;
        if (*place)
            after = storage::DayCursor{local::date((*place)->key), (*place)->row};
        auto found = session.store().support().referrals({filter.incident, filter.person, filter.unanswered}, after,
                                                         page.limit + 1);
        Page<ReferralRow> result;
        if (static_cast<int>(found.size()) > page.limit) {
            found.pop_back();
            result.next = cursorText({local::startOfDay(found.back().referral.referredOn), found.back().row});
        }
        const OfficerRows officers(session);
        for (storage::ReferralSummary &row : found)
            result.items.push_back({std::move(row.referral), std::move(row.personName), std::move(row.organisation),
                                    officers.of(row.officer)});
        return result;
    });
}

Result<qint64> countUnansweredReferrals(Session &session)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"referral.listed"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<qint64> { return session.store().support().countUnanswered(); });
}

} // namespace qorgan::casework
