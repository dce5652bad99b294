// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/finddelegate.h"

#include "find/findmodel.h"

#include <QApplication>
#include <QPainter>

namespace qorgan::ui {

namespace {

constexpr int Margin = 8;
constexpr int LeastReason = 8; ///< letters of it
constexpr int Air = 3; ///< above and below the letters of a line

bool isLine(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsSelectable);
}

} // namespace

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    cell.state &= ~QStyle::State_HasFocus;
    cell.state |= QStyle::State_Active | QStyle::State_Enabled; // the keys go to the field, yet the line is chosen
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);

    const bool line = isLine(index);
    const bool heading = index.data(FindModel::HeadingRole).toBool();
    const bool chosen = line && cell.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = cell.palette;
    const QColor ink = palette.color(QPalette::Active, chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = chosen ? ink : palette.color(QPalette::Active, QPalette::PlaceholderText);
    QFont font = cell.font;
    font.setBold(heading);
    const QFontMetrics metrics(font);
    QRect area = cell.rect.adjusted(line ? 2 * Margin : Margin, 0, -Margin, 0);

    painter->save();
    painter->setFont(font);
    const QString text = index.data().toString();
    if (const QString reason = index.data(FindModel::ReasonRole).toString(); !reason.isEmpty()) {
        // What was found goes before why: the reason takes the room that is left, a word of it at least or none.
        const int room = area.width() - metrics.horizontalAdvance(text) - 2 * Margin;
        if (room > metrics.averageCharWidth() * LeastReason || room > metrics.horizontalAdvance(reason)) {
            const QString fitting = metrics.elidedText(reason, Qt::ElideRight, room);
            painter->setPen(faint);
            painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, fitting);
            area.setRight(area.right() - metrics.horizontalAdvance(fitting) - 2 * Margin);
        }
    }
    painter->setPen(line || heading ? ink : faint);
    if (line || heading)
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, area.width()));
    else
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text);
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int width = option.widget ? option.widget->width() - 2 * Margin : 0;
    if (isLine(index) || index.data(FindModel::HeadingRole).toBool())
        return {width, metrics.height() + 2 * Air};
    const QRect text = metrics.boundingRect(QRect(0, 0, width - 2 * Margin, 1'000), Qt::TextWordWrap,
                                            index.data().toString());
    return {width, text.height() + 2 * Air};
}

} // namespace qorgan::ui
