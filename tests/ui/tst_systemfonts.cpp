// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/systemfonts.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// As someone would who reads serifs more easily.
const QByteArray OwnRule =
    "<fontconfig><alias><family>monospace</family><prefer><family>Liberation Serif</family></prefer></alias>"
    "</fontconfig>";

} // namespace

class TestSystemFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultFontHasKazakhLetters();
    void unknownFamilyIsOneWithoutSerifs();
    void usersOwnRuleIsKept();
};

void TestSystemFonts::defaultFontHasKazakhLetters()
{
    const QFontMetrics metrics(QApplication::font());
    for (const QChar letter : u"ӘҒҚҢӨҰҮҺІәғқңөұүһі"_s)
        QVERIFY2(metrics.inFont(letter), qPrintable(QString(letter)));
}

void TestSystemFonts::unknownFamilyIsOneWithoutSerifs()
{
    QCOMPARE(QFontInfo(QFont(u"No Such Family"_s)).family(), QFontInfo(QFont(u"sans-serif"_s)).family());
    const QStringList known{u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s};
    QVERIFY2(known.contains(QFontInfo(QFont(u"sans-serif"_s)).family()),
             qPrintable(QFontInfo(QFont(u"sans-serif"_s)).family()));
}

void TestSystemFonts::usersOwnRuleIsKept()
{
    QCOMPARE(QFontInfo(QFont(u"monospace"_s)).family(), u"Liberation Serif"_s);
}

int main(int argc, char *argv[])
{
    const QTemporaryDir settings;
    const QString folder = settings.filePath(u"fontconfig"_s);
    QFile own(folder + u"/fonts.conf"_s);
    if (!QDir().mkpath(folder) || !own.open(QIODevice::WriteOnly) || own.write(OwnRule) != OwnRule.size())
        return 1;
    own.close();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(settings.path()));
    qunsetenv("FONTCONFIG_FILE");
    qunsetenv("FONTCONFIG_PATH");

    qorgan::ui::learnSystemFonts();
    QApplication application(argc, argv);
    TestSystemFonts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_systemfonts.moc"
