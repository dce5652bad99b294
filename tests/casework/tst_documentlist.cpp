// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/documentlist.h"

#include "casework/documents.h"
#include "casework/ordercases.h"

#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using security::Role;
using tests::need;

namespace {

const QString Now = u"2026-11-20T12:00:00+05:00"_s;

/// "119/1 offender kk": order, copy, reader and language.
QStringList shown(const Page<DocumentRow> &page)
{
    QStringList rows;
    for (const DocumentRow &row : page.items)
        rows << u"%1/%2 %3 %4"_s.arg(row.number.section(u'/', -1)).arg(row.copy).arg(row.audience, row.language);
    return rows;
}

} // namespace

class DocumentListTest : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;
    domain::Measure m_first;
    domain::Measure m_second;
    std::unique_ptr<Session> m_registrar;

    PrintedSheet print(Session &session, const domain::Measure &order, const QString &audience, const QString &language)
    {
        return need(casework::print(session, {u"protective-order"_s, order.id.uuid, audience, language,
                                              m_cases.training.path(u"sheet.pdf"_s), {}, {}}));
    }

    QStringList list(const DocumentFilter &filter, int limit = 100)
    {
        return shown(need(listDocuments(m_cases.head(), filter, {limit, {}})));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_registrar = m_cases.training.sessionOf(Role::Registrar);
        m_cases.training.setNow(u"2026-11-18T09:00:00+05:00"_s);
        m_first = m_cases.issued().order;
        m_second = m_cases.issued().order;
        print(m_cases.head(), m_first, u"offender"_s, u"kk"_s);
        m_cases.training.setNow(u"2026-11-19T23:59:59+05:00"_s);
        print(m_cases.inspector(), m_first, u"victim"_s, u"ru"_s);
        m_cases.training.setNow(Now);
        print(*m_registrar, m_second, u"file"_s, u"kk+ru"_s);
        print(m_cases.head(), m_first, u"offender"_s, u"ru"_s);
    }

    void aRowSaysWhatWasPrinted()
    {
        const PrintedSheet sheet = print(m_cases.inspector(), m_second, u"prosecutor"_s, u"kk"_s);
        const auto page = need(listDocuments(m_cases.head(), {}, {1, {}}));
        const DocumentRow &row = page.items.front();
        QCOMPARE(row.form, u"protective-order"_s);
        QCOMPARE(row.record, m_second.id.uuid);
        QCOMPARE(row.number, m_second.number);
        QCOMPARE(row.copy, sheet.copy);
        QCOMPARE(row.pages, sheet.pages);
        QCOMPARE(row.sha256, sheet.sha256);
        QCOMPARE(row.officer.login, m_cases.inspector().account().login);
        QCOMPARE(row.printedAt, m_cases.training.now());
        QVERIFY(!row.confirmed);
    }

    void filtersNarrow_data()
    {
        QTest::addColumn<DocumentFilter>("filter");
        QTest::addColumn<int>("count");
        const QDate day(2026, 11, 19);
        QTest::newRow("all") << DocumentFilter{} << 5;
        QTest::newRow("from a day") << DocumentFilter{.from = day} << 4;
        QTest::newRow("its last second") << DocumentFilter{.from = day, .to = day} << 1;
        QTest::newRow("up to the day before") << DocumentFilter{.to = day.addDays(-1)} << 1;
        QTest::newRow("form") << DocumentFilter{.form = u"protective-order"_s} << 5;
        QTest::newRow("another form") << DocumentFilter{.form = u"victim-memo"_s} << 0;
        QTest::newRow("reader") << DocumentFilter{.audience = u"offender"_s} << 2;
        QTest::newRow("officer") << DocumentFilter{.officer = m_cases.inspector().account().id} << 2;
        QTest::newRow("reader of an officer")
            << DocumentFilter{.audience = u"victim"_s, .officer = m_cases.inspector().account().id} << 1;
        QTest::newRow("nobody's") << DocumentFilter{.officer = domain::AccountId{QUuid::createUuid()}} << 0;
    }

    void filtersNarrow()
    {
        QFETCH(DocumentFilter, filter);
        QTEST(int(list(filter).size()), "count");
    }

    /// As it is read from a paper that came back: in small letters, with a blank.
    void aCodeFindsItsSheet()
    {
        const DocumentRow sheet = need(listDocuments(m_cases.head(), {}, {100, {}})).items.back();
        DocumentFilter filter;
        filter.code = sheet.code.toLower().insert(3, u' ');
        const auto found = need(listDocuments(m_cases.head(), filter, {100, {}})).items;
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().id, sheet.id);
        filter.audience = sheet.audience == u"victim"_s ? u"file"_s : u"victim"_s;
        QVERIFY(list(filter).isEmpty());
        filter = {};
        filter.code = u"nothing"_s;
        QVERIFY(list(filter).isEmpty());
    }

    void pagesJoinWithoutGapOrDouble()
    {
        const QStringList whole = list({});
        QCOMPARE(whole.last(), QString(m_first.number.section(u'/', -1) + u"/1 offender kk"));
        QStringList pieced;
        PageRequest request{2, {}};
        do {
            const auto page = need(listDocuments(m_cases.head(), {}, request));
            pieced += shown(page);
            request.after = page.next;
        } while (!request.after.isEmpty());
        QCOMPARE(pieced, whole);
    }

    void refuses()
    {
        QCOMPARE(tests::shown(listDocuments(m_cases.head(), {}, {0, {}})), u"number-range limit"_s);
        QCOMPARE(tests::shown(listDocuments(m_cases.head(), {}, {10, u"x"_s})), u"cursor-malformed after"_s);
        for (const Role role : {Role::Auditor, Role::Administrator})
            QCOMPARE(tests::shown(listDocuments(*m_cases.training.sessionOf(role), {}, {})), u"permission-denied "_s);
    }

    void writesNothing()
    {
        const auto before = tests::entries(m_cases.head()).size();
        QVERIFY(!list({}).isEmpty());
        QCOMPARE(tests::entries(m_cases.head()).size(), before);
    }

    /// A printer that does not take the sheet: its copy stays entered as not printed, and its number is used up.
    void whatNobodyTookIsEnteredAsNotPrinted()
    {
        const QStringList before = list({});
        const auto entries = tests::entries(m_cases.head()).size();
        const PrintRequest request{u"protective-order"_s, m_second.id.uuid, u"file"_s, u"kk"_s, {}, {}, {}};
        const auto device = [this] {
            auto writer = std::make_unique<QPdfWriter>(m_cases.training.path(u"paper.pdf"_s));
            writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
            return writer;
        };
        const auto refused = printOn(m_cases.head(), request, *device(), []() -> base::Result<void> {
            return base::fail(u"printer-refused"_s, u"printer"_s, {u"HP"_s}, base::ErrorKind::Io);
        });
        QCOMPARE(tests::shown(refused), u"printer-refused printer"_s);
        QCOMPARE(list({}).size(), before.size() + 1);
        QVERIFY(need(listDocuments(m_cases.head(), {}, {.limit = 1, .after = {}})).items.front().notPrinted);
        QCOMPARE(tests::entries(m_cases.head()).size(), entries + 1);
        int asked = 0;
        const auto taken = need(printOn(m_cases.head(), request, *device(), [&asked]() -> base::Result<void> {
            ++asked;
            return {};
        }));
        QCOMPARE(asked, 1);
        QCOMPARE(taken.copy, 4);
        QCOMPARE(list({}).size(), before.size() + 2);
    }
};

QTEST_MAIN(DocumentListTest)
#include "tst_documentlist.moc"
