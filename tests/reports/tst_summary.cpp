// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/breaches.h"
#include "casework/cases.h"
#include "casework/controlchecks.h"
#include "casework/referrals.h"
#include "casework/standing.h"
#include "reports/summarytable.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::reports;
using namespace Qt::StringLiterals;
using base::Language;
using tests::at;
using tests::need;
using tests::shown;

class TestSummary : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;

    /// What the report says of November 2026, as "value" of each asked indicator.
    QList<qint64> november(const QStringList &codes)
    {
        SummaryRequest request;
        request.from = {2026, 11, 1};
        request.to = {2026, 11, 30};
        return values(request, codes);
    }

    QList<qint64> values(const SummaryRequest &request, const QStringList &codes)
    {
        const Summary summary = need(summarise(m_cases.head(), request));
        QList<qint64> found;
        for (const QString &code : codes) {
            const Indicator *indicator = find(summary.indicators, code);
            found << (indicator ? indicator->value : -1);
        }
        return found;
    }

    void recordIncident(const QString &detected, const QString &source, bool complaint, int children = 0)
    {
        casework::IncidentDraft draft = m_cases.incidentDraft();
        draft.facts.detectedAt = at(detected);
        draft.facts.source = source;
        draft.facts.complaint = complaint;
        if (children > 0)
            draft.facts.childrenPresent = children;
        draft.facts.violence = {u"physical"_s, u"psychological"_s};
        draft.offender.id = m_offender;
        (void)need(casework::addIncident(m_cases.head(), draft));
    }

    domain::PersonId m_offender;

