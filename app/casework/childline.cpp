// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/childline.h"

#include "casework/checks.h"
#include "casework/cursor.h"
#include "casework/entry.h"
#include "casework/officerrows.h"
#include "storage/register.h"

#include <array>

namespace qorgan::casework {

using namespace base;
using domain::ChildLine;
using domain::IncidentId;
using security::Permission;

namespace {

struct Question {
    QLatin1StringView field;
    QString ChildLine::*answer;
};

constexpr std::array Questions{Question{"seen"_L1, &ChildLine::seen}, Question{"spoken_to"_L1, &ChildLine::spokenTo},
                               Question{"school_informed"_L1, &ChildLine::schoolInformed},
                               Question{"commission_informed"_L1, &ChildLine::commissionInformed}};

Result<ChildLine> checkedAnswers(const ChildLine &typed)
{
    TextChecks checks;
    ChildLine line;
    for (const Question &question : Questions)
        line.*question.answer = checks.code(typed.*question.answer, u"yes_no_unknown"_s, question.field);
    line.note = checks.longText(typed.note, u"note"_s);
    if (checks.finding())
        return fail(*checks.finding());
    if (line == ChildLine{})
        return fail(u"nothing-answered"_s);
    return line;
}

/// Takes over what was answered and names it.
QStringList merge(ChildLine &line, const ChildLine &answers)
{
    QStringList fields;
    const auto take = [&](QString ChildLine::*field, const QString &name) {
        if ((answers.*field).isEmpty() || answers.*field == line.*field)
            return;
        line.*field = answers.*field;
        fields.append(name);
    };
    for (const Question &question : Questions)
        take(question.answer, question.field);
    take(&ChildLine::note, u"note"_s);
    return fields;
}

QStringList unansweredOf(const ChildLine &line)
{
    QStringList fields;
    for (const Question &question : Questions)
        if (line.*question.answer != u"yes" && line.*question.answer != u"no")
            fields.append(question.field);
    return fields;
}

} // namespace

Result<Accepted<ChildLine>> recordChildLine(Session &session, IncidentId id, const ChildLine &typed)
{
    if (const auto permitted = session.require(Permission::RecordCases, u"children.recorded"_s); !permitted)
        return fail(permitted.error());
    const auto answers = checkedAnswers(typed);
    if (!answers)
        return fail(answers.error());
    return session.store().write([&]() -> Result<Accepted<ChildLine>> {
        const auto incident = session.store().incidents().find(id);
        if (!incident)
            return fail(u"not-found"_s, u"incident"_s);
        Accepted<ChildLine> recorded{session.store().support().childLine(id).value_or(ChildLine{}), {}};
        if (incident->childrenPresent.value_or(0) == 0)
            recorded.warnings.push_back({u"no-children-recorded"_s, u"incident"_s, {}});
        const QStringList fields = merge(recorded.value, *answers);
        if (fields.isEmpty())
            return recorded;
        session.store().support().setChildLine(id, recorded.value, session.now());
        enter(session, u"children.recorded"_s, u"incident"_s, id.uuid, fields);
        return recorded;
    });
}

Result<ChildLine> childLineOf(Session &session, IncidentId incident)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"children.listed"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<ChildLine> {
        if (!session.store().incidents().exists(incident))
            return fail(u"not-found"_s, u"incident"_s);
        return session.store().support().childLine(incident).value_or(ChildLine{});
    });
}

Result<Page<OpenChildLine>> openChildLines(Session &session, const PageRequest &page)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"children.listed"_s); !permitted)
        return fail(permitted.error());
    if (page.limit < 1 || LargestPage < page.limit)
        return fail(u"number-range"_s, u"limit"_s, {u"1"_s, QString::number(LargestPage)});
    const auto place = placeFromCursor(page.after);
    if (!place)
        return fail(place.error());
    return session.store().read([&]() -> Result<Page<OpenChildLine>> {
        std::optional<storage::ChildrenCursor> after;
        if (*place)
            after = storage::ChildrenCursor{(*place)->key, (*place)->row};
        auto found = session.store().support().openChildren(after, page.limit + 1);
        Page<OpenChildLine> result;
        if (static_cast<int>(found.size()) > page.limit) {
            found.pop_back();
            result.next = cursorText({found.back().detectedAt, found.back().row});
        }
        const OfficerRows officers(session);
        for (storage::OpenChildren &row : found) {
            const QStringList unanswered = unansweredOf(row.line);
            result.items.push_back({row.incident, row.detectedAt, std::move(row.kuiNumber),
                                    std::move(row.offenderName), row.children, std::move(row.line), unanswered,
                                    officers.of(row.officer)});
        }
        return result;
    });
}

Result<qint64> countOpenChildLines(Session &session)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"children.listed"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<qint64> { return session.store().support().countOpenChildren(); });
}

} // namespace qorgan::casework
