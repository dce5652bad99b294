// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/checkbeads.h"

#include "order/orderwords.h"
#include "widgets/texts.h"

#include <QPainter>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::BeadState;
using casework::CheckBead;

void paintBead(QPainter &painter, QPointF centre, double radius, BeadState state, const QPalette &palette)
{
    const QColor colour = OrderWords::colour(OrderWords::mark(state), palette);
    painter.setPen(QPen(colour, radius < 6 ? 1.2 : 1.6));
    painter.setBrush(state == BeadState::Ahead ? palette.color(QPalette::Window) : colour);
    if (state == BeadState::Missed)
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -radius), centre + QPointF(radius, radius * 0.8),
                                       centre + QPointF(-radius, radius * 0.8)}));
    else
        painter.drawEllipse(centre, radius, radius);
    if (state != BeadState::Done)
        return;
    painter.setPen(QPen(palette.color(QPalette::Base), radius < 6 ? 1.4 : 2));
    painter.drawPolyline(QPolygonF({centre + QPointF(-radius * 0.5, 0), centre + QPointF(-radius * 0.1, radius * 0.4),
                                    centre + QPointF(radius * 0.5, -radius * 0.4)}));
}

QStringList beadsInWords(const std::vector<CheckBead> &beads)
{
    QStringList words;
    for (const CheckBead &bead : beads)
        words << CheckBeads::tr("%1 %2").arg(OrderWords::shortDate(bead.dueOn), OrderWords::state(bead.state));
    return words;
}

CheckBeads::CheckBeads(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"checkBeads"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CheckBeads::show(const std::vector<CheckBead> &beads)
{
    m_beads = beads;
    setVisible(!beads.empty());
    retranslate();
    updateGeometry();
    update();
}

void CheckBeads::retranslate()
{
    const QStringList words = beadsInWords(m_beads);
    setAccessibleName(tr("Weekly checks"));
    setAccessibleDescription(words.join(u", "_s));
    setToolTip(words.join(u'\n'));
    update();
}

int CheckBeads::step() const
{
    return fontMetrics().horizontalAdvance(u"00 Wmm"_s) + 10;
}

QSize CheckBeads::sizeHint() const
{
    return {int(m_beads.size()) * step(), fontMetrics().height() * 5 / 2 + 4};
}

QSize CheckBeads::minimumSizeHint() const
{
    return {step(), sizeHint().height()};
}

void CheckBeads::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = int(m_beads.size());
    const double step = qMin<double>(this->step(), double(width()) / qMax(1, count));
    const double radius = fontMetrics().height() * 0.45;
    const double y = radius + 2;
    if (count > 1) {
        painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1));
        painter.drawLine(QPointF(step / 2, y), QPointF(step * (count - 0.5), y));
    }
    QFont bold = font();
    bold.setBold(true);
    for (int i = 0; i < count; ++i) {
        const CheckBead &bead = m_beads[size_t(i)];
        const QColor colour = OrderWords::colour(OrderWords::mark(bead.state), palette());
        paintBead(painter, QPointF(step * (i + 0.5), y), radius, bead.state, palette());
        painter.setFont(bead.state == BeadState::Missed ? bold : font());
        painter.setPen(bead.state == BeadState::Ahead ? palette().color(QPalette::WindowText) : colour);
        painter.drawText(QRectF(step * i, 2 * radius + 4, step, fontMetrics().height() + 2),
                         Qt::AlignHCenter | Qt::AlignTop, OrderWords::shortDate(bead.dueOn));
    }
}

} // namespace qorgan::ui
