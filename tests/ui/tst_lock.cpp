// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"
#include "support/trainingregister.h"
#include "ui/inventedincidents.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace qorgan;
using namespace Qt::StringLiterals;

/// The window covered and locked: what a visitor sees, and what is still there afterwards.
class TestLock : public QObject
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
        auto *place = find<QAbstractButton>(window, u"incidentsPlace"_s);
        QTRY_VERIFY_WITH_TIMEOUT(place->isVisible(), 20'000);
        place->click();
        QTRY_COMPARE(find<QTableView>(window, u"incidentTable"_s)->model()->rowCount(), 5);
    }

    static bool isCovered(ui::MainWindow &window)
    {
        return find<QWidget>(window, u"curtain"_s)->isVisible()
            && !find<QTableView>(window, u"incidentTable"_s)->isVisible();
    }

    void unlock(ui::MainWindow &window, const QString &password)
    {
        auto *edit = find<QLineEdit>(window, u"unlockPasswordEdit"_s);
        QTRY_VERIFY(edit->isEnabled());
        edit->setText(password);
        QTest::keyClick(edit, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_register.undertake();
        QCOMPARE(tests::recordIncidents(m_register.session(), 5), QString());
    }

    void oneKeyCoversTheWindow()
    {
        ui::MainWindow window(m_register.directory());
        logIn(window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QString open = window.windowTitle();
        QVERIFY(open.contains(u"Сынақ"_s));
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&window, Qt::Key_F12);
        QVERIFY(isCovered(window));
        window.repaint();
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!window.windowTitle().contains(u"Сынақ"_s));
        QVERIFY(!find<QLineEdit>(window, u"unlockPasswordEdit"_s)->isVisible());
        QTest::keyClick(&window, Qt::Key_F12);
        QVERIFY(!isCovered(window));
        QCOMPARE(window.windowTitle(), open);
    }

    void placesCannotBeReachedBehindTheCurtain()
    {
        ui::MainWindow window(m_register.directory());
        logIn(window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(isCovered(window));
        for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_3})
            QTest::keyClick(&window, key, Qt::AltModifier);
        QTest::keyClick(&window, Qt::Key_F12);
        QVERIFY(isCovered(window));
    }

    void onlyThePasswordOpensWhatWasLocked()
    {
        ui::MainWindow window(m_register.directory());
        logIn(window);
        auto *source = find<QComboBox>(window, u"sourceCombo"_s);
        source->setCurrentIndex(2);
        find<QAbstractButton>(window, u"lockButton"_s)->click();
        QVERIFY(isCovered(window));

        unlock(window, u"wrong-password-1"_s);
        auto *open = find<QAbstractButton>(window, u"openCurtainButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(open->isEnabled(), 20'000);
        QVERIFY(isCovered(window));
        QVERIFY(!find<QLineEdit>(window, u"unlockPasswordEdit"_s)->accessibleDescription().isEmpty());

        unlock(window, m_register.password());
        QTRY_VERIFY_WITH_TIMEOUT(!isCovered(window), 20'000);
        QCOMPARE(source->currentIndex(), 2);
    }

    void nobodyTouchingLocks()
    {
        ui::MainWindow window(m_register.directory());
        window.setIdleLimit(std::chrono::milliseconds(300));
        logIn(window);
        QTRY_VERIFY(isCovered(window));
        QVERIFY(find<QLineEdit>(window, u"unlockPasswordEdit"_s)->isVisible());
        unlock(window, m_register.password());
        QTRY_VERIFY_WITH_TIMEOUT(!isCovered(window), 20'000);
    }

    void aDialogIsNoWayToSeeMore_data()
    {
        QTest::addColumn<QKeyCombination>("keys");
        QTest::newRow("cover") << QKeyCombination(Qt::Key_F12);
        QTest::newRow("lock") << (Qt::CTRL | Qt::Key_L);
    }

    void aDialogIsNoWayToSeeMore()
    {
        QFETCH(QKeyCombination, keys);
        ui::MainWindow window(m_register.directory());
        logIn(window);
        QDialog dialog(&window);
        dialog.setWindowModality(Qt::WindowModal);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, keys.key(), keys.keyboardModifiers());
        QVERIFY(isCovered(window));
        QVERIFY(!dialog.isVisible());
    }

    void whoLeavesWhileItUnlocksFindsNoClosedDoor()
    {
        ui::MainWindow window(m_register.directory());
        logIn(window);
        find<QAbstractButton>(window, u"lockButton"_s)->click();
        unlock(window, m_register.password());
        find<QAbstractButton>(window, u"curtainLogOutButton"_s)->click();
        logIn(window);
        find<QAbstractButton>(window, u"lockButton"_s)->click();
        unlock(window, m_register.password());
        QTRY_VERIFY_WITH_TIMEOUT(!isCovered(window), 20'000);
    }

    void whoeverCannotUnlockMayLeave()
    {
        ui::MainWindow window(m_register.directory());
        logIn(window);
        find<QAbstractButton>(window, u"lockButton"_s)->click();
        find<QAbstractButton>(window, u"curtainLogOutButton"_s)->click();
        QVERIFY(find<QLineEdit>(window, u"passwordEdit"_s)->isVisible());
        QCOMPARE(find<QTableView>(window, u"incidentTable"_s)->model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
