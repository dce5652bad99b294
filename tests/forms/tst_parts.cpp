// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/library.h"
#include "forms/parts.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace qorgan;
using namespace qorgan::forms;
using namespace Qt::StringLiterals;

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filledIn_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("filled");
        QTest::newRow("none") << u"{{a}} <b>"_s << u"{{a}} <b>"_s;
        QTest::newRow("one") << u"x {{> a}} y"_s << u"x <p>1</p> <p>2</p> y"_s;
        QTest::newRow("without a space, twice") << u"{{>a}}{{>  a }}"_s << u"<p>1</p> <p>2</p><p>1</p> <p>2</p>"_s;
        QTest::newRow("part of a part") << u"{{> b}}"_s << u"[<p>1</p> <p>2</p>]"_s;
        QTest::newRow("not known") << u"{{> c}} {{> a-b}}"_s << u"{{> c}} {{> a-b}}"_s;
        QTest::newRow("names itself") << u"{{> self}}"_s << u"<<<{{> self}}>>>"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void filledIn()
    {
        QFETCH(QString, source);
        QTEST(withParts(source, readParts(u"<!-- x --><part id=\"a\">\n<p>1</p>\n<p>2</p>\n</part>\n"
                                          "<part id=\"b\">[{{> a}}]</part><part id=\"self\"><{{> self}}></part><part id=\"C\">3</part>"_s)),
              "filled");
    }

    /// Below a part of many lines a problem is told with the line it has in the file.
    void linesHold()
    {
        Form form;
        form.code = u"small"_s;
        form.audiences = Audience::File;
        const auto parts = readParts(u"<part id=\"a\"><section id=\"a\">\n\n\n</section></part>"_s);
        const Template read = scanTemplate(form, base::Language::Kazakh, withParts(u"{{> a}}\n<section id=\"b\">\n{{> b}}{{c}}</section>"_s, parts));
        QCOMPARE(read.problems.size(), std::size_t(2));
        QCOMPARE(read.problems[0].code, u"template-forbidden-tag"_s);
        QCOMPARE(read.problems[0].arguments, QStringList({u"small"_s, u"kk"_s, u"3"_s, u"1"_s, u"> b"_s}));
        QCOMPARE(read.problems[1].arguments.at(2), u"3"_s);
    }

    /// Both languages have the same parts, and each is used by a template or by another part.
    void theSuppliedPartsAreUsed()
    {
        static const QRegularExpression tag(u"\\{\\{> ([a-z0-9-]+)\\}\\}"_s);
        QSet<QString> used;
        QList<QStringList> known;
        for (const QString &language : {u"kk"_s, u"ru"_s}) {
            QString all;
            for (const QString &folder : QStringList{u"parts"_s} + Library().codes()) {
                QFile file(u":/forms/%1/%2.html"_s.arg(folder, language));
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
                all += QString::fromUtf8(file.readAll());
            }
            for (auto match = tag.globalMatch(all); match.hasNext();)
                used += match.next().captured(1);
            known += readParts(all).keys();
            known.back().sort();
        }
        QCOMPARE(known[0], known[1]);
        QCOMPARE(used, QSet<QString>(known[0].begin(), known[0].end()));
    }
};

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
