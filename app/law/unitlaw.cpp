// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/unitlaw.h"

#include <algorithm>

namespace qorgan::law {

using namespace Qt::StringLiterals;

namespace {

/// The program may have learnt a number since that the unit's version does not have, or have changed its kind.
QJsonObject completed(QJsonObject value, const QJsonObject &like)
{
    for (auto it = like.begin(); it != like.end(); ++it)
        if (value.value(it.key()).type() != it.value().type())
            value.insert(it.key(), it.value());
    return value;
}

} // namespace

void Rulebook::add(const Act &act)
{
    m_actByCode.insert(act.code, static_cast<qsizetype>(m_acts.size()));
    m_acts.push_back(act);
}

void Rulebook::add(const Rule &rule)
{
    m_ruleById.insert(rule.id, static_cast<qsizetype>(m_rules.size()));
    m_rules.push_back(rule);
}

Rule *Rulebook::findForChange(const QString &id)
{
    const auto it = m_ruleById.constFind(id);
    return it == m_ruleById.cend() ? nullptr : &m_rules[static_cast<std::size_t>(*it)];
}

Rulebook Rulebook::amended(const UnitLaw &law) const
{
    Rulebook book;
    book.m_acts = m_acts;
    book.m_rules = m_rules;
    book.m_kinds = m_kinds;
    book.m_actByCode = m_actByCode;
    book.m_ruleById = m_ruleById;
    for (const OwnVersion &version : law.versions) {
        if (version.act && !book.act(version.act->code))
            book.add(*version.act);
        if (book.find(version.record.id))
            continue;
        Rule record = version.record;
        const QDate dayBefore = record.validFrom.addDays(-1);
        const Rule *held = book.inForce(record.rule, record.subject, record.validFrom);
        // Where a newer program's law knows no such rule on that day, the version is kept and never in force.
        record.validTo = dayBefore;
        if (held) {
            record.value = completed(record.value, held->value);
            if (!record.withdrawn) {
                Rule *before = book.findForChange(held->id);
                record.validTo = std::exchange(before->validTo, dayBefore);
            }
        }
        book.add(record);
    }
    for (const Confirmation &confirmation : law.confirmations)
        if (Rule *rule = book.findForChange(confirmation.rule))
            rule->verified = confirmation.verified;
    return book;
}

Act ownAct(const QString &code, const base::Texts &name, std::optional<QDate> inForceFrom)
{
    Act act;
    act.code = code;
    act.name = name;
    const QString number = u"№ "_s + code;
    act.shortName = {number, number, u"No. "_s + code};
    act.inForceFrom = inForceFrom;
    return act;
}

} // namespace qorgan::law
