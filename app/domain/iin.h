// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/person.h"

#include <QDate>

#include <optional>

namespace qorgan::domain {

/// What the twelve digits of an ИИН say of their bearer.
struct IinFacts {
    std::optional<QDate> birthDate; ///< nothing when the seventh digit is 0 (some foreigners)
    std::optional<Sex> sex;
};

/// Reads an ИИН (law.md 10.1). Errors: iin-length, iin-digits, iin-date, iin-check-digit.
[[nodiscard]] base::Result<IinFacts> readIin(const QString &iin, QDate today);

/// Checks an ИИН against what else is known of the person: iin-birth-mismatch, iin-sex-mismatch.
[[nodiscard]] base::Result<void> checkIin(const QString &iin, std::optional<QDate> birthDate,
                                          std::optional<Sex> sex, QDate today);

/// The check digit of eleven digits; nothing for the numbers that are never issued.
[[nodiscard]] std::optional<int> iinCheckDigit(QStringView elevenDigits);

/// A valid number for fictional people: the serial is taken modulo 10,000 and moved on when it has no
/// check digit. Only for births from 1800 to 2099.
[[nodiscard]] QString syntheticIin(QDate birthDate, Sex sex, int serial);

} // namespace qorgan::domain
