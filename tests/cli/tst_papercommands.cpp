// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/station.h"

#include <QCryptographicHash>
#include <QDir>

#include <map>

using namespace qorgan::tests;

namespace {

const QString HerPhone = u"+77000000345"_s;

QByteArray contentOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()).simplified() : QString();
}

QStringList stringsOf(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

} // namespace

/// Forms, their sheets and numbered blanks, through the program itself.
class TestPaperCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray wrong = m_station.create();
        QVERIFY2(wrong.isEmpty(), wrong);
        m_ids[u"victim"_s] = person(u"Үлгіева"_s, false);
        m_ids[u"other"_s] = person(u"Сынақова"_s, true);
        m_ids[u"offender"_s] = person(u"Үлгіев"_s, false);
        m_ids[u"incident"_s] = incident({u"victim"_s}, u"Учебные обстоятельства"_s);
        m_ids[u"order"_s] = order(u"incident"_s);
        m_ids[u"two"_s] = incident({u"victim"_s, u"other"_s}, u"Учебные обстоятельства"_s);
        m_ids[u"order-of-two"_s] = order(u"two"_s);
        m_ids[u"told"_s] = incident({u"victim"_s}, u"Её телефон 8 700 000 03 45"_s);
        m_ids[u"telling-order"_s] = order(u"told"_s);
        m_ids[u"nobody"_s] = u"0190a000-0000-7000-8000-000000000000"_s;
        for (const auto &[name, id] : m_ids)
            QVERIFY2(!id.isEmpty(), qPrintable(name));
    }

    void formsAreListed()
    {
        const Ran listed = Console().run({u"forms"_s, u"list"_s});
        QVERIFY2(listed.status == 0, listed.said());
        const QJsonArray forms = listed[u"forms"_s].toArray();
        QCOMPARE(forms.size(), Console().run({u"print"_s, u"--list"_s})[u"forms"_s].toArray().size());
        for (const QJsonValue &form : forms) {
            const QByteArray code = form["code"_L1].toString().toUtf8();
            for (const QString &text : {u"code"_s, u"title"_s, u"subject"_s, u"paper"_s, u"basis"_s})
                QVERIFY2(!form[text].toString().isEmpty(), code);
            QVERIFY2(!stringsOf(form["audiences"_L1]).isEmpty(), code);
            QCOMPARE(stringsOf(form["languages"_L1]), QStringList({u"kk"_s, u"ru"_s, u"kk+ru"_s}));
            QVERIFY2(form["blank"_L1].isBool() && form["by_hand"_L1].isArray(), code);
        }
        QVERIFY(Console().runReadable({u"--lang"_s, u"ru"_s, u"forms"_s, u"list"_s}).out.contains("protective-order"));
    }

    void formsAreChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("name");
        const QString good = supplied(u"kk"_s);
        QTest::newRow("as supplied") << good << u"kk"_s << QString() << 0 << QString();
        QTest::newRow("unknown name") << QString(good).replace("{{offender.iin}}"_L1, "{{offender.shoe}}"_L1) << u"kk"_s
                                      << u"template-unknown-name"_s << 0 << u"offender.shoe"_s;
        QTest::newRow("not closed") << QString(good + u"\n<section id=\"more\"><p>{{#offender.iin}}</p></section>\n") << u"kk"_s
                                    << u"template-unclosed"_s << 0 << QString();
        QTest::newRow("no text") << u"\n"_s << u"kk"_s << u"template-missing-block"_s << 0 << QString();
    }

    void formsAreChecked()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(QString, code);
        QFETCH(QString, name);
        const QString file = templateFile(language, text);
        const Ran checked = Console().run({u"forms"_s, u"check"_s, file});
        QVERIFY2(checked.status == 0, checked.said());
        const QJsonArray problems = checked[u"problems"_s].toArray();
        if (code.isEmpty()) {
            QVERIFY2(problems.isEmpty(), checked.said());
            return;
        }
        QStringList codes;
        for (const QJsonValue &problem : problems)
            codes += problem["code"_L1].toString();
        QVERIFY2(codes.contains(code), checked.said());
        const QJsonValue found = problems.at(codes.indexOf(code));
        QCOMPARE(found["form"_L1].toString(), u"protective-order"_s);
        QCOMPARE(found["language"_L1].toString(), language);
        QVERIFY2(name.isEmpty() || (found["name"_L1].toString() == name && found["line"_L1].toInt() > 0 && found["column"_L1].toInt() > 0),
                 checked.said());
    }

    void wholeSetIsChecked()
    {
        for (const Ran &checked : {Console().run({u"forms"_s, u"check"_s}), inspector().run({u"forms"_s, u"check"_s})}) {
            QVERIFY2(checked.status == 0, checked.said());
            QVERIFY2(checked[u"problems"_s].toArray().isEmpty(), checked.said());
        }
    }

    void aUnitWritesItsOwn()
    {
        const QString mark = u"Бөлімнің өз сөзі"_s;
        const QString own = supplied(u"kk"_s).replace("</p>"_L1, QString(u" "_s + mark + u"</p>"));
        const QString file = templateFile(u"kk"_s, own);
        const QStringList words{u"forms"_s, u"override"_s, u"protective-order"_s, u"--kk"_s, file};
        QCOMPARE(inspector().run(words).errorCode(), u"permission-denied"_s);
        const Ran changed = admin().run(words);
        QVERIFY2(changed.status == 0, changed.said());
        QCOMPARE(changed[u"own_kk"_s], QJsonValue(true));
        QCOMPARE(changed[u"own_ru"_s], QJsonValue(false));
        QCOMPARE(changed.text(u"kk"_s), own);
        const QString pdf = m_station.path(u"own.pdf"_s);
        QCOMPARE(print({u"protective-order"_s, u"order"_s}, u"file"_s, u"kk"_s, pdf).status, 0);
        QVERIFY(textOf(pdf).contains(mark));

        const QString bad = templateFile(u"ru"_s, supplied(u"ru"_s).replace("{{offender.iin}}"_L1, "{{offender.shoe}}"_L1));
        const Ran refused = admin().run({u"forms"_s, u"override"_s, u"protective-order"_s, u"--ru"_s, bad});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.errorCode().startsWith(u"template-"_s), refused.said());

        const Ran shown = inspector().run({u"forms"_s, u"show"_s, u"protective-order"_s});
        QCOMPARE(shown[u"history"_s].toArray().size(), 1);
        QCOMPARE(shown[u"history"_s].toArray().first().toObject().value("officer"_L1).toString(), u"admin"_s);
        const QStringList back{u"forms"_s, u"restore"_s, u"protective-order"_s};
        QCOMPARE(inspector().run(back).errorCode(), u"permission-denied"_s);
        const Ran restored = admin().run(back);
        QCOMPARE(restored[u"own_kk"_s], QJsonValue(false));
        QVERIFY(!restored.text(u"kk"_s).contains(mark));
        QCOMPARE(inspector().run({u"forms"_s, u"show"_s, u"protective-order"_s})[u"history"_s].toArray().size(), 2);
        QCOMPARE(print({u"protective-order"_s, u"order"_s}, u"file"_s, u"kk"_s, pdf).status, 0);
        QVERIFY(!textOf(pdf).contains(mark));
    }

    void sheetsArePrinted_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("audience");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("says");
        const QStringList november{u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2026-11-30"_s};
        QTest::newRow("order") << u"protective-order"_s << u"order"_s << u"offender"_s << u"kk"_s << u"pdf"_s << QStringList() << u"Үлгіев"_s;
        QTest::newRow("order in two") << u"protective-order"_s << u"order"_s << u"court"_s << u"kk+ru"_s << u"odt"_s << QStringList() << QString();
        QTest::newRow("memo") << u"victim-memo"_s << u"order"_s << u"victim"_s << u"ru"_s << u"pdf"_s << QStringList() << QString();
        QTest::newRow("memo of one of two") << u"victim-memo"_s << u"order-of-two"_s << u"victim"_s << u"ru"_s << u"pdf"_s
                                            << QStringList({u"--recipient"_s, u"victim"_s}) << QString();
        QTest::newRow("report") << u"detection-report"_s << u"incident"_s << u"file"_s << u"ru"_s << u"pdf"_s << QStringList() << u"Үлгіев"_s;
        QTest::newRow("envelope") << u"envelope"_s << u"victim"_s << u"victim"_s << u"ru"_s << u"pdf"_s << QStringList() << u"Үлгіев"_s;
        QTest::newRow("handover") << u"handover"_s << QString() << u"file"_s << u"kk"_s << u"pdf"_s << QStringList() << QString();
        QTest::newRow("route") << u"route-sheet"_s << QString() << u"file"_s << u"kk"_s << u"pdf"_s << november.first(2) << QString();
        QTest::newRow("journal") << u"journal-orders"_s << QString() << u"file"_s << u"ru"_s << u"pdf"_s << november << u"Үлгіев"_s;
        QTest::newRow("incidents as odt") << u"journal-incidents"_s << QString() << u"prosecutor"_s << u"kk"_s << u"odt"_s << november << QString();
        QTest::newRow("blank") << u"explanation"_s << QString() << u"file"_s << u"kk"_s << u"pdf"_s << QStringList(u"--blank"_s) << QString();
        QTest::newRow("by hand") << u"official-warning"_s << QString() << u"file"_s << u"ru"_s << u"pdf"_s
                                 << QStringList({u"--blank"_s, u"--correct"_s, u"offender.name_whom=Пробного Пробника"_s}) << u"Пробного Пробника"_s;
        QTest::newRow("by hand in one") << u"official-warning"_s << QString() << u"file"_s << u"kk+ru"_s << u"pdf"_s
                                        << QStringList({u"--blank"_s, u"--correct"_s, u"offender.name_whom:ru=Пробного Пробника"_s,
                                                        u"--correct"_s, u"offender.name_whom:kk=Сынақты"_s})
                                        << u"Сынақты"_s;
    }

    void sheetsArePrinted()
    {
        QFETCH(QString, form);
        QFETCH(QString, record);
        QFETCH(QString, audience);
        QFETCH(QString, language);
        QFETCH(QString, ending);
        QFETCH(QStringList, more);
        QFETCH(QString, says);
        const QString file = m_station.path(u"sheet."_s + ending);
        const Ran printed = print({form, record}, audience, language, file, more);
        QVERIFY2(printed.status == 0, printed.said());
        const QByteArray bytes = contentOf(file);
        QVERIFY(bytes.startsWith(ending == u"pdf" ? "%PDF" : "PK"));
        QCOMPARE(printed.text(u"file"_s), file);
        QCOMPARE(printed.text(u"sha256"_s).toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QVERIFY(printed[u"pages"_s].toInt() >= 1 && printed[u"copy"_s].toInt() >= 1);
        QCOMPARE(printed.text(u"code"_s).size(), 6);
        if (ending == u"pdf" && form != u"envelope") // an envelope shows its addresses alone
            QVERIFY2(textOf(file).contains(printed.text(u"code"_s)), qPrintable(textOf(file)));
        QVERIFY2(ending != u"pdf" || textOf(file).contains(says), qPrintable(textOf(file)));
        QVERIFY2(audience != u"offender" || !textOf(file).contains(u"000 03 45"_s), "her phone");

        const Ran rows = inspector().run({u"document"_s, u"list"_s, u"--limit"_s, u"1"_s});
        const QJsonObject row = rows.items().first().toObject();
        QCOMPARE(row.value("id"_L1).toString(), printed.text(u"id"_s));
        QCOMPARE(row.value("form"_L1).toString(), form);
        QCOMPARE(row.value("audience"_L1).toString(), audience);
        QCOMPARE(row.value("language"_L1).toString(), language);
        QCOMPARE(row.value("output"_L1).toString(), ending);
        QCOMPARE(row.value("sha256"_L1).toString(), printed.text(u"sha256"_s));
        QCOMPARE(row.value("officer"_L1).toString(), u"aigul"_s);
        QCOMPARE(row.value("printed"_L1), QJsonValue(true));

        const QString again = m_station.path(u"again."_s + ending);
        const Ran reprinted = inspector().run({u"document"_s, u"reprint"_s, printed.text(u"id"_s), u"--out"_s, again});
        QVERIFY2(reprinted.status == 0, reprinted.said());
        QCOMPARE(contentOf(again), bytes);
        QCOMPARE(reprinted[u"copy"_s], printed[u"copy"_s]);
        QCOMPARE(reprinted.text(u"code"_s), printed.text(u"code"_s));
    }

    void sheetsAreRefused_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("audience");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("status");
        const QString order = u"protective-order"_s;
        const auto row = [](const char *name, const QString &form, const QString &record, const QString &audience,
                            const QStringList &more, const QString &code, const QString &field, int status = 1) {
            QTest::newRow(name) << form << record << audience << more << code << field << status;
        };
        row("no such form", u"love-letter"_s, u"order"_s, u"file"_s, {}, u"unknown-form"_s, u"form"_s);
        row("no such record", order, u"nobody"_s, u"file"_s, {}, u"not-found"_s, u"record"_s);
        row("a record of another kind", order, u"incident"_s, u"file"_s, {}, u"not-found"_s, u"record"_s);
        row("no record", order, {}, u"file"_s, {}, u"not-found"_s, u"record"_s);
        row("not a record's id", order, u"27/2026/1"_s, u"file"_s, {}, u"option-value"_s, u"ID"_s, 2);
        row("not for that reader", u"order-journal-sheet"_s, u"order"_s, u"offender"_s, {}, u"audience-not-allowed"_s, u"audience"_s);
        row("no such reader", order, u"order"_s, u"newspaper"_s, {}, u"option-value"_s, u"--audience"_s, 2);
        row("which of two", u"victim-memo"_s, u"order-of-two"_s, u"victim"_s, {}, u"recipient-needed"_s, u"recipient"_s);
        row("a stranger", u"victim-memo"_s, u"order"_s, u"victim"_s, {u"--recipient"_s, u"other"_s}, u"recipient-not-of-record"_s,
            u"recipient"_s);
        row("recipient is no id", u"victim-memo"_s, u"order"_s, u"victim"_s, {u"--recipient"_s, u"her"_s}, u"option-value"_s,
            u"--recipient"_s, 2);
        row("her phone in the text", order, u"telling-order"_s, u"offender"_s, {}, u"sealed-in-text"_s, u"circumstances"_s);
        row("confirmed by an inspector", order, u"telling-order"_s, u"offender"_s, {u"--confirm-sealed"_s, u"Телефон бұрыннан белгілі"_s},
            u"permission-denied"_s, {});
        row("another kind of file", order, u"order"_s, u"file"_s, {u"--out"_s, u"sheet.docx"_s}, u"file-format"_s, u"out"_s, 2);
        row("no folder", order, u"order"_s, u"file"_s, {u"--out"_s, u"no/such/sheet.pdf"_s}, u"file-missing"_s, {}, 4);
        row("no letter to her", u"envelope"_s, u"other"_s, u"victim"_s, {}, u"no-post"_s, u"record"_s);
        row("journal of no time", u"journal-orders"_s, {}, u"file"_s, {}, u"required"_s, u"from"_s);
        row("journal without an end", u"journal-orders"_s, {}, u"file"_s, {u"--from"_s, u"2026-11-01"_s}, u"required"_s, u"to"_s);
        row("journal backwards", u"journal-orders"_s, {}, u"file"_s,
            {u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-01"_s}, u"end-before-start"_s, u"to"_s);
        row("no day", u"journal-orders"_s, {}, u"file"_s, {u"--from"_s, u"2026-02-30"_s}, u"option-value"_s, u"--from"_s, 2);
        row("not by hand", order, u"order"_s, u"file"_s, {u"--correct"_s, u"offender.iin=850201300007"_s}, u"not-by-hand"_s, u"corrections"_s);
        row("no such name", order, u"order"_s, u"file"_s, {u"--correct"_s, u"offender.shoe=43"_s}, u"not-by-hand"_s, u"corrections"_s);
        row("a correction without a text", order, u"order"_s, u"file"_s, {u"--correct"_s, u"offender.name_whom"_s}, u"option-value"_s,
            u"--correct"_s, 2);
        row("a correction in English", order, u"order"_s, u"file"_s, {u"--correct"_s, u"offender.name_whom:en=him"_s}, u"option-value"_s,
            u"--correct"_s, 2);
        row("a long correction", u"official-warning"_s, {}, u"file"_s,
            {u"--blank"_s, u"--correct"_s, QString(u"offender.name_whom="_s + QString(501, u'ж'))}, u"too-long"_s, u"corrections"_s);
    }

    void sheetsAreRefused()
    {
        QFETCH(QString, form);
        QFETCH(QString, record);
        QFETCH(QString, audience);
        QFETCH(QStringList, more);
        QFETCH(QString, code);
        QFETCH(QString, field);
        QFETCH(int, status);
        QString out = m_station.path(u"refused.pdf"_s);
        if (const qsizetype at = more.indexOf(u"--out"_s); at >= 0) {
            out = m_station.path(more.at(at + 1));
            more.remove(at, 2);
        }
        const Ran refused = print({form, record}, audience, u"kk"_s, out, more);
        QVERIFY2(refused.errorCode() == code, refused.said());
        QVERIFY2(refused.status == status, refused.said());
        QCOMPARE(refused.errorField(), field);
        QVERIFY2(refused.oneDocument, refused.said());
        QVERIFY(!QFile::exists(out));
        QVERIFY2(!refused.said().contains(HerPhone.toUtf8()), "an error says nothing of her");
    }

    void aHeadAnswersForATellingText()
    {
        const QString file = m_station.path(u"told.pdf"_s);
        const auto confirmed = [&](const QString &reason) {
            return m_station.as(u"bolat"_s).run({u"print"_s, u"protective-order"_s, m_ids[u"telling-order"_s], u"--audience"_s,
                                                 u"offender"_s, u"--lang"_s, u"ru"_s, u"--out"_s, file, u"--confirm-sealed"_s, reason});
        };
        QCOMPARE(confirmed(u"иә"_s).errorCode(), u"reason-too-short"_s);
        const Ran printed = confirmed(u"Телефон бұрыннан белгілі"_s);
        QVERIFY2(printed.status == 0, printed.said());
    }

    void whoMayPrint()
    {
        const QString file = m_station.path(u"who.pdf"_s);
        for (const auto &[login, code] : {std::pair(u"erlan"_s, u"permission-denied"_s), std::pair(u"dana"_s, QString())}) {
            const Ran ran = m_station.as(login).run({u"print"_s, u"detection-report"_s, m_ids[u"incident"_s], u"--audience"_s,
                                                     u"file"_s, u"--lang"_s, u"kk"_s, u"--out"_s, file});
            QVERIFY2(ran.errorCode() == code, ran.said());
        }
    }

    /// A sheet that reached no file waits in the register, and comes out later.
    void whatDidNotComeOut()
    {
        const Ran lost = print({u"detection-report"_s, u"incident"_s}, u"file"_s, u"kk"_s, m_station.path(u"no/such/sheet.pdf"_s));
        QCOMPARE(lost.status, 4);
        const QStringList ask{u"document"_s, u"list"_s, u"--record"_s, m_ids[u"incident"_s], u"--limit"_s, u"1"_s};
        const QJsonObject row = inspector().run(ask).items().first().toObject();
        QCOMPARE(row.value("printed"_L1), QJsonValue(false));
        const QString late = m_station.path(u"late.pdf"_s);
        const QStringList words{u"document"_s, u"reprint"_s, row.value("id"_L1).toString(), u"--out"_s};
        const Ran reprinted = inspector().run(words + QStringList{late});
        QVERIFY2(reprinted.status == 0, reprinted.said());
        QCOMPARE(inspector().run(ask).items().first().toObject().value("printed"_L1), QJsonValue(true));

        const Ran other = inspector().run(words + QStringList{m_station.path(u"late.odt"_s)});
        QCOMPARE(other.errorCode(), u"file-format"_s);
        QCOMPARE(other.status, 2);
        const Ran unknown = inspector().run({u"document"_s, u"reprint"_s, m_ids[u"nobody"_s], u"--out"_s, late});
        QCOMPARE(unknown.errorCode(), u"not-found"_s);
        QCOMPARE(unknown.status, 1);
        QCOMPARE(m_station.as(u"erlan"_s).run(words + QStringList{late}).errorCode(), u"permission-denied"_s);
    }

    void sheetsOfOneRecord()
    {
        const Ran listed = inspector().run({u"document"_s, u"list"_s, u"--record"_s, m_ids[u"order-of-two"_s]});
        QVERIFY2(listed.status == 0, listed.said());
        QVERIFY(!listed.items().isEmpty());
        for (const QJsonValue &item : listed.items())
            QCOMPARE(item["record"_L1].toString(), m_ids[u"order-of-two"_s]);
        const Ran bad = inspector().run({u"document"_s, u"list"_s, u"--record"_s, u"x"_s});
        QCOMPARE(bad.status, 2);
        QCOMPARE(bad.errorCode(), u"option-value"_s);
        QVERIFY(inspector().runReadable({u"--lang"_s, u"kk"_s, u"document"_s, u"list"_s}).out.contains("protective-order"));
    }

    void blanksAreRefused_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QString &login, const QString &words, const QString &code, int status = 1) {
            QTest::newRow(name) << login << words << code << status;
        };
        const QString head = u"bolat"_s;
        const QString keeper = u"aigul"_s;
        row("an inspector receives none", keeper, u"receive protective-order --first 1 --last 9"_s, u"permission-denied"_s);
        row("no such form", head, u"receive love-letter --first 1 --last 9"_s, u"unknown-form"_s);
        row("backwards", head, u"receive protective-order --first 9 --last 1"_s, u"end-before-start"_s);
        row("too many", head, u"receive protective-order --first 1 --last 100001"_s, u"number-range"_s);
        row("nought", head, u"receive protective-order --first 0 --last 9"_s, u"option-value"_s, 2);
        row("no end", head, u"receive protective-order --first 1"_s, u"option-missing"_s, 2);
        row("to come", head, u"receive protective-order --first 1 --last 9 --on 2027-01-01"_s, u"in-the-future"_s);
        row("twice", head, u"receive protective-order --series АБ --first 120 --last 130"_s, u"blank-block-overlaps"_s);
        row("of no block", keeper, u"use protective-order --series АБ --number 999"_s, u"blank-number-unknown"_s);
        row("of another series", keeper, u"use protective-order --series ВГ --number 101"_s, u"blank-number-unknown"_s);
        row("no number", keeper, u"use protective-order --number x"_s, u"option-value"_s, 2);
        row("no reason given", keeper, u"spoil protective-order --series АБ --number 101"_s, u"option-missing"_s, 2);
        row("hardly a reason", keeper, u"spoil protective-order --series АБ --number 101 --reason ж"_s, u"reason-missing"_s);
        row("an auditor", u"erlan"_s, u"use protective-order --series АБ --number 101"_s, u"permission-denied"_s);
    }

    void blanksAreRefused()
    {
        QFETCH(QString, login);
        QFETCH(QString, words);
        QFETCH(QString, code);
        QFETCH(int, status);
        if (m_block.isEmpty()) {
            const Ran received = m_station.as(u"bolat"_s).run(blanks(u"receive protective-order --series АБ --first 101 --last 120 --note накладная"_s));
            QVERIFY2(received.status == 0, received.said());
            QCOMPARE(received[u"left"_s].toInt(), 20);
            m_block = received.text(u"id"_s);
        }
        const Ran refused = m_station.as(login).run(blanks(words));
        QVERIFY2(refused.errorCode() == code, refused.said());
        QCOMPARE(refused.status, status);
    }

    void blanksAreAccountedFor()
    {
        QVERIFY(!m_block.isEmpty());
        QCOMPARE(inspector().run(blanks(u"use protective-order --series аб --number 101 --record "_s + m_ids[u"order"_s])).status, 0);
        const Ran jumped = inspector().run(blanks(u"use protective-order --series АБ --number 104"_s));
        QCOMPARE(jumped[u"gaps"_s].toArray(), QJsonArray({102, 103}));
        const Ran spoiled = inspector().run(blanks(u"spoil protective-order --series АБ --number 102 --reason жыртылды"_s));
        QCOMPARE(spoiled[u"spoiled"_s].toArray(), QJsonArray({102}));
        const Ran twice = inspector().run(blanks(u"use protective-order --series АБ --number 101"_s));
        QVERIFY2(twice.status == 0, twice.said());
        QCOMPARE(twice[u"warnings"_s].toArray().first().toObject().value("code"_L1).toString(), u"blank-number-used"_s);
        QCOMPARE(twice[u"doubles"_s].toArray(), QJsonArray({101}));

        const Ran listed = inspector().run({u"blanks"_s, u"list"_s, u"--form"_s, u"protective-order"_s});
        QCOMPARE(listed.items().size(), 1);
        const QJsonObject block = listed.items().first().toObject();
        QCOMPARE(block.value("series"_L1).toString(), u"АБ"_s);
        QCOMPARE(block.value("gaps"_L1).toArray(), QJsonArray({103}));
        QCOMPARE(block.value("left"_L1).toInt(), 16);
        QVERIFY(inspector().run({u"blanks"_s, u"list"_s, u"--form"_s, u"official-warning"_s}).items().isEmpty());
        QVERIFY(inspector().runReadable({u"--lang"_s, u"ru"_s, u"blanks"_s, u"list"_s}).out.contains("АБ"));
    }

