// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace qorgan::domain {

/// An offender did what a measure forbade, or not what it demanded. It does not end the measure.
struct Breach {
    BreachId id;
    MeasureId measure;
    QString restriction;                  ///< catalogue `restrictions`; empty: of an official warning
    base::Instant at;
    QString how;                          ///< how it was found
    QString article;                      ///< of liability, as the law had it on the day (`breach` of the rules)
    QString protocolNumber;               ///< empty: none yet (R20, three days)
    std::optional<QDate> protocolOn;
    std::optional<CheckId> check;         ///< the check that found it
    std::optional<CaseId> caseFile;       ///< what followed

    bool operator==(const Breach &) const = default;
};

} // namespace qorgan::domain
