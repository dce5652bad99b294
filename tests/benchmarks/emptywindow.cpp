// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a window costs that shows nothing, or with an argument one word: the references of qorgan_windowbenchmark.
// The first letter of a process has the system's fonts read.

#include "benchmarks/painted.h"

#include <QLabel>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1200, 680);
    if (argc > 1)
        window.setCentralWidget(new QLabel(QString::fromUtf8(argv[1])));
    return qorgan::benchmarks::showUntilPainted(window);
}
