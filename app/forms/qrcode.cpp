// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/qrcode.h"

#include <QPainter>
#include <QPainterPath>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace qorgan::forms {

namespace {

/// ISO/IEC 18004 asks for four squares of white on each side; paper around the place gives two of them.
constexpr int QuietSquares = 2;

struct Free {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

void paintQr(QPainter &painter, const QString &text, const QRectF &place)
{
    const std::unique_ptr<QRcode, Free> code(
        QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (!code)
        return;
    const double square = std::min(place.width(), place.height()) / (code->width + 2 * QuietSquares);
    const QPointF corner = place.center() - QPointF(code->width, code->width) * square / 2;
    // One path: squares painted one by one show hairs of white between them on a screen.
    QPainterPath squares;
    squares.setFillRule(Qt::WindingFill);
    for (int row = 0; row < code->width; ++row)
        for (int column = 0; column < code->width; ++column)
            if (code->data[row * code->width + column] & 1)
                squares.addRect(QRectF(corner.x() + column * square, corner.y() + row * square, square, square));
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.fillPath(squares, Qt::black);
    painter.restore();
}

} // namespace qorgan::forms
