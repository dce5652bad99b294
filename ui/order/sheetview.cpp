// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/sheetview.h"

#include <QPainter>
#include <QResizeEvent>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 8;
constexpr double A4Inches = 210 / 25.4;

} // namespace

class SheetView::Paper final : public QWidget
{
public:
    explicit Paper(SheetView &view) : m_view(view) {}

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        int top = 0;
        for (const QImage &page : m_view.m_pages) {
            const QRect area(QPoint(0, top), m_view.sizeOf(page));
            painter.drawImage(area, page); // one dot on one dot, but for the moment after a change of width
            painter.setPen(palette().color(QPalette::Mid));
            painter.drawRect(area.adjusted(0, 0, -1, -1));
            top += area.height() + Gap;
        }
    }

private:
    SheetView &m_view;
};

SheetView::SheetView(QWidget *parent) : QScrollArea(parent), m_paper(new Paper(*this))
{
    setObjectName(u"sheetView"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The bar always takes its room: else a second page would change the width, and that the pages.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setWidget(m_paper);
    setMinimumSize(160, 120);
}

void SheetView::show(std::vector<QImage> pages)
{
    m_pages = std::move(pages);
    layOut();
}

int SheetView::pageWidth() const
{
    return qMax(1, viewport()->width());
}

double SheetView::dotsPerInch() const
{
    return pageWidth() * devicePixelRatioF() / A4Inches;
}

/// A small paper stays small beside A4; one that is wider is made narrower.
QSize SheetView::sizeOf(const QImage &page) const
{
    const int own = qRound(page.width() / devicePixelRatioF());
    const int width = qAbs(own - pageWidth()) <= 1 ? pageWidth() : qMin(own, pageWidth());
    return {width, qRound(double(width) * page.height() / qMax(1, page.width()))};
}

void SheetView::layOut()
{
    int height = -Gap;
    for (const QImage &page : m_pages)
        height += sizeOf(page).height() + Gap;
    m_paper->resize(pageWidth(), qMax(1, height));
    m_paper->update();
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
    if (event->size().width() != event->oldSize().width())
        Q_EMIT widthChanged();
}

} // namespace qorgan::ui
