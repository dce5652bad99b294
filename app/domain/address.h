// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace qorgan::domain {

/// A postal place in Kazakhstan. `region` is the two-digit code; `district` the four-digit prefix of a
/// КАТО code or, when the name is not in the catalogue, the text as typed; `locality` a nine-digit КАТО
/// code or text. Street, house and flat are text.
struct Address {
    QString region;
    QString district;
    QString locality;
    QString street;
    QString house;
    QString flat;

    [[nodiscard]] bool isEmpty() const { return *this == Address{}; }
    bool operator==(const Address &) const = default;
};

} // namespace qorgan::domain
