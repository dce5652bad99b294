// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"
#include "support/trainingregister.h"
#include "ui/inventedincidents.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace qorgan;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T *child(QWidget &window, const QString &name)
{
    T *found = window.findChild<T *>(name);
    if (!found)
        qFatal("No widget is called %s", qPrintable(name));
    return found;
}

void logIn(ui::MainWindow &window, const QString &directory, const QString &login, const QString &password)
{
    child<QLineEdit>(window, u"directoryEdit"_s)->setText(directory);
    child<QLineEdit>(window, u"loginEdit"_s)->setText(login);
    child<QLineEdit>(window, u"passwordEdit"_s)->setText(password);
    QTest::mouseClick(child<QPushButton>(window, u"logInButton"_s), Qt::LeftButton);
}

} // namespace

class TestLogin : public QObject
{
    Q_OBJECT

    tests::TrainingRegister m_register;
    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_register.undertake();
        QCOMPARE(tests::recordIncidents(m_register.session(), 3), QString());
    }

    void whatIsMissingIsSaidBesideItsField_data()
    {
        QTest::addColumn<QString>("directory");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("field");
        QTest::newRow("no folder") << QString() << u"officer"_s << u"x"_s << u"directoryEdit"_s;
        QTest::newRow("no login") << m_register.directory() << u" "_s << u"x"_s << u"loginEdit"_s;
        QTest::newRow("no password") << m_register.directory() << u"officer"_s << QString() << u"passwordEdit"_s;
        QTest::newRow("no register") << m_register.path(u"."_s) << u"officer"_s << u"x"_s << u"directoryEdit"_s;
        QTest::newRow("wrong password") << m_register.directory() << u"officer"_s << u"Басқа құпиясөз"_s
                                        << u"passwordEdit"_s;
        QTest::newRow("unknown login") << m_register.directory() << u"nobody"_s << m_register.password()
                                       << u"passwordEdit"_s;
    }

    void whatIsMissingIsSaidBesideItsField()
    {
        QFETCH(QString, directory);
        QFETCH(QString, login);
        QFETCH(QString, password);
        QFETCH(QString, field);
        ui::MainWindow window({});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        logIn(window, directory, login, password);

        auto *error = child<QLabel>(window, QString(field + u"Error"_s));
        QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), 20'000);
        QVERIFY(error->text().size() > 5);
        auto *edit = child<QLineEdit>(window, field);
        QTRY_COMPARE(QApplication::focusWidget(), edit);
        QVERIFY2(!edit->accessibleDescription().isEmpty(), "a screen reader hears the cause too");
        int visible = 0;
        for (const QLabel *label : window.findChildren<QLabel *>())
            visible += label->objectName().endsWith(u"EditError") && label->isVisible();
        QCOMPARE(visible, 1);
        QVERIFY2(child<QLineEdit>(window, u"passwordEdit"_s)->text().isEmpty() || field != u"passwordEdit",
                 "a used password does not stay in its field");
    }

    void aTrainingRegisterLooksDifferent()
    {
        ui::MainWindow window(m_register.directory());
        window.show();
        auto *strip = child<QLabel>(window, u"trainingStrip"_s);
        QVERIFY(!strip->isVisible());
        logIn(window, m_register.directory(), u"head"_s, m_register.password());
        auto *incidents = child<QAbstractButton>(window, u"incidentsPlace"_s);
        QTRY_VERIFY_WITH_TIMEOUT(incidents->isVisible(), 20'000);
        incidents->click();
        auto *table = child<QTableView>(window, u"incidentTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(strip->isVisible());
        QVERIFY(child<QLineEdit>(window, u"passwordEdit"_s)->text().isEmpty());
        QVERIFY2(table->currentIndex().isValid(), "a visible table has a current row");
        QVERIFY2(!window.windowTitle().contains(u"Үлгібаев"), "no person stands in a title");

        QTest::mouseClick(child<QPushButton>(window, u"logOutButton"_s), Qt::LeftButton);
        QVERIFY(!strip->isVisible());
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(child<QLineEdit>(window, u"passwordEdit"_s)->isVisible());
    }

    void onlyTheFolderAndTheLanguageAreRemembered()
    {
        {
            ui::MainWindow window(m_register.directory());
            logIn(window, m_register.directory(), u"head"_s, m_register.password());
            QTRY_VERIFY_WITH_TIMEOUT(!child<QLabel>(window, u"trainingStrip"_s)->isHidden(), 20'000);
        }
        QStringList keys = QSettings().allKeys();
        keys.sort();
        QCOMPARE(keys, QStringList({u"language"_s, u"register/directory"_s}));
        QCOMPARE(ui::MainWindow::rememberedDirectory(), m_register.directory());
    }
};

QTEST_MAIN(TestLogin)
#include "tst_login.moc"
