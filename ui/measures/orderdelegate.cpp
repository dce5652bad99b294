// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measures/orderdelegate.h"

#include "measures/ordermodel.h"
#include "widgets/duelook.h"

namespace qorgan::ui {

using casework::DueState;
using domain::MeasureState;

void OrderDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (index.column() == OrderModel::State) {
        const auto state = MeasureState(index.data(OrderModel::StateRole).toInt());
        const auto asDue = state == MeasureState::Issued ? DueState::Due : DueState::Ahead;
        write(option, state == MeasureState::Served ? settledColour(option->palette)
                                                    : colourOf(asDue, option->palette));
    } else if (const QVariant check = index.data(OrderModel::CheckRole);
               index.column() == OrderModel::NextCheck && check.isValid()) {
        write(option, colourOf(DueState(check.toInt()), option->palette));
    }
}

} // namespace qorgan::ui
