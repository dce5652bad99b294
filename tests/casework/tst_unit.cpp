// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ordercases.h"
#include "casework/register.h"
#include "casework/rulelist.h"
#include "casework/unit.h"
#include "casework/unitsettings.h"
#include "support/trainingregister.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::casework;
using namespace Qt::StringLiterals;
using security::Role;
using tests::need;
using tests::shown;

class TestUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsOnSheetsChanges()
    {
        tests::TrainingRegister training;
        domain::Unit unit = training.session().unit();
        unit.name = {u"Жаңа бөлім"_s, u"Новый отдел"_s, {}};
        unit.numberPrefix = u" ОП "_s;
        const auto changed = changeUnit(training.session(), unit);
        QCOMPARE(shown(changed), u"accepted"_s);
        QCOMPARE(changed->name.en, u"Новый отдел"_s);
        QCOMPARE(changed->numberPrefix, u"ОП"_s);
        QCOMPARE(training.session().unit(), *changed);
        QCOMPARE(training.sessionOf(Role::Inspector)->unit(), *changed);
        const auto log = tests::entries(training.session());
        const auto entry = std::find_if(log.begin(), log.end(),
                                        [](const AuditEntry &each) { return each.action == u"unit.changed"; });
        QVERIFY(entry != log.end());
        QCOMPARE(entry->fields, QStringList({u"unit_name"_s, u"number_prefix"_s}));
        QVERIFY2(entry->detail.isEmpty(), "names of fields, never their values");
    }

    void refusals()
    {
        tests::TrainingRegister training;
        domain::Unit unit = training.session().unit();
        unit.code.clear();
        QCOMPARE(shown(changeUnit(training.session(), unit)), u"required unit_code"_s);
        unit.code = u"1"_s;
        unit.region = u"99"_s;
        QCOMPARE(shown(changeUnit(training.session(), unit)), u"unknown-code region"_s);
        unit = training.session().unit();
        unit.name = {};
        QCOMPARE(shown(changeUnit(training.session(), unit)), u"required unit_name"_s);
        const auto inspector = training.sessionOf(Role::Inspector);
        QCOMPARE(shown(changeUnit(*inspector, training.session().unit())), u"permission-denied "_s);
    }

    void idleMinutesAreTheUnits()
    {
        tests::TrainingRegister training;
        QCOMPARE(need(idleMinutes(training.session())), std::optional<int>());
        for (const int outside : {LeastIdleMinutes - 1, MostIdleMinutes + 1})
            QCOMPARE(shown(setIdleMinutes(training.session(), outside)), u"number-range idle_minutes"_s);
        QVERIFY(setIdleMinutes(training.session(), 7));
        const auto inspector = training.sessionOf(Role::Inspector);
        QCOMPARE(need(idleMinutes(*inspector)), std::optional<int>(7));
        QCOMPARE(shown(setIdleMinutes(*inspector, 15)), u"permission-denied "_s);
    }

    void onlyAWholeBackupCounts()
    {
        tests::TrainingRegister training;
        QCOMPARE(need(lastBackup(training.session())), std::optional<base::Instant>());
        QVERIFY(!backup(training.session(), training.path(u"no/such/folder/copy.qorgan"_s)));
        QCOMPARE(need(lastBackup(training.session())), std::optional<base::Instant>());
        QVERIFY(backup(training.session(), training.path(u"copy.qorgan"_s)));
        QCOMPARE(need(lastBackup(training.session())), std::optional(training.now()));
        QCOMPARE(shown(lastBackup(*training.sessionOf(Role::Inspector))), u"permission-denied "_s);
    }

    void theLogIsFilteredByAccountAndAction()
    {
        tests::TrainingRegister training;
        const auto auditor = training.sessionOf(Role::Auditor);
        const auto inspector = training.sessionOf(Role::Inspector);
        AuditFilter filter;
        filter.login = u"account-1"_s;
        const auto ofInspector = listAudit(*auditor, filter, {});
        QVERIFY(ofInspector);
        QCOMPARE(ofInspector->items.size(), std::size_t{1});
        QCOMPARE(ofInspector->items.front().action, u"session.opened"_s);
        filter = {};
        filter.action = u"account.added"_s;
        const auto added = listAudit(*auditor, filter, {1, {}});
        QVERIFY(added);
        QCOMPARE(added->items.size(), std::size_t{1});
        QVERIFY2(!added->next.isEmpty(), "the other one is on the next page");
        const auto rest = listAudit(*auditor, filter, {1, added->next});
        QCOMPARE(rest->items.size(), std::size_t{1});
        QVERIFY(rest->next.isEmpty());
        QCOMPARE(need(auditLogins(*auditor)), QStringList({u"account-1"_s, u"account-8"_s, u"head"_s}));
        QCOMPARE(shown(auditLogins(*inspector)), u"permission-denied "_s);
    }

    void rulesAreReadable()
    {
        tests::TrainingRegister training;
        const auto rules = need(datedRules(*training.sessionOf(Role::Auditor)));
        QVERIFY(rules.size() > 30);
        for (const DatedRule &rule : rules) {
            for (const base::Language language : base::AllLanguages) {
                QVERIFY2(!rule.text.in(language).isEmpty(), qPrintable(rule.id));
                QVERIFY2(!rule.source.in(language).isEmpty(), qPrintable(rule.id));
            }
            QVERIFY(rule.validFrom.isValid());
        }
    }
};

QTEST_GUILESS_MAIN(TestUnit)
#include "tst_unit.moc"
