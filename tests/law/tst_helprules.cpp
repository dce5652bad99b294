// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "law/help.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::law;
using namespace Qt::StringLiterals;

namespace {

const QDate Day(2026, 11, 20);

} // namespace

class TestHelpRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consent_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("consent");
        QTest::addColumn<int>("age"); // below 0: unknown
        QTest::addColumn<bool>("warns");
        QTest::newRow("an adult who agreed") << u"crisis_centre"_s << u"given"_s << 30 << false;
        QTest::newRow("an adult who refused") << u"crisis_centre"_s << u"refused"_s << 30 << false;
        QTest::newRow("an adult nobody asked") << u"crisis_centre"_s << u"not_required"_s << 30 << true;
        QTest::newRow("eighteen today") << u"family_support"_s << u"not_required"_s << 18 << true;
        QTest::newRow("seventeen") << u"family_support"_s << u"not_required"_s << 17 << false;
        QTest::newRow("a child") << u"psychologist"_s << u"not_required"_s << 0 << false;
        QTest::newRow("of unknown age") << u"psychologist"_s << u"not_required"_s << -1 << true;
        QTest::newRow("a body is told of an adult") << u"guardianship"_s << u"not_required"_s << 40 << false;
        QTest::newRow("juvenile police") << u"juvenile_police"_s << u"not_required"_s << 40 << false;
    }

    void consent()
    {
        QFETCH(QString, to);
        QFETCH(QString, consent);
        QFETCH(int, age);
        QFETCH(bool, warns);
        const auto warning = consentWarning({to, consent, age < 0 ? std::nullopt : std::optional(age), Day});
        QCOMPARE(warning.has_value(), warns);
        if (warns)
            QCOMPARE(warning->code + u' ' + warning->field, u"consent-needed consent"_s);
    }

    void licence_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("licensed");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<bool>("warns");
        QTest::newRow("licensed") << u"crisis_centre"_s << u"yes"_s << Day << false;
        QTest::newRow("without a licence") << u"crisis_centre"_s << u"no"_s << Day << true;
        QTest::newRow("unknown") << u"crisis_centre"_s << u"unknown"_s << Day << true;
        QTest::newRow("nobody asked") << u"crisis_centre"_s << QString() << Day << true;
        QTest::newRow("another kind needs none") << u"family_support"_s << u"no"_s << Day << false;
        QTest::newRow("before the rules of 2025") << u"crisis_centre"_s << u"no"_s << QDate(2024, 12, 31) << false;
    }

    void licence()
    {
        QFETCH(QString, kind);
        QFETCH(QString, licensed);
        QFETCH(QDate, on);
        QFETCH(bool, warns);
        domain::Organisation organisation;
        organisation.kind = kind;
        organisation.licensed = licensed;
        QCOMPARE(licenceWarning(organisation, on).has_value(), warns);
    }

    void standing_data()
    {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QDate>("removed");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("stands");
        const QDate entered(2026, 2, 27);
        QTest::newRow("the day before") << QDate() << QDate() << entered.addDays(-1) << false;
        QTest::newRow("the first day") << QDate() << QDate() << entered << true;
        QTest::newRow("without an end") << QDate() << QDate() << QDate(2090, 1, 1) << true;
        QTest::newRow("the last day") << QDate(2026, 3, 1) << QDate() << QDate(2026, 3, 1) << true;
        QTest::newRow("the day after") << QDate(2026, 3, 1) << QDate() << QDate(2026, 3, 2) << false;
        QTest::newRow("before the removal") << QDate() << QDate(2026, 3, 1) << QDate(2026, 2, 28) << true;
        QTest::newRow("the day of the removal") << QDate() << QDate(2026, 3, 1) << QDate(2026, 3, 1) << false;
        QTest::newRow("removed at once") << QDate() << entered << entered << false;
    }

    void standing()
    {
        QFETCH(QDate, until);
        QFETCH(QDate, removed);
        QFETCH(QDate, day);
        QFETCH(bool, stands);
        domain::RegisterEntry entry;
        entry.enteredOn = QDate(2026, 2, 27);
        if (until.isValid())
            entry.untilOn = until;
        if (removed.isValid())
            entry.removedOn = removed;
        QCOMPARE(standsOn(entry, day), stands);
    }
};

QTEST_GUILESS_MAIN(TestHelpRules)
#include "tst_helprules.moc"
