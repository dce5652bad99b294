// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace qorgan::benchmarks {

/// Shows the window and goes on until it has been painted for the first time.
inline int showUntilPainted(QWidget &window)
{
    class Painted final : public QObject
    {
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                QTimer::singleShot(0, qApp, &QCoreApplication::quit);
            return QObject::eventFilter(watched, event);
        }
    } painted;
    window.installEventFilter(&painted);
    window.show();
    return QApplication::exec();
}

} // namespace qorgan::benchmarks
