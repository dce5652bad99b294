// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/admissibility.h"
#include "law/breach.h"
#include "law/liability.h"
#include "law/moments.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::law;
using namespace Qt::StringLiterals;
using domain::MeasureKind;
using domain::Person;
using domain::Sex;
using tests::at;
using tests::servedOrder;

namespace {

/// A grown man nothing is known of, to be changed in one respect.
Person man()
{
    Person person;
    person.sex = Sex::Male;
    person.birthDate = QDate(1990, 5, 5);
    return person;
}

QStringList codes(const std::vector<base::Warning> &warnings)
{
    QStringList found;
    for (const base::Warning &warning : warnings)
        found.append(QString(warning.code + u' ' + warning.field));
    return found;
}

} // namespace

class TestLiability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breach_data()
    {
        QTest::addColumn<QString>("restriction");
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const QString &restriction, const char *when, const QString &outcome) {
            QTest::newRow(name) << restriction << QByteArray(when) << outcome;
        };
        const QString fine = u"admitted"_s;
        // Served on 1 November at noon until 1 December at noon; the eviction until the end of the 11th, the
        // weapons until they were given back on the 20th.
        row("at service", u"contact"_s, "2026-11-01T12:00:00", fine);
        row("a second before service", u"contact"_s, "2026-11-01T11:59:59", u"breach-before-service at"_s);
        row("at the end", u"contact"_s, "2026-12-01T12:00:00", fine);
        row("a second after the end", u"contact"_s, "2026-12-01T12:00:01", u"breach-after-end at"_s);
        row("in the future", u"contact"_s, "2026-12-10T12:00:01", u"in-the-future at"_s);
        row("eviction, its last second", u"eviction"_s, "2026-11-11T23:59:59", fine);
        row("eviction, over", u"eviction"_s, "2026-11-12T00:00:00", u"restriction-ended restriction"_s);
        row("weapons, before they were lifted", u"weapons"_s, "2026-11-19T10:00:00", fine);
        row("weapons, lifted", u"weapons"_s, "2026-11-20T10:00:01", u"restriction-ended restriction"_s);
        row("another restriction", u"alcohol"_s, "2026-11-05T12:00:00", u"restriction-not-held restriction"_s);
        row("no restriction named", QString(), "2026-11-05T12:00:00", u"restriction-missing restriction"_s);
    }

    void breach()
    {
        QFETCH(QString, restriction);
        QFETCH(QByteArray, when);
        const std::vector<domain::TrackedRestriction> held{
            {u"contact"_s, {}, {}, {}, {}},
            {u"eviction"_s, 10, at("2026-11-11T23:59:59"), {}, {}},
            {u"weapons"_s, {}, {}, at("2026-11-20T10:00:00"), u"қайтарылды"_s}};
        const auto found = admitBreach(servedOrder(), held, restriction, at(when.constData()), at("2026-12-10T12:00"));
        QTEST(found ? u"admitted"_s : QString(found.error().code + u' ' + found.error().field), "outcome");
    }

    void breachOfAMeasureWithoutRestrictions()
    {
        const auto outcome = [](const MeasureFacts &facts, const QString &restriction) {
            const auto found = admitBreach(facts, {}, restriction, at("2026-11-05T12:00"), at("2026-12-10T12:00"));
            return found ? u"admitted"_s : found.error().code;
        };
        QCOMPARE(outcome(servedOrder(), {}), u"admitted"_s);
        QCOMPARE(outcome(servedOrder(), u"contact"_s), u"restriction-not-held"_s);
        MeasureFacts cancelled = servedOrder();
        cancelled.cancelledAt = at("2026-11-05T11:59:59");
        QCOMPARE(outcome(cancelled, {}), u"breach-after-end"_s);
        MeasureFacts unserved = servedOrder();
        unserved.servedAt.reset();
        unserved.endsAt.reset();
        QCOMPARE(outcome(unserved, {}), u"not-served"_s);
    }

    void articleOfABreach_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("article");
        QTest::newRow("order") << int(MeasureKind::ProtectiveOrder) << QDate(2026, 11, 1) << u"461"_s;
        QTest::newRow("requirement") << int(MeasureKind::CourtRequirement) << QDate(2026, 11, 1) << u"669"_s;
        QTest::newRow("warning") << int(MeasureKind::OfficialWarning) << QDate(2026, 11, 1) << QString();
        QTest::newRow("before the code") << int(MeasureKind::CourtRequirement) << QDate(2014, 12, 31) << QString();
    }

    void articleOfABreach()
    {
        QFETCH(int, kind);
        QFETCH(QDate, day);
        const auto basis = breachBasis(MeasureKind(kind), day);
        QTEST(basis ? basis->article : QString(), "article");
    }

    void aProtocolIsDueInThreeDays()
    {
        QCOMPARE(protocolDue(at("2026-11-05T12:00")), std::optional(at("2026-11-08T12:00")));
        QVERIFY(!protocolDue(at("2009-12-03T12:00")));
    }

    void arrest_data()
    {
        QTest::addColumn<Person>("person");
        QTest::addColumn<QStringList>("bars");
        const auto row = [](const char *name, auto change, const QStringList &bars) {
            Person person = man();
            change(person);
            QTest::newRow(name) << person << bars;
        };
        const auto woman = [](Person &p) { p.sex = Sex::Female; };
        row("nothing", [](Person &) {}, {});
        row("pregnant", [&](Person &p) { woman(p); p.pregnant = true; }, {u"pregnant"_s});
        row("not pregnant", [&](Person &p) { woman(p); p.pregnant = false; }, {});
        row("mother", [&](Person &p) { woman(p); p.childrenUnder14 = 1; }, {u"young_child"_s});
        row("father", [](Person &p) { p.childrenUnder14 = 2; }, {u"young_child_alone"_s});
        row("no children", [](Person &p) { p.childrenUnder14 = 0; }, {});
        row("17 years, last day", [](Person &p) { p.birthDate = QDate(2008, 11, 21); }, {u"minor"_s});
        row("18 years", [](Person &p) { p.birthDate = QDate(2008, 11, 20); }, {});
        row("group 1", [](Person &p) { p.disability = u"1"_s; }, {u"disability"_s});
        row("group 2", [](Person &p) { p.disability = u"2"_s; }, {u"disability"_s});
        row("group 3", [](Person &p) { p.disability = u"3"_s; }, {});
        row("woman, 58th birthday", [&](Person &p) { woman(p); p.birthDate = QDate(1968, 11, 20); }, {});
        row("woman, the day after", [&](Person &p) { woman(p); p.birthDate = QDate(1968, 11, 19); }, {u"age"_s});
        row("man of that age", [](Person &p) { p.birthDate = QDate(1968, 11, 19); }, {});
        row("man, 63rd birthday", [](Person &p) { p.birthDate = QDate(1963, 11, 20); }, {});
        row("man, the day after", [](Person &p) { p.birthDate = QDate(1963, 11, 19); }, {u"age"_s});
        row("age unknown", [](Person &p) { p.birthDate.reset(); }, {});
        row("several", [&](Person &p) { woman(p); p.pregnant = true; p.childrenUnder14 = 3; p.disability = u"1"_s; },
            {u"pregnant"_s, u"young_child"_s, u"disability"_s});
    }

    void arrest()
    {
        QFETCH(Person, person);
        QTEST(arrestBars(person, QDate(2026, 11, 20)), "bars");
        // No rule, no bar.
        QVERIFY(arrestBars(person, QDate(2014, 12, 31)).isEmpty());
    }

    void conversation_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QStringList>("present");
        QTest::addColumn<QStringList>("warnings");
        const QDate grown(1990, 5, 5);
        const QDate young(2008, 11, 21);
        const QString longer = u"conversation-too-long minutes"_s;
        const QString alone = u"minor-without-company present"_s;
        QTest::newRow("an hour") << grown << 60 << QStringList{} << QStringList{};
        QTest::newRow("longer") << grown << 61 << QStringList{} << QStringList{longer};
        QTest::newRow("a minor alone") << young << 40 << QStringList{u"psychologist"_s} << QStringList{alone};
        QTest::newRow("with a parent") << young << 40 << QStringList{u"legal_representative"_s} << QStringList{};
        QTest::newRow("with a teacher") << young << 40 << QStringList{u"lawyer"_s, u"teacher"_s} << QStringList{};
        QTest::newRow("both") << young << 90 << QStringList{} << QStringList{longer, alone};
    }

    void conversation()
    {
        QFETCH(QDate, born);
        QFETCH(int, minutes);
        QFETCH(QStringList, present);
        Person person = man();
        person.birthDate = born;
        const auto warnings = conversationWarnings(person, at("2026-11-20T12:00"), minutes, present);
        QTEST(codes(warnings), "warnings");
        if (minutes > 60)
            QCOMPARE(warnings.front().arguments, QStringList{u"60"_s});
        QCOMPARE(conversationWarnings(person, at("2020-11-20T12:00"), 61, {u"teacher"_s}).size(), 1u);
    }

    void detention()
    {
        QCOMPARE(detentionHours(at("2026-11-20T12:00")), std::optional(24));
        QVERIFY(!detentionHours(at("2014-12-31T12:00")));
    }
};

QTEST_GUILESS_MAIN(TestLiability)
#include "tst_liability.moc"
