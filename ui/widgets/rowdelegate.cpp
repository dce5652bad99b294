// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rowdelegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QWidget>

namespace qorgan::ui {

namespace {

bool isOneLine(const QStyleOptionViewItem &cell)
{
    const auto more = QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator
                      | QStyleOptionViewItem::WrapText;
    return !(cell.features & more) && !cell.text.contains(QChar::LineSeparator);
}

QColor inkOf(const QStyleOptionViewItem &cell)
{
    const auto group = !(cell.state & QStyle::State_Enabled) ? QPalette::Disabled
                       : cell.state & QStyle::State_Active   ? QPalette::Active
                                                             : QPalette::Inactive;
    return cell.palette.color(group, cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
}

/// At the place where the style would draw it.
void drawOneLine(QPainter *painter, const QStyleOptionViewItem &cell, const QStyle &style)
{
    const int air = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRect room = cell.rect.adjusted(air, 0, -air, 0);
    QTextLayout layout(cell.text, cell.font, painter->device());
    const auto shape = [&layout] {
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setNumColumns(int(layout.text().size()));
        layout.endLayout();
        return line;
    };
    QTextLine line = shape();
    if (line.naturalTextWidth() > room.width()) {
        layout.setText(cell.fontMetrics.elidedText(cell.text, cell.textElideMode, room.width()));
        line = shape();
    }
    const QSize size(qRound(line.naturalTextWidth()), qRound(line.height()));
    const QRect place = QStyle::alignedRect(cell.direction, cell.displayAlignment, size, room);
    painter->setPen(inkOf(cell));
    line.draw(painter, place.topLeft());
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QStyle &style = cell.widget ? *cell.widget->style() : *QApplication::style();
    if (!isOneLine(cell)) {
        style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        return;
    }
    painter->save();
    painter->setClipRect(cell.rect);
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    if (!cell.text.isEmpty())
        drawOneLine(painter, cell, style);
    painter->restore();
}

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
