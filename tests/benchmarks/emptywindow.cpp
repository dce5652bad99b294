// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a window costs that shows nothing: the reference of qorgan_windowbenchmark.

#include "benchmarks/painted.h"

#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1200, 680);
    return qorgan::benchmarks::showUntilPainted(window);
}