private:
    [[nodiscard]] Console inspector() const { return m_station.as(u"aigul"_s); }
    [[nodiscard]] Console admin() const { return m_station.as(u"admin"_s); }

    /// `what`: a form and the name of a record, or an id; values of `more` may be names of records too.
    [[nodiscard]] Ran print(const std::pair<QString, QString> &what, const QString &audience, const QString &language,
                            const QString &out, QStringList more = {}) const
    {
        const auto idOf = [&](const QString &name) {
            const auto known = m_ids.find(name);
            return known == m_ids.end() ? name : known->second;
        };
        for (QString &word : more)
            word = idOf(word);
        QStringList words{u"print"_s, what.first};
        if (!what.second.isEmpty())
            words += idOf(what.second);
        return inspector().run(words + QStringList{u"--audience"_s, audience, u"--lang"_s, language, u"--out"_s, out} + more);
    }

    static QStringList blanks(const QString &words) { return QString(u"blanks "_s + words).split(u' '); }

    static QString supplied(const QString &language)
    {
        QFile file(QFINDTESTDATA("../../resources/forms/protective-order/") + language + u".html");
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    [[nodiscard]] QString templateFile(const QString &language, const QString &text) const
    {
        QDir().mkpath(m_station.path(u"protective-order"_s));
        return m_station.file(u"protective-order/"_s + language + u".html", text.toUtf8());
    }

    [[nodiscard]] QString person(const QString &surname, bool noPost)
    {
        const QJsonObject facts{{u"surname"_s, surname}, {u"given_name"_s, u"Сынақ"_s}, {u"birth_date"_s, u"1990-02-28"_s},
                                {u"sex"_s, surname.endsWith(u'а') ? u"f"_s : u"m"_s}, {u"iin_absent_reason"_s, u"not established"_s},
                                {u"phone"_s, surname == u"Үлгіева" ? HerPhone : u"+77000000021"_s},
                                {u"address"_s, QJsonObject{{u"region"_s, u"27"_s}, {u"district"_s, u"2710"_s},
                                                           {u"street"_s, u"Емендік"_s}, {u"house"_s, u"3"_s}}},
                                {u"safe_contact"_s, noPost ? QJsonValue(QJsonObject{{u"no_post"_s, true}}) : QJsonValue()}};
        return added({u"person"_s, u"add"_s}, facts);
    }

    [[nodiscard]] QString incident(const QStringList &victims, const QString &narrative)
    {
        QJsonArray people;
        for (const QString &victim : victims)
            people.append(m_ids[victim]);
        return added({u"incident"_s, u"add"_s},
                     {{u"detected_at"_s, u"2026-11-28T21:40:00+05:00"_s},
                      {u"source"_s, u"neighbour"_s},
                      {u"narrative"_s, QJsonObject{{u"kk"_s, narrative}, {u"ru"_s, narrative}}},
                      {u"offender"_s, m_ids[u"offender"_s]},
                      {u"victims"_s, people}});
    }

    [[nodiscard]] QString order(const QString &incident)
    {
        const QJsonObject facts{{u"incident"_s, m_ids[incident]}, {u"issued_at"_s, u"2026-11-28T22:00:00+05:00"_s},
                                {u"restrictions"_s, QJsonArray{u"contact"_s}},
                                {u"override"_s, QJsonObject{{u"reason"_s, u"Сынақ үшін екінші нұсқама"_s}}}};
        return added({u"order"_s, u"issue"_s}, facts, u"bolat"_s);
    }

    [[nodiscard]] QString added(const QStringList &words, const QJsonObject &facts, const QString &login = u"aigul"_s)
    {
        const QString file = m_station.file(u"facts.json"_s, QJsonDocument(facts).toJson());
        const Ran ran = m_station.as(login).run(words + QStringList{u"--file"_s, file});
        if (ran.status != 0)
            qWarning("%s", ran.said().constData());
        return ran.text(u"id"_s);
    }

    Station m_station;
    std::map<QString, QString> m_ids;
    QString m_block;
};

QTEST_GUILESS_MAIN(TestPaperCommands)
#include "tst_papercommands.moc"
