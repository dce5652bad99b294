// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "casework/lawchange.h"
#include "cli/personjson.h"

namespace qorgan::cli {

namespace {

QJsonObject footingJson(const casework::Footing &footing, base::Language language)
{
    return {{u"legal_basis"_s, QJsonObject{{u"act"_s, footing.basis.act}, {u"article"_s, footing.basis.article}}},
            {u"citation"_s, textOrNull(footing.citation.in(language))},
            {u"rule"_s, textOrNull(footing.rule)},
            {u"term_rule"_s, textOrNull(footing.termRule)}};
}

base::Result<Answer> open(Invocation &invocation, casework::Session &session)
{
    const auto found = casework::openUnderOldBasis(session);
    if (!found)
        return base::fail(found.error());
    QJsonArray items;
    for (const casework::UnderOldBasis &measure : *found)
        items.append(QJsonObject{{u"measure"_s, measure.id.toString()},
                                 {u"kind"_s, domain::code(measure.kind)},
                                 {u"number"_s, measure.number},
                                 {u"state"_s, domain::code(measure.state)},
                                 {u"person"_s, measure.offender.toString()},
                                 {u"person_name"_s, textOrNull(measure.offenderName)},
                                 {u"issued_at"_s, base::toIso(measure.issuedAt)},
                                 {u"ends_at"_s, instantJson(measure.endsAt)},
                                 {u"then"_s, footingJson(measure.then, invocation.language)},
                                 {u"today"_s, footingJson(measure.today, invocation.language)}});
    return listAnswer(items, {}, {u"number"_s, u"kind"_s, u"state"_s, u"person_name"_s, u"issued_at"_s, u"ends_at"_s,
                                  u"then"_s, u"today"_s});
}

} // namespace

std::vector<Command> lawCommands()
{
    return {{{u"law open"_s, {}, {}}, nullptr, open}};
}

} // namespace qorgan::cli
