// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/duties.h"
#include "law/moments.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::law;
using namespace Qt::StringLiterals;
using tests::at;
using tests::fact;
using tests::servedOrder;

namespace {

/// "check due 2026-11-08T23:59:59+05:00", one line for each item, in the order they come.
QString shown(const DueItems &items)
{
    QStringList lines;
    for (const DueItem &item : items)
        lines.append(code(item.kind) + u' ' + code(item.state) + u' ' + base::toIso(item.dueAt));
    return lines.join(u'\n');
}

QString shownItem(const MeasureFacts &facts, const char *now, DueKind kind)
{
    const DueItems items = dueItems(facts, at(now));
    const DueItem *item = items.find(kind);
    return item ? QString(code(item->state) + u' ' + base::toIso(item->dueAt)) : QString();
}

} // namespace

class TestDuties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshOrder()
    {
        MeasureFacts facts;
        facts.issuedAt = at("2026-11-01T10:00");
        const QString open = u"serve due 2026-11-02T10:00:00+05:00\n"
                             "prosecutor-copy due 2026-11-02T10:00:00+05:00\n"
                             "victim-copy due 2026-11-02T10:00:00+05:00"_s;
        QCOMPARE(shown(dueItems(facts, at("2026-11-01T10:00"))), open);
        QCOMPARE(shown(dueItems(facts, at("2026-11-02T10:00"))), open);
        QString late = open;
        QCOMPARE(shown(dueItems(facts, at("2026-11-02T10:00:01"))), late.replace(u" due "_s, u" overdue "_s));
        QVERIFY(dueItems(facts, at("2026-11-01T09:59:59")).empty());
    }

    void servedOrderHasChecksAndAnExpiry()
    {
        QCOMPARE(shown(dueItems(servedOrder(), at("2026-11-01T13:00"))),
                 u"prosecutor-copy due 2026-11-02T10:00:00+05:00\n"
                 "victim-copy due 2026-11-02T10:00:00+05:00\n"
                 "check ahead 2026-11-08T23:59:59+05:00\n"
                 "expiry ahead 2026-12-01T12:00:00+05:00"_s);
    }

    void eachItemNamesItsRule()
    {
        QStringList ids;
        MeasureFacts unserved = servedOrder();
        unserved.servedAt.reset();
        for (const MeasureFacts &facts : {unserved, servedOrder()})
            for (const DueItem &item : dueItems(facts, at("2026-11-01T13:00")))
                ids.append(code(item.kind) + u' ' + item.rule->id);
        ids.removeDuplicates();
        QCOMPARE(ids, QStringList({u"serve R4.protective_order.2009-12-04"_s,
                                   u"prosecutor-copy R3.protective_order.2026-03-02"_s,
                                   u"victim-copy R21.protective_order.2009-12-04"_s,
                                   u"check R2.protective_order.2026-03-02"_s,
                                   u"expiry R1.protective_order.2026-03-02"_s}));
    }

    void rulesAreThoseOfTheDayOfIssue()
    {
        MeasureFacts facts = servedOrder();
        facts.issuedAt = at("2026-03-01T23:59:59");
        facts.servedAt = at("2026-03-02T08:00");
        facts.endsAt = at("2026-04-01T08:00");
        QCOMPARE(dueItems(facts, at("2026-03-05T00:00")).find(DueKind::Check)->rule->id,
                 u"R2.protective_order.2009-12-04"_s);
        facts.issuedAt = at("2026-03-02T00:00:00");
        QCOMPARE(dueItems(facts, at("2026-03-05T00:00")).find(DueKind::Check)->rule->id,
                 u"R2.protective_order.2026-03-02"_s);
    }

    void checks_data()
    {
        QTest::addColumn<QByteArray>("lastCheck");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("item");
        QTest::addColumn<QDate>("next");
        const auto row = [](const char *name, const char *lastCheck, const char *now, const QString &item, QDate next) {
            QTest::newRow(name) << QByteArray(lastCheck) << QByteArray(now) << item << next;
        };
        row("from service", "", "2026-11-07T23:59:59", u"ahead 2026-11-08T23:59:59+05:00"_s, {2026, 11, 8});
        row("due on its day", "", "2026-11-08T00:00", u"due 2026-11-08T23:59:59+05:00"_s, {2026, 11, 8});
        row("due to its last second", "", "2026-11-08T23:59:59", u"due 2026-11-08T23:59:59+05:00"_s, {2026, 11, 8});
        row("overdue", "", "2026-11-09T00:00", u"overdue 2026-11-08T23:59:59+05:00"_s, {2026, 11, 8});
        row("the oldest unmet stays", "", "2026-11-20T00:00", u"overdue 2026-11-08T23:59:59+05:00"_s, {2026, 11, 8});
        row("stays to the end", "", "2026-12-01T11:59:59", u"overdue 2026-11-08T23:59:59+05:00"_s, {2026, 11, 8});
        row("gone with the end", "", "2026-12-01T12:00", QString(), {});
        row("from a check", "2026-11-05T09:00", "2026-11-06T00:00", u"ahead 2026-11-12T23:59:59+05:00"_s, {2026, 11, 12});
        row("check at 23:59:59", "2026-11-08T23:59:59", "2026-11-09T00:00", u"ahead 2026-11-15T23:59:59+05:00"_s, {2026, 11, 15});
        row("late check turns overdue off", "2026-11-10T09:00", "2026-11-10T10:00", u"ahead 2026-11-17T23:59:59+05:00"_s, {2026, 11, 17});
        row("check on the day of service", "2026-11-01T18:00", "2026-11-02T00:00", u"ahead 2026-11-08T23:59:59+05:00"_s, {2026, 11, 8});
        row("on the last day: to the end of the term", "2026-11-24T09:00", "2026-12-01T08:00", u"due 2026-12-01T12:00:00+05:00"_s, {2026, 12, 1});
        row("none is left", "2026-11-25T00:00", "2026-11-26T00:00", QString(), {});
        row("a check to come is no fact", "2026-11-05T09:00", "2026-11-05T08:59:59", u"ahead 2026-11-08T23:59:59+05:00"_s, {2026, 11, 8});
        row("before service", "", "2026-11-01T11:00", QString(), {});
    }

    void checks()
    {
        QFETCH(QByteArray, lastCheck);
        QFETCH(QByteArray, now);
        QFETCH(QString, item);
        QFETCH(QDate, next);
        MeasureFacts facts = servedOrder();
        facts.lastCheckAt = fact(lastCheck.constData());
        QCOMPARE(shownItem(facts, now.constData(), DueKind::Check), item);
        QCOMPARE(nextCheckDue(facts, at(now.constData())).value_or(QDate()), next);
    }

    void checksOverTheDayOf25Hours()
    {
        MeasureFacts facts;
        facts.issuedAt = at("2024-02-22T09:00:00+06:00");
        facts.servedAt = at("2024-02-22T10:00:00+06:00");
        facts.endsAt = *facts.servedAt + base::days24h(30);
        QCOMPARE(shownItem(facts, "2024-02-29T23:30:00+06:00", DueKind::Check), u"due 2024-02-29T23:59:59+05:00"_s);
        QCOMPARE(shownItem(facts, "2024-02-29T23:59:59+05:00", DueKind::Check), u"due 2024-02-29T23:59:59+05:00"_s);
        QCOMPARE(shownItem(facts, "2024-03-01T00:00:00+05:00", DueKind::Check),
                 u"overdue 2024-02-29T23:59:59+05:00"_s);
        facts.lastCheckAt = at("2024-02-29T23:30:00+06:00");
        QCOMPARE(*nextCheckDue(facts, at("2024-03-01T00:00")), QDate(2024, 3, 7));
    }

    void theTermMayEndADateEarlierOverTheChange()
    {
        // Served in the first hour of a day: 30 × 24 h end at 23:30 of the day before the 30th.
        MeasureFacts facts;
        facts.issuedAt = at("2024-02-15T00:10:00+06:00");
        facts.servedAt = at("2024-02-15T00:30:00+06:00");
        facts.endsAt = *facts.servedAt + base::days24h(30);
        facts.lastCheckAt = at("2024-03-09T09:00:00+05:00");
        QCOMPARE(base::local::date(*facts.endsAt), QDate(2024, 3, 15));
        QVERIFY(!nextCheckDue(facts, at("2024-03-10T00:00")));
        facts.lastCheckAt = at("2024-03-08T09:00:00+05:00");
        QCOMPARE(shownItem(facts, "2024-03-10T00:00", DueKind::Check), u"ahead 2024-03-15T23:30:00+05:00"_s);
    }

    void expiryIsDueInItsLast72Hours()
    {
        QCOMPARE(shownItem(servedOrder(), "2026-11-28T11:59:59", DueKind::Expiry), u"ahead 2026-12-01T12:00:00+05:00"_s);
        QCOMPARE(shownItem(servedOrder(), "2026-11-28T12:00", DueKind::Expiry), u"due 2026-12-01T12:00:00+05:00"_s);
        QCOMPARE(shownItem(servedOrder(), "2026-12-01T11:59:59", DueKind::Expiry), u"due 2026-12-01T12:00:00+05:00"_s);
        QCOMPARE(shownItem(servedOrder(), "2026-12-01T12:00", DueKind::Expiry), QString());
    }

    void unsentCopiesOutliveTheMeasure()
    {
        MeasureFacts facts = servedOrder();
        facts.victimCopyAt = at("2026-11-01T12:30");
        const QString copy = u"prosecutor-copy overdue 2026-11-02T10:00:00+05:00"_s;
        QCOMPARE(shown(dueItems(facts, at("2027-02-01T00:00"))), copy);
        facts.cancelledAt = at("2026-11-03T12:00");
        QCOMPARE(shown(dueItems(facts, at("2026-11-04T00:00"))), copy);
        facts.prosecutorCopyAt = at("2026-11-05T10:00");
        QCOMPARE(shown(dueItems(facts, at("2026-11-05T09:59:59"))), copy);
        QVERIFY(dueItems(facts, at("2026-11-05T10:00")).empty());
    }

    /// Returned by a head, or replaced: nobody was told of it, and nobody is to be told.
    void whatNobodyWasServedOwesNoCopy()
    {
        MeasureFacts facts;
        facts.issuedAt = at("2026-11-01T10:00");
        facts.cancelledAt = at("2026-11-03T10:00");
        QVERIFY(dueItems(facts, at("2026-11-03T09:59:59")).find(DueKind::ProsecutorCopy));
        QVERIFY(dueItems(facts, at("2026-11-03T09:59:59")).find(DueKind::VictimCopy));
        QVERIFY(dueItems(facts, at("2026-11-03T10:00")).empty());
        std::swap(facts.cancelledAt, facts.replacedAt);
        QVERIFY(dueItems(facts, at("2026-11-03T10:00")).empty());
        // Served before its end was known, it owes them.
        facts.servedAt = at("2026-11-02T10:00");
        facts.endsAt = at("2026-12-02T10:00");
        QCOMPARE(dueItems(facts, at("2026-11-03T10:00")).size(), std::size_t(2));
    }

    void anUnknownVictimGetsNoCopy()
    {
        MeasureFacts facts = servedOrder();
        facts.victimKnown = false;
        QVERIFY(!dueItems(facts, at("2026-11-01T13:00")).find(DueKind::VictimCopy));
    }

    void anEndedOrderNeedsNoServiceAndNoControl()
    {
        MeasureFacts facts = servedOrder();
        facts.prosecutorCopyAt = facts.victimCopyAt = at("2026-11-01T14:00");
        facts.replacedAt = at("2026-11-08T20:00");
        QCOMPARE(dueItems(facts, at("2026-11-08T19:59:59")).size(), std::size_t(2));
        QVERIFY(dueItems(facts, at("2026-11-08T20:00")).empty());
        QVERIFY(!nextCheckDue(facts, at("2026-11-08T20:00")));

        MeasureFacts unserved;
        unserved.issuedAt = at("2026-11-01T10:00");
        unserved.prosecutorCopyAt = unserved.victimCopyAt = at("2026-11-01T14:00");
        unserved.cancelledAt = at("2026-11-03T10:00");
        QCOMPARE(shown(dueItems(unserved, at("2026-11-03T09:00"))), u"serve overdue 2026-11-02T10:00:00+05:00"_s);
        QVERIFY(dueItems(unserved, at("2026-11-03T10:00")).empty());
    }

    void officialWarningIsCheckedTwice()
    {
        MeasureFacts facts = servedOrder();
        facts.kind = domain::MeasureKind::OfficialWarning;
        QCOMPARE(shown(dueItems(facts, at("2026-11-02T00:00"))),
                 u"check ahead 2026-11-16T23:59:59+05:00\nexpiry ahead 2026-12-01T12:00:00+05:00"_s);
        facts.lastCheckAt = at("2026-11-16T10:00");
        QCOMPARE(shownItem(facts, "2026-11-17T00:00", DueKind::Check), u"ahead 2026-12-01T12:00:00+05:00"_s);
        facts.lastCheckAt = at("2026-11-17T10:00");
        QCOMPARE(shownItem(facts, "2026-11-18T00:00", DueKind::Check), QString());
        facts.servedAt.reset();
        facts.lastCheckAt.reset();
        QCOMPARE(shown(dueItems(facts, at("2026-11-02T00:00"))), u"serve due 2026-11-02T10:00:00+05:00"_s);
    }

    void courtRequirementHasItsEnd()
    {
        MeasureFacts facts;
        facts.kind = domain::MeasureKind::CourtRequirement;
        facts.issuedAt = at("2026-11-01T00:00");
        facts.servedAt = at("2026-11-02T00:00");
        facts.endsAt = at("2027-02-02T23:59:59");
        QCOMPARE(shown(dueItems(facts, at("2027-02-01T00:00"))), u"requirement-expiry due 2027-02-02T23:59:59+05:00"_s);
        QVERIFY(dueItems(facts, at("2027-02-02T23:59:59")).empty());
    }

    void aMeasureTheLawDidNotKnowHasNoDuties()
    {
        MeasureFacts facts = servedOrder();
        facts.kind = domain::MeasureKind::OfficialWarning;
        facts.issuedAt = at("2026-03-01T23:59:59");
        QVERIFY(dueItems(facts, at("2026-11-02T00:00")).empty());
        facts.kind = domain::MeasureKind::ProtectiveOrder;
        facts.issuedAt = at("1999-03-01T10:00");
        QVERIFY(dueItems(facts, at("2026-11-02T00:00")).empty());
    }
};

QTEST_GUILESS_MAIN(TestDuties)
#include "tst_duties.moc"
