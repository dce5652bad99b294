// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/unitlaw.h"

#include "domain/catalogue.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <functional>

namespace qorgan::law {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;

namespace {

/// The greatest number that is still no slip of the pen: of days ten years, of ages a life.
struct Limit {
    QLatin1StringView key;
    int most;
};

constexpr int MostDays = 3660;
constexpr std::array Limits{Limit{"per_month_from"_L1, 31},  Limit{"per_month_to"_L1, 31},
                            Limit{"months_from"_L1, 120},    Limit{"months_to"_L1, 120},
                            Limit{"refused_under"_L1, 120},  Limit{"adult_at"_L1, 120},
                            Limit{"child_under"_L1, 120},    Limit{"minor_under"_L1, 120},
                            Limit{"woman_over"_L1, 120},     Limit{"man_over"_L1, 120},
                            Limit{"disability_groups"_L1, 3}, Limit{"minutes"_L1, 1440}};

/// Pairs of which the first is never above the second.
constexpr std::array Ranges{std::pair{"months_from"_L1, "months_to"_L1}, std::pair{"days_from"_L1, "days_to"_L1},
                            std::pair{"per_month_from"_L1, "per_month_to"_L1},
                            std::pair{"refused_under"_L1, "adult_at"_L1}};

/// Lists of codes, and the catalogues they are of.
constexpr std::array CodeLists{std::pair{"codes"_L1, "restrictions"_L1},
                               std::pair{"recipients"_L1, "referral_recipients"_L1},
                               std::pair{"company"_L1, "conversation_presence"_L1}};

QString fieldOf(const QString &key)
{
    return u"value."_s + key;
}

/// Of every number of one key; text is judged apart.
std::optional<Error> numberFinding(const QString &key, const QJsonValue &value)
{
    const auto *limit = std::find_if(Limits.begin(), Limits.end(), [&](const Limit &each) { return each.key == key; });
    const int most = limit == Limits.end() ? MostDays : limit->most;
    const double number = value.toDouble();
    if (number == value.toInt() && number >= 1 && number <= most)
        return {};
    return Error{u"number-range"_s, fieldOf(key), {u"1"_s, QString::number(most)}};
}

/// A code of its catalogue; an act among those known.
std::optional<Error> textFinding(const QString &key, const QString &text, const Rulebook &book)
{
    if (text.trimmed().isEmpty())
        return Error{u"required"_s, fieldOf(key), {}};
    const auto *list = std::find_if(CodeLists.begin(), CodeLists.end(), [&](const auto &each) { return each.first == key; });
    const bool known = list == CodeLists.end() ? key != "with_act"_L1 || book.act(text)
                                               : domain::catalogue(list->second).find(text) != nullptr;
    return known ? std::nullopt : std::optional(Error{u"unknown-code"_s, fieldOf(key), {text}});
}

std::optional<Error> listFinding(const QString &rule, const QString &key, const QJsonArray &list, bool ofNumbers,
                                 const Rulebook &book)
{
    if (list.isEmpty())
        return Error{u"required"_s, fieldOf(key), {}};
    int before = 0;
    for (const auto &item : list) {
        const QJsonValue value = item;
        if (ofNumbers ? !value.isDouble() : !value.isString())
            return Error{u"type"_s, fieldOf(key), {fieldOf(key), ofNumbers ? u"number"_s : u"text"_s}};
        if (auto finding = ofNumbers ? numberFinding(key, value) : textFinding(key, value.toString(), book))
            return finding;
        // R13: each reminder stands later than the one before.
        if (rule == u"R13" && value.toInt() <= before)
            return Error{u"days-not-ascending"_s, fieldOf(key), {}};
        before = value.toInt();
    }
    return {};
}

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool: return u"true, false"_s;
    case QJsonValue::Double: return u"number"_s;
    case QJsonValue::Array: return u"list"_s;
    default: return u"text"_s;
    }
}

