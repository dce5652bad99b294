// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"
#include "cli/environment.h"
#include "cli/helptext.h"
#include "cli/output.h"
#include "cli/textlayout.h"

#include <QTemporaryDir>
#include <QTest>

using namespace qorgan;
using namespace qorgan::cli;
using base::Language;

class TestOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitStatuses()
    {
        QCOMPARE(exitStatus({u"iin-length"_s, {}, {}, base::ErrorKind::Refused}), 1);
        QCOMPARE(exitStatus({u"unknown-option"_s, {}, {}, base::ErrorKind::Usage}), 2);
        QCOMPARE(exitStatus({u"login-failed"_s, {}, {}, base::ErrorKind::Register}), 3);
        QCOMPARE(exitStatus({u"disk-full"_s, {}, {}, base::ErrorKind::Io}), 4);
        QCOMPARE(exitStatus({u"register-busy"_s, {}, {}, base::ErrorKind::Register}), 4);
    }

    void shownValues_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("kk");
        QTest::addColumn<QString>("en");
        QTest::newRow("missing") << u"iin"_s << QJsonValue() << u"—"_s << u"—"_s;
        QTest::newRow("flag") << u"complaint"_s << QJsonValue(false) << u"жоқ"_s << u"no"_s;
        QTest::newRow("code") << u"intoxicated"_s << QJsonValue(u"yes"_s) << u"иә"_s << u"yes"_s;
        QTest::newRow("not a code here") << u"note"_s << QJsonValue(u"yes"_s) << u"yes"_s << u"yes"_s;
        QTest::newRow("time") << u"ends_at"_s << QJsonValue(u"2026-11-20T21:40:00+05:00"_s)
                              << u"20.11.2026 21:40"_s << u"2026-11-20 21:40"_s;
        QTest::newRow("date") << u"kui_date"_s << QJsonValue(u"2026-11-20"_s) << u"20.11.2026"_s << u"2026-11-20"_s;
        QTest::newRow("list") << u"weapon"_s << QJsonValue(QJsonArray{u"yes"_s, u"no"_s}) << u"иә; жоқ"_s
                              << u"yes; no"_s;
        QTest::newRow("person") << u"offender"_s
                                << QJsonValue(QJsonObject{{u"id"_s, u"1"_s}, {u"surname"_s, u"Қ"_s},
                                                          {u"given_name"_s, u"Ұ"_s}, {u"patronymic"_s, QJsonValue()}})
                                << u"Қ Ұ"_s << u"Қ Ұ"_s;
        QTest::newRow("narrative") << u"narrative"_s
                                   << QJsonValue(QJsonObject{{u"kk"_s, QJsonValue()}, {u"ru"_s, u"текст"_s}})
                                   << u"текст"_s << u"текст"_s;
        QTest::newRow("escape sequence") << u"note"_s << QJsonValue(u"a\x1b[2Jb"_s) << u"a [2Jb"_s << u"a [2Jb"_s;
    }

    void shownValues()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QTEST(shown(key, value, Language::Kazakh), "kk");
        QTEST(shown(key, value, Language::English), "en");
    }

    void columnsStandUnderEachOther()
    {
        QCOMPARE(displayWidth(u"Әлімжанұлы"_s), 10);
        QCOMPARE(displayWidth(u"й"_s.normalized(QString::NormalizationForm_D)), 1);
        const QJsonArray rows{QJsonObject{{u"x1"_s, u"Өмірұлы Һ."_s}, {u"x2"_s, u"1"_s}},
                              QJsonObject{{u"x1"_s, u"A"_s}, {u"x2"_s, u"2"_s}}};
        const QStringList lines = tableLines(rows, {u"x1"_s, u"x2"_s}, Language::Kazakh).split(u'\n');
        QCOMPARE(lines.at(2).indexOf(u'1'), lines.at(3).indexOf(u'2'));
        QCOMPARE(lines.at(1).indexOf(u'─'), 0);
    }

    void everyCommandIsExplained()
    {
        for (const Command &command : allCommands()) {
            QStringList codes{u"command."_s + command.spec.name};
            for (const OptionSpec &option : command.spec.options)
                if (!helpText(u"option."_s + command.spec.name + u'.' + option.name))
                    codes.append(u"option."_s + option.name);
            for (const QString &code : codes) {
                const base::Texts *texts = helpText(code);
                QVERIFY2(texts, qPrintable(code));
                for (const Language language : base::AllLanguages)
                    QVERIFY2(!texts->in(language).isEmpty(), qPrintable(code));
            }
        }
        for (const OptionSpec &option : globalOptions())
            QVERIFY2(helpText(u"option."_s + option.name), qPrintable(option.name));
    }

    void languageOfTheTerminal_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("language");
        QTest::newRow("kk") << u"kk_KZ.UTF-8"_s << int(Language::Kazakh);
        QTest::newRow("ru") << u"ru_KZ"_s << int(Language::Russian);
        QTest::newRow("short") << u"ru"_s << int(Language::Russian);
        QTest::newRow("C") << u"C.UTF-8"_s << int(Language::English);
        QTest::newRow("none") << QString() << int(Language::English);
        QTest::newRow("German") << u"de_DE"_s << int(Language::English);
    }

    void languageOfTheTerminal()
    {
        QFETCH(QString, locale);
        QTEST(int(languageOfLocale(locale)), "language");
    }

    void secretsLeaveTheEnvironment()
    {
        qputenv("QORGAN_PASSWORD", "Құпия сөз 1");
        qputenv("QORGAN_LOGIN", "head");
        qputenv("LC_ALL", "kk_KZ.UTF-8");
        const char *inPlace = std::getenv("QORGAN_PASSWORD");
        Environment environment = takeEnvironment();
        QVERIFY(!qEnvironmentVariableIsSet("QORGAN_PASSWORD"));
        QCOMPARE(*inPlace, '\0');
        QCOMPARE(environment.login, u"head"_s);
        QVERIFY(environment.language == Language::Kazakh);
        QCOMPARE(environment.password.take(), u"Құпия сөз 1"_s);
        QVERIFY(environment.password.isEmpty());
        QVERIFY(environment.newPassword.isEmpty());
    }

    void passwordFile()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(u"password"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Құпия сөз 1 \r\nsecond line\n");
        file.close();
        QCOMPARE(secretFromFile(file.fileName())->take(), u"Құпия сөз 1 "_s);
        const auto missing = secretFromFile(directory.filePath(u"none"_s));
        QVERIFY(!missing);
        QCOMPARE(exitStatus(missing.error()), 4);
    }
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
