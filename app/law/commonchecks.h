// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "law/rulebook.h"

#include <vector>

namespace qorgan::law {

/// R10 by the offender's age on the local date of issue; on the birthday the age is reached. Errors:
/// offender-missing, offender-under-16. Warnings: offender-age-unknown, offender-minor,
/// minor-without-representative.
[[nodiscard]] base::Result<void> admitOffender(domain::MeasureKind kind, QDate day, const domain::Person *offender,
                                               const Rulebook &book, std::vector<base::Warning> &warnings);

/// Whether a measure of that kind may hold the restriction. A list that is not confirmed, or none at all, warns of
/// another restriction; a verified one refuses it: restriction-not-of-measure with the code.
[[nodiscard]] base::Result<void> admitRestriction(domain::MeasureKind kind, QDate day, const QString &restriction,
                                                  const QString &field, const Rulebook &book,
                                                  std::vector<base::Warning> &warnings);

} // namespace qorgan::law
