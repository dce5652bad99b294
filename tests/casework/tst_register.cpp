// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/accounts.h"
#include "casework/audit.h"
#include "casework/register.h"
#include "support/trainingregister.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace qorgan;
using namespace qorgan::base;
using namespace qorgan::casework;
using security::Role;

namespace {

QString codeOf(const auto &result)
{
    return result ? u"ok"_s : result.error().code;
}

} // namespace

class TestRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdPrivateAndEncrypted()
    {
        tests::TrainingRegister training;
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        for (const QString &name : {u"register.db"_s, u"keyslots.json"_s})
            QCOMPARE(QFile::permissions(QDir(training.directory()).filePath(name)), owner);
        QCOMPARE(QFile::permissions(training.directory()) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
        QFile database(QDir(training.directory()).filePath(u"register.db"_s));
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(!database.read(16).startsWith("SQLite format 3"));
        QFile slots_(QDir(training.directory()).filePath(u"keyslots.json"_s));
        QVERIFY(slots_.open(QIODevice::ReadOnly));
        QVERIFY(!slots_.readAll().contains("head"));
    }

    void refusals()
    {
        tests::TrainingRegister training;
        NewRegister again;
        again.directory = training.directory();
        again.unit.name.ru = u"Отдел"_s;
        again.unit.code = u"1"_s;
        again.unit.region = u"27"_s;
        again.administratorLogin = u"admin"_s;
        again.password = u"long-enough-1"_s;
        QCOMPARE(codeOf(createRegister(again)), u"register-exists"_s);
        again.directory = training.path(u"other"_s);
        again.clockOverride = training.now();
        QCOMPARE(codeOf(createRegister(again)), u"clock-override-refused"_s);
        again.clockOverride.reset();
        again.password = u"short"_s;
        QCOMPARE(codeOf(createRegister(again)), u"password-too-short"_s);
        QVERIFY(!QFileInfo::exists(again.directory));
        again.password = u"long-enough-1"_s;
        again.unit.region = u"99"_s;
        QCOMPARE(codeOf(createRegister(again)), u"unknown-code"_s);
    }

    void openingNeedsTheRightPassword()
    {
        tests::TrainingRegister training;
        const QString directory = training.directory();
        QCOMPARE(codeOf(Session::open(directory, {u"head"_s, u"wrong password"_s})), u"login-failed"_s);
        QCOMPARE(codeOf(Session::open(directory, {u"nobody"_s, training.password()})), u"login-failed"_s);
        QCOMPARE(codeOf(Session::open(training.path(u"none"_s), {u"head"_s, training.password()})),
                 u"register-missing"_s);
        QCOMPARE(codeOf(Session::open(directory, {u" HEAD "_s, training.password()})), u"ok"_s);
    }

    void failedLoginsReachTheChain()
    {
        tests::TrainingRegister training;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(codeOf(Session::open(training.directory(), {u"head"_s, u"wrong password"_s})), u"login-failed"_s);
        const auto opened = Session::open(training.directory(), {u"head"_s, training.password()});
        QVERIFY(opened);
        const auto page = listAudit(**opened, {}, {});
        QVERIFY(page);
        QCOMPARE(page->items.at(0).action, u"session.opened"_s);
        QCOMPARE(page->items.at(1).action, u"session.failed"_s);
        QVERIFY(page->items.at(1).detail.endsWith(u" 3"_s));
    }

    void aDamagedRegisterIsNotTouched()
    {
        tests::TrainingRegister training;
        const QString copy = training.path(u"copy"_s);
        QVERIFY(QDir().mkpath(copy));
        for (const QString &name : {u"register.db"_s, u"keyslots.json"_s})
            QVERIFY(QFile::copy(QDir(training.directory()).filePath(name), QDir(copy).filePath(name)));
        QFile database(QDir(copy).filePath(u"register.db"_s));
        QVERIFY(database.open(QIODevice::ReadWrite));
        database.seek(100);
        database.write(QByteArray(400, 'x'));
        database.close();
        QVERIFY(database.open(QIODevice::ReadOnly));
        const QByteArray before = database.readAll();
        database.close();
        const auto opened = Session::open(copy, {u"head"_s, training.password()});
        QCOMPARE(codeOf(opened), u"register-damaged"_s);
        QCOMPARE(opened.error().kind, ErrorKind::Register);
        QVERIFY(database.open(QIODevice::ReadOnly));
        QCOMPARE(database.readAll(), before);
    }

    void theClockMovesInTrainingAlone()
    {
        tests::TrainingRegister training;
        NewRegister real;
        real.directory = training.path(u"real"_s);
        real.unit.name.ru = u"Отдел"_s;
        real.unit.code = u"1"_s;
        real.unit.region = u"27"_s;
        real.administratorLogin = u"admin"_s;
        real.password = training.password();
        QVERIFY(createRegister(real));
        OpenOptions options;
        options.clockOverride = training.now();
        QCOMPARE(codeOf(Session::open(real.directory, {u"admin"_s, training.password()}, options)),
                 u"clock-override-refused"_s);
        const auto opened = Session::open(training.directory(), {u"head"_s, training.password()}, options);
        QVERIFY(opened);
        QCOMPARE((*opened)->now(), training.now());
        QVERIFY((*opened)->isTraining());
    }

    void accounts()
    {
        tests::TrainingRegister training;
        auto inspector = training.sessionOf(Role::Inspector);
        QCOMPARE(codeOf(listAccounts(*inspector)), u"permission-denied"_s);
        NewAccount request{u"head"_s, training.password(), Role::Inspector, u"Кто"_s, {}, {}, {}, {}};
        QCOMPARE(codeOf(addAccount(training.session(), request)), u"login-in-use"_s);
        request.login = u"1"_s;
        QCOMPARE(codeOf(addAccount(training.session(), request)), u"login-format"_s);
        request.login = u"second"_s;
        request.rank = u"no such rank"_s;
        QCOMPARE(codeOf(addAccount(training.session(), request)), u"unknown-code"_s);
        request.rank.clear();
        request.roles = {};
        QCOMPARE(codeOf(addAccount(training.session(), request)), u"required"_s);

        QCOMPARE(codeOf(disableAccount(training.session(), u"head"_s)), u"last-administrator"_s);
        const QString login = inspector->account().login;
        QVERIFY(setPassword(*inspector, login, u"новый пароль 2"_s));
        QCOMPARE(codeOf(Session::open(training.directory(), {login, training.password()})), u"login-failed"_s);
        QVERIFY(Session::open(training.directory(), {login, u"новый пароль 2"_s}));
        QVERIFY(disableAccount(training.session(), login));
        QCOMPARE(codeOf(Session::open(training.directory(), {login, u"новый пароль 2"_s})), u"login-failed"_s);
        QCOMPARE(codeOf(setPassword(training.session(), login, training.password())), u"account-disabled"_s);
        QCOMPARE(codeOf(setPassword(training.session(), u"nobody"_s, training.password())), u"login-unknown"_s);
    }

    void theRecoveryCodeOpensWhenThePasswordIsLost()
    {
        tests::TrainingRegister training;
        QCOMPARE(codeOf(recoverAccount(training.directory(), u"head"_s, u"0000-0000"_s, u"новый пароль 3"_s)),
                 u"recovery-code-mistyped"_s);
        QVERIFY(recoverAccount(training.directory(), u"head"_s, training.recoveryCode.toLower(), u"новый пароль 3"_s));
        QVERIFY(Session::open(training.directory(), {u"head"_s, u"новый пароль 3"_s}));
        QCOMPARE(codeOf(Session::open(training.directory(), {u"head"_s, training.password()})), u"login-failed"_s);
    }

    void refusalsLeaveAnEntry()
    {
        tests::TrainingRegister training;
        auto auditor = training.sessionOf(Role::Auditor);
        QCOMPARE(codeOf(backup(*auditor, training.path(u"b.qorgan"_s))), u"permission-denied"_s);
        const auto page = listAudit(*auditor, {}, {.limit = 1, .after = {}});
        QVERIFY(page);
        QCOMPARE(page->items.at(0).action, u"access.refused"_s);
        QCOMPARE(page->items.at(0).detail, u"backup.made"_s);
        QVERIFY(!page->next.isEmpty());
        const auto older = listAudit(*auditor, {}, {.limit = 1, .after = page->next});
        QVERIFY(older->items.at(0).number < page->items.at(0).number);
    }

    void backupAndRestore()
    {
        tests::TrainingRegister training;
        const QString file = training.path(u"copy.qorgan"_s);
        const auto made = backup(training.session(), file);
        QVERIFY2(made, qPrintable(codeOf(made)));
        QCOMPARE(codeOf(backup(training.session(), file)), u"file-exists"_s);
        QCOMPARE(codeOf(restore(file, training.directory(), {u"head"_s, training.password()})), u"register-exists"_s);
        const QString other = training.path(u"restored"_s);
        QCOMPARE(codeOf(restore(file, other, {u"head"_s, u"wrong password"_s})), u"login-failed"_s);
        QVERIFY(!QFileInfo::exists(other));
        const auto restored = restore(file, other, {u"head"_s, training.password()});
        QVERIFY2(restored, qPrintable(codeOf(restored)));
        QCOMPARE(restored->incidents, made->incidents);
        QVERIFY(!QFileInfo::exists(other + u"/.restore"_s));
        const auto opened = Session::open(other, {u"head"_s, training.password()});
        QVERIFY(opened);
        const auto found = verify(**opened);
        QVERIFY(found);
        QVERIFY(found->ok);

        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(damaged.size() - 100);
        damaged.write("x");
        damaged.close();
        QCOMPARE(codeOf(restore(file, training.path(u"third"_s), {u"head"_s, training.password()})),
                 u"backup-damaged"_s);
        QVERIFY(!QFileInfo::exists(training.path(u"third"_s)));
    }

    void verifyCountsTheChain()
    {
        tests::TrainingRegister training;
        const auto first = verify(training.session());
        QVERIFY(first);
        QVERIFY(first->ok);
        QCOMPARE(first->integrity, u"ok"_s);
        const auto second = verify(training.session());
        QCOMPARE(second->auditEntries, first->auditEntries + 1);
        QVERIFY(second->auditHead != first->auditHead);
    }
};

QTEST_GUILESS_MAIN(TestRegister)
#include "tst_register.moc"
