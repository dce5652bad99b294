// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/controlchecks.h"

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/measurefacts.h"
#include "domain/catalogue.h"
#include "law/admissibility.h"
#include "law/duties.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::CheckQuestion;
using domain::CheckResult;
using domain::ControlCheck;
using domain::MeasureId;
using security::Permission;

namespace {

const QString Findings = u"intoxication_findings"_s;

Result<ControlCheck> checkedCheck(MeasureId measure, const CheckDraft &draft)
{
    TextChecks checks;
    ControlCheck check;
    check.measure = measure;
    check.at = draft.at;
    check.result = draft.result;
    check.sober = checks.code(draft.sober, u"yes_no_unknown"_s, u"sober"_s);
    check.note = checks.longText(draft.note, u"note"_s);
    check.intoxication = checks.code(draft.intoxication, Findings, u"intoxication"_s);
    check.victimAsked = draft.victimAsked;
    check.newFacts = draft.newFacts;
    if (checks.finding())
        return fail(*checks.finding());
    return check;
}

Result<std::vector<CheckAnswer>> checkedAnswers(const std::vector<CheckAnswer> &typed)
{
    TextChecks checks;
    std::vector<CheckAnswer> answers;
    for (const CheckAnswer &answer : typed)
        if (const QString text = checks.longText(answer.text, u"answers"_s); !text.isEmpty())
            answers.push_back({answer.question, text});
    if (checks.finding())
        return fail(*checks.finding());
    return answers;
}

QStringList recordedFields(const ControlCheck &check, bool answers)
{
    QStringList fields{u"at"_s, u"result"_s};
    const auto add = [&](bool given, const QString &field) {
        if (given)
            fields.append(field);
    };
    add(!check.sober.isEmpty(), u"sober"_s);
    add(!check.intoxication.isEmpty(), u"intoxication"_s);
    add(check.victimAsked.has_value(), u"victim_asked"_s);
    add(check.newFacts.has_value(), u"new_facts"_s);
    add(!check.note.isEmpty(), u"note"_s);
    add(answers, u"answers"_s);
    return fields;
}

/// What the findings say against each other; the record stays as it was typed.
std::vector<Warning> contradictions(const ControlCheck &check)
{
    std::vector<Warning> warnings;
    if (check.intoxication.isEmpty())
        return warnings;
    const bool drunk = isDrunk(check);
    if (check.sober == (drunk ? u"yes" : u"no"))
        warnings.push_back({u"sober-and-drunk"_s, u"sober"_s, {}});
    if (drunk && check.result == CheckResult::Absent)
        warnings.push_back({u"absent-and-drunk"_s, u"result"_s, {}});
    return warnings;
}

Result<void> answer(Session &session, const ControlCheck &check, const std::vector<CheckAnswer> &answers)
{
    auto &measures = session.store().measures();
    const auto open = measures.openQuestions(check.measure);
    for (const CheckAnswer &each : answers) {
        if (std::none_of(open.begin(), open.end(), [&](const CheckQuestion &q) { return q.id == each.question; }))
            return fail(u"not-found"_s, u"answers"_s);
        measures.answerQuestion(each.question, check.id, each.text);
    }
    return {};
}

RecordedCheck recorded(const ControlCheck &check, law::MeasureFacts facts, Instant now)
{
    facts.lastCheckAt = std::max(check.at, facts.lastCheckAt.value_or(check.at));
    return {check.id, law::nextCheckDue(facts, now)};
}

/// The check of an earlier call with the same id; a repeated one makes no second.
Result<bool> isRecorded(Session &session, MeasureId measure, const CheckDraft &draft)
{
    const auto known = draft.id ? session.store().measures().check(*draft.id) : std::nullopt;
    if (known && known->measure != measure)
        return fail(u"id-in-use"_s, u"id"_s);
    return known.has_value();
}

} // namespace

bool isDrunk(const ControlCheck &check)
{
    if (check.intoxication.isEmpty())
        return check.sober == u"no";
    const domain::CatalogueItem *finding = domain::catalogue(Findings).find(check.intoxication);
    return finding && finding->properties.value("drunk"_L1).toBool();
}

Result<Accepted<RecordedCheck>> recordCheck(Session &session, MeasureId id, const CheckDraft &draft)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"check.recorded"_s); !permitted)
        return fail(permitted.error());
    auto check = checkedCheck(id, draft);
    if (!check)
        return fail(check.error());
    const auto answers = checkedAnswers(draft.answers);
    if (!answers)
        return fail(answers.error());
    return session.store().write([&]() -> Result<Accepted<RecordedCheck>> {
        auto &measures = session.store().measures();
        const Instant now = session.now();
        const auto measure = measures.summary(id);
        if (!measure)
            return fail(u"not-found"_s, u"measure"_s);
        const law::MeasureFacts facts = factsOf(*measure);
        const auto before = isRecorded(session, id, draft);
        if (!before)
            return fail(before.error());
        check->id = draft.id.value_or(domain::CheckId{session.ids().next(now)});
        if (*before)
            return Accepted<RecordedCheck>{recorded(*check, facts, now), {}};
        if (const auto admitted = law::admitCheck(facts, check->at, now); !admitted)
            return fail(admitted.error());
        measures.addCheck(*check, now);
        if (const auto answered = answer(session, *check, *answers); !answered)
            return fail(answered.error());
        enter(session, u"check.recorded"_s, u"measure"_s, id.uuid, recordedFields(*check, !answers->empty()),
              check->result == CheckResult::Seen ? u"seen"_s : u"absent"_s);
        return Accepted<RecordedCheck>{recorded(*check, facts, now), contradictions(*check)};
    });
}

} // namespace qorgan::casework
