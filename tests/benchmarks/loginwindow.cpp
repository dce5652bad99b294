// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program up to its login over the register of the last time, and no further: what qorgan_windowbenchmark times
// beside qorgan_emptywindow. It is linked as the program is.

#include "benchmarks/painted.h"
#include "shell/mainwindow.h"
#include "widgets/look.h"
#include "widgets/systemfonts.h"

int main(int argc, char *argv[])
{
    const auto prepared = qorgan::casework::prepareProcess();
    qorgan::ui::learnSystemFonts();
    QApplication application(argc, argv);
    application.setOrganizationName(QStringLiteral("Qorgan"));
    qorgan::ui::applyLook(application, qorgan::ui::Shade::Light);
    qorgan::ui::MainWindow window(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    return prepared ? qorgan::benchmarks::showUntilPainted(window) : 1;
}
