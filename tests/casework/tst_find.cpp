// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/audit.h"
#include "casework/find.h"
#include "casework/ordercases.h"
#include "casework/requirements.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::casework;
using namespace Qt::StringLiterals;

namespace {

const QString Iin = u"900228450010"_s;

/// "persons:name Қайратова; orders:order_number 27/2026/1" in short.
QStringList shown(const FoundList &list)
{
    const QStringList groups{u"persons"_s, u"measures"_s, u"incidents"_s, u"addresses"_s};
    const QStringList reasons{u"name"_s, u"iin"_s, u"phone"_s, u"measure"_s, u"court"_s, u"kui"_s, u"address"_s};
    QStringList lines;
    for (const FoundGroup &group : list)
        for (const Found &found : group.items)
            lines.append(groups[int(group.kind)] + u' ' + reasons[int(found.by)] + u' ' + found.name);
    return lines;
}

} // namespace

class TestFind : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;
    domain::PersonId m_victim;
    domain::IncidentId m_incident;
    QString m_orderNumber;

    FoundList found(const QString &text, int limit = 6)
    {
        return tests::need(Finder(m_cases.head()).type(text, limit));
    }

    qint64 entries()
    {
        return qint64(tests::need(casework::listAudit(m_cases.head(), {}, {})).items.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        Session &head = m_cases.head();
        PersonDraft victim;
        victim.person.surname = u"Қайратова"_s;
        victim.person.givenName = u"Әсел"_s;
        victim.person.birthDate = QDate(1990, 2, 28);
        victim.person.iin = Iin;
        victim.person.phone = u"+7 701 123 45 67"_s;
        victim.person.address = {u"27"_s, u"2710"_s, {}, u"Жасырын көшесі"_s, u"7"_s, u"3"_s};
        m_victim = tests::need(addPerson(head, victim)).value.id;
        const auto offender = m_cases.person(u"Сынақов"_s);
        auto draft = m_cases.incidentDraft();
        draft.offender.id = offender;
        draft.victims.push_back({{m_victim, {}}, {}});
        draft.facts.place = {u"27"_s, u"2710"_s, u"Дарьинское"_s, u"Абай"_s, u"12"_s, {}};
        draft.facts.kuiNumber = u"263100030000118"_s;
        draft.facts.kuiDate = QDate(2026, 11, 20);
        m_incident = tests::need(addIncident(head, draft)).value.incident.id;
        OrderDraft order;
        order.incident = m_incident;
        order.restrictions = QStringList{u"search"_s};
        m_orderNumber = tests::need(issueOrder(head, order)).value.order.number;
    }

    void eachKindIsFoundByItsOwn_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const QString &typed, const QStringList &lines) {
            QTest::newRow(qPrintable(u'<' + typed + u'>')) << typed << lines;
        };
        const QString victim = u"Қайратова Әсел"_s;
        const QString offender = u"Сынақов Сынақ"_s;
        row(u"Қайрат"_s, {u"persons name "_s + victim});
        row(u"кайрат"_s, {u"persons name "_s + victim});
        row(u"Qairat asel"_s, {u"persons name "_s + victim});
        row(u"2845"_s, {u"persons iin "_s + victim});
        row(u"123 45 67"_s, {u"persons phone "_s + victim});
        row(u"8 701 123"_s, {u"persons phone "_s + victim});
        row(u"26310003"_s, {u"incidents kui "_s + offender});
        row(u"Абая 12"_s, {u"addresses address "_s + offender});
        row(u"абай дарьинское"_s, {u"addresses address "_s + offender});
        row(u"Жасырын 7"_s, {u"addresses address "_s + victim});
        row(u"Жасырын 8"_s, {});
        row(u"ешкім"_s, {});
        row(u"ә"_s, {});
        row(u"№"_s, {});
        row({}, {});
    }

    void eachKindIsFoundByItsOwn()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, lines);
        QCOMPARE(shown(found(typed)), lines);
    }

    void anOrderIsFoundByItsNumberOrAPart()
    {
        const QString offender = u"measures measure Сынақов Сынақ"_s;
        const QString sequence = m_orderNumber.section(u'/', -1);
        for (const QString &typed : {m_orderNumber, QString(u"№ "_s + m_orderNumber), m_orderNumber.section(u'/', -2),
                                     m_orderNumber.section(u'/', 0, 1)})
            QVERIFY2(shown(found(typed)).contains(offender), qPrintable(typed));
        // One digit is too little to search by.
        QCOMPARE(shown(found(sequence)).contains(offender), sequence.size() > 1);
        const Found line = found(m_orderNumber).front().items.front();
        QCOMPARE(line.what, FoundRecord::Measure);
        QCOMPARE(line.kind, u"protective_order"_s);
        QCOMPARE(line.number, m_orderNumber);
        QVERIFY(line.at);
    }

    void aWarningIsFoundByItsNumber()
    {
        MeasureDraft draft;
        draft.incident = m_cases.pair().incident;
        const auto warning =
            tests::need(issueMeasure(m_cases.head(), domain::MeasureKind::OfficialWarning, draft)).value.order;
        const FoundList list = found(warning.number);
        const auto line = std::find_if(list.front().items.begin(), list.front().items.end(),
                                       [&](const Found &each) { return each.record == warning.id.uuid; });
        QVERIFY(line != list.front().items.end());
        QCOMPARE(line->what, FoundRecord::Measure);
        QCOMPARE(line->kind, u"official_warning"_s);
        QCOMPARE(line->number, warning.number);
    }

    void aRequirementIsFoundByTheNumbersOfTheCourt()
    {
        const tests::Pair pair = m_cases.pair();
        MotionDraft draft;
        draft.offender.id = pair.offender;
        draft.victim.id = pair.victim;
        draft.court = u"Орал қалалық соты"_s;
        draft.caseNumber = u"7199-26-00-3/1234"_s;
        draft.requested = {{u"contact"_s, {}}};
        draft.months = 3;
        const auto motion = tests::need(fileMotion(m_cases.head(), draft)).value.motion.id;
        const auto byCourt = [this](const QString &typed) {
            const FoundList list = found(typed);
            return list.empty() ? Found() : list.front().items.front();
        };
        for (const QString &typed : {u"7199-26-00-3/1234"_s, u"7199-26"_s, u"№ 7199-26-00-3"_s}) {
            QCOMPARE(byCourt(typed).record, motion.uuid);
            QCOMPARE(byCourt(typed).what, FoundRecord::Requirement);
            QCOMPARE(byCourt(typed).by, FoundBy::CourtNumber);
        }
        QVERIFY(byCourt(u"3-4521"_s).record.isNull());
        DecisionDraft decision;
        decision.decidedOn = QDate(2026, 11, 20);
        decision.startsOn = QDate(2026, 11, 20);
        decision.number = u"3-4521/2026"_s;
        const auto granted = tests::need(decideMotion(m_cases.head(), motion, decision)).value;
        QCOMPARE(byCourt(u"3-4521/2026"_s).record, motion.uuid);
        QCOMPARE(byCourt(u"3-4521/2026"_s).number, decision.number);
        const FoundList own = found(granted.measure->number);
        QVERIFY(std::any_of(own.front().items.begin(), own.front().items.end(), [&](const Found &each) {
            return each.record == motion.uuid && each.by == FoundBy::MeasureNumber && each.what == FoundRecord::Requirement;
        }));
    }

    void anIinIsCoveredUnlessItWasLookedFor()
    {
        QCOMPARE(found(u"Қайрат"_s).front().items.front().number, u"900228••••••"_s);
        QCOMPARE(found(u"Жасырын"_s).front().items.front().number, u"900228••••••"_s);
        QCOMPARE(found(u"123 45 67"_s).front().items.front().number, u"900228••••••"_s);
        QCOMPARE(found(u"2845"_s).front().items.front().number, Iin);
    }

    void neitherPhoneNorAddressIsInALine()
    {
        for (const QString &typed : {u"Жасырын 7"_s, u"123 45 67"_s, u"Қайрат"_s, u"Абай 12"_s})
            for (const FoundGroup &group : found(typed))
                for (const Found &line : group.items)
                    for (const QString &text : {line.name, line.number, line.locality.kk, line.locality.ru})
                        for (const QString &sealed : {u"Жасырын"_s, u"1234567"_s, u"Абай"_s})
                            QVERIFY2(!text.contains(sealed), qPrintable(typed));
    }

    void aLineLeadsToItsRecord()
    {
        QCOMPARE(found(u"Қайрат"_s).front().items.front().record, m_victim.uuid);
        const Found incident = found(u"Абай"_s).front().items.front();
        QCOMPARE(incident.what, FoundRecord::Incident);
        QCOMPARE(incident.record, m_incident.uuid);
        QCOMPARE(incident.locality.ru, u"Дарьинское"_s);
    }

    void moreThanAGroupShowsIsSaid()
    {
        for (int i = 0; i < 4; ++i)
            std::ignore = m_cases.person(u"Көпшіліков"_s, QDate(1980 + i, 1, 1));
        const FoundList some = found(u"Көпшілік"_s, 3);
        QCOMPARE(some.front().items.size(), std::size_t(3));
        QVERIFY(some.front().more);
        QVERIFY(!found(u"Көпшілік"_s, 4).front().more);
    }

    void oneEntryTellsOfASearchAndNotOfItsWords()
    {
        Finder finder(m_cases.head());
        const qint64 before = entries();
        for (const QString &typed : {u"қа"_s, u"қайр"_s, u"қайрат"_s, u"қай"_s})
            QVERIFY(finder.type(typed));
        const qint64 typedOnly = entries();
        QCOMPARE(typedOnly, before + 1); // the reading of the log itself
        QVERIFY(finder.settle());
        QVERIFY(finder.settle());
        const auto log = tests::need(casework::listAudit(m_cases.head(), {}, {}));
        int searched = 0;
        for (const auto &entry : log.items) {
            if (entry.action != u"register.searched")
                continue;
            ++searched;
            QVERIFY(entry.detail.startsWith(u"length=6 found=1 hash="));
            QVERIFY(!entry.detail.contains(u"айрат"));
        }
        QCOMPARE(searched, 1);
    }

    void whoMayNotReadCasesMayNotSearch()
    {
        const auto session = m_cases.training.sessionOf(security::Role::Administrator);
        const auto refused = Finder(*session).type(u"Қайрат"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"permission-denied"_s);
    }
};

QTEST_GUILESS_MAIN(TestFind)
#include "tst_find.moc"
