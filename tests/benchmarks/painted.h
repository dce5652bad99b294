// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdlib>

namespace qorgan::benchmarks {

/// Shows the window and ends the process as soon as it has been painted for the first time: how long a program takes
/// to end is no part of its start.
inline int showUntilPainted(QWidget &window)
{
    class Painted final : public QObject
    {
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
            return QObject::eventFilter(watched, event);
        }
    } painted;
    window.installEventFilter(&painted);
    window.show();
    return QApplication::exec();
}

} // namespace qorgan::benchmarks
