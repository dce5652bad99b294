// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/personlist.h"
#include "widgets/longlist.h"

namespace qorgan::ui {

/// By the text that is looked for; an empty one: everyone.
using PersonReading = LongReading<casework::PersonRow, QString>;

/// Persons: all in the order of the alphabet, as many as there are, or those that a search found, each with why.
class PersonModel final : public LongModel<casework::PersonRow, QString>
{
    Q_OBJECT

public:
    enum Column { Name, Born, Iin, Roles, Place, FoundBy, ColumnCount };

    explicit PersonModel(PersonReading reading, QObject *parent = nullptr);

    /// Whether the rows are those of a search.
    [[nodiscard]] bool isSearch() const { return !shown().isEmpty(); }
    /// A search found as many as it may: there may be more.
    [[nodiscard]] bool isCut() const { return isSearch() && rowCount() >= PageSize; }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column, int role) const override;
    [[nodiscard]] QString spoken(const casework::PersonRow &row, int column) const;
    [[nodiscard]] QString written(const casework::PersonRow &row, int column) const;
};

} // namespace qorgan::ui
