// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/incidentjson.h"
#include "cli/orderjson.h"
#include "cli/personjson.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace qorgan;
using namespace qorgan::cli;

namespace {

constexpr auto SomeId = "0193a1b2-0000-7000-8000-000000000001";

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

template <typename Read>
auto read(const QByteArray &json, const QString &outer, Read reading)
    -> base::Result<decltype(reading(std::declval<JsonReader &>()))>
{
    const auto parsed = readJson(json, outer);
    if (!parsed)
        return base::fail(parsed.error());
    JsonFindings findings;
    JsonReader reader(*parsed, outer, findings);
    auto value = reading(reader);
    reader.refuseOthers();
    return findings.resultOf(std::move(value));
}

base::Result<casework::IncidentDraft> incident(const QByteArray &json)
{
    return read(json, u"incident"_s, readIncident);
}

base::Result<casework::PersonDraft> person(const QByteArray &json)
{
    return read(json, u"person"_s, readPerson);
}

base::Result<casework::OrderDraft> order(const QByteArray &json)
{
    return read(json, u"order"_s, readOrder);
}

base::Result<casework::MeasureDraft> warning(const QByteArray &json)
{
    return read(json, u"warning"_s, readWarning);
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void incidentOfTheContract()
    {
        const auto draft = incident(R"({"incident": {"kui_number": "263100030000001", "kui_date": "2026-11-20",
            "detected_at": "2026-11-20T21:40:00+05:00", "occurred_at": "2026-11-20T21:00:00+05:00",
            "source": "neighbour", "complaint": false, "reporter": {"anonymous": true},
            "place": {"region": "27", "district": "Орал", "locality": "Орал", "street": "Абай", "house": "12",
                      "flat": "4"},
            "narrative": {"ru": "Ударил"}, "violence": ["physical", "psychological"], "relationship": "spouse",
            "intoxicated": "yes", "weapon": "no", "children_present": 2,
            "offender": {"id": "0193a1b2-0000-7000-8000-000000000001"},
            "victims": [{"surname": "Сынақова", "given_name": "Әлия", "iin": null,
                         "iin_absent_reason": "not established"}],
            "evidence": [{"kind": "video", "note": "дәліз"}], "victim_position": [], "erdr_number": "1",
            "measures_taken": "әңгіме", "injuries": "жоқ", "article": "73"}})");
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().code + draft.error().field));
        const domain::Incident &facts = draft->facts;
        QCOMPARE(base::toIso(facts.detectedAt), u"2026-11-20T21:40:00+05:00"_s);
        QCOMPARE(*facts.kuiDate, QDate(2026, 11, 20));
        QCOMPARE(facts.source, u"neighbour"_s);
        QVERIFY(!facts.complaint);
        QVERIFY(facts.reporter.anonymous);
        QCOMPARE(facts.place.house, u"12"_s);
        QCOMPARE(facts.narrative.ru, u"Ударил"_s);
        QCOMPARE(facts.violence, (QStringList{u"physical"_s, u"psychological"_s}));
        QCOMPARE(facts.intoxicated, u"yes"_s);
        QCOMPARE(*facts.childrenPresent, 2);
        QCOMPARE(draft->offender.id->toString(), QLatin1StringView(SomeId));
        QCOMPARE(draft->victims.size(), size_t(1));
        const domain::Person &victim = draft->victims.front().person.draft->person;
        QCOMPARE(victim.surname, u"Сынақова"_s);
        QCOMPARE(victim.iinAbsentReason, u"not_established"_s);
        QCOMPARE(facts.evidence.front().note, u"дәліз"_s);
    }

    void withoutTheOuterName()
    {
        const auto draft = incident(R"({"detected_at": "2026-11-20T21:40", "source": "көршілер", "offender": null})");
        QVERIFY(draft);
        QCOMPARE(base::toIso(draft->facts.detectedAt), u"2026-11-20T21:40:00+05:00"_s);
        QCOMPARE(draft->facts.source, u"neighbour"_s);
        QVERIFY(draft->offender.isEmpty());
        QVERIFY(draft->victims.empty());
    }

    void unknownVictim()
    {
        const auto draft = incident(R"({"detected_at": "2026-11-20T21:40", "source": "video",
            "offender": {"iin_absent_reason": "not established"},
            "victims": [{"iin_absent_reason": "not established"},
                        {"iin_absent_reason": "not established", "description": "белгісіз әйел"},
                        "0193a1b2-0000-7000-8000-000000000001"]})");
        QVERIFY(draft);
        QVERIFY(draft->offender.isEmpty());
        QVERIFY(draft->victims.at(0).person.isEmpty());
        QVERIFY(draft->victims.at(1).person.isEmpty());
        QCOMPARE(draft->victims.at(1).unknownDescription, u"белгісіз әйел"_s);
        QVERIFY(draft->victims.at(2).person.id);
    }

    void incidentRefusals_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *fields, const QString &code, const QString &field) {
            QTest::newRow(name) << QByteArray(fields) << code << field;
        };
        row("number for a text", R"("source": 5)", u"type"_s, u"incident.source"_s);
        row("deep", R"("victims": ["0193a1b2-0000-7000-8000-000000000001", {"surname": "Т", "birth_date": 1990}])",
            u"type"_s, u"incident.victims[1].birth_date"_s);
        row("text for a list", R"("violence": "physical")", u"type"_s, u"incident.violence"_s);
        row("number in a list", R"("violence": ["physical", 1])", u"type"_s, u"incident.violence[1]"_s);
        row("list for an object", R"("place": [])", u"type"_s, u"incident.place"_s);
        row("null among the victims", R"("victims": [null])", u"type"_s, u"incident.victims[0]"_s);
        row("negative", R"("children_present": -1)", u"type"_s, u"incident.children_present"_s);
        row("half a child", R"("children_present": 1.5)", u"type"_s, u"incident.children_present"_s);
        row("maybe", R"("complaint": "unknown")", u"type"_s, u"incident.complaint"_s);
        row("misspelt", R"("narative": {"ru": "…"})", u"unknown-field"_s, u"incident.narative"_s);
        row("misspelt deep", R"("offender": {"surname": "Т", "adress": {}})", u"unknown-field"_s,
            u"incident.offender.adress"_s);
        row("description of a named victim", R"("victims": [{"surname": "Т", "description": "д"}])",
            u"unknown-field"_s, u"incident.victims[0].description"_s);
        row("no id", R"("offender": "me")", u"id-format"_s, u"incident.offender"_s);
        row("no id in an object", R"("offender": {"id": "me"})", u"id-format"_s, u"incident.offender.id"_s);
        row("id and facts", R"("offender": {"id": "0193a1b2-0000-7000-8000-000000000001", "surname": "Т"})",
            u"id-with-facts"_s, u"incident.offender"_s);
        row("no such day", R"("kui_date": "2026-02-30")", u"date-format"_s, u"incident.kui_date"_s);
        row("no time", R"("occurred_at": "2026-02-20")", u"time-format"_s, u"incident.occurred_at"_s);
        row("sex", R"("offender": {"surname": "Т", "sex": "x"})", u"unknown-code"_s, u"incident.offender.sex"_s);
    }

    void incidentRefusals()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, code);
        QFETCH(QString, field);
        const auto draft = incident(R"({"detected_at": "2026-11-20T21:40", )" + fields + "}");
        QVERIFY(!draft);
        QCOMPARE(draft.error().code, code);
        QCOMPARE(draft.error().field, field);
        QVERIFY(draft.error().kind == base::ErrorKind::Refused);
    }

    void detectionIsRequired()
    {
        const auto draft = incident(R"({"source": "video"})");
        QVERIFY(!draft);
        QCOMPARE(draft.error().code, u"required"_s);
        QCOMPARE(draft.error().field, u"detected_at"_s);
        QCOMPARE(incident(R"({"detected_at": "soon"})").error().code, u"time-format"_s);
    }

    void syntax_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("place");
        QTest::newRow("empty") << QByteArray() << QStringList{u"1"_s, u"1"_s};
        QTest::newRow("third line") << QByteArray("{\n\"source\": \"video\",\n\"қала\": x}")
                                    << QStringList{u"3"_s, u"9"_s};
        QTest::newRow("cut off") << QByteArray("{\"source\": ") << QStringList{u"1"_s, u"12"_s};
    }

    void syntax()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, place);
        const auto draft = incident(json);
        QVERIFY(!draft);
        QCOMPARE(draft.error().code, u"json-syntax"_s);
        QCOMPARE(draft.error().arguments.at(0), place.at(0));
        const int column = draft.error().arguments.at(1).toInt();
        QVERIFY2(std::abs(column - place.at(1).toInt()) <= 1, qPrintable(draft.error().arguments.at(1)));
    }

    void notAnObject()
    {
        QCOMPARE(incident("[1]").error().code, u"type"_s);
        QCOMPARE(incident(R"({"incident": {}, "order": {}})").error().code, u"unknown-field"_s);
        QCOMPARE(incident(QByteArray("{\"source\": \"\xff\"}")).error().code, u"json-syntax"_s);
    }

    void files()
    {
        QTemporaryDir directory;
        const QString missing = directory.filePath(u"none.json"_s);
        const auto absent = readJsonFile(missing, u"person"_s);
        QVERIFY(!absent);
        QCOMPARE(absent.error().code, u"file-missing"_s);
        QVERIFY(absent.error().kind == base::ErrorKind::Io);
        QFile file(directory.filePath(u"person.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xef\xbb\xbf{\"person\": {\"surname\": \"Т\"}}");
        file.close();
        const auto draft = readFile(file.fileName(), u"person"_s, readPerson);
        QVERIFY(draft);
        QCOMPARE(draft->person.surname, u"Т"_s);
    }

    void personRoundTrip()
    {
        const QByteArray json = R"({"surname": "Сынақов", "given_name": "Ұлан", "patronymic": "Әліұлы",
            "birth_date": "1990-02-28", "birth_place": "Орал", "sex": "m", "iin": null,
            "iin_absent_reason": "not_established", "citizenship": null, "document": "1", "phone": "+77010000000",
            "workplace": "зауыт", "address": {"region": "27", "district": "2710", "locality": "Орал",
            "street": "Абай", "house": "1", "flat": null}, "registered_address": null, "disability": null,
            "pregnant": false, "children_under_14": 0,
            "safe_contact": {"note": "кешке", "no_messages": true, "no_post": false},
            "legal_representative": {"id": "0193a1b2-0000-7000-8000-000000000001", "relation": null}})";
        const auto draft = person(json);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().field));
        domain::Person written = draft->person;
        written.legalRepresentative = domain::LegalRepresentative{*draft->representative.id,
                                                                  draft->representativeRelation};
        QJsonObject expected = object(json);
        expected.insert(u"id"_s, written.id.toString());
        QCOMPARE(personJson(written), expected);
    }

    void representativeByFacts()
    {
        const auto draft = person(R"({"surname": "Т", "safe_contact": "кешке",
            "legal_representative": {"surname": "А", "relation": "mother"}})");
        QVERIFY(draft);
        QCOMPARE(draft->representative.draft->person.surname, u"А"_s);
        QVERIFY(!draft->representativeRelation.isEmpty());
        QCOMPARE(draft->person.safeContact.note, u"кешке"_s);
    }

    void orderOfTheContract()
    {
        const auto draft = order(R"({"order": {"incident": "0193a1b2-0000-7000-8000-000000000001",
            "offender": "0193a1b2-0000-7000-8000-000000000002", "victims": ["0193a1b2-0000-7000-8000-000000000003"],
            "issued_at": "2026-11-20T23:10:00+05:00", "place": "Орал", "restrictions": ["search", "follow"],
            "circumstances": {"kk": "к", "ru": "р"}, "override": {"reason": "жаңа оқиға"}}})");
        QVERIFY(draft);
        QCOMPARE(draft->incident.toString(), QLatin1StringView(SomeId));
        QVERIFY(draft->offender.id);
        QCOMPARE(draft->victims->size(), size_t(1));
        QCOMPARE(base::toIso(*draft->issuedAt), u"2026-11-20T23:10:00+05:00"_s);
        QCOMPARE(draft->restrictions, (QStringList{u"search"_s, u"follow"_s}));
        QCOMPARE(draft->overrideReason, u"жаңа оқиға"_s);

        const auto little = order(R"({"incident": "0193a1b2-0000-7000-8000-000000000001"})");
        QVERIFY(little);
        QVERIFY(!little->victims);
        QVERIFY(!little->issuedAt);
        QVERIFY(little->offender.isEmpty());
        QCOMPARE(order("{}").error().code, u"required"_s);
        QCOMPARE(order(R"({"incident": "x"})").error().code, u"id-format"_s);
        QCOMPARE(read("{}", u"reconciliation"_s, readReconciliation).error().field, u"offender"_s);
    }

    void warningOfTheContract()
    {
        const auto draft = warning(R"({"warning": {"incident": "0193a1b2-0000-7000-8000-000000000001",
            "offender": "0193a1b2-0000-7000-8000-000000000002", "issued_at": "2026-11-20T23:10:00+05:00",
            "place": "Орал", "circumstances": {"kk": "к", "ru": "р"}}})");
        QVERIFY(draft);
        QCOMPARE(draft->incident.toString(), QLatin1StringView(SomeId));
        QVERIFY(draft->offender.id);
        QVERIFY(!draft->victims);
        QCOMPARE(draft->circumstances.kk, u"к"_s);
        QCOMPARE(warning("{}").error().code, u"required"_s);
        // What only an order has is no part of a warning.
        for (const QByteArray other : {R"("restrictions": ["contact"])", R"("override": {"reason": "жаңа оқиға"})"})
            QCOMPARE(warning(R"({"incident": "0193a1b2-0000-7000-8000-000000000001", )" + other + '}').error().code,
                     u"unknown-field"_s);
    }

    void orderAnswer()
    {
        casework::OrderCard card;
        card.order.number = u"27/2026/118"_s;
        card.order.issuedAt = *base::instantFromIso(u"2026-11-20T23:10:00+05:00");
        card.order.basis = {u"245-VIII"_s, u"60"_s};
        card.order.restrictions = {{u"search"_s}, {u"talk"_s}};
        const QJsonObject unserved = measureJson(card);
        // Every key the contract names is there, null when nothing is known.
        for (const auto &key : {u"id"_s, u"number"_s, u"state"_s, u"issued_at"_s, u"served_at"_s, u"ends_at"_s,
                                u"legal_basis"_s, u"restrictions"_s, u"offender"_s, u"victims"_s,
                                u"next_check_due"_s})
            QVERIFY2(unserved.contains(key), qPrintable(key));
        QVERIFY(unserved.value(u"served_at"_s).isNull());
        QVERIFY(unserved.value(u"next_check_due"_s).isNull());
        QCOMPARE(unserved.value(u"restrictions"_s).toArray(), (QJsonArray{u"search"_s, u"talk"_s}));

        card.order.service = domain::Service{card.order.issuedAt + base::hours(1), domain::ServiceMode::Refused,
                                             u"бас тартты"_s, {u"Куә А."_s}};
        card.order.endsAt = card.order.service->at + base::days24h(30);
        card.nextCheckDue = QDate(2026, 11, 28);
        const QJsonObject served = measureJson(card);
        QCOMPARE(served.value(u"served_at"_s).toString(), u"2026-11-21T00:10:00+05:00"_s);
        QCOMPARE(served.value(u"ends_at"_s).toString(), u"2026-12-21T00:10:00+05:00"_s);
        QCOMPARE(served.value(u"next_check_due"_s).toString(), u"2026-11-28"_s);
        QCOMPARE(served.value(u"service"_s).toObject().value(u"mode"_s).toString(), u"refused"_s);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
