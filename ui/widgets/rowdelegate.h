// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace qorgan::ui {

/// Paints the rows of a ListTable, each as one piece.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// A cell of one line of words is shaped once; the style shapes each text twice, to measure and to draw it, which
    /// is most of what a step of a long list takes. All else is drawn by the style.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Writes the cell in that colour, except in the current row of a list that has the focus.
    static void write(QStyleOptionViewItem *option, const QColor &colour);
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace qorgan::ui
