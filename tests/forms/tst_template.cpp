// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/library.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::forms;
using namespace Qt::StringLiterals;

namespace {

NameRule rule(const QString &name, NameKind kind = NameKind::Text, Audiences audiences = EveryAudience, const QString &list = {})
{
    NameRule made;
    made.name = name;
    made.list = list;
    made.kind = kind;
    made.audiences = audiences;
    return made;
}

/// Texts a, b.c and secret (not for the offender), flag f, list l with l.n, and its inner list l.m with l.m.x.
Form smallForm()
{
    Form form;
    form.code = u"small"_s;
    form.audiences = Audience::Offender | Audience::File;
    form.names = {rule(u"a"_s),
                  rule(u"b.c"_s),
                  rule(u"secret"_s, NameKind::Text, Audience::File),
                  rule(u"f"_s, NameKind::Flag),
                  rule(u"l"_s, NameKind::List),
                  rule(u"l.n"_s, NameKind::Text, EveryAudience, u"l"_s),
                  rule(u"l.m"_s, NameKind::List, EveryAudience, u"l"_s),
                  rule(u"l.m.x"_s, NameKind::Text, EveryAudience, u"l.m"_s),
                  rule(u"closed"_s, NameKind::List, Audience::File),
                  rule(u"closed.n"_s, NameKind::Text, Audience::File, u"closed"_s)};
    return form;
}

/// "code line:column name" of each problem.
QStringList told(const std::vector<base::Error> &problems)
{
    QStringList lines;
    for (const base::Error &problem : problems)
        lines += problem.code + u' ' + problem.arguments.at(2) + u':' + problem.arguments.at(3) + u' ' + problem.arguments.at(4);
    return lines;
}

} // namespace

class TestTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &source, const QStringList &expected) {
            QTest::newRow(name) << source << expected;
        };
        const auto block = [](const QString &body) { return QString(u"<section id=\"x\">" + body + u"</section>"); };

        row("texts", block(u"{{a}} {{ b.c }} {{! a remark }}"_s), {});
        row("lists", block(u"{{#l}}{{#next}}, {{/next}}{{index}} {{n}} {{a}}{{#m}}{{x}} {{n}}{{/m}}{{/l}}{{^l}}-{{/l}}"_s), {});
        row("conditions", block(u"{{#f}}+{{/f}}{{^f}}-{{/f}}{{#a:given}}{{a}}{{/a:given}}{{#l:allowed}}.{{/l:allowed}}"_s), {});
        row("guarded", block(u"{{#secret:allowed}}{{secret}}{{/secret:allowed}}{{#closed}}{{n}}{{secret}}{{/closed}}"_s), {});

        row("unknown name", u"<section id=\"x\">\n<p>{{a}}\n  {{nothing}}</p>\n</section>"_s, {u"template-unknown-name 3:3 nothing"_s});
        row("name of another list", block(u"{{#l}}{{x}}{{/l}}"_s), {u"template-unknown-name 1:23 x"_s});
        row("item outside its list", block(u"{{l.n}}"_s), {u"template-unknown-name 1:17 l.n"_s});
        row("a dot", block(u"{{#l}}{{.}}{{/l}}"_s), {u"template-unknown-name 1:23 ."_s});
        row("an empty tag", block(u"{{}}"_s), {u"template-unknown-name 1:17 "_s});
        row("flag as text", block(u"{{f}}"_s), {u"template-unknown-name 1:17 f"_s});
        row("list as text", block(u"{{l}}"_s), {u"template-unknown-name 1:17 l"_s});
        row("text as section", block(u"{{#a}}{{/a}}"_s), {u"template-unknown-name 1:17 a"_s});
        row("index outside a list", block(u"{{index}}"_s), {u"template-unknown-name 1:17 index"_s});
        row("next outside a list", block(u"{{#next}}{{/next}}"_s), {u"template-unknown-name 1:17 next"_s});
        row("unknown condition", block(u"{{#a:there}}{{/a:there}}"_s), {u"template-unknown-name 1:17 a:there"_s});

        row("tag not closed", block(u"{{a"_s), {u"template-unclosed 1:17 a</section>"_s});
        row("tag closed by another", block(u"{{a {{b.c}}"_s), {u"template-unclosed 1:17 a {{b.c}}</section>"_s});
        row("closing braces alone", block(u"{a}}"_s), {u"template-unclosed 1:19 }}"_s});
        row("section of mustache not closed", block(u"\n{{#f}}{{a}}"_s), {u"template-unclosed 2:1 f"_s});
        row("two not closed", block(u"{{#f}}\n{{#l}}"_s), {u"template-unclosed 1:17 f"_s, u"template-unclosed 2:1 l"_s});
        row("block not closed", u"\n<section id=\"x\"><p>{{a}}</p>"_s, {u"template-unclosed 2:1 section"_s});
        row("opening of a block not closed", u"<section id=\"x"_s, {u"template-unclosed 1:1 section"_s});
        row("remark not closed", u"<!-- <section id=\"x\"></section>"_s, {u"template-unclosed 1:1 <!--"_s});

        row("mismatched end", block(u"{{#f}}{{#l}}{{/f}}"_s), {u"template-mismatched 1:29 f"_s});
        row("end without beginning", block(u"{{/f}}"_s), {u"template-mismatched 1:17 f"_s});
        row("block within a block", block(u"<section id=\"y\">"_s), {u"template-mismatched 1:17 section"_s});

        row("partial", block(u"{{> a}}"_s), {u"template-forbidden-tag 1:17 > a"_s});
        row("raw by three braces", block(u"{{{a}}}"_s), {u"template-forbidden-tag 1:17 a"_s});
        row("raw by ampersand", block(u"{{&a}}"_s), {u"template-forbidden-tag 1:17 &a"_s});
        row("other delimiters", block(u"{{=<% %>=}}"_s), {u"template-forbidden-tag 1:17 =<% %>="_s});
        row("inside an HTML tag", block(u"<p class=\"{{a}}\">{{a}}</p>"_s), {u"template-forbidden-tag 1:27 a"_s});
        row("a sign that is no HTML tag", block(u"1 < 2 {{a}}"_s), {});

        row("empty file", QString(), {u"template-missing-block 1:1 section"_s});
        row("text outside blocks", u"<!-- ok -->\n<p>{{a}}</p><section id=\"x\"></section>"_s, {u"template-missing-block 2:1 section"_s});
        row("same id twice", u"<section id=\"x\"></section>\n <section id=\"x\"></section>"_s, {u"template-missing-block 2:2 x"_s});
        row("no id", u"<section id=\"\"></section>"_s, {u"template-missing-block 1:1 "_s});
        row("two things wrong", block(u"{{nothing}}{{{a}}}"_s),
            {u"template-unknown-name 1:17 nothing"_s, u"template-forbidden-tag 1:28 a"_s});

        row("unguarded", block(u"{{secret}}"_s), {u"template-unguarded-name 1:17 secret"_s});
        row("guarded the wrong way", block(u"{{^secret:given}}{{secret}}{{/secret:given}}"_s), {u"template-unguarded-name 1:34 secret"_s});
        row("guarded by another", block(u"{{#a:allowed}}{{secret}}{{/a:allowed}}"_s), {u"template-unguarded-name 1:31 secret"_s});
    }

    void problems()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, expected);
        const Form form = smallForm();
        const Template scanned = scanTemplate(form, base::Language::Russian, source);
        QCOMPARE(told(scanned.problems), expected);
        for (const base::Error &problem : scanned.problems) {
            QCOMPARE(problem.field, u"form"_s);
            QCOMPARE(problem.arguments.mid(0, 2), QStringList({u"small"_s, u"ru"_s}));
        }
    }

    void blocksAndUsedNames()
    {
        const Template scanned = scanTemplate(smallForm(), base::Language::Kazakh,
                                              u"<section id=\"one\">{{a}}</section>\n\n  <section id=\"two\">{{#l}}{{n}}{{/l}}</section>\n"_s);
        QVERIFY(scanned.problems.empty());
        QCOMPARE(scanned.blocks.size(), std::size_t(2));
        QCOMPARE(scanned.blocks[0].source, u"{{a}}"_s);
        QCOMPARE(scanned.blocks[1].id, u"two"_s);
        QCOMPARE(scanned.blocks[1].line, 3);
        QCOMPARE(scanned.blocks[1].column, 3);
        QCOMPARE(scanned.usedNames, QSet<QString>({u"a"_s, u"l.n"_s}));
    }

    void twins_data()
    {
        QTest::addColumn<QString>("kk");
        QTest::addColumn<QString>("ru");
        QTest::addColumn<QStringList>("expected");
        const auto blocks = [](const QStringList &ids) {
            QString source;
            for (const QString &id : ids)
                source += u"<section id=\""_s + id + u"\"></section>\n";
            return source;
        };
        QTest::newRow("pairs") << blocks({u"a"_s, u"b"_s}) << blocks({u"a"_s, u"b"_s}) << QStringList();
        QTest::newRow("missing in ru") << blocks({u"a"_s, u"b"_s}) << blocks({u"a"_s}) << QStringList{u"kk template-missing-twin 2:1 b"_s};
        QTest::newRow("missing in kk") << blocks({u"b"_s}) << blocks({u"a"_s, u"b"_s}) << QStringList{u"ru template-missing-twin 1:1 a"_s};
        QTest::newRow("another order") << blocks({u"a"_s, u"b"_s}) << blocks({u"b"_s, u"a"_s})
                                       << QStringList{u"kk template-missing-twin 1:1 a"_s, u"kk template-missing-twin 2:1 b"_s,
                                                      u"ru template-missing-twin 1:1 b"_s, u"ru template-missing-twin 2:1 a"_s};
    }

    void twins()
    {
        QFETCH(QString, kk);
        QFETCH(QString, ru);
        QFETCH(QStringList, expected);
        const Form form = smallForm();
        const auto problems = twinProblems(form, scanTemplate(form, base::Language::Kazakh, kk),
                                           scanTemplate(form, base::Language::Russian, ru));
        QStringList found = told(problems);
        for (qsizetype i = 0; i < found.size(); ++i)
            found[i].prepend(problems[static_cast<std::size_t>(i)].arguments.at(1) + u' ');
        QCOMPARE(found, expected);
    }

    void everyShippedFormIsWhole_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : Library().codes())
            QTest::newRow(qPrintable(code)) << code;
        QVERIFY(Library().codes().contains(u"protective-order"_s) && Library().codes().contains(u"victim-memo"_s));
    }

    void everyShippedFormIsWhole()
    {
        QFETCH(QString, code);
        const QStringList problems = [&] {
            QStringList lines;
            for (const base::Error &problem : check(code))
                lines += problem.code + u' ' + problem.arguments.join(u' ');
            return lines;
        }();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QCOMPARE(list().size(), static_cast<std::size_t>(Library().codes().size()));
    }

    void theTwoLanguagesPrintTheSameNames_data() { everyShippedFormIsWhole_data(); }

    void theTwoLanguagesPrintTheSameNames()
    {
        QFETCH(QString, code);
        const auto form = Library().form(code);
        QVERIFY(form);
        const Template kk = Library().read(*form, base::Language::Kazakh);
        const Template ru = Library().read(*form, base::Language::Russian);
        QCOMPARE(kk.usedNames, ru.usedNames);
        for (const NameRule &name : form->names)
            if (name.kind == NameKind::Text)
                QVERIFY2(kk.usedNames.contains(name.name), qPrintable(u"never printed: "_s + name.name));
    }
};

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
