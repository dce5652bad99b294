// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <random>

namespace qorgan::exchange {

/// Chance that is the same on every machine: the distributions of the standard library may differ between
/// its implementations, the generator may not.
class DemoDice
{
public:
    explicit DemoDice(quint64 seed) : m_generator(seed) {}

    /// 0 to n − 1.
    [[nodiscard]] int below(int n)
    {
        return static_cast<int>(((m_generator() >> 32) * static_cast<quint64>(n)) >> 32);
    }
    /// Both ends included.
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    /// Between the ends, the middle more often.
    [[nodiscard]] int around(int least, int most) { return (between(least, most) + between(least, most)) / 2; }
    [[nodiscard]] bool chance(int perMille) { return below(1000) < perMille; }
    template <typename List>
    [[nodiscard]] const auto &pick(const List &list)
    {
        return list[static_cast<typename List::size_type>(below(static_cast<int>(list.size())))];
    }
    /// The place of one of several weights.
    template <typename Weights>
    [[nodiscard]] int weighted(const Weights &weights)
    {
        int total = 0;
        for (const int weight : weights)
            total += weight;
        int rest = below(total);
        int place = 0;
        for (const int weight : weights) {
            if (rest < weight)
                return place;
            rest -= weight;
            ++place;
        }
        return place;
    }

private:
    std::mt19937_64 m_generator;
};

} // namespace qorgan::exchange
