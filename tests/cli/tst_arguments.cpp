// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

#include <QTest>

using namespace qorgan;
using namespace qorgan::cli;

namespace {

const std::vector<CommandSpec> &grammar()
{
    static const std::vector<CommandSpec> commands{
        {u"due"_s, {}, {{.name = u"--on"_s, .value = u"DATE"_s}}},
        {u"order serve"_s,
         {{u"ID"_s}},
         {{.name = u"--at"_s, .value = u"T"_s, .required = true},
          {.name = u"--mode"_s, .value = u"M"_s, .choices = {u"signed"_s, u"refused"_s}},
          {.name = u"--witness"_s, .value = u"T"_s, .repeatable = true},
          {.name = u"--limit"_s, .value = u"N"_s}}},
        {u"order list"_s, {}, {}},
        {u"person find"_s, {{.name = u"TEXT"_s, .rest = true}}, {}},
        {u"print"_s,
         {{u"FORM"_s}, {u"ID"_s}},
         {{.name = u"--lang"_s, .value = u"L"_s, .required = true,
           .choices = {u"kk"_s, u"ru"_s, u"kk+ru"_s}},
          {.name = u"--list"_s, .alone = true}}},
    };
    return commands;
}

base::Result<Arguments> parse(const QString &line)
{
    return parseArguments(line.split(u' ', Qt::SkipEmptyParts), grammar());
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown command") << u"fly"_s << u"unknown-command"_s;
        QTest::newRow("unknown word of a group") << u"order fly"_s << u"unknown-command"_s;
        QTest::newRow("half a command") << u"order"_s << u"unknown-command"_s;
        QTest::newRow("unknown option") << u"due --fast"_s << u"unknown-option"_s;
        QTest::newRow("option of another command") << u"due --at x"_s << u"unknown-option"_s;
        QTest::newRow("a password in clear") << u"--password x due"_s << u"password-on-command-line"_s;
        QTest::newRow("the same after the command") << u"due --password=x"_s << u"password-on-command-line"_s;
        QTest::newRow("no value at the end") << u"due --on"_s << u"option-value-missing"_s;
        QTest::newRow("an option for a value") << u"due --on --json"_s << u"option-value-missing"_s;
        QTest::newRow("a value for a flag") << u"due --json=yes"_s << u"option-without-value"_s;
        QTest::newRow("twice") << u"due --on 2026-01-01 --on 2026-01-02"_s << u"option-twice"_s;
        QTest::newRow("global twice") << u"--login a --login b due"_s << u"option-twice"_s;
        QTest::newRow("required option") << u"order serve 1"_s << u"option-missing"_s;
        QTest::newRow("empty required option") << u"order serve 1 --at="_s << u"option-missing"_s;
        QTest::newRow("not one of the choices") << u"order serve 1 --at x --mode maybe"_s << u"option-value"_s;
        QTest::newRow("language of the answers") << u"--lang de due"_s << u"option-value"_s;
        QTest::newRow("positional missing") << u"order serve --at x"_s << u"argument-missing"_s;
        QTest::newRow("one positional too many") << u"due now"_s << u"argument-extra"_s;
        QTest::newRow("a text is needed") << u"person find"_s << u"argument-missing"_s;
    }

