// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"

#include <QUuid>

#include <array>
#include <compare>
#include <random>

namespace qorgan::base {

/// A public id: a UUID that cannot be mixed up with the id of another kind of record.
template <typename Tag>
struct Id {
    QUuid uuid;

    [[nodiscard]] bool isNull() const { return uuid.isNull(); }
    [[nodiscard]] QString toString() const { return uuid.toString(QUuid::WithoutBraces); }
    bool operator==(const Id &) const = default;
    auto operator<=>(const Id &other) const { return uuid < other.uuid ? std::strong_ordering::less
                                                  : other.uuid < uuid ? std::strong_ordering::greater
                                                                      : std::strong_ordering::equal; }

    /// A null id for anything that is not a UUID.
    [[nodiscard]] static Id fromString(QStringView text) { return {QUuid::fromString(text)}; }
};

/// Makes UUIDv7 (RFC 9562): 48 bits of milliseconds, a counter within the millisecond, random bits.
class IdSource
{
public:
    /// Random bits from the operating system.
    IdSource();
    /// A reproducible series for training registers: the same seed and clock give the same ids.
    explicit IdSource(quint64 seed);

    [[nodiscard]] QUuid next(Instant at);

private:
    bool m_seeded = false;
    std::mt19937_64 m_random;
    qint64 m_lastMs = -1;
    quint16 m_counter = 0;

    [[nodiscard]] quint64 random64();
};

} // namespace qorgan::base
