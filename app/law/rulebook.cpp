// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/rulebook.h"

#include <QFile>
#include <QJsonArray>

namespace qorgan::law {

using namespace Qt::StringLiterals;

int Rule::number(QLatin1StringView key) const
{
    return value.value(key).toInt();
}

std::vector<int> Rule::numbers(QLatin1StringView key) const
{
    std::vector<int> numbers;
    const QJsonArray array = value.value(key).toArray();
    for (const auto &item : array)
        numbers.push_back(item.toInt());
    return numbers;
}

QString Rule::string(QLatin1StringView key) const
{
    return value.value(key).toString();
}

QStringList Rule::strings(QLatin1StringView key) const
{
    QStringList texts;
    const QJsonArray array = value.value(key).toArray();
    for (const auto &item : array)
        texts.append(item.toString());
    return texts;
}

const Act *Rulebook::act(const QString &code) const
{
    const auto it = m_actByCode.constFind(code);
    return it == m_actByCode.cend() ? nullptr : &m_acts[static_cast<size_t>(*it)];
}

const Rule *Rulebook::find(const QString &id) const
{
    const auto it = m_ruleById.constFind(id);
    return it == m_ruleById.cend() ? nullptr : &m_rules[static_cast<size_t>(*it)];
}

const Rule *Rulebook::inForce(QStringView rule, QStringView subject, QDate day) const
{
    for (const Rule &record : m_rules)
        if (record.rule == rule && record.subject == subject && record.validOn(day))
            return &record;
    return nullptr;
}

const Rule *Rulebook::inForce(QStringView rule, domain::MeasureKind kind, QDate day) const
{
    return m_kinds.find(kind) ? inForce(rule, m_kinds.code(kind), day) : nullptr;
}

const Rule *Rulebook::firstInForce(std::span<const QStringView> rules, domain::MeasureKind kind, QDate day) const
{
    for (const QStringView rule : rules)
        if (const Rule *record = inForce(rule, kind, day))
            return record;
    return nullptr;
}

namespace {

QByteArray shipped(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

const Rulebook &shippedRulebook()
{
    static const Rulebook book = [] {
        auto parsed = Rulebook::parse(shipped(u":/law/acts.json"_s), shipped(u":/law/rules.json"_s));
        if (!parsed)
            qCritical("the shipped law data are malformed: %s",
                      qUtf8Printable(parsed.error().arguments.join(u": "_s)));
        return parsed ? std::move(*parsed) : Rulebook();
    }();
    return book;
}

} // namespace qorgan::law