private Q_SLOTS:
    void initTestCase()
    {
        m_offender = m_cases.person(u"Сынақов"_s);
        m_cases.training.setNow(u"2026-11-20T12:00:00+05:00"_s);
        recordIncident(u"2025-11-10T10:00:00+05:00"_s, u"victim"_s, true);
        recordIncident(u"2026-10-31T23:59:59+05:00"_s, u"neighbour"_s, false);
        recordIncident(u"2026-11-01T00:00:00+05:00"_s, u"neighbour"_s, false, 2);
        recordIncident(u"2026-11-05T10:00:00+05:00"_s, u"victim"_s, true);
    }

    void aPeriodHoldsBothOfItsDays()
    {
        QCOMPARE(november({u"incidents"_s, u"incidents.without_complaint"_s, u"incidents.children_present"_s,
                           u"incidents.source.neighbour"_s, u"incidents.source.victim"_s, u"incidents.source.video"_s,
                           u"incidents.violence.physical"_s, u"incidents.repeat"_s, u"persons.offenders"_s}),
                 QList<qint64>({2, 1, 1, 1, 1, 0, 2, 2, 1}));
    }

    void theYearBeforeStandsBeside()
    {
        SummaryRequest request{{2026, 11, 1}, {2026, 11, 30}, true, Grouping::Unit};
        const Summary summary = need(summarise(m_cases.head(), request));
        QCOMPARE(summary.previousFrom, std::optional(QDate(2025, 11, 1)));
        const Indicator *incidents = find(summary.indicators, u"incidents"_s);
        QCOMPARE(incidents->previous, std::optional<qint64>(1));
        QCOMPARE(incidents->changePercent, std::optional(100.0));
        const Indicator *video = find(summary.indicators, u"incidents.source.video"_s);
        QCOMPARE(video->changePercent, std::optional<double>());
        QCOMPARE(changeText(*video, Language::Russian), u"—"_s);
        QCOMPARE(summary.cutOff, m_cases.training.now());
    }

    void changeIsRoundedAwayFromZero_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<qint64>("previous");
        QTest::addColumn<double>("percent");
        // Published figures of 2025 and 2026.
        QTest::newRow("reports") << qint64{43'147} << qint64{53'038} << -18.6;
        QTest::newRow("Uralsk") << qint64{93} << qint64{121} << -23.1;
        QTest::newRow("breaches") << qint64{37} << qint64{40} << -7.5;
        QTest::newRow("half up") << qint64{801} << qint64{800} << 0.1;
        QTest::newRow("exactly half") << qint64{2001} << qint64{2000} << 0.1;
        QTest::newRow("exactly half down") << qint64{1999} << qint64{2000} << -0.1;
        QTest::newRow("nothing") << qint64{5} << qint64{5} << 0.0;
        QTest::newRow("to zero") << qint64{0} << qint64{3} << -100.0;
    }

    void changeIsRoundedAwayFromZero()
    {
        QFETCH(qint64, value);
        QFETCH(qint64, previous);
        QTEST(changePercent(value, previous).value_or(999), "percent");
        QVERIFY(!changePercent(value, 0));
    }

    void theLeapDayHasADayBefore()
    {
        QCOMPARE(yearEarlier({2024, 2, 29}), QDate(2023, 2, 28));
        QCOMPARE(yearEarlier({2026, 11, 22}), QDate(2025, 11, 22));
    }

    /// Orders, service and checks by the date of each event; what is missed by the rule's own dates.
    void ordersAndChecks()
    {
        const QStringList codes{u"orders.issued"_s, u"orders.served"_s, u"orders.refused_signature"_s,
                                u"orders.unserved_24h"_s, u"checks.done"_s, u"checks.missed"_s, u"on_register"_s};
        m_cases.training.setNow(u"2027-01-05T10:00:00+05:00"_s);
        const auto served = m_cases.served();
        const auto unserved = m_cases.issued();
        const auto refused = m_cases.issued();
        m_cases.training.setNow(u"2027-01-06T12:00:00+05:00"_s);
        (void)need(casework::serveOrder(m_cases.head(), refused.order.id,
                                        {m_cases.training.now(), domain::ServiceMode::Refused, u"бас тартты"_s, {u"Куә"_s}}));
        const SummaryRequest january{{2027, 1, 1}, {2027, 1, 31}, false, Grouping::Unit};
        QCOMPARE(values(january, codes), QList<qint64>({3, 2, 1, 2, 0, 0, 2}));

        m_cases.training.setNow(u"2027-01-12T10:00:00+05:00"_s);
        (void)need(casework::recordCheck(m_cases.head(), served.order.id, {m_cases.training.now(), domain::CheckResult::Seen, {}, {}}));
        m_cases.training.setNow(u"2027-01-20T10:00:00+05:00"_s);
        // Served on the 5th and checked on the 12th: the 19th passed. Served on the 6th: the 13th passed, the 20th not.
        QCOMPARE(values(january, codes), QList<qint64>({3, 2, 1, 2, 1, 2, 2}));
        const SummaryRequest first{{2027, 1, 1}, {2027, 1, 13}, false, Grouping::Unit};
        QCOMPARE(values(first, {u"checks.missed"_s}), QList<qint64>({1}));
        const SummaryRequest february{{2027, 2, 1}, {2027, 2, 28}, false, Grouping::Unit};
        QCOMPARE(values(february, codes), QList<qint64>({0, 0, 0, 0, 0, 0, 2}));
    }

    /// Breaches, cases and penalties by the date of each; what courts and the unit set by its issue.
    void whatFollowsAMeasure()
    {
        m_cases.training.setNow(u"2027-03-10T10:00:00+05:00"_s);
        const auto order = m_cases.served().order;
        const auto court = tests::standing(m_cases, domain::MeasureKind::CourtRequirement,
                                           {u"alcohol"_s, u"eviction"_s, u"psychological_help"_s});
        const auto warning = tests::standing(m_cases, domain::MeasureKind::OfficialWarning, {});
        m_cases.training.setNow(u"2027-03-12T10:00:00+05:00"_s);
        for (const auto &[measure, restriction] : {std::pair(order.id, u"contact"_s), std::pair(order.id, u"search"_s),
                                                   std::pair(court, u"alcohol"_s), std::pair(warning, QString())})
            (void)need(casework::recordBreach(m_cases.head(), {.measure = measure, .restriction = restriction,
                                                               .at = m_cases.training.now(), .how = u"көрші"_s}));
        casework::CaseDraft draft;
        draft.incident = order.incident;
        for (const QString &article : {u"73"_s, u"461"_s, u"73"_s}) {
            draft.article = article;
            const auto file = need(casework::addCase(m_cases.head(), draft)).value;
            (void)need(casework::addPenalty(m_cases.head(), {.caseFile = file.id, .kind = u"warning"_s}));
        }
        draft.kind = domain::CaseKind::Criminal;
        draft.article = u"115"_s;
        draft.incident.reset(); // of no incident that the unit knows
        draft.offender.id = order.offender;
        const auto file = need(casework::addCase(m_cases.head(), draft)).value;
        (void)need(casework::addPenalty(m_cases.head(), {.caseFile = file.id, .kind = u"fine"_s, .amount = 100}));

        for (const QString &consent : {u"given"_s, u"refused"_s}) // who refused was sent nowhere
            (void)need(casework::addReferral(m_cases.head(), {.id = {}, .incident = order.incident,
                                                              .person = order.victims.front(), .to = u"crisis_centre"_s,
                                                              .organisation = {}, .referredOn = {}, .consent = consent,
                                                              .note = {}}));

        const QStringList codes{u"warnings.issued"_s, u"requirements"_s, u"requirements.alcohol"_s,
                                u"requirements.contact"_s, u"evictions"_s, u"psychological_help"_s, u"breaches"_s,
                                u"breaches.orders"_s, u"breaches.requirements"_s, u"breaches.warnings"_s,
                                u"cases.administrative"_s, u"cases.administrative.article.73"_s,
                                u"cases.administrative.article.461"_s, u"cases.criminal"_s,
                                u"cases.criminal.article.115"_s, u"penalties.warning"_s, u"penalties.fine"_s,
                                u"penalties.arrest"_s, u"on_register"_s, u"referrals"_s, u"referrals.crisis_centre"_s};
        const SummaryRequest march{{2027, 3, 12}, {2027, 3, 12}, false, Grouping::Unit};
        QCOMPARE(values(march, codes), QList<qint64>({0, 0, 0, 0, 0, 0, 4, 2, 1, 1, 3, 2, 1, 1, 1, 3, 1, 0, 3, 1, 1}));
        const SummaryRequest before{{2027, 3, 1}, {2027, 3, 11}, false, Grouping::Unit};
        QCOMPARE(values(before, codes.mid(0, 7)), QList<qint64>({1, 1, 1, 0, 1, 1, 0}));
        // An article nobody was charged with has no line, but for the year beside it.
        QCOMPARE(values(before, {u"cases.administrative.article.73"_s}), QList<qint64>({-1}));
        QCOMPARE(titleOf(u"cases.administrative.article.73"_s, Language::Russian), u"в том числе по статье: 73"_s);
    }

    void groupsAddUpToTheWhole_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("section") << int(Grouping::Section);
        QTest::newRow("officer") << int(Grouping::Officer);
        QTest::newRow("source") << int(Grouping::Source);
    }

    void groupsAddUpToTheWhole()
    {
        QFETCH(int, by);
        const SummaryRequest request{{2025, 1, 1}, {2027, 12, 31}, true, Grouping(by)};
        const Summary summary = need(summarise(m_cases.head(), request));
        QVERIFY(!summary.groups.empty());
        for (const Indicator &whole : summary.indicators) {
            if (whole.code.startsWith(u"persons") || whole.code == u"on_register")
                continue; // one person may stand in several groups
            qint64 sum = 0;
            for (const SummaryGroup &group : summary.groups)
                sum += find(group.indicators, whole.code)->value;
            QVERIFY2(sum == whole.value, qPrintable(whole.code));
        }
        for (const Language language : base::AllLanguages)
            for (const SummaryGroup &group : summary.groups)
                QVERIFY(!titleOf(group, summary.by, language).isEmpty());
    }

    void everyIndicatorHasItsName()
    {
        const Summary summary = need(summarise(m_cases.head(), {{2026, 1, 1}, {2026, 1, 1}, false, Grouping::Unit}));
        QVERIFY(summary.indicators.size() > 25);
        for (const Indicator &indicator : summary.indicators) {
            // A code without a name is shown as it is.
            QVERIFY2(titleOf(indicator.code, Language::Kazakh) != indicator.code, qPrintable(indicator.code));
            QVERIFY2(titleOf(indicator.code, Language::Russian) != titleOf(indicator.code, Language::Kazakh),
                     qPrintable(indicator.code));
        }
        for (const QString &code : mainIndicators())
            QVERIFY2(find(summary.indicators, code), qPrintable(code));
    }

    void noCellIsAFormula()
    {
        Summary summary;
        summary.from = {2026, 1, 1};
        summary.to = {2026, 12, 31};
        summary.unit.name = {u"=1+1"_s, u"=HYPERLINK(\"x\")"_s, u"-2"_s};
        summary.by = Grouping::Section;
        summary.previousFrom = summary.previousTo = QDate(2025, 1, 1);
        const std::vector<Indicator> indicators{{u"incidents"_s, 37, 40, -7.5}};
        summary.indicators = indicators;
        summary.groups = {{u"@7"_s, {}, indicators}, {u"+8;9"_s, {}, indicators}, {{}, {}, indicators}};
        const QByteArray bytes = csv(summary, Language::Russian);
        QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
        const QString text = QString::fromUtf8(bytes);
        QVERIFY(text.contains(u"\"'=HYPERLINK(\"\"x\"\")\""_s));
        QVERIFY(text.contains(u"'@7;"_s));
        QVERIFY(text.contains(u"\"'+8;9\";"_s));
        QVERIFY(text.contains(u"участок не указан;"_s));
        QVERIFY(text.contains(u";37;40;-7,5\r\n"_s));
        QVERIFY(QString::fromUtf8(csv(summary, Language::English)).contains(u";-7.5\r\n"_s));
    }

    void refusals()
    {
        QCOMPARE(shown(summarise(m_cases.head(), {{2026, 2, 1}, {2026, 1, 1}, false, Grouping::Unit})),
                 u"period-reversed to"_s);
        QCOMPARE(shown(summarise(m_cases.head(), {{}, {2026, 1, 1}, false, Grouping::Unit})), u"required from"_s);
        QCOMPARE(shown(summarise(m_cases.inspector(), {{2026, 1, 1}, {2026, 1, 1}, false, Grouping::Unit})),
                 u"permission-denied "_s);
        QVERIFY(m_cases.lastActions(1) == QStringList(u"access.refused"_s));
        (void)need(summarise(m_cases.head(), {{2026, 1, 1}, {2026, 1, 31}, false, Grouping::Source}));
        const auto log = tests::entries(m_cases.head());
        QCOMPARE(log.front().action, u"report.made"_s);
        QCOMPARE(log.front().detail, u"2026-01-01 2026-01-31 source"_s);
    }
};

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
