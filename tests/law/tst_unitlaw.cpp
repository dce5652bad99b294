// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/lawinforce.h"

#include "law/admissibility.h"
#include "law/duties.h"
#include "law/explain.h"
#include "law/history.h"
#include "law/moments.h"
#include "law/terms.h"
#include "law/watch.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <thread>

using namespace qorgan;
using namespace qorgan::law;
using namespace Qt::StringLiterals;
using tests::at;

namespace {

const QString Term = u"R1.protective_order.2026-03-02"_s;

/// A version of the rule of a shipped record that sets one number.
OwnVersion versionOf(const QString &shipped, const QString &id, QDate from, const QString &key, int number)
{
    OwnVersion version;
    version.record = *shippedRulebook().find(shipped);
    version.record.id = id;
    version.record.validFrom = from;
    version.record.validTo = QDate(1999, 1, 1);
    version.record.value = {{key, number}};
    version.record.own = true;
    return version;
}

OwnVersion term(const QString &id, QDate from, int days)
{
    return versionOf(Term, id, from, u"days24h"_s, days);
}

QString stretchOf(const Rulebook &book, const QString &id)
{
    const Rule *rule = book.find(id);
    return rule ? QString(base::toIso(rule->validFrom) + u' ' + (rule->validTo ? base::toIso(*rule->validTo) : u"on"_s))
                : u"missing"_s;
}

QString shown(const base::Result<std::vector<base::Warning>> &admitted)
{
    if (!admitted)
        return admitted.error().code + u' ' + admitted.error().field;
    return admitted->empty() ? u"admitted"_s : QString(u"warned " + admitted->front().code);
}

/// How many records of a rule hold on a day.
int held(const Rulebook &book, const Rule &of, QDate day)
{
    return int(std::count_if(book.rules().begin(), book.rules().end(), [&](const Rule &each) {
        return each.rule == of.rule && each.subject == of.subject && each.validOn(day);
    }));
}

using Alteration = std::function<void(OwnVersion &)>;

} // namespace

Q_DECLARE_METATYPE(Alteration)

