// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/audit.h"
#include "widgets/pagedmodel.h"

namespace qorgan::ui {

/// The log, newest first. Every page that is read is an entry itself.
class AuditModel final : public PagedModel<casework::AuditEntry, casework::AuditFilter>
{
    Q_OBJECT

public:
    enum Column { Number, At, Login, Action, Record, Fields, Detail, ColumnCount };

    explicit AuditModel(Reading reading, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const casework::AuditEntry &entry, int column) const;
    [[nodiscard]] QString recordText(const casework::AuditEntry &entry) const;
};

} // namespace qorgan::ui
