// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/blanks.h"
#include "casework/ordercases.h"

using namespace qorgan;
using namespace qorgan::base;
using namespace qorgan::casework;
using tests::need;

namespace {

const QString Form = u"protective-order"_s;

QString codeOf(const auto &result)
{
    return result ? u"ok"_s : result.error().code;
}

} // namespace

/// Strict-account blanks: what was received, used, spoiled; gaps and doubles come to light.
class TestBlanks : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;

private Q_SLOTS:
    void gapsAndDoubles()
    {
        const auto block = need(receiveBlanks(m_cases.head(), {Form, u"аа"_s, 101, 110}));
        QCOMPARE(block.series, u"АА"_s);
        QCOMPARE(block.left, 10);
        const auto mark = [&](qint64 number, bool spoiled = false) {
            BlankMark one{Form, u"АА"_s, number, spoiled};
            one.reason = spoiled ? u"сия төгілді"_s : QString();
            return need(markBlank(m_cases.head(), one));
        };
        QVERIFY(mark(101).warnings.empty());
        mark(104);
        mark(105, true);
        const auto again = mark(104);
        QCOMPARE(again.warnings.front().code, u"blank-number-used"_s);
        const auto account = need(blankAccount(m_cases.head(), Form));
        QCOMPARE(account.size(), std::size_t(1));
        QCOMPARE(account.front().used, 2);
        QCOMPARE(account.front().left, 5);
        QCOMPARE(account.front().spoiled, std::vector<qint64>{105});
        QCOMPARE(account.front().gaps, (std::vector<qint64>{102, 103}));
        QCOMPARE(account.front().doubles, std::vector<qint64>{104});
        QCOMPARE(m_cases.lastActions(3), (QStringList{u"blank.used"_s, u"blank.spoiled"_s, u"blank.used"_s}));
        QVERIFY(need(blankAccount(m_cases.head(), u"victim-memo"_s)).empty());
    }

    void withoutASeries()
    {
        QVERIFY(receiveBlanks(m_cases.head(), {u"victim-memo"_s, {}, 1, 1}));
        const auto marked = need(markBlank(m_cases.head(), {u"victim-memo"_s, {}, 1}));
        QCOMPARE(marked.value.left, 0);
        QVERIFY(marked.value.gaps.empty());
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("series");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown form") << u"nothing"_s << u"Б"_s << qint64(1) << qint64(2) << u"unknown-form"_s;
        QTest::newRow("zero") << Form << u"Б"_s << qint64(0) << qint64(2) << u"number-range"_s;
        QTest::newRow("reversed") << Form << u"Б"_s << qint64(5) << qint64(4) << u"end-before-start"_s;
        QTest::newRow("too many") << Form << u"Б"_s << qint64(1) << qint64(100'001) << u"number-range"_s;
        QTest::newRow("most") << Form << u"В"_s << qint64(1) << qint64(100'000) << u"ok"_s;
        QTest::newRow("the same again") << Form << u"В"_s << qint64(100'000) << qint64(100'001) << u"blank-block-overlaps"_s;
        QTest::newRow("beside") << Form << u"В"_s << qint64(100'001) << qint64(100'001) << u"ok"_s;
    }

    void refusals()
    {
        QFETCH(QString, form);
        QFETCH(QString, series);
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        QTEST(codeOf(receiveBlanks(m_cases.head(), {form, series, first, last})), "code");
    }

    void marksOfNothing()
    {
        QCOMPARE(codeOf(markBlank(m_cases.head(), {Form, u"Ы"_s, 7})), u"blank-number-unknown"_s);
        QVERIFY(receiveBlanks(m_cases.head(), {Form, u"Ы"_s, 7, 8}));
        QCOMPARE(codeOf(markBlank(m_cases.head(), {Form, u"Ы"_s, 9})), u"blank-number-unknown"_s);
        QCOMPARE(codeOf(markBlank(m_cases.head(), {Form, u"Ы"_s, 7, true})), u"reason-missing"_s);
        QCOMPARE(codeOf(receiveBlanks(m_cases.inspector(), {Form, u"Ы"_s, 20, 21})), u"permission-denied"_s);
        BlankMark tomorrow{Form, u"Ы"_s, 7};
        tomorrow.on = QDate(2027, 1, 1);
        QCOMPARE(codeOf(markBlank(m_cases.head(), tomorrow)), u"in-the-future"_s);
    }
};

QTEST_GUILESS_MAIN(TestBlanks)
#include "tst_blanks.moc"
