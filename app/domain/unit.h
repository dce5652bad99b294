// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

namespace qorgan::domain {

/// The police unit whose register this is. Printed on every sheet; addresses and phones are the unit's own.
struct Unit {
    base::Texts name;
    QString code;              ///< organ code, as assigned
    QString region;            ///< two-digit code
    QString numberPrefix;      ///< first part of a measure's number; the unit code by default
    base::Texts address;
    QString phone;
    base::Texts prosecutorOffice;

    bool operator==(const Unit &) const = default;
};

} // namespace qorgan::domain
