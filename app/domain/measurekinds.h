// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/measure.h"

#include <vector>

namespace qorgan::domain {

enum class Issuer : std::uint8_t { Police, Court };

/// What is the same of a kind of measure on every day. Its term, checks, appearances, restrictions and the article of
/// a breach change with the law: they are dated records of the rulebook whose subject is the kind's code.
struct MeasureKindFacts {
    QString code;           ///< catalogue `measure_kinds`; what a register keeps
    Issuer issuer = Issuer::Police;
    bool isServed = true;   ///< handed to the offender, and its term begins then
    bool hasCopies = true;  ///< someone beside the offender gets a copy (R3, R21)
    bool isApproved = true; ///< waits for the head where the unit wants that
    QString form;           ///< code of its printed form; empty: none
    QString audit;          ///< first part of its actions in the log: "order" of "order.issued"
};

/// The kinds of measure, a table read from `resources/law/measure_kinds.json`: another one is another line.
class MeasureKinds
{
public:
    /// Error: `law-data-malformed` with the kind and what is wrong with it: a fact that is missing, a code twice,
    /// too many kinds, or not those with a name of their own at the head of the list.
    [[nodiscard]] static base::Result<MeasureKinds> parse(const QByteArray &json);

    /// In the order of the table, which is that of their numbers.
    [[nodiscard]] std::vector<MeasureKind> all() const;
    /// Null of `UnknownMeasureKind` and of any other that is not of the table.
    [[nodiscard]] const MeasureKindFacts *find(MeasureKind kind) const
    {
        const auto place = static_cast<std::size_t>(kind);
        return place < m_kinds.size() ? &m_kinds[place] : nullptr;
    }
    /// Empty where the table has no such kind.
    [[nodiscard]] QString code(MeasureKind kind) const;
    [[nodiscard]] std::optional<MeasureKind> fromCode(QStringView code) const;

private:
    std::vector<MeasureKindFacts> m_kinds;
};

/// The shipped table, read once. A malformed file is a defect of the build, found by tests/domain/tst_measurekinds;
/// at run time the table is then empty.
[[nodiscard]] const MeasureKinds &measureKinds();

} // namespace qorgan::domain
