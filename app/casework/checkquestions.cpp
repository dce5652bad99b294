// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/checkquestions.h"

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/measurefacts.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using domain::MeasureId;
using security::Permission;

Result<CheckQuestion> askAtNextCheck(Session &session, MeasureId id, const QString &typed)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"check.asked"_s); !permitted)
        return fail(permitted.error());
    TextChecks checks;
    const QString text = checks.longText(typed, u"text"_s);
    if (checks.finding())
        return fail(*checks.finding());
    if (text.isEmpty())
        return fail(u"required"_s, u"text"_s);
    return session.store().write([&]() -> Result<CheckQuestion> {
        auto &measures = session.store().measures();
        const Instant now = session.now();
        const auto measure = measures.summary(id);
        if (!measure)
            return fail(u"not-found"_s, u"measure"_s);
        if (law::hasEnded(law::stateOf(factsOf(*measure), now)))
            return fail(u"measure-ended"_s, u"measure"_s);
        const CheckQuestion question{session.ids().next(now), id, text, now};
        measures.addQuestion(question);
        enter(session, u"check.asked"_s, u"measure"_s, id.uuid, {u"text"_s});
        return question;
    });
}

Result<std::vector<CheckQuestion>> openQuestions(Session &session, MeasureId id)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"check.asked"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<std::vector<CheckQuestion>> {
        auto &measures = session.store().measures();
        if (!measures.summary(id))
            return fail(u"not-found"_s, u"measure"_s);
        return measures.openQuestions(id);
    });
}

} // namespace qorgan::casework
