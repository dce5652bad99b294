// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/languages.h"
#include "shell/mainwindow.h"
#include "widgets/look.h"
#include "widgets/systemfonts.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;
using namespace qorgan;

namespace {

/// --register, then QORGAN_REGISTER, then the folder of the last time.
QString startDirectory(const QString &option)
{
    if (!option.isEmpty())
        return option;
    const QString fromEnvironment = qEnvironmentVariable("QORGAN_REGISTER");
    return fromEnvironment.isEmpty() ? ui::MainWindow::rememberedDirectory() : fromEnvironment;
}

} // namespace

int main(int argc, char *argv[])
{
    // Before anything else of the program runs; what it refuses is said by the window.
    const auto prepared = casework::prepareProcess();
    ui::learnSystemFonts();
    QApplication application(argc, argv);
    application.setOrganizationName(u"Qorgan"_s);
    application.setApplicationName(u"qorgan"_s);
    application.setApplicationVersion(QStringLiteral(QORGAN_VERSION));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption registerOption(u"register"_s, u"Folder of the register."_s, u"folder"_s);
    const QCommandLineOption lightOption(u"light"_s, u"Light colours, whatever the system has."_s);
    const QCommandLineOption darkOption(u"dark"_s, u"Dark colours, whatever the system has."_s);
    parser.addOptions({registerOption, lightOption, darkOption});
    parser.process(application);

    ui::applyLook(application, parser.isSet(darkOption)  ? ui::Shade::Dark
                               : parser.isSet(lightOption) ? ui::Shade::Light
                                                           : ui::Shade::System);
    ui::MainWindow window(startDirectory(parser.value(registerOption)));
    if (!prepared)
        window.bar(prepared.error());
    window.show();
    return application.exec();
}
