// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/documentlist.h"
#include "widgets/pagedmodel.h"

namespace qorgan::ui {

/// Printed copies, newest first.
class DocumentModel final : public PagedModel<casework::DocumentRow, casework::DocumentFilter>
{
    Q_OBJECT

public:
    enum Column { Printed, State, Form, Number, Code, Copy, Audience, Language, Pages, Officer, Hash, ColumnCount };

    explicit DocumentModel(Reading reading, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const casework::DocumentRow &row, int column) const;
    [[nodiscard]] QString inFull(const casework::DocumentRow &row, int column) const;
};

} // namespace qorgan::ui
