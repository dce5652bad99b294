// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/station.h"

using namespace qorgan::tests;

namespace {

QStringList kinds(const QJsonArray &items)
{
    QStringList found;
    for (const QJsonValue &item : items)
        found.append(item.toObject().value("kind"_L1).toString());
    return found;
}

} // namespace

/// The built program through the main job. The tests run in their order: they share
/// one training register.
class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray fault = m_station.create();
        QVERIFY2(fault.isEmpty(), fault);
    }

    void personIsFoundInAnyScript()
    {
        const QString file = m_station.file(u"person.json"_s,
                                  R"({"person": {"surname": "Сынақова", "given_name": "Қайратгүл", "sex": "f",
            "birth_date": "1990-02-28", "iin_absent_reason": "not established", "phone": "8 701 000 00 01"}})");
        const Ran added = m_station.as(u"aigul"_s).run({u"person"_s, u"add"_s, u"--file"_s, file});
        QVERIFY2(added.status == 0, added.said());
        QCOMPARE(added.text(u"phone"_s), u"+77010000001"_s);
        m_victim = added.text(u"id"_s);
        QCOMPARE(m_station.as(u"aigul"_s).run({u"person"_s, u"show"_s, m_victim}).text(u"surname"_s), u"Сынақова"_s);
        const QJsonArray found = m_station.as(u"aigul"_s).run({u"person"_s, u"find"_s, u"Qairat"_s}).items();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().toObject().value("id"_L1).toString(), m_victim);
        QVERIFY(!found.first().toObject().value("matched"_L1).toString().isEmpty());
    }

    void incidentWithoutComplaint()
    {
        const QString file = m_station.file(u"incident.json"_s,
                                  R"({"incident": {"kui_number": "263100030000001", "kui_date": "2026-11-20",
            "detected_at": "2026-11-20T21:40:00+05:00", "occurred_at": "2026-11-20T21:00:00+05:00",
            "source": "neighbour", "complaint": false, "reporter": {"anonymous": true},
            "place": {"region": "27", "district": "2710", "street": "Абай", "house": "12", "flat": "4"},
            "narrative": {"kk": "Ұрды, қорқытты.", "ru": "Ударил, угрожал."}, "violence": ["physical", "psychological"],
            "relationship": "spouse", "intoxicated": "yes", "weapon": "no", "children_present": 2,
            "offender": {"surname": "Сынақов", "given_name": "Ұлан", "sex": "m", "birth_date": "1988-05-04",
                         "iin_absent_reason": "not established"},
            "victims": [")" + m_victim.toUtf8() + R"("], "article": "73"}})");
        const Ran added = m_station.as(u"aigul"_s, u"2026-11-20T22:00:00+05:00"_s)
                              .run({u"incident"_s, u"add"_s, u"--file"_s, file});
        QVERIFY2(added.status == 0, added.said());
        m_incident = added.text(u"id"_s);
        QCOMPARE(added[u"complaint"_s].toBool(true), false);
        QCOMPARE(added[u"repeat"_s].toBool(true), false);
        QCOMPARE(added.text(u"detected_at"_s), u"2026-11-20T21:40:00+05:00"_s);
        QCOMPARE(added[u"offender"_s].toObject().value("surname"_L1).toString(), u"Сынақов"_s);
        QCOMPARE(added[u"victims"_s].toArray().first().toObject().value("id"_L1).toString(), m_victim);
        QVERIFY(added[u"missing_for_order"_s].toArray().isEmpty());
        const QJsonArray listed = m_station.as(u"aigul"_s).run({u"incident"_s, u"list"_s, u"--without-complaint"_s, u"--from"_s,
                                                      u"2026-11-20"_s, u"--to"_s, u"2026-11-20"_s}).items();
        QCOMPARE(listed.size(), 1);
    }

    void orderIsIssuedAndServed()
    {
        const QString file = m_station.file(u"order.json"_s,
                                  R"({"incident": ")" + m_incident.toUtf8()
                                      + R"(", "issued_at": "2026-11-20T23:10:00+05:00", "place": "Орал",
            "restrictions": ["search", "follow", "visit", "talk", "contact"]})");
        const Ran issued = m_station.as(u"aigul"_s, u"2026-11-20T23:15:00+05:00"_s)
                               .run({u"order"_s, u"issue"_s, u"--file"_s, file});
        QVERIFY2(issued.status == 0, issued.said());
        m_order = issued.text(u"id"_s);
        QCOMPARE(issued.text(u"number"_s), u"2710/2026/1"_s);
        QCOMPARE(issued.text(u"state"_s), u"issued"_s);
        QVERIFY(issued[u"ends_at"_s].isNull() && issued[u"served_at"_s].isNull());
        QCOMPARE(issued[u"legal_basis"_s].toObject().value("act"_L1).toString(), u"245-VIII"_s);
        QCOMPARE(issued[u"legal_basis"_s].toObject().value("article"_L1).toString(), u"60"_s);

        const Ran again = m_station.as(u"aigul"_s, u"2026-11-20T23:16:00+05:00"_s)
                              .run({u"order"_s, u"issue"_s, u"--file"_s, file});
        QCOMPARE(again.status, 1);
        QCOMPARE(again.errorCode(), u"second-active-order"_s);

        const Ran served = m_station.as(u"aigul"_s, u"2026-11-20T23:45:00+05:00"_s)
                               .run({u"order"_s, u"serve"_s, m_order, u"--at"_s, u"2026-11-20T23:40"_s, u"--mode"_s,
                                     u"signed"_s});
        QVERIFY2(served.status == 0, served.said());
        QCOMPARE(served.text(u"state"_s), u"served"_s);
        QCOMPARE(served.text(u"ends_at"_s), u"2026-12-20T23:40:00+05:00"_s);
        QCOMPARE(served.text(u"next_check_due"_s), u"2026-11-27"_s);
    }

    void whatIsDueAndChecked()
    {
        const QString now = u"2026-11-21T09:00:00+05:00"_s;
        const Ran due = m_station.as(u"aigul"_s, now).run({u"due"_s});
        QVERIFY2(due.status == 0, due.said());
        QCOMPARE(due.text(u"now"_s), now);
        for (const auto &kind : {u"check"_s, u"prosecutor-copy"_s, u"victim-copy"_s, u"expiry"_s})
            QVERIFY2(kinds(due.items()).contains(kind), qPrintable(kind));
        QVERIFY(!kinds(due.items()).contains(u"serve"_s));

        const Ran copied = m_station.as(u"aigul"_s, now).run({u"order"_s, u"copy"_s, m_order, u"--to"_s, u"prosecutor"_s,
                                                    u"--at"_s, u"2026-11-21T08:30:00+05:00"_s});
        QVERIFY2(copied.status == 0, copied.said());
        QVERIFY(!kinds(m_station.as(u"aigul"_s, now).run({u"due"_s}).items()).contains(u"prosecutor-copy"_s));

        const Ran early = m_station.as(u"aigul"_s, now).run({u"check"_s, u"record"_s, m_order, u"--at"_s, u"2026-11-27T10:00"_s,
                                                   u"--result"_s, u"seen"_s});
        QCOMPARE(early.status, 1);
        QCOMPARE(early.errorCode(), u"in-the-future"_s);
        const Ran checked = m_station.as(u"aigul"_s, u"2026-11-27T12:00:00+05:00"_s)
                                .run({u"check"_s, u"record"_s, m_order, u"--at"_s, u"2026-11-27T10:00"_s, u"--result"_s,
                                      u"seen"_s, u"--sober"_s, u"yes"_s});
        QVERIFY2(checked.status == 0, checked.said());
        QCOMPARE(checked.text(u"next_check_due"_s), u"2026-12-04"_s);
        const Ran listed = m_station.as(u"aigul"_s, now).run({u"order"_s, u"list"_s, u"--state"_s, u"served"_s});
        QCOMPARE(listed.items().size(), 1);
        QCOMPARE(listed.items().first().toObject().value("id"_L1).toString(), m_order);
    }

    void sheetsArePrinted()
    {
        const Ran forms = Console().run({u"print"_s, u"--list"_s});
        QCOMPARE(forms.status, 0);
        QVERIFY(forms[u"forms"_s].toArray().size() >= 2);
        for (const auto &language : {u"kk"_s, u"ru"_s, u"kk+ru"_s}) {
            const QString file = m_station.path(u"order-"_s + language + u".pdf"_s);
            const Ran printed = m_station.as(u"aigul"_s, u"2026-11-27T12:10:00+05:00"_s)
                                    .run({u"print"_s, u"protective-order"_s, m_order, u"--audience"_s, u"offender"_s,
                                          u"--lang"_s, language, u"--out"_s, file});
            QVERIFY2(printed.status == 0, printed.said());
            QVERIFY(printed[u"pages"_s].toInt() >= 1);
            QCOMPARE(printed.text(u"sha256"_s).size(), 64);
            QFile pdf(file);
            QVERIFY(pdf.open(QIODevice::ReadOnly));
            QVERIFY(pdf.read(5) == "%PDF-");
        }
    }

    void badFactsAreRefusedByName()
    {
        const auto added = [&](const QByteArray &json) {
            return m_station.as(u"aigul"_s, u"2026-11-27T12:00:00+05:00"_s)
                .run({u"incident"_s, u"add"_s, u"--file"_s, m_station.file(u"bad.json"_s, json)});
        };
        QCOMPARE(added("{").errorCode(), u"json-syntax"_s);
        QCOMPARE(added("{").status, 1);
        QCOMPARE(added(R"({"source": "video"})").errorField(), u"detected_at"_s);
        const Ran typed = added(R"({"detected_at": "2026-11-27T10:00", "source": 1})");
        QCOMPARE(typed.errorCode(), u"type"_s);
        QCOMPARE(typed.errorField(), u"incident.source"_s);
        QCOMPARE(added(R"({"detected_at": "2026-11-27T10:00", "source": "rumour"})").errorCode(), u"unknown-code"_s);
        QCOMPARE(added(R"({"detected_at": "2027-01-01T10:00", "source": "video"})").errorCode(), u"in-the-future"_s);
        QCOMPARE(m_station.as(u"aigul"_s).run({u"incident"_s, u"list"_s}).items().size(), 1);
    }

    void journalIsImported()
    {
        const QString file = m_station.file(u"journal.csv"_s,
                                  "kui_number;kui_date;detected_at;source;complaint;offender_surname\n"
                                  "263100030000101;2026-11-19;2026-11-19 10:00;neighbour;жоқ;Сынақбаев\n"
                                  "263100030000102;2026-11-19;2026-11-39 10:00;neighbour;жоқ;Сынақбаев\n");
        const Ran dry = m_station.as(u"dana"_s).run({u"import"_s, u"incidents"_s, file, u"--dry-run"_s});
        QVERIFY2(dry.status == 0, dry.said());
        QCOMPARE(dry[u"read"_s].toInt(), 2);
        const Ran done = m_station.as(u"dana"_s).run({u"import"_s, u"incidents"_s, file});
        QCOMPARE(done.status, 0);
        QCOMPARE(done[u"created"_s].toInt(), 1);
        const QJsonObject rejected = done[u"rejected"_s].toArray().first().toObject();
        QCOMPARE(rejected.value("line"_L1).toInt(), 3);
        QCOMPARE(rejected.value("field"_L1).toString(), u"detected_at"_s);
        QCOMPARE(m_station.as(u"dana"_s).run({u"import"_s, u"incidents"_s, file})[u"duplicates"_s].toInt(), 1);
        const Ran notOne = m_station.as(u"dana"_s).run({u"import"_s, u"incidents"_s, m_station.file(u"x.csv"_s, "\xff\xfe\n")});
        QCOMPARE(notOne.status, 1);
    }

    void classifierIsLoaded()
    {
        const QString file = m_station.file(u"kato.csv"_s,
                                  "kato,kato_version,level,type_code,name_ru,name_kk\n"
                                  "270000000,TEST,oblast,0,область Пробная,Сынақ облысы\n"
                                  "271000000,TEST,district,1,Пробный район,Сынақ ауданы\n"
                                  "271035100,TEST,settlement,3,с.Пробное,Сынақкөл а.\n");
        const Ran loaded = m_station.as(u"admin"_s).run({u"classifier"_s, u"load"_s, file});
        QVERIFY2(loaded.status == 0, loaded.said());
        QCOMPARE(loaded[u"objects"_s].toInt(), 3);
        const QJsonArray found = m_station.as(u"aigul"_s).run({u"classifier"_s, u"find"_s, u"Сынақк"_s}).items();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().toObject().value("code"_L1).toString(), u"271035100"_s);
    }

    void backupRestoreVerify()
    {
        const Ran verified = m_station.as(u"erlan"_s).run({u"verify"_s});
        QVERIFY2(verified.status == 0, verified.said());
        QVERIFY(verified[u"ok"_s].toBool());
        QCOMPARE(verified.text(u"integrity"_s), u"ok"_s);
        const QString file = m_station.path(u"copy.qorgan"_s);
        const Ran made = m_station.as(u"admin"_s).run({u"backup"_s, file});
        QVERIFY2(made.status == 0, made.said());
        QCOMPARE(made[u"incidents"_s].toInt(), 2);
        QVERIFY(m_station.as(u"admin"_s).run({u"backup"_s, file}).status != 0);

        const QString restored = m_station.path(u"restored"_s);
        const Ran back = m_station.as(u"admin"_s).run({u"restore"_s, file, u"--to"_s, restored});
        QVERIFY2(back.status == 0, back.said());
        QCOMPARE(back[u"incidents"_s].toInt(), 2);
        QCOMPARE(m_station.as(u"erlan"_s).with(u"QORGAN_REGISTER"_s, restored).run({u"verify"_s}).status, 0);
        QCOMPARE(m_station.as(u"admin"_s).run({u"restore"_s, file, u"--to"_s, m_station.directory()}).errorCode(), u"register-exists"_s);
    }

    void aPeriodIsReported()
    {
        const QStringList words{u"report"_s, u"summary"_s, u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2026-11-30"_s};
        const Ran made = m_station.as(u"bolat"_s).run(words + QStringList{u"--compare"_s, u"previous-year"_s});
        QVERIFY2(made.status == 0, made.said());
        QCOMPARE(made.text(u"cut_off"_s), u"2026-12-01T09:00:00+05:00"_s);
        const QJsonArray indicators = made[u"indicators"_s].toArray();
        const QJsonObject incidents = indicators.first().toObject();
        QCOMPARE(incidents.value("code"_L1).toString(), u"incidents"_s);
        QCOMPARE(incidents.value("value"_L1).toInt(), 2);
        QCOMPARE(incidents.value("previous"_L1).toInt(-1), 0);
        QVERIFY(incidents.value("change_percent"_L1).isNull());
        QCOMPARE(m_station.as(u"aigul"_s).run(words).errorCode(), u"permission-denied"_s);
        QCOMPARE(m_station.as(u"bolat"_s).run(words + QStringList{u"--format"_s, u"csv"_s}).status, 2);

        const QString file = m_station.path(u"report.csv"_s);
        const Ran saved = m_station.as(u"bolat"_s).run(
            words + QStringList{u"--format"_s, u"csv"_s, u"--by"_s, u"section"_s, u"--out"_s, file});
        QVERIFY2(saved.status == 0, saved.said());
        QFile table(file);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QVERIFY(table.readAll().contains("\r\n7;"));
    }

    void readableAnswers()
    {
        const Ran kazakh = m_station.as(u"aigul"_s).runReadable({u"--lang"_s, u"kk"_s, u"order"_s, u"show"_s, m_order});
        QCOMPARE(kazakh.status, 0);
        QVERIFY(kazakh.out.contains("Сынақов Ұлан"));
        QVERIFY(kazakh.out.contains("20.12.2026 23:40"));
        QVERIFY(!kazakh.out.contains("{"));
        const Ran due = m_station.as(u"aigul"_s).runReadable({u"due"_s});
        QVERIFY(due.out.contains("2710/2026/1"));
        QVERIFY(!due.out.contains("items"));
        const Ran refused = m_station.as(u"aigul"_s).runReadable({u"--lang"_s, u"ru"_s, u"audit"_s, u"list"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.out.isEmpty());
        QVERIFY(!refused.err.isEmpty());
        for (const auto &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
            const Ran help = Console().runReadable({u"--lang"_s, language, u"--help"_s});
            QCOMPARE(help.status, 0);
            QVERIFY(help.out.contains("order issue"));
            QVERIFY(help.out.contains("warning issue"));
        }
        QVERIFY(Console().run({u"help"_s, u"codes"_s})[u"codes"_s].toArray().size() > 100);
        QVERIFY(!Console().run({u"--version"_s}).text(u"version"_s).isEmpty());
    }

private:
    Station m_station;
    QString m_victim;
    QString m_incident;
    QString m_order;
};

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
