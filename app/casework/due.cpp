// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/due.h"

#include "casework/openitems.h"
#include "storage/register.h"

#include <algorithm>
#include <unordered_map>

namespace qorgan::casework {

using namespace base;
using security::Permission;

namespace {

/// The texts of kinds and rules, made once for a list and shared by its items.
class SharedTexts
{
public:
    const QString &kind(law::DueKind kind)
    {
        QString &text = m_kinds[static_cast<int>(kind)];
        if (text.isEmpty())
            text = law::code(kind);
        return text;
    }
    const QString &source(const law::Rule *rule)
    {
        QString &text = m_sources[rule];
        if (text.isEmpty())
            text = rule->source.article.isEmpty() ? rule->source.act
                                                  : u"%1 art. %2"_s.arg(rule->source.act, rule->source.article);
        return text;
    }

private:
    std::unordered_map<int, QString> m_kinds;
    std::unordered_map<const law::Rule *, QString> m_sources;
};

/// The order of numbers of one series is that of their last part: a shorter number goes first.
bool numberLess(const QString &a, const QString &b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

void sort(OpenItems &open)
{
    std::sort(open.items.begin(), open.items.end(), [&](const OpenItem &a, const OpenItem &b) {
        if (a.due.state != b.due.state)
            return a.due.state < b.due.state;
        if (a.due.dueAt != b.due.dueAt)
            return a.due.dueAt < b.due.dueAt;
        const QString &number = open.measures[a.measure].number;
        const QString &other = open.measures[b.measure].number;
        if (a.measure != b.measure && number != other)
            return numberLess(number, other);
        return a.due.kind != b.due.kind ? a.due.kind < b.due.kind : a.measure < b.measure;
    });
}

std::vector<DueItem> rows(const OpenItems &open)
{
    SharedTexts texts;
    std::vector<DueItem> rows;
    rows.reserve(open.items.size());
    for (const auto &[due, index] : open.items) {
        const OpenMeasure &measure = open.measures[index];
        rows.push_back({texts.kind(due.kind), measure.id, measure.number, measure.offender, measure.offenderName,
                        due.dueAt, dueStateOf(due.state), due.rule->rule, texts.source(due.rule), due.missing,
                        measure.officer});
    }
    return rows;
}

} // namespace

QString code(DueState state)
{
    switch (state) {
    case DueState::Overdue: return u"overdue"_s;
    case DueState::Due: return u"due"_s;
    case DueState::Ahead: return u"ahead"_s;
    }
    return {};
}

Result<DueList> dueList(Session &session, const DueRequest &request)
{
    if (const auto permitted = session.require(Permission::SeeDue, u"due.listed"_s); !permitted)
        return fail(permitted.error());
    const Instant at = request.on ? local::endOfDay(*request.on) : session.now();
    return session.store().read([&]() -> Result<DueList> {
        const OfficerRows officers(session);
        OpenItems open = openItems(session, at, request.state, officers);
        sort(open);
        return DueList{at, rows(open), officers.all()};
    });
}

} // namespace qorgan::casework
