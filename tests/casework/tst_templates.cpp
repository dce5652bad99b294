// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ordercases.h"
#include "casework/templates.h"

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

/// A text with one thing put instead of another.
QString with(QString text, const QString &old, const QString &replacement)
{
    return text.replace(old, replacement);
}

} // namespace

/// A unit's own wording: held in its register, with history, and given back.
class TestTemplates : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;

private Q_SLOTS:
    void aUnitWritesItsOwn()
    {
        const auto supplied = need(templatesOf(m_cases.head(), Form));
        QVERIFY(!supplied.ownKk && !supplied.ownRu && supplied.text == supplied.supplied);
        const QString own = with(supplied.text.ru, u"ПРЕДПИСЫВАЮ:"_s, u"ОБЯЗЫВАЮ ИСПОЛНЯТЬ:"_s);
        QVERIFY(own != supplied.text.ru);
        const auto changed = need(changeTemplate(m_cases.head(), Form, {{}, own, {}}));
        QVERIFY(!changed.ownKk && changed.ownRu);
        QCOMPARE(changed.text.ru, own);
        QCOMPARE(changed.supplied.ru, supplied.text.ru);
        QCOMPARE(m_cases.lastActions(1), QStringList{u"template.changed"_s});

        const auto order = m_cases.issued().order.id;
        const PrintRequest request{Form, order.uuid, u"file"_s, u"ru"_s, {}, {}};
        QVERIFY(need(preparePaper(m_cases.head(), request)).document.html.contains(u"ОБЯЗЫВАЮ ИСПОЛНЯТЬ"_s));
        QVERIFY(need(checkForm(m_cases.head(), Form)).empty());

        const auto restored = need(restoreTemplate(m_cases.head(), Form));
        QCOMPARE(restored.text, supplied.text);
        QVERIFY(!need(preparePaper(m_cases.head(), request)).document.html.contains(u"ОБЯЗЫВАЮ ИСПОЛНЯТЬ"_s));
        const auto history = need(templateHistory(m_cases.head(), Form));
        QCOMPARE(history.size(), std::size_t(2));
        QVERIFY(history.front().text.isEmpty());
        QCOMPARE(history.back().text, own);
        QCOMPARE(history.back().officer.login, u"head"_s);
    }

    void whatCannotBePrintedIsNotKept_data()
    {
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown name") << u"{{circumstances}}"_s << u"{{circumstance}}"_s << u"template-unknown-name"_s;
        QTest::newRow("not closed") << u"{{circumstances}}"_s << u"{{circumstances"_s << u"template-unclosed"_s;
        QTest::newRow("raw tag") << u"{{circumstances}}"_s << u"{{{circumstances}}}"_s << u"template-forbidden-tag"_s;
        QTest::newRow("no twin") << u"<section id=\"explained\">"_s << u"<section id=\"told\">"_s << u"template-missing-twin"_s;
        QTest::newRow("a value for other readers") << u"{{circumstances}}"_s << u"{{circumstances}} {{service.note}}"_s
                                                   << u"template-unguarded-name"_s;
    }

    void whatCannotBePrintedIsNotKept()
    {
        QFETCH(QString, old);
        QFETCH(QString, replacement);
        QFETCH(QString, code);
        const auto before = need(templatesOf(m_cases.head(), Form));
        const Texts text{{}, with(before.text.ru, old, replacement), {}};
        QVERIFY2(text.ru != before.text.ru, "the template has changed: choose another place");
        const auto refused = changeTemplate(m_cases.head(), Form, text);
        QCOMPARE(codeOf(refused), code);
        QVERIFY(refused.error().arguments.value(2).toInt() > 1);
        QCOMPARE(codeOf(previewTemplate(m_cases.head(), Form, text, u"file"_s, u"ru"_s, 40)), code);
        QCOMPARE(need(templatesOf(m_cases.head(), Form)).text, before.text);
        QCOMPARE(checkTemplate(Form, text).front().code, code);
    }

    void previewOnSampleData()
    {
        const auto supplied = need(templatesOf(m_cases.head(), Form));
        const auto preview = need(previewTemplate(m_cases.head(), Form, supplied.text, u"offender"_s, u"kk+ru"_s, 40));
        QVERIFY(!preview.pages.empty());
        QVERIFY(preview.leftOut.contains(u"victims.iin"_s));
        QVERIFY(need(templateHistory(m_cases.head(), u"victim-memo"_s)).empty());
    }

    void refusals()
    {
        QCOMPARE(codeOf(templatesOf(m_cases.head(), u"no-such-form"_s)), u"unknown-form"_s);
        QCOMPARE(codeOf(changeTemplate(m_cases.head(), Form, {})), u"required"_s);
        QCOMPARE(codeOf(changeTemplate(m_cases.inspector(), Form, {u"x"_s, {}, {}})), u"permission-denied"_s);
        QCOMPARE(codeOf(restoreTemplate(m_cases.inspector(), Form)), u"permission-denied"_s);
        for (const FormFacts &form : casework::forms())
            QVERIFY2(checkTemplate(form.code).empty(), qPrintable(form.code));
    }
};

QTEST_MAIN(TestTemplates)
#include "tst_templates.moc"
