// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/duedelegate.h"

#include "today/duemodel.h"
#include "widgets/duelook.h"

#include <QApplication>
#include <QPainter>

namespace qorgan::ui {

namespace {

constexpr int AroundVerb = 24; ///< at the sides of the verb on its button

} // namespace

void DueDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const bool heading = index.data(DueModel::HeadingRole).toBool();
    if (!heading && index.column() != DueModel::When)
        return;
    const QVariant stated = index.data(DueModel::StateRole);
    const auto state = casework::DueState(stated.toInt());
    if (stated.isValid())
        write(option, colourOf(state, option->palette));
    option->font.setBold(heading || state == casework::DueState::Overdue);
    if (heading) {
        option->state |= QStyle::State_Enabled; // it cannot be chosen, but it is no less to be read
        option->backgroundBrush = option->palette.window();
    }
}

QSize DueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize text = RowDelegate::sizeHint(option, index);
    return index.column() == DueModel::Action ? text + QSize(AroundVerb + 8, 0) : text;
}

void DueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != DueModel::Action || index.data(DueModel::HeadingRole).toBool()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString verb = cell.text;
    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    QStyleOptionButton button;
    button.state = QStyle::State_Enabled | QStyle::State_Raised;
    button.palette = QApplication::palette();
    button.fontMetrics = option.fontMetrics;
    button.direction = option.direction;
    const int width = qMin(option.rect.width() - 8, option.fontMetrics.horizontalAdvance(verb) + AroundVerb);
    button.rect = QRect(option.rect.x() + 2, option.rect.y() + 1, width, option.rect.height() - 2);
    button.text = option.fontMetrics.elidedText(verb, Qt::ElideRight, width - 8);
    style->drawControl(QStyle::CE_PushButton, &button, painter, option.widget);
}

} // namespace qorgan::ui
