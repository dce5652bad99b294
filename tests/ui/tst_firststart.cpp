// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/accounts.h"
#include "casework/incidents.h"
#include "shell/mainwindow.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace qorgan;
using namespace Qt::StringLiterals;

namespace {

const QString Password = u"long-enough-password-7"_s;

} // namespace

/// From nothing to an open register, in the window alone.
class TestFirstStart : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    QTemporaryDir m_home;

    template <typename T>
    static T *find(ui::MainWindow &window, const QString &name)
    {
        // The steps of the unit's register and of the training one bear the same names: the shown one is meant.
        for (T *each : window.findChildren<T *>(name))
            if (each->isVisible())
                return each;
        return window.findChild<T *>(name);
    }

    static void type(ui::MainWindow &window, const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(window, name);
        QVERIFY2(edit && edit->isVisible(), qPrintable(name));
        edit->setText(text);
    }

    static void press(ui::MainWindow &window, const QString &name)
    {
        auto *button = find<QAbstractButton>(window, name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        button->click();
    }

    QString folder(const QString &name) const { return m_home.filePath(name); }

    void describeUnit(ui::MainWindow &window)
    {
        auto *region = find<QComboBox>(window, u"unitRegionCombo"_s);
        region->setCurrentIndex(region->findData(u"27"_s));
        type(window, u"unitCodeEdit"_s, u"19270001"_s);
        type(window, u"unitNameKkEdit"_s, u"Сынақ полиция бөлімі"_s);
        type(window, u"unitNameRuEdit"_s, u"Учебный отдел полиции"_s);
        press(window, u"onButton"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
    }

    void aUnitMakesItsRegister()
    {
        ui::MainWindow window({});
        window.show();
        press(window, u"newRegisterButton"_s);
        describeUnit(window);
        type(window, u"newDirectoryEdit"_s, folder(u"unit"_s));
        type(window, u"fullNameEdit"_s, u"Үлгібаев Бастық"_s);
        type(window, u"newLoginEdit"_s, u"head"_s);
        type(window, u"newPasswordEdit"_s, Password);
        type(window, u"passwordAgainEdit"_s, Password);
        QVERIFY(!find<QLabel>(window, u"strengthLabel"_s)->text().isEmpty());
        press(window, u"onButton"_s);
        auto *code = find<QLabel>(window, u"recoveryCodeLabel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(code->isVisible(), 30'000);
        const QString recoveryCode = code->text();
        QVERIFY(recoveryCode.size() > 20);

        // Nobody goes on without the code on paper.
        press(window, u"onButton"_s);
        QVERIFY(code->isVisible());
        find<QCheckBox>(window, u"codeKeptCheck"_s)->setChecked(true);
        press(window, u"onButton"_s);
        QVERIFY(code->text().isEmpty());

        auto *password = find<QLineEdit>(window, u"passwordEdit"_s);
        QVERIFY(password->isVisible());
        QCOMPARE(find<QLineEdit>(window, u"loginEdit"_s)->text(), u"head"_s);
        password->setText(Password);
        press(window, u"logInButton"_s);
        auto *undertake = window.findChild<QAbstractButton *>(u"undertakeButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(undertake->isVisible(), 20'000);
        undertake->click();
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QAbstractButton *>(u"incidentsPlace"_s)->isVisible(), 20'000);
        QVERIFY(window.windowTitle().contains(u"Сынақ"_s) || window.windowTitle().contains(u"Учебный"_s));

        // The code opens it for whoever forgot the password.
        QVERIFY(casework::recoverAccount(folder(u"unit"_s), u"head"_s, recoveryCode, u"another-password-8"_s));
    }

    void whatIsMissingIsSaidBesideItsField()
    {
        ui::MainWindow window({});
        window.show();
        press(window, u"newRegisterButton"_s);
        press(window, u"onButton"_s);
        QVERIFY(!find<QComboBox>(window, u"unitRegionCombo"_s)->accessibleDescription().isEmpty());
        describeUnit(window);
        type(window, u"newDirectoryEdit"_s, folder(u"refused"_s));
        type(window, u"newLoginEdit"_s, u"head"_s);
        type(window, u"newPasswordEdit"_s, u"short"_s);
        press(window, u"onButton"_s);
        QVERIFY(!find<QLineEdit>(window, u"newPasswordEdit"_s)->accessibleDescription().isEmpty());
        type(window, u"newPasswordEdit"_s, Password);
        type(window, u"passwordAgainEdit"_s, u"another-password-9"_s);
        press(window, u"onButton"_s);
        QVERIFY(!find<QLineEdit>(window, u"passwordAgainEdit"_s)->accessibleDescription().isEmpty());
        QVERIFY(!QFileInfo::exists(folder(u"refused"_s)));
        // What was typed before is still there.
        press(window, u"backButton"_s);
        QCOMPARE(find<QLineEdit>(window, u"unitCodeEdit"_s)->text(), u"19270001"_s);
    }

    void aTrainingRegisterIsReadyAtOnce()
    {
        ui::MainWindow window({});
        window.show();
        press(window, u"trainingRegisterButton"_s);
        type(window, u"newDirectoryEdit"_s, folder(u"training"_s));
        type(window, u"newPasswordEdit"_s, Password);
        type(window, u"passwordAgainEdit"_s, Password);
        press(window, u"onButton"_s);
        auto *password = find<QLineEdit>(window, u"passwordEdit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(password->isVisible(), 60'000);
        password->setText(Password);
        press(window, u"logInButton"_s);
        auto *strip = window.findChild<QLabel *>(u"trainingStrip"_s);
        QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), 20'000);
        const auto session = casework::Session::open(folder(u"training"_s), {u"demo"_s, Password});
        QVERIFY(session);
        QVERIFY(casework::countIncidents(**session, {}).value_or(0) > 100);
    }

    void anExistingRegisterIsNotTouched()
    {
        ui::MainWindow window({});
        window.show();
        press(window, u"newRegisterButton"_s);
        describeUnit(window);
        type(window, u"newDirectoryEdit"_s, folder(u"unit"_s));
        type(window, u"newLoginEdit"_s, u"head"_s);
        type(window, u"newPasswordEdit"_s, Password);
        type(window, u"passwordAgainEdit"_s, Password);
        press(window, u"onButton"_s);
        auto *directory = find<QLineEdit>(window, u"newDirectoryEdit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!directory->accessibleDescription().isEmpty(), 20'000);
    }
};

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
