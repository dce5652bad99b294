// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/controlchecks.h"

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/measurefacts.h"
#include "law/admissibility.h"
#include "law/duties.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::ControlCheck;
using domain::MeasureId;
using security::Permission;

namespace {

Result<ControlCheck> checkedCheck(MeasureId measure, const CheckDraft &draft)
{
    TextChecks checks;
    ControlCheck check;
    check.measure = measure;
    check.at = draft.at;
    check.result = draft.result;
    check.sober = checks.code(draft.sober, u"yes_no_unknown"_s, u"sober"_s);
    check.note = checks.longText(draft.note, u"note"_s);
    if (checks.finding())
        return fail(*checks.finding());
    return check;
}

QStringList recordedFields(const ControlCheck &check)
{
    QStringList fields{u"at"_s, u"result"_s};
    if (!check.sober.isEmpty())
        fields.append(u"sober"_s);
    if (!check.note.isEmpty())
        fields.append(u"note"_s);
    return fields;
}

} // namespace

Result<Accepted<RecordedCheck>> recordCheck(Session &session, MeasureId id, const CheckDraft &draft)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"check.recorded"_s); !permitted)
        return fail(permitted.error());
    auto check = checkedCheck(id, draft);
    if (!check)
        return fail(check.error());
    return session.store().write([&]() -> Result<Accepted<RecordedCheck>> {
        auto &measures = session.store().measures();
        const Instant now = session.now();
        const auto measure = measures.summary(id);
        if (!measure)
            return fail(u"not-found"_s, u"measure"_s);
        law::MeasureFacts facts = factsOf(*measure);
        if (const auto admitted = law::admitCheck(facts, check->at, now); !admitted)
            return fail(admitted.error());
        check->id = {session.ids().next(now)};
        measures.addCheck(*check, now);
        enter(session, u"check.recorded"_s, u"measure"_s, id.uuid, recordedFields(*check),
              check->result == domain::CheckResult::Seen ? u"seen"_s : u"absent"_s);
        facts.lastCheckAt = std::max(check->at, facts.lastCheckAt.value_or(check->at));
        return Accepted<RecordedCheck>{{check->id, law::nextCheckDue(facts, now)}, {}};
    });
}

} // namespace qorgan::casework
