// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/liability.h"

#include <QJsonArray>

namespace qorgan::law {

using namespace Qt::StringLiterals;
using domain::Person;
using domain::Sex;

namespace {

bool isUnder(const Person &person, int age, QDate day)
{
    return person.birthDate && day < person.birthDate->addYears(age);
}

bool isOver(const Person &person, int age, QDate day)
{
    return person.birthDate && person.birthDate->addYears(age) < day;
}

bool hasDisabilityOf(const Person &person, const Rule &rule)
{
    for (const auto &group : rule.value.value("disability_groups"_L1).toArray())
        if (person.disability == QString::number(group.toInt()))
            return true;
    return false;
}

} // namespace

QStringList arrestBars(const Person &person, QDate day, const Rulebook &book)
{
    const Rule *rule = book.inForce(u"R18", u"", day);
    if (!rule)
        return {};
    QStringList bars;
    if (person.pregnant.value_or(false))
        bars.append(u"pregnant"_s);
    if (person.childrenUnder14.value_or(0) > 0)
        bars.append(person.sex == Sex::Female ? u"young_child"_s : u"young_child_alone"_s);
    if (isUnder(person, rule->number("minor_under"_L1), day))
        bars.append(u"minor"_s);
    if (hasDisabilityOf(person, *rule))
        bars.append(u"disability"_s);
    const bool old = person.sex == Sex::Female ? isOver(person, rule->number("woman_over"_L1), day)
                                               : isOver(person, rule->number("man_over"_L1), day);
    if (old)
        bars.append(u"age"_s);
    return bars;
}

std::vector<base::Warning> conversationWarnings(const Person &person, base::Instant heldAt, int minutes,
                                                const QStringList &present, const Rulebook &book)
{
    const QDate day = base::local::date(heldAt);
    const Rule *rule = book.inForce(u"R19", u"", day);
    if (!rule)
        return {};
    std::vector<base::Warning> warnings;
    const int most = rule->number("minutes"_L1);
    if (most < minutes)
        warnings.push_back({u"conversation-too-long"_s, u"minutes"_s, {QString::number(most)}});
    bool accompanied = false;
    for (const QString &who : rule->strings("company"_L1))
        accompanied = accompanied || present.contains(who);
    if (!accompanied && isUnder(person, rule->number("minor_under"_L1), day))
        warnings.push_back({u"minor-without-company"_s, u"present"_s, {}});
    return warnings;
}

std::optional<int> conversationMinutes(base::Instant heldAt, const Rulebook &book)
{
    const Rule *rule = book.inForce(u"R19", u"", base::local::date(heldAt));
    return rule ? std::optional(rule->number("minutes"_L1)) : std::nullopt;
}

std::optional<int> detentionHours(base::Instant from, const Rulebook &book)
{
    const Rule *rule = book.inForce(u"detention", u"", base::local::date(from));
    return rule ? std::optional(rule->number("hours"_L1)) : std::nullopt;
}

} // namespace qorgan::law