class TestUnitLaw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEarlierVersionEndsTheDayBefore()
    {
        const Rulebook book = shippedRulebook().amended({{term(u"own"_s, QDate(2027, 1, 1), 45)}, {}});
        QCOMPARE(stretchOf(book, Term), u"2026-03-02 2026-12-31"_s);
        QCOMPARE(stretchOf(book, u"own"_s), u"2027-01-01 on"_s);
        QVERIFY(book.find(u"own"_s)->own);
        QVERIFY(!shippedRulebook().find(u"own"_s));
        QCOMPARE(stretchOf(shippedRulebook(), Term), u"2026-03-02 on"_s);
    }

    void oneBetweenTwoEndsWhereTheNextBegins()
    {
        const Rulebook book = shippedRulebook().amended(
            {{term(u"late"_s, QDate(2027, 1, 1), 45), term(u"early"_s, QDate(2026, 12, 1), 20),
              term(u"old law"_s, QDate(2020, 1, 1), 15)}, {}});
        QCOMPARE(stretchOf(book, Term), u"2026-03-02 2026-11-30"_s);
        QCOMPARE(stretchOf(book, u"early"_s), u"2026-12-01 2026-12-31"_s);
        QCOMPARE(stretchOf(book, u"late"_s), u"2027-01-01 on"_s);
        QCOMPARE(stretchOf(book, u"old law"_s), u"2020-01-01 2026-03-01"_s);
    }

    void oneOfTheSameDayPutsRight()
    {
        const Rulebook book = shippedRulebook().amended({{term(u"right"_s, QDate(2026, 3, 2), 20)}, {}});
        QVERIFY(book.find(Term)->holdsNoDay());
        QCOMPARE(book.inForce(u"R1", u"protective_order", QDate(2026, 3, 2))->id, u"right"_s);
        // What was issued under it keeps it.
        QCOMPARE(*endOfTerm(Term, at("2026-11-01T12:00"), book), at("2026-12-01T12:00"));
        QCOMPARE(DutyTable(book).at(domain::MeasureKind::ProtectiveOrder, at("2026-03-02T00:00"))->term->id, u"right"_s);
    }

    void aWithdrawnOneIsFoundAndNeverHolds()
    {
        UnitLaw law{{term(u"taken back"_s, QDate(2027, 1, 1), 45), term(u"after"_s, QDate(2027, 2, 1), 50)}, {}};
        law.versions.front().record.withdrawn = true;
        const Rulebook book = shippedRulebook().amended(law);
        QVERIFY(book.find(u"taken back"_s)->holdsNoDay());
        QCOMPARE(stretchOf(book, Term), u"2026-03-02 2027-01-31"_s);
        QCOMPARE(stretchOf(book, u"after"_s), u"2027-02-01 on"_s);
    }

    void numbersNotGivenStay()
    {
        const OwnVersion version =
            versionOf(u"R5.official_warning.2026-03-02"_s, u"own"_s, QDate(2027, 1, 1), u"check_days"_s, 10);
        const Rulebook book = shippedRulebook().amended({{version}, {}});
        QCOMPARE(book.find(u"own"_s)->number("check_days"_L1), 10);
        QCOMPARE(book.find(u"own"_s)->number("days24h"_L1), 30);
    }

    void theLastConfirmationHolds()
    {
        const Rulebook once = shippedRulebook().amended({{}, {{Term, true}}});
        QVERIFY(once.find(Term)->verified && !shippedRulebook().find(Term)->verified);
        const Rulebook again = shippedRulebook().amended({{}, {{Term, true}, {u"none such"_s, true}, {Term, false}}});
        QVERIFY(!again.find(Term)->verified);
    }

    void aConfirmedRuleNoLongerWarns()
    {
        const Rule *rule = shippedRulebook().find(Term);
        const auto explained = [&](const Rulebook &book) {
            return explain(*book.find(rule->id), at("2026-11-01T12:00"), at("2026-12-01T12:00"), base::Language::English, book);
        };
        QVERIFY(!explained(shippedRulebook()).confirmed);
        QVERIFY(explained(shippedRulebook().amended({{}, {{Term, true}}})).confirmed);
    }

    void aNewActIsCitedByItsNumber()
    {
        OwnVersion version = term(u"own"_s, QDate(2027, 1, 1), 45);
        version.act = ownAct(u"301-VIII"_s, {u"Үлгі заң"_s, u"Закон-пример"_s, u"Sample Law"_s}, QDate(2027, 1, 1));
        version.record.source = {u"301-VIII"_s, u"7"_s};
        QCOMPARE(shown(admitVersion(version, shippedRulebook())), u"admitted"_s);
        const Rulebook book = shippedRulebook().amended({{version}, {}});
        QCOMPARE(citation(version.record.source, base::Language::Kazakh, book), u"№ 301-VIII, 7-бап"_s);
        QCOMPARE(fullCitation(version.record.source, base::Language::Russian, book), u"Закон-пример, статья 7"_s);
        QCOMPARE(book.acts().size(), shippedRulebook().acts().size() + 1);
    }

    void qualificationKnowsEveryVersion()
    {
        const OwnVersion version = [] {
            OwnVersion own;
            own.record = *shippedRulebook().find(u"R17.108-1.2024-06-16"_s);
            own.record.id = u"own"_s;
            own.record.validFrom = QDate(2026, 1, 1);
            return own;
        }();
        const Rulebook book = shippedRulebook().amended({{version}, {}});
        QVERIFY(!qualificationWarning(u"108-1"_s, QDate(2025, 1, 1), book));
        QVERIFY(!qualificationWarning(u"108-1"_s, QDate(2026, 6, 1), book));
        QCOMPARE(qualificationWarning(u"108-1"_s, QDate(2024, 1, 1), book)->code, u"article-not-in-force"_s);
    }

    void versionsAreAdmitted_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Alteration>("alter");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *name, const QString &rule, const Alteration &alter, const QString &answer) {
            QTest::newRow(name) << rule << alter << answer;
        };
        const auto set = [](const QString &key, const QJsonValue &value) {
            return [=](OwnVersion &v) { v.record.value = {{key, value}}; };
        };
        const QString order = Term;
        const QString months = u"R6.court_requirement.2015-01-01"_s;
        const QString watch = u"R13.2009-12-04"_s;
        row("another term", order, set(u"days24h"_s, 45), u"admitted"_s);
        row("of no rule", order, [](OwnVersion &v) { v.record.rule = u"R99"_s; }, u"not-found rule"_s);
        row("no day", order, [](OwnVersion &v) { v.record.validFrom = {}; }, u"required valid_from"_s);
        row("before the rule", order, [](OwnVersion &v) { v.record.validFrom = QDate(2000, 1, 1); },
            u"rule-not-in-force valid_from"_s);
        row("after the rule", u"R17.73-1.2015-01-01"_s, [](OwnVersion &) {}, u"rule-not-in-force valid_from"_s);
        row("no act", order, [](OwnVersion &v) { v.record.source.act.clear(); }, u"required legal_act"_s);
        row("an act nobody knows", order, [](OwnVersion &v) { v.record.source.act = u"1-I"_s; }, u"unknown-code legal_act"_s);
        row("an act that ended, as recalled", order, [](OwnVersion &v) { v.record.source.act = u"214-IV"_s; },
            u"warned act-not-in-force"_s);
        row("an act of later", order,
            [](OwnVersion &v) {
                v.act = ownAct(u"9-X"_s, {u"к"_s, u"р"_s, u"e"_s}, QDate(2027, 1, 2));
                v.record.source.act = u"9-X"_s;
            },
            u"act-not-in-force valid_from"_s);
        row("a known act as a new one", order,
            [](OwnVersion &v) { v.act = ownAct(u"245-VIII"_s, {u"к"_s, u"р"_s, u"e"_s}, QDate(2026, 3, 2)); },
            u"id-in-use new_act.code"_s);
        row("a nameless act", order,
            [](OwnVersion &v) {
                v.act = ownAct(u"9-X"_s, {u"к"_s, {}, u"e"_s}, QDate(2027, 1, 1));
                v.record.source.act = u"9-X"_s;
            },
            u"required new_act.name.ru"_s);
        row("no text in Kazakh", order, [](OwnVersion &v) { v.record.text.kk.clear(); }, u"required text.kk"_s);
        row("no text in English", order, [](OwnVersion &v) { v.record.text.en.clear(); }, u"required text.en"_s);
        row("nothing new", order, [](OwnVersion &v) { v.record.value = {}; }, u"nothing-changed value"_s);
        row("the same number", order, set(u"days24h"_s, 30), u"nothing-changed value"_s);
        row("only the article", order,
            [](OwnVersion &v) {
                v.record.value = {};
                v.record.source.article = u"60-1"_s;
            },
            u"admitted"_s);
        row("no days", order, set(u"days24h"_s, 0), u"number-range value.days24h"_s);
        row("less than none", order, set(u"days24h"_s, -3), u"number-range value.days24h"_s);
        row("half a day", order, set(u"days24h"_s, 10.5), u"number-range value.days24h"_s);
        row("a slip of the pen", order, set(u"days24h"_s, 30000), u"number-range value.days24h"_s);
        row("a word", order, set(u"days24h"_s, u"thirty"_s), u"type value.days24h"_s);
        row("an unknown number", order, set(u"weeks"_s, 4), u"unknown-field value.weeks"_s);
        row("longer requirements", months, set(u"months_to"_s, 18), u"admitted"_s);
        row("a range the wrong way", months, set(u"months_to"_s, 2), u"range-reversed value.months_to"_s);
        row("the wrong way from its start", months, set(u"months_from"_s, 13), u"range-reversed value.months_to"_s);
        row("every day and more", u"R8.court_requirement.2026-03-02"_s, set(u"per_month_to"_s, 40),
            u"number-range value.per_month_to"_s);
        row("other reminders", watch, set(u"days"_s, QJsonArray{7, 30}), u"admitted"_s);
        row("reminders back and forth", watch, set(u"days"_s, QJsonArray{30, 7}), u"days-not-ascending value.days"_s);
        row("no reminder", watch, set(u"days"_s, QJsonArray()), u"required value.days"_s);
        row("a reminder in words", watch, set(u"days"_s, QJsonArray{u"later"_s}), u"type value.days"_s);
        const QString list = u"restrictions.protective_order.2026-03-02"_s;
        row("fewer prohibitions", list, set(u"codes"_s, QJsonArray{u"search"_s, u"visit"_s}), u"admitted"_s);
        row("a prohibition nobody knows", list, set(u"codes"_s, QJsonArray{u"whistle"_s}), u"unknown-code value.codes"_s);
        row("none required", list, set(u"required"_s, false), u"admitted"_s);
        row("beside an unknown act", u"R16.court_requirement.2026-03-02"_s, set(u"with_act"_s, u"1-I"_s),
            u"unknown-code value.with_act"_s);
    }

    void versionsAreAdmitted()
    {
        QFETCH(QString, rule);
        QFETCH(Alteration, alter);
        QFETCH(QString, answer);
        OwnVersion version;
        version.record = *shippedRulebook().find(rule);
        version.record.id = u"own"_s;
        version.record.validFrom = QDate(2027, 1, 1);
        if (rule == Term)
            version.record.value = {{u"days24h"_s, 45}};
        alter(version);
        QCOMPARE(shown(admitVersion(version, shippedRulebook())), answer);
    }

    void anyChangesLeaveOneRecordADay()
    {
        QRandomGenerator random(20260302);
        const std::vector<QString> starts{Term, u"R2.protective_order.2009-12-04"_s, u"R7.court_requirement.2024-06-16"_s,
                                          u"R13.2009-12-04"_s, u"R17.73-1.2015-01-01"_s};
        for (int history = 0; history < 60; ++history) {
            UnitLaw law;
            for (int i = 0; i < 12; ++i) {
                OwnVersion version;
                version.record = *shippedRulebook().find(starts[std::size_t(random.bounded(int(starts.size())))]);
                version.record.id = u"own-%1"_s.arg(i);
                version.record.validFrom = QDate(2015, 1, 1).addDays(random.bounded(5000));
                version.record.withdrawn = random.bounded(4) == 0;
                law.versions.push_back(version);
            }
            const Rulebook book = shippedRulebook().amended(law);
            for (const QString &start : starts) {
                const Rule *rule = shippedRulebook().find(start);
                for (QDate day(2009, 12, 1); day < QDate(2029, 6, 1); day = day.addDays(1))
                    if (held(book, *rule, day) != held(shippedRulebook(), *rule, day))
                        QFAIL(qPrintable(start + u' ' + base::toIso(day)));
            }
            for (const OwnVersion &version : law.versions)
                QVERIFY(book.find(version.record.id));
        }
    }

    void eachOwnerHasItsOwn()
    {
        const int first = 0;
        const int second = 0;
        QCOMPARE(&rulebook(), &shippedRulebook());
        const DutyTable *shipped = &dutyTable();
        putInForce(&first, {{term(u"own"_s, QDate(2026, 11, 1), 45)}, {}});
        const Rulebook *ofFirst = &rulebook();
        const Rule *kept = ofFirst->find(u"own"_s);
        QCOMPARE(dutyTable().at(domain::MeasureKind::ProtectiveOrder, at("2026-11-01T00:00"))->term, kept);
        putInForce(&second, {});
        QCOMPARE(&rulebook(), &shippedRulebook());
        prefer(&first);
        QCOMPARE(&rulebook(), ofFirst);
        prefer(&second);
        takeOutOfForce(&second);
        QCOMPARE(&rulebook(), ofFirst);
        takeOutOfForce(&first);
        takeOutOfForce(&first);
        prefer(&first);
        QCOMPARE(&rulebook(), &shippedRulebook());
        QCOMPARE(&dutyTable(), shipped);
        QCOMPARE(kept->number("days24h"_L1), 45); // who still holds it may read it
    }

    void itMayBeReadWhileItChanges()
    {
        std::atomic<bool> goOn = true;
        std::atomic<int> wrong = 0;
        std::thread reader([&] {
            while (goOn) {
                const Rule *rule = rulebook().inForce(u"R1", u"protective_order", QDate(2026, 11, 1));
                const DutyRules *duties = dutyTable().at(domain::MeasureKind::ProtectiveOrder, at("2026-11-01T00:00"));
                if (!rule || !duties || !duties->term || rule->number("days24h"_L1) < 30)
                    ++wrong;
            }
        });
        const int owner = 0;
        for (int i = 0; i < 50; ++i)
            putInForce(&owner, {{term(u"own"_s, QDate(2026, 11, 1), 31 + i)}, {}});
        takeOutOfForce(&owner);
        goOn = false;
        reader.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestUnitLaw)
#include "tst_unitlaw.moc"
