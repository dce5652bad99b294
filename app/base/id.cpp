// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/id.h"

#include <QRandomGenerator>

namespace qorgan::base {

IdSource::IdSource() = default;

IdSource::IdSource(quint64 seed) : m_seeded(true), m_random(seed) {}

quint64 IdSource::random64()
{
    return m_seeded ? m_random() : QRandomGenerator::system()->generate64();
}

QUuid IdSource::next(Instant at)
{
    if (at.ms > m_lastMs) {
        m_lastMs = at.ms;
        m_counter = static_cast<quint16>(random64() & 0x7ff);
    } else if (++m_counter > 0xfff) {
        // More than 4096 ids in a millisecond, or a clock set back: the series still ascends.
        ++m_lastMs;
        m_counter = 0;
    }
    const auto ms = static_cast<quint64>(m_lastMs);
    const quint64 tail = random64();
    std::array<uchar, 8> b{};
    b[0] = static_cast<uchar>(0x80 | (tail & 0x3f));
    for (size_t i = 1; i < b.size(); ++i)
        b[i] = static_cast<uchar>(tail >> (8 * i));
    return QUuid(static_cast<uint>(ms >> 16), static_cast<ushort>(ms & 0xffff),
                 static_cast<ushort>(0x7000 | m_counter), b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7]);
}

} // namespace qorgan::base
