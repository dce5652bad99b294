// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/audit.h"
#include "casework/undertaking.h"
#include "shell/mainwindow.h"
#include "support/trainingregister.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace qorgan;
using namespace Qt::StringLiterals;

/// Nobody sees the desk before the undertaking of secrecy; who gave it is not asked again.
class TestUndertaking : public QObject
{
    Q_OBJECT

    tests::TrainingRegister m_register;
    QTemporaryDir m_settings;

    template <typename T>
    static T *find(ui::MainWindow &window, const QString &name)
    {
        T *found = window.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    void logIn(ui::MainWindow &window)
    {
        window.show();
        find<QLineEdit>(window, u"loginEdit"_s)->setText(u"head"_s);
        find<QLineEdit>(window, u"passwordEdit"_s)->setText(m_register.password());
        find<QAbstractButton>(window, u"logInButton"_s)->click();
    }

    void speak(ui::MainWindow &window, const QString &code)
    {
        find<QAbstractButton>(window, QString(code + u"LanguageButton"_s))->click();
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
    }

    void whoLogsOutHasUndertakenNothing()
    {
        ui::MainWindow window(m_register.directory());
        logIn(window);
        auto *text = find<QLabel>(window, u"undertakingText"_s);
        QTRY_VERIFY_WITH_TIMEOUT(text->isVisible(), 20'000);
        QVERIFY(!find<QWidget>(window, u"todayPlace"_s)->isVisible());
        QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
        QVERIFY2(!find<QWidget>(window, u"incidentTable"_s)->isVisible(), "no shortcut leads past it");
        find<QAbstractButton>(window, u"undertakingLogOutButton"_s)->click();
        QVERIFY(find<QWidget>(window, u"passwordEdit"_s)->isVisible());
        const auto given = casework::undertakingGiven(m_register.session());
        QVERIFY(given && !*given);
    }

    void theTextIsWholeInEachLanguage()
    {
        ui::MainWindow window(m_register.directory());
        logIn(window);
        auto *text = find<QLabel>(window, u"undertakingText"_s);
        QTRY_VERIFY_WITH_TIMEOUT(text->isVisible(), 20'000);
        QStringList seen;
        for (const QString &code : {u"kk"_s, u"ru"_s, u"en"_s}) {
            speak(window, code);
            QVERIFY(text->text().size() > 300);
            QVERIFY(!find<QLabel>(window, u"undertakingTitle"_s)->text().isEmpty());
            seen << text->text();
            for (const char *name : {"undertakeButton", "undertakingLogOutButton"}) {
                auto *button = find<QAbstractButton>(window, QString::fromLatin1(name));
                QVERIFY(!QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
            }
        }
        QCOMPARE(seen.removeDuplicates(), 0);
        QVERIFY(window.minimumSizeHint().width() <= 683);
    }

    void aLockHidesItAndGivesItBack()
    {
        ui::MainWindow window(m_register.directory());
        logIn(window);
        auto *text = find<QLabel>(window, u"undertakingText"_s);
        QTRY_VERIFY_WITH_TIMEOUT(text->isVisible(), 20'000);
        QTest::keyClick(&window, Qt::Key_F12);
        QVERIFY(!text->isVisible());
        QTest::keyClick(&window, Qt::Key_F12);
        QVERIFY(text->isVisible());
        QVERIFY(!find<QWidget>(window, u"todayPlace"_s)->isVisible());
    }

    void itIsGivenOnceAndEntered()
    {
        {
            ui::MainWindow window(m_register.directory());
            logIn(window);
            auto *button = find<QAbstractButton>(window, u"undertakeButton"_s);
            QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), 20'000);
            QTRY_COMPARE(QApplication::focusWidget(), button);
            button->click();
            button->click();
            QTRY_VERIFY(find<QWidget>(window, u"todayPlace"_s)->isVisible());
            QVERIFY(!button->isVisible());
        }
        casework::AuditFilter filter;
        filter.action = u"account.undertook"_s;
        const auto entries = casework::listAudit(m_register.session(), filter, {});
        QVERIFY(entries);
        QCOMPARE(entries->items.size(), std::size_t{1});
        QCOMPARE(entries->items.front().detail, casework::undertaking().version);

        ui::MainWindow again(m_register.directory());
        logIn(again);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(again, u"todayPlace"_s)->isVisible(), 20'000);
        QVERIFY(!find<QWidget>(again, u"undertakingText"_s)->isVisible());
    }
};

QTEST_MAIN(TestUndertaking)
#include "tst_undertaking.moc"
