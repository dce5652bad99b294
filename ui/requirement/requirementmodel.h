// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/requirements.h"
#include "widgets/pagedmodel.h"

namespace qorgan::ui {

struct RequirementsRead {
    casework::Page<casework::RequirementRow> page;
    base::Instant now;
};

using RequirementReply = std::function<void(const base::Result<RequirementsRead> &)>;
using RequirementReading =
    std::function<void(const casework::RequirementFilter &, const casework::PageRequest &, RequirementReply)>;

/// Motions and the court's requirements, newest first.
class RequirementModel final : public PagedModel<casework::RequirementRow, casework::RequirementFilter>
{
    Q_OBJECT

public:
    enum Column { Number, Offender, State, Left, Restrictions, Appearances, Hearing, Court, Officer, ColumnCount };
    enum Role { StateRole = Qt::UserRole, AlarmRole };

    explicit RequirementModel(const RequirementReading &reading, QObject *parent = nullptr);

    /// StateRole: domain::RequirementState; AlarmRole: whether the cell tells of something missing.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    base::Instant m_now; ///< of the page read last

    [[nodiscard]] QString text(const casework::RequirementRow &row, int column) const;
    [[nodiscard]] QString left(const casework::RequirementRow &row) const;
    [[nodiscard]] static bool isAlarm(const casework::RequirementRow &row, int column);
};

} // namespace qorgan::ui
