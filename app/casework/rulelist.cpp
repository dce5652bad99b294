// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/rulelist.h"

#include "law/explain.h"

namespace qorgan::casework {

using base::Language;

std::vector<DatedRule> datedRules()
{
    std::vector<DatedRule> list;
    for (const law::Rule &rule : law::rulebook().rules()) {
        const base::Texts source{law::citation(rule.source, Language::Kazakh),
                                 law::citation(rule.source, Language::Russian),
                                 law::citation(rule.source, Language::English)};
        list.push_back({rule.id, rule.rule, rule.subject, source, rule.validFrom, rule.validTo, rule.verified,
                        rule.text});
    }
    return list;
}

} // namespace qorgan::casework
