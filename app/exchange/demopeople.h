// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "exchange/demodata.h"
#include "exchange/demodice.h"

#include <unordered_map>

namespace qorgan::exchange {

/// A fictional person, and where in the lists the name comes from, so that a family can share it.
struct DemoPerson {
    domain::Person facts;
    bool kazakh = true;
    int surname = 0; ///< place in the list of surnames
};

/// Makes up people: no surname is one that people bear, ИИН are valid and each is given once, phones begin
/// with +7 700 000.
class DemoPeople
{
public:
    DemoPeople(const DemoData &data, DemoDice &dice) : m_data(data), m_dice(dice) {}

    [[nodiscard]] DemoPerson someone(domain::Sex sex, int age, QDate today);
    /// Someone of the same surname.
    [[nodiscard]] DemoPerson relative(const DemoPerson &of, domain::Sex sex, int age, QDate today);
    /// "Surname G. P."
    [[nodiscard]] static QString shortName(const domain::Person &person);

private:
    [[nodiscard]] DemoPerson person(bool kazakh, int surname, domain::Sex sex, int age, QDate today);
    void giveIin(domain::Person &person);

    const DemoData &m_data;
    DemoDice &m_dice;
    std::unordered_map<qint64, int> m_nextSerials; ///< by day of birth and sex
};

} // namespace qorgan::exchange