std::optional<Error> valueFinding(const OwnVersion &version, const Rule &held, const Rulebook &book)
{
    const QJsonObject &typed = version.record.value;
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        const QJsonValue like = held.value.value(it.key());
        if (like.isUndefined())
            return Error{u"unknown-field"_s, fieldOf(it.key()), {it.key()}};
        const QJsonValue value = it.value();
        if (value.type() != like.type())
            return Error{u"type"_s, fieldOf(it.key()), {fieldOf(it.key()), typeName(like.type())}};
        std::optional<Error> finding;
        if (value.isDouble())
            finding = numberFinding(it.key(), value);
        else if (value.isString())
            finding = textFinding(it.key(), value.toString(), book);
        else if (value.isArray())
            finding = listFinding(held.rule, it.key(), value.toArray(), like.toArray().first().isDouble(), book);
        if (finding)
            return finding;
    }
    for (const auto &[from, to] : Ranges) {
        const auto number = [&](QLatin1StringView key) {
            return (typed.contains(key) ? typed : held.value).value(key).toInt();
        };
        if (held.value.contains(from) && held.value.contains(to) && number(to) < number(from))
            return Error{u"range-reversed"_s, fieldOf(to), {QString::number(number(from))}};
    }
    return {};
}

std::optional<Error> missing(const OwnVersion &version)
{
    const Rule &record = version.record;
    if (!record.validFrom.isValid())
        return Error{u"required"_s, u"valid_from"_s, {}};
    std::vector<std::pair<QString, bool>> needed{{u"legal_act"_s, record.source.act.isEmpty()}};
    if (version.act) {
        needed.emplace_back(u"new_act.name.kk"_s, version.act->name.kk.isEmpty());
        needed.emplace_back(u"new_act.name.ru"_s, version.act->name.ru.isEmpty());
        needed.emplace_back(u"new_act.name.en"_s, version.act->name.en.isEmpty());
        needed.emplace_back(u"new_act.in_force_from"_s, !version.act->inForceFrom);
    }
    needed.emplace_back(u"text.kk"_s, record.text.kk.isEmpty());
    needed.emplace_back(u"text.ru"_s, record.text.ru.isEmpty());
    needed.emplace_back(u"text.en"_s, record.text.en.isEmpty());
    for (const auto &[field, lacks] : needed)
        if (lacks)
            return Error{u"required"_s, field, {}};
    return {};
}

/// The act of the source, and whether it was in force on the first day. That one ended earlier is a refusal only where
/// it is confirmed.
Result<std::vector<base::Warning>> admitAct(const OwnVersion &version, const Rulebook &book)
{
    const Rule &record = version.record;
    const Act *known = book.act(record.source.act);
    if (version.act && known)
        return base::fail(u"id-in-use"_s, u"new_act.code"_s);
    const Act *act = version.act ? &*version.act : known;
    if (!act)
        return base::fail(u"unknown-code"_s, u"legal_act"_s);
    const QStringList name{act->code};
    if (act->inForceFrom && record.validFrom < *act->inForceFrom)
        return base::fail(u"act-not-in-force"_s, u"valid_from"_s, name);
    std::vector<base::Warning> warnings;
    if (act->inForceTo && *act->inForceTo < record.validFrom) {
        if (act->verified)
            return base::fail(u"act-not-in-force"_s, u"valid_from"_s, name);
        warnings.push_back({u"act-not-in-force"_s, u"valid_from"_s, name});
    }
    return warnings;
}

bool says(const Rule &typed, const Rule &held)
{
    for (auto it = typed.value.begin(); it != typed.value.end(); ++it)
        if (held.value.value(it.key()) != it.value())
            return false;
    return typed.source == held.source && typed.text == held.text;
}

} // namespace

Result<std::vector<base::Warning>> admitVersion(const OwnVersion &version, const Rulebook &book)
{
    const Rule &record = version.record;
    const bool known = std::any_of(book.rules().begin(), book.rules().end(), [&](const Rule &each) {
        return each.rule == record.rule && each.subject == record.subject;
    });
    if (!known)
        return base::fail(u"not-found"_s, u"rule"_s);
    if (auto finding = missing(version))
        return base::fail(std::move(*finding));
    const Rule *held = book.inForce(record.rule, record.subject, record.validFrom);
    if (!held)
        return base::fail(u"rule-not-in-force"_s, u"valid_from"_s, {base::toIso(record.validFrom)});
    auto warnings = admitAct(version, book);
    if (!warnings)
        return warnings;
    if (auto finding = valueFinding(version, *held, book))
        return base::fail(std::move(*finding));
    if (says(record, *held))
        return base::fail(u"nothing-changed"_s, u"value"_s);
    return warnings;
}

} // namespace qorgan::law
