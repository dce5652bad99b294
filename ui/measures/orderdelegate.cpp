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
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the whole row is marked, not one of its cells
    const auto paint = [option](const QColor &colour) { option->palette.setColor(QPalette::Text, colour); };
    if (index.column() == OrderModel::State) {
        const auto state = MeasureState(index.data(OrderModel::StateRole).toInt());
        paint(state == MeasureState::Served ? settledColour(option->palette)
                                            : colourOf(state == MeasureState::Issued ? DueState::Due : DueState::Ahead,
                                                       option->palette));
    } else if (const QVariant check = index.data(OrderModel::CheckRole);
               index.column() == OrderModel::NextCheck && check.isValid()) {
        paint(colourOf(DueState(check.toInt()), option->palette));
    }
}

} // namespace qorgan::ui
