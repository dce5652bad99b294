// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measures/orderdelegate.h"

#include "measures/ordermodel.h"
#include "order/checkbeads.h"
#include "widgets/duelook.h"

#include <QPainter>

namespace qorgan::ui {

using casework::DueState;
using domain::MeasureState;

namespace {

constexpr double BeadRadius = 0.32; ///< of a letter's height
constexpr double BeadStep = 2.8;    ///< from one bead to the next, in radii

} // namespace

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

QSize OrderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize text = RowDelegate::sizeHint(option, index);
    const auto beads = index.data(OrderModel::BeadsRole).value<std::vector<casework::CheckBead>>();
    if (index.column() != OrderModel::Checks)
        return text;
    return {int(option.fontMetrics.height() * BeadRadius * BeadStep * double(beads.size())) + 12, text.height()};
}

void OrderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    const auto beads = index.data(OrderModel::BeadsRole).value<std::vector<casework::CheckBead>>();
    if (index.column() != OrderModel::Checks || beads.empty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    const double radius = option.fontMetrics.height() * BeadRadius;
    QPointF centre(option.rect.left() + radius + 4, option.rect.center().y() + 0.5);
    // On the colour of the current row the beads stand on a strip of paper: their colours keep their meaning.
    const double step = radius * BeadStep;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Base));
        painter->drawRoundedRect(QRectF(option.rect.left() + 1, option.rect.top() + 2,
                                        step * double(beads.size()) + 4, option.rect.height() - 4), 3, 3);
    }
    for (const casework::CheckBead &bead : beads) {
        paintBead(*painter, centre, radius, bead.state, option.palette);
        centre.rx() += step;
    }
    painter->restore();
}

} // namespace qorgan::ui
