// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/measurekinds.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace qorgan::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Named{"protective_order"_L1, "official_warning"_L1, "court_requirement"_L1};

tl::unexpected<base::Error> malformed(const QString &where, const QString &what)
{
    return base::fail(u"law-data-malformed"_s, {}, {where, what});
}

bool hasFlags(const QJsonObject &object)
{
    return object.value("served"_L1).isBool() && object.value("copies"_L1).isBool()
        && object.value("approval"_L1).isBool();
}

base::Result<MeasureKindFacts> readKind(const QJsonObject &object)
{
    MeasureKindFacts kind;
    kind.code = object.value("code"_L1).toString();
    if (kind.code.isEmpty())
        return malformed(u"kinds"_s, u"missing code"_s);
    const QString issuer = object.value("issued_by"_L1).toString();
    if (issuer != "police"_L1 && issuer != "court"_L1)
        return malformed(kind.code, u"unknown issued_by"_s);
    if (!hasFlags(object))
        return malformed(kind.code, u"missing served, copies or approval"_s);
    kind.issuer = issuer == "police"_L1 ? Issuer::Police : Issuer::Court;
    kind.isServed = object.value("served"_L1).toBool();
    kind.hasCopies = object.value("copies"_L1).toBool();
    kind.isApproved = object.value("approval"_L1).toBool();
    kind.form = object.value("form"_L1).toString();
    kind.audit = object.value("audit"_L1).toString();
    if (kind.audit.isEmpty())
        return malformed(kind.code, u"missing audit"_s);
    return kind;
}

} // namespace

base::Result<MeasureKinds> MeasureKinds::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return malformed(u"kinds"_s, u"offset %1: %2"_s.arg(error.offset).arg(error.errorString()));
    MeasureKinds table;
    const QJsonArray list = document.object().value("kinds"_L1).toArray();
    for (const auto &item : list) {
        auto kind = readKind(item.toObject());
        if (!kind)
            return base::fail(kind.error());
        if (table.fromCode(kind->code))
            return malformed(kind->code, u"code twice"_s);
        table.m_kinds.push_back(std::move(*kind));
    }
    if (table.m_kinds.size() >= static_cast<std::size_t>(UnknownMeasureKind))
        return malformed(u"kinds"_s, u"too many"_s);
    for (std::size_t i = 0; i < Named.size(); ++i)
        if (table.code(static_cast<MeasureKind>(i)) != Named.at(i))
            return malformed(Named.at(i), u"not in its place"_s);
    return table;
}

std::vector<MeasureKind> MeasureKinds::all() const
{
    std::vector<MeasureKind> kinds;
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        kinds.push_back(static_cast<MeasureKind>(i));
    return kinds;
}

QString MeasureKinds::code(MeasureKind kind) const
{
    const MeasureKindFacts *facts = find(kind);
    return facts ? facts->code : QString();
}

std::optional<MeasureKind> MeasureKinds::fromCode(QStringView code) const
{
    const auto it = std::find_if(m_kinds.begin(), m_kinds.end(), [&](const auto &kind) { return kind.code == code; });
    if (it == m_kinds.end())
        return {};
    return static_cast<MeasureKind>(it - m_kinds.begin());
}

const MeasureKinds &measureKinds()
{
    static const MeasureKinds table = [] {
        QFile file(u":/law/measure_kinds.json"_s);
        auto parsed = MeasureKinds::parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        if (!parsed)
            qCritical("the shipped kinds of measure are malformed: %s",
                      qUtf8Printable(parsed.error().arguments.join(u": "_s)));
        return parsed ? std::move(*parsed) : MeasureKinds();
    }();
    return table;
}

} // namespace qorgan::domain
