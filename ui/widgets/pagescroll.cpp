// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pagescroll.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>

namespace qorgan::ui {

PageScroll::PageScroll(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(page);
    page->setAutoFillBackground(false); // the window's colours show through
    page->installEventFilter(this);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now || !widget()->isAncestorOf(now))
            return;
        // What was shown just now must stand in its place before it can be scrolled to.
        QTimer::singleShot(0, this, [this, now = QPointer(now)] {
            if (now && isVisible() && widget()->isAncestorOf(now))
                ensureWidgetVisible(now, 0, 8);
        });
    });
}

QSize PageScroll::sizeHint() const
{
    return widget()->sizeHint();
}

QSize PageScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), QScrollArea::minimumSizeHint().height()};
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

int PageScroll::leastHeight(int room) const
{
    const int width = qMin(room, widget()->maximumWidth());
    const QLayout *layout = widget()->layout();
    if (!layout)
        return widget()->minimumSizeHint().height();
    return layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width) : layout->totalMinimumSize().height();
}

void PageScroll::fit()
{
    QSize room = maximumViewportSize();
    int height = leastHeight(room.width());
    if (height > room.height()) {
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
        height = leastHeight(room.width());
    }
    widget()->resize(room.width(), qMax(room.height(), height));
}

} // namespace qorgan::ui
