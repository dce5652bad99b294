// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/accountchange.h"
#include "casework/accounts.h"
#include "casework/findings.h"
#include "support/trainingregister.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::casework;
using namespace Qt::StringLiterals;
using security::Permission;
using security::Role;
using tests::shown;

class TestAccountChange : public QObject
{
    Q_OBJECT

    static AccountChange headAs(security::Roles roles)
    {
        AccountChange change;
        change.login = u"head"_s;
        change.roles = roles;
        change.fullName = u"Үлгібаев Бастық"_s;
        return change;
    }

private Q_SLOTS:
    void whatChangedIsKeptAndEntered()
    {
        tests::TrainingRegister training;
        const auto inspector = training.sessionOf(Role::Inspector);
        AccountChange change;
        change.login = u" ACCOUNT-1 "_s;
        change.roles = Role::Inspector | Role::Registrar;
        change.fullName = u"  Үлгібаев   Қызметкер "_s;
        change.rank = u"майор полиции"_s;
        change.section = u"7"_s;
        change.phone = u"8 701 000 00 01"_s;
        const auto changed = changeAccount(training.session(), change);
        QCOMPARE(shown(changed), u"accepted"_s);
        QCOMPARE(changed->login, u"account-1"_s);
        QCOMPARE(changed->fullName, u"Үлгібаев Қызметкер"_s);
        QCOMPARE(changed->rank, u"police_major"_s);
        QCOMPARE(changed->phone, u"+77010000001"_s);
        const auto listed = listAccounts(training.session());
        QVERIFY(listed);
        QVERIFY(std::find(listed->begin(), listed->end(), *changed) != listed->end());

        const auto log = tests::entries(training.session());
        const auto entry = std::find_if(log.begin(), log.end(),
                                        [](const AuditEntry &each) { return each.action == u"account.changed"; });
        QVERIFY(entry != log.end());
        QCOMPARE(entry->fields, QStringList({u"roles"_s, u"rank"_s, u"section"_s, u"phone"_s}));
        QCOMPARE(entry->detail, u"inspector registrar"_s);
        QCOMPARE(entry->record, std::optional(changed->id.uuid));
    }

    void whereNothingChangesNothingIsEntered()
    {
        tests::TrainingRegister training;
        const auto before = tests::entries(training.session()).size();
        QCOMPARE(shown(changeAccount(training.session(), headAs(Role::Head | Role::Administrator))), u"accepted"_s);
        for (const AuditEntry &entry : tests::entries(training.session()))
            QVERIFY(entry.action != u"account.changed");
        QCOMPARE(tests::entries(training.session()).size(), before);
    }

    void theLastAdministratorStays()
    {
        tests::TrainingRegister training;
        QCOMPARE(shown(changeAccount(training.session(), headAs(Role::Head))), u"last-administrator role"_s);
        QVERIFY(training.session().may(Permission::ManageAccounts));
        const auto second = training.sessionOf(Role::Administrator);
        QCOMPARE(shown(changeAccount(training.session(), headAs(Role::Head))), u"accepted"_s);
        QVERIFY2(!training.session().may(Permission::ManageAccounts), "one's own new roles hold at once");
        QCOMPARE(shown(changeAccount(training.session(), headAs(Role::Administrator))), u"permission-denied "_s);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("rank");
        QTest::addColumn<bool>("withRole");
        QTest::addColumn<QString>("expected");
        QTest::newRow("unknown") << u"nobody"_s << QString() << true << u"login-unknown login"_s;
        QTest::newRow("no role") << u"account-1"_s << QString() << false << u"required role"_s;
        QTest::newRow("no such rank") << u"account-1"_s << u"admiral"_s << true << u"unknown-code rank"_s;
    }

    void refusals()
    {
        QFETCH(QString, login);
        QFETCH(QString, rank);
        QFETCH(bool, withRole);
        QFETCH(QString, expected);
        tests::TrainingRegister training;
        const auto inspector = training.sessionOf(Role::Inspector);
        AccountChange change;
        change.login = login;
        change.rank = rank;
        if (withRole)
            change.roles = Role::Inspector;
        QCOMPARE(shown(changeAccount(training.session(), change)), expected);
        QCOMPARE(shown(changeAccount(*inspector, change)), u"permission-denied "_s);
    }

    void aDisabledAccountIsNotChanged()
    {
        tests::TrainingRegister training;
        const auto inspector = training.sessionOf(Role::Inspector);
        QVERIFY(disableAccount(training.session(), u"account-1"_s));
        AccountChange change;
        change.login = u"account-1"_s;
        change.roles = Role::Head;
        QCOMPARE(shown(changeAccount(training.session(), change)), u"account-disabled login"_s);
    }
};

QTEST_GUILESS_MAIN(TestAccountChange)
#include "tst_accountchange.moc"
