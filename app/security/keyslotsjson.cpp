// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The written form of the key slots. What is read is distrusted: lengths, ranges and the cost of the key
// derivation are checked here, so that a damaged or planted file costs neither a crash nor the memory of the
// machine.

#include "security/keyslots.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>
#include <optional>
#include <set>

namespace qorgan::security {

using base::ErrorKind;
using base::fail;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int Format = 1;
constexpr qsizetype MostSlots = 1000;
constexpr int MostPasses = 20;
constexpr int MostMemoryKib = 1024 * 1024;
constexpr int LeastMemoryKib = 8;

tl::unexpected<base::Error> damaged(const QString &part)
{
    return fail(u"keyslots-damaged"_s, {}, {part}, ErrorKind::Register);
}

std::optional<int> integer(const QJsonValue &value, int least, int most)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < least || number > most || number != static_cast<int>(number))
        return std::nullopt;
    return static_cast<int>(number);
}

std::optional<QByteArray> bytes(const QJsonValue &value, qsizetype size)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!value.isString() || !decoded || decoded.decoded.size() != size)
        return std::nullopt;
    return decoded.decoded;
}

QString text(const QByteArray &value)
{
    return QString::fromLatin1(value.toBase64());
}

QString kindCode(KeySlot::Kind kind)
{
    return kind == KeySlot::Kind::Account ? u"account"_s : u"recovery"_s;
}

QJsonObject slotObject(const KeySlot &slot)
{
    return {{u"id"_s, text(slot.id)},
            {u"kind"_s, kindCode(slot.kind)},
            {u"kdf"_s, QJsonObject{{u"alg"_s, u"argon2id13"_s},
                                   {u"passes"_s, slot.kdf.passes},
                                   {u"memory_kib"_s, slot.kdf.memoryKib},
                                   {u"salt"_s, text(slot.salt)}}},
            {u"nonce"_s, text(slot.nonce)},
            {u"wrapped"_s, text(slot.wrapped)}};
}

Result<KeySlot> slotFrom(const QJsonObject &object)
{
    const QString kind = object[u"kind"_s].toString();
    if (kind != kindCode(KeySlot::Kind::Account) && kind != kindCode(KeySlot::Kind::Recovery))
        return damaged(u"kind"_s);
    const QJsonObject kdf = object[u"kdf"_s].toObject();
    if (kdf[u"alg"_s] != u"argon2id13"_s)
        return damaged(u"alg"_s);
    const auto passes = integer(kdf[u"passes"_s], 1, MostPasses);
    const auto memory = integer(kdf[u"memory_kib"_s], LeastMemoryKib, MostMemoryKib);
    if (!passes || !memory)
        return damaged(u"kdf"_s);
    const auto id = bytes(object[u"id"_s], 16);
    const auto salt = bytes(kdf[u"salt"_s], 16);
    const auto nonce = bytes(object[u"nonce"_s], 24);
    const auto wrapped = bytes(object[u"wrapped"_s], 48);
    if (!id || !salt || !nonce || !wrapped)
        return damaged(u"slot"_s);
    return KeySlot{.id = *id,
                   .kind = kind == u"account"_s ? KeySlot::Kind::Account : KeySlot::Kind::Recovery,
                   .kdf = {*passes, *memory},
                   .salt = *salt,
                   .nonce = *nonce,
                   .wrapped = *wrapped};
}

Result<std::vector<KeySlot>> slotsFrom(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > MostSlots)
        return damaged(u"slots"_s);
    std::vector<KeySlot> slots;
    std::set<QByteArray> ids;
    for (const QJsonValue &element : array) {
        auto slot = slotFrom(element.toObject());
        if (!slot)
            return fail(slot.error());
        if (!ids.insert(slot->id).second)
            return damaged(u"slots"_s);
        slots.push_back(std::move(*slot));
    }
    return slots;
}

} // namespace

/// What the seal covers: everything that means something, in one canonical form.
QByteArray KeySlots::content() const
{
    QJsonArray slots;
    for (const KeySlot &slot : m_slots)
        slots.append(slotObject(slot));
    const QJsonObject object{{u"format"_s, Format},
                             {u"register"_s, m_registerId.toString(QUuid::WithoutBraces)},
                             {u"training"_s, m_training},
                             {u"cipher"_s, m_cipher},
                             {u"page_size"_s, m_pageSize},
                             {u"generation"_s, m_generation},
                             {u"slots"_s, slots}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray KeySlots::toJson() const
{
    QJsonObject object = QJsonDocument::fromJson(content()).object();
    object.insert(u"seal"_s, text(m_seal));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<KeySlots> KeySlots::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return damaged(u"json"_s);
    const QJsonObject object = document.object();
    const auto format = integer(object[u"format"_s], 1, std::numeric_limits<int>::max());
    if (!format)
        return damaged(u"format"_s);
    if (*format > Format)
        return fail(u"keyslots-newer"_s, {}, {QString::number(*format)}, ErrorKind::Register);

    KeySlots slots;
    slots.m_registerId = QUuid::fromString(object[u"register"_s].toString());
    if (slots.m_registerId.isNull())
        return damaged(u"register"_s);
    if (!object[u"training"_s].isBool())
        return damaged(u"training"_s);
    slots.m_training = object[u"training"_s].toBool();
    slots.m_cipher = object[u"cipher"_s].toString();
    if (slots.m_cipher != u"aegis"_s && slots.m_cipher != u"chacha20"_s)
        return damaged(u"cipher"_s);
    const auto pageSize = integer(object[u"page_size"_s], 512, 65536);
    if (!pageSize || (*pageSize & (*pageSize - 1)) != 0)
        return damaged(u"page_size"_s);
    slots.m_pageSize = *pageSize;
    const auto generation = integer(object[u"generation"_s], 1, std::numeric_limits<int>::max() - 1);
    if (!generation)
        return damaged(u"generation"_s);
    slots.m_generation = *generation;
    auto list = slotsFrom(object[u"slots"_s]);
    if (!list)
        return fail(list.error());
    slots.m_slots = std::move(*list);
    const auto seal = bytes(object[u"seal"_s], 32);
    if (!seal)
        return damaged(u"seal"_s);
    slots.m_seal = *seal;
    return slots;
}

} // namespace qorgan::security
