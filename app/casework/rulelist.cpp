// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/rulelist.h"

#include "casework/officerrows.h"
#include "casework/unitlaw.h"
#include "law/explain.h"
#include "storage/register.h"

#include <algorithm>
#include <map>

namespace qorgan::casework {

using namespace base;

namespace {

/// The notes of every record, by its id.
std::map<QString, std::vector<RuleNote>> notesOf(Session &session)
{
    const OfficerRows officers(session);
    const auto name = [&](qint64 row) { return officers.of(row).name(); };
    std::map<QString, std::vector<RuleNote>> notes;
    for (const storage::StoredVersion &stored : session.store().law().versions()) {
        notes[stored.record].push_back({u"entered"_s, stored.note, name(stored.recordedBy), stored.recordedAt});
        if (stored.withdrawnAt && stored.withdrawnBy)
            notes[stored.record].push_back(
                {u"withdrawn"_s, stored.withdrawalNote, name(*stored.withdrawnBy), *stored.withdrawnAt});
    }
    for (const storage::StoredConfirmation &stored : session.store().law().confirmations())
        notes[stored.record].push_back({stored.verified ? u"verified"_s : u"recalled"_s, stored.note,
                                        name(stored.recordedBy), stored.recordedAt});
    for (auto &[record, list] : notes)
        std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return notes;
}

DatedRule datedRule(const law::Rule &rule)
{
    const Texts source{law::citation(rule.source, Language::Kazakh), law::citation(rule.source, Language::Russian),
                       law::citation(rule.source, Language::English)};
    return {rule.id,       rule.rule,  rule.subject, rule.source, source,         rule.validFrom, rule.validTo,
            rule.verified, rule.text,  rule.value,   rule.own,    rule.withdrawn, {}};
}

} // namespace

Result<std::vector<DatedRule>> datedRules(Session &session)
{
    refreshLaw(session);
    return session.store().read([&]() -> Result<std::vector<DatedRule>> {
        const auto notes = notesOf(session);
        const auto &rules = law::rulebook().rules();
        std::map<std::pair<QString, QString>, std::size_t> places;
        for (const law::Rule &rule : rules)
            places.try_emplace({rule.rule, rule.subject}, places.size());
        std::vector<DatedRule> list;
        for (const law::Rule &rule : rules) {
            list.push_back(datedRule(rule));
            if (const auto found = notes.find(rule.id); found != notes.end())
                list.back().notes = found->second;
        }
        std::stable_sort(list.begin(), list.end(), [&](const DatedRule &a, const DatedRule &b) {
            const std::size_t first = places.at({a.rule, a.subject});
            const std::size_t second = places.at({b.rule, b.subject});
            return first != second ? first < second : a.validFrom < b.validFrom;
        });
        return list;
    });
}

Result<std::vector<KnownAct>> knownActs(Session &session)
{
    refreshLaw(session);
    std::vector<KnownAct> acts;
    for (const law::Act &act : law::rulebook().acts())
        acts.push_back({act.code, act.name, act.shortName, act.inForceFrom, act.inForceTo});
    return acts;
}

} // namespace qorgan::casework
