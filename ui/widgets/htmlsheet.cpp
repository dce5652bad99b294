// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/htmlsheet.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PointsPerInch = 72;
constexpr qreal MarginPoints = 40;
constexpr qreal FootPoints = 18;

} // namespace

int printHtml(const QString &html, int letters, const QString &foot, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    // Laid out in points, painted in the dots of the device.
    const qreal scale = device.logicalDpiX() / qreal(PointsPerInch);
    const QSizeF paper = QSizeF(painter.viewport().size()) / scale;
    const QRectF area(MarginPoints, MarginPoints, paper.width() - 2 * MarginPoints,
                      paper.height() - 2 * MarginPoints - FootPoints);
    QTextDocument document;
    QFont font(u"Liberation Sans"_s);
    font.setPixelSize(letters);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize(area.size());
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !device.newPage())
            return 0;
        painter.save();
        painter.scale(scale, scale);
        painter.save();
        painter.translate(area.left(), area.top() - page * area.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(0, page * area.height(), area.width(), area.height());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(font);
        painter.setPen(Qt::black);
        painter.drawText(QRectF(area.left(), area.bottom(), area.width(), FootPoints), Qt::AlignRight | Qt::AlignBottom,
                         foot.arg(page + 1).arg(pages));
        painter.restore();
    }
    return pages;
}

} // namespace qorgan::ui