    void refusals()
    {
        QFETCH(QString, line);
        QFETCH(QString, code);
        const auto parsed = parse(line);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, code);
        QVERIFY(parsed.error().kind == base::ErrorKind::Usage);
    }

    void whatWasTypedStaysOutOfTheError()
    {
        for (const auto &line : {u"--password=Zh4suryn due"_s, u"order serve 1 --at x --mode Zh4suryn"_s,
                                 u"due Zh4suryn"_s, u"--lang Zh4suryn due"_s}) {
            const auto parsed = parse(line);
            QVERIFY(!parsed);
            QVERIFY(!parsed.error().field.contains(u"Zh4suryn"));
            QVERIFY(!parsed.error().arguments.join(u' ').contains(u"Zh4suryn"));
        }
    }

    void globalOptionsStandAnywhere()
    {
        for (const auto &line : {u"--json --login head order serve 7 --at x"_s,
                                 u"order --json serve --login=head 7 --at x"_s,
                                 u"order serve 7 --at=x --login head --json"_s}) {
            const auto parsed = parse(line);
            QVERIFY(parsed);
            QCOMPARE(parsed->command()->name, u"order serve"_s);
            QVERIFY(parsed->hasGlobal(u"--json"_s));
            QCOMPARE(parsed->global(u"--login"_s), u"head"_s);
            QCOMPARE(parsed->positionals(), QStringList{u"7"_s});
            QCOMPARE(parsed->value(u"--at"_s), u"x"_s);
        }
    }

    void theSheetsLanguageIsNotTheAnswers()
    {
        const auto parsed = parse(u"--lang en print protective-order 7 --lang kk+ru"_s);
        QVERIFY(parsed);
        QCOMPARE(parsed->global(u"--lang"_s), u"en"_s);
        QCOMPARE(parsed->value(u"--lang"_s), u"kk+ru"_s);
    }

    void aloneNeedsNothingElse()
    {
        QVERIFY(parse(u"print --list"_s));
        QVERIFY(!parse(u"print"_s));
    }

    void helpNeedsNothingElse()
    {
        const auto parsed = parse(u"order serve --help"_s);
        QVERIFY(parsed);
        QVERIFY(parsed->hasGlobal(u"--help"_s));
        QVERIFY(parse(u"order --help"_s));
        QVERIFY(parse(u"--help"_s)->command() == nullptr);
    }

    void repeatedAndTrailing()
    {
        const auto parsed = parseArguments({u"order"_s, u"serve"_s, u"--at"_s, u"x"_s, u"--witness"_s, u"Әлия Қ."_s,
                                            u"--witness"_s, u"B"_s, u"--"_s, u"--7"_s},
                                           grammar());
        QVERIFY(parsed);
        QCOMPARE(parsed->values(u"--witness"_s), (QStringList{u"Әлия Қ."_s, u"B"_s}));
        QCOMPARE(parsed->positional(0), u"--7"_s);
        QCOMPARE(parse(u"person find Нұрлан Қ"_s)->positionals(), (QStringList{u"Нұрлан"_s, u"Қ"_s}));
        QVERIFY(!parse(QString())->command());
    }

    void typedValues()
    {
        const QString id = u"0193a1b2-0000-7000-8000-000000000001"_s;
        const auto good = parse(u"order serve %1 --at 2026-11-20T23:40 --limit 5"_s.arg(id));
        QVERIFY(good);
        QCOMPARE(base::toIso(*good->instant(u"--at"_s)), u"2026-11-20T23:40:00+05:00"_s);
        QCOMPARE(*good->number(u"--limit"_s, 1, 10), std::optional<qint64>(5));
        QVERIFY(!good->number(u"--limit"_s, 1, 4));
        QVERIFY(!good->number(u"--limit"_s, 6, 9));
        QCOMPARE(good->uuidAt(0)->toString(QUuid::WithoutBraces), id);
        QVERIFY(!*good->date(u"--on"_s));

        const auto bad = parse(u"order serve abc --at yesterday --limit many"_s);
        QVERIFY(bad);
        QCOMPARE(bad->instant(u"--at"_s).error().code, u"option-value"_s);
        QCOMPARE(bad->uuidAt(0).error().field, u"ID"_s);
        QVERIFY(!bad->number(u"--limit"_s, 1, 10));
        QVERIFY(!parse(u"due --on 2026-02-30"_s)->date(u"--on"_s));
        QCOMPARE(**parse(u"due --on 2026-02-28"_s)->date(u"--on"_s), QDate(2026, 2, 28));
    }

    void usageLine()
    {
        QCOMPARE(usageOf(grammar().at(1)),
                 u"order serve ID --at T [--mode M] [--witness T]… [--limit N]"_s);
        QCOMPARE(usageOf(grammar().at(3)), u"person find TEXT…"_s);
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
