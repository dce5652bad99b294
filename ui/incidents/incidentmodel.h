// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidentlist.h"
#include "widgets/longlist.h"

namespace qorgan::ui {

using IncidentReading = LongReading<casework::IncidentRow, casework::IncidentFilter>;

/// Incidents, newest first, as many as there are.
class IncidentModel final : public LongModel<casework::IncidentRow, casework::IncidentFilter>
{
    Q_OBJECT

public:
    enum Column { Detected, Source, Complaint, Offender, Victim, Place, Order, KuiNumber, Article, Section, ColumnCount };

    explicit IncidentModel(IncidentReading reading, QObject *parent = nullptr);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column, int role) const override;
    [[nodiscard]] QString victimsInWords(const casework::IncidentRow &row) const;
};

} // namespace qorgan::ui
