// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rowdelegate.h"

#include <QWidget>

namespace qorgan::ui {

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // no frame around one cell of the row
}

void RowDelegate::write(QStyleOptionViewItem *option, const QColor &colour)
{
    option->palette.setColor(QPalette::Text, colour);
    if (option->widget && !option->widget->hasFocus())
        option->palette.setColor(QPalette::HighlightedText, colour);
}

} // namespace qorgan::ui
