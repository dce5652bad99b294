// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace qorgan::casework {

/// One dated record of the law as the program applies it, for people to read.
struct DatedRule {
    QString id;                   ///< "R1.protective_order.2026-03-02"
    QString rule;                 ///< "R1"
    QString subject;              ///< catalogue `measure_kinds`, or an article; empty: everything
    base::Texts source;           ///< "art. 60 of Law 245-VIII"
    QDate validFrom;
    std::optional<QDate> validTo; ///< last day; empty: until further notice
    bool verified = false;        ///< otherwise recalled: still to be checked against the act
    base::Texts text;
};

/// Every record, old ones too, in the order of the rules and their dates.
[[nodiscard]] std::vector<DatedRule> datedRules();

} // namespace qorgan::casework
