// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/childline.h"
#include "casework/ordercases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::ChildLine;
using domain::IncidentId;
using security::Role;
using tests::need;
using tests::OrderCases;
using tests::shown;

class ChildLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUnansweredStays();
    void unknownIsNoAnswer();
    void onlyIncidentsWithChildrenAreAsked_data();
    void onlyIncidentsWithChildrenAreAsked();
    void theListGoesOnWhereItStopped();
    void refuses();
    void rolesAreBarred_data();
    void rolesAreBarred();

private:
    [[nodiscard]] IncidentId incident(std::optional<int> children, base::Span ago = base::hours(1))
    {
        IncidentDraft draft = m_cases.incidentDraft();
        draft.facts.detectedAt = m_cases.training.now() - ago;
        draft.facts.childrenPresent = children;
        return need(addIncident(m_cases.head(), draft)).value.incident.id;
    }
    [[nodiscard]] std::optional<OpenChildLine> open(IncidentId id)
    {
        for (OpenChildLine &line : need(openChildLines(m_cases.inspector(), {1000, {}})).items)
            if (line.incident == id)
                return std::move(line);
        return {};
    }

    OrderCases m_cases;
};

void ChildLineTest::whatIsUnansweredStays()
{
    const IncidentId id = incident(2);
    auto line = open(id);
    QVERIFY(line);
    QCOMPARE(line->children, 2);
    QCOMPARE(line->unanswered, (QStringList{u"seen"_s, u"spoken_to"_s, u"school_informed"_s, u"commission_informed"_s}));
    QCOMPARE(line->officer.id, m_cases.head().account().id);

    const auto first = need(recordChildLine(m_cases.inspector(), id, {u"yes"_s, u"no"_s, {}, {}, u"Тірі, сау"_s}));
    QVERIFY(first.warnings.empty());
    const AuditEntry entry = tests::entries(m_cases.head()).front();
    QCOMPARE(entry.action, u"children.recorded"_s);
    QCOMPARE(entry.record, std::optional(id.uuid));
    QCOMPARE(entry.fields, (QStringList{u"seen"_s, u"spoken_to"_s, u"note"_s}));
    line = open(id);
    QVERIFY(line);
    QCOMPARE(line->unanswered, (QStringList{u"school_informed"_s, u"commission_informed"_s}));

    // What is left empty stays as it was.
    const auto waiting = need(countOpenChildLines(m_cases.inspector()));
    const auto all = need(recordChildLine(m_cases.inspector(), id, {{}, u"yes"_s, u"yes"_s, u"no"_s, {}}));
    QCOMPARE(all.value, (ChildLine{u"yes"_s, u"yes"_s, u"yes"_s, u"no"_s, u"Тірі, сау"_s}));
    QVERIFY(!open(id));
    QCOMPARE(need(countOpenChildLines(m_cases.inspector())), waiting - 1);
    QCOMPARE(need(childLineOf(m_cases.inspector(), id)), all.value);
    // The same answers again are no act.
    const auto entries = tests::entries(m_cases.head()).size();
    need(recordChildLine(m_cases.inspector(), id, {u"yes"_s, {}, {}, {}, {}}));
    QCOMPARE(tests::entries(m_cases.head()).size(), entries);
}

void ChildLineTest::unknownIsNoAnswer()
{
    const IncidentId id = incident(1);
    need(recordChildLine(m_cases.inspector(), id, {u"yes"_s, u"yes"_s, u"unknown"_s, u"yes"_s, {}}));
    QCOMPARE(open(id).value().unanswered, QStringList{u"school_informed"_s});
    need(recordChildLine(m_cases.inspector(), id, {{}, {}, u"yes"_s, {}, {}}));
    QVERIFY(!open(id));
    // An answer taken back is a question again.
    need(recordChildLine(m_cases.inspector(), id, {u"unknown"_s, {}, {}, {}, {}}));
    QCOMPARE(open(id).value().unanswered, QStringList{u"seen"_s});
}

void ChildLineTest::onlyIncidentsWithChildrenAreAsked_data()
{
    QTest::addColumn<int>("children"); // below 0: not known
    QTest::addColumn<bool>("asked");
    QTest::newRow("not known") << -1 << false;
    QTest::newRow("none") << 0 << false;
    QTest::newRow("one") << 1 << true;
}

void ChildLineTest::onlyIncidentsWithChildrenAreAsked()
{
    QFETCH(int, children);
    QFETCH(bool, asked);
    const IncidentId id = incident(children < 0 ? std::nullopt : std::optional(children));
    QCOMPARE(open(id).has_value(), asked);
    const auto recorded = need(recordChildLine(m_cases.inspector(), id, {u"yes"_s, {}, {}, {}, {}}));
    QCOMPARE(shown(recorded.warnings), asked ? QStringList() : QStringList{u"no-children-recorded incident"_s});
}

void ChildLineTest::theListGoesOnWhereItStopped()
{
    for (int i = 0; i < 7; ++i)
        (void)incident(1, base::hours(5 + i / 3));
    const auto all = need(openChildLines(m_cases.inspector(), {1000, {}})).items;
    std::vector<IncidentId> whole;
    for (const OpenChildLine &line : all)
        whole.push_back(line.incident);
    QVERIFY(std::is_sorted(all.begin(), all.end(), [](const OpenChildLine &a, const OpenChildLine &b) {
        return b.detectedAt < a.detectedAt;
    }));
    std::vector<IncidentId> pieced;
    PageRequest page{2, {}};
    do {
        const auto found = need(openChildLines(m_cases.inspector(), page));
        for (const OpenChildLine &line : found.items)
            pieced.push_back(line.incident);
        page.after = found.next;
    } while (!page.after.isEmpty());
    QCOMPARE(pieced, whole);
    QCOMPARE(qint64(whole.size()), need(countOpenChildLines(m_cases.inspector())));
}

void ChildLineTest::refuses()
{
    const IncidentId id = incident(1);
    Session &session = m_cases.inspector();
    QCOMPARE(shown(recordChildLine(session, id, {})), u"nothing-answered "_s);
    QCOMPARE(shown(recordChildLine(session, id, {u"maybe"_s, {}, {}, {}, {}})), u"unknown-code seen"_s);
    QCOMPARE(shown(recordChildLine(session, id, {{}, {}, {}, u"maybe"_s, {}})), u"unknown-code commission_informed"_s);
    QCOMPARE(shown(recordChildLine(session, id, {{}, {}, {}, {}, QString(20'001, u'а')})), u"too-long note"_s);
    QCOMPARE(shown(recordChildLine(session, {QUuid::createUuid()}, {u"yes"_s, {}, {}, {}, {}})),
             u"not-found incident"_s);
    QCOMPARE(shown(childLineOf(session, {QUuid::createUuid()})), u"not-found incident"_s);
    QCOMPARE(shown(openChildLines(session, {0, {}})), u"number-range limit"_s);
    QCOMPARE(shown(openChildLines(session, {5, u"nowhere"_s})), u"cursor-malformed after"_s);
}

void ChildLineTest::rolesAreBarred_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("inspector") << int(Role::Inspector) << u"accepted"_s;
    QTest::newRow("head") << int(Role::Head) << u"accepted"_s;
    QTest::newRow("registrar") << int(Role::Registrar) << u"accepted"_s;
    QTest::newRow("auditor") << int(Role::Auditor) << u"permission-denied "_s;
    QTest::newRow("administrator") << int(Role::Administrator) << u"permission-denied "_s;
}

void ChildLineTest::rolesAreBarred()
{
    QFETCH(int, role);
    QFETCH(QString, outcome);
    const auto session = m_cases.training.sessionOf(static_cast<Role>(role));
    const IncidentId id = incident(1);
    QCOMPARE(shown(recordChildLine(*session, id, {u"yes"_s, {}, {}, {}, {}})), outcome);
    QCOMPARE(shown(childLineOf(*session, id)), outcome);
    QCOMPARE(shown(openChildLines(*session, {})), outcome);
    QCOMPARE(shown(countOpenChildLines(*session)), outcome);
}

QTEST_GUILESS_MAIN(ChildLineTest)
#include "tst_childline.moc"
