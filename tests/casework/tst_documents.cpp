// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/audit.h"
#include "casework/documentlist.h"
#include "casework/documents.h"
#include "casework/incidents.h"
#include "casework/orders.h"
#include "domain/iin.h"
#include "support/trainingregister.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace qorgan;
using namespace qorgan::base;
using namespace qorgan::casework;
using security::Role;

namespace {

QString codeOf(const auto &result)
{
    return result ? u"ok"_s : result.error().code;
}

QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    if (!process.waitForFinished())
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

PersonReference personOf(const domain::Person &facts)
{
    PersonReference reference;
    reference.draft = std::make_shared<PersonDraft>(PersonDraft{facts, {}, {}});
    return reference;
}

domain::Person offender()
{
    domain::Person person;
    person.surname = u"Қарағайбаев"_s;
    person.givenName = u"Үкіхан"_s;
    person.birthDate = QDate(1988, 5, 17);
    person.sex = domain::Sex::Male;
    person.iin = domain::syntheticIin(QDate(1988, 5, 17), domain::Sex::Male, 11);
    person.workplace = u"«Жалғантас» ЖШС"_s;
    person.phone = u"+77000000021"_s;
    person.address = {u"27"_s, u"2710"_s, {}, u"Емендік"_s, u"3"_s, u"1"_s};
    return person;
}

domain::Person victim(int serial, const QString &givenName)
{
    domain::Person person;
    person.surname = u"Шырғанақова"_s;
    person.givenName = givenName;
    person.birthDate = QDate(1991, 2, 28);
    person.sex = domain::Sex::Female;
    person.iin = domain::syntheticIin(QDate(1991, 2, 28), domain::Sex::Female, serial);
    person.workplace = u"Ойдантәжірибе мектебі"_s;
    person.phone = u"+77000000345"_s;
    person.address = {u"27"_s, u"2710"_s, {}, u"Жасырынова"_s, u"77"_s, u"9"_s};
    return person;
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

    /// An incident without a complaint and its served order.
    static domain::MeasureId servedOrder(Session &session, int victims, const domain::Narrative &narrative)
    {
        IncidentDraft draft;
        draft.facts.detectedAt = *instantFromIso(u"2026-11-20T09:40:00+05:00");
        draft.facts.source = u"neighbour"_s;
        draft.facts.reporter.anonymous = true;
        draft.facts.kuiNumber = u"263100030000001"_s;
        draft.facts.kuiDate = QDate(2026, 11, 20);
        draft.facts.place = {u"27"_s, u"2710"_s, {}, u"Емендік"_s, u"3"_s, u"1"_s};
        draft.facts.violence = QStringList{u"physical"_s};
        draft.facts.narrative = narrative;
        draft.offender = personOf(offender());
        for (int i = 0; i < victims; ++i)
            draft.victims.push_back({personOf(victim(30 + i, i == 0 ? u"Бөденегүл"_s : u"Қарлығаш"_s)), {}});
        const auto incident = addIncident(session, draft);
        if (!incident)
            qFatal("%s", qPrintable(incident.error().code + u' ' + incident.error().field));
        OrderDraft order;
        order.incident = incident->value.incident.id;
        order.issuedAt = *instantFromIso(u"2026-11-20T10:10:00+05:00");
        order.restrictions = QStringList{u"search"_s, u"visit"_s, u"contact"_s};
        const auto issued = issueOrder(session, order);
        if (!issued)
            qFatal("%s", qPrintable(issued.error().code + u' ' + issued.error().field));
        const domain::MeasureId id = issued->value.order.id;
        domain::Service service;
        service.at = *instantFromIso(u"2026-11-20T11:30:00+05:00");
        service.mode = domain::ServiceMode::Refused;
        service.note = u"қол қоюдан бас тартты"_s;
        service.witnesses = QStringList{u"Куәбекова Айқайша"_s};
        const auto served = serveOrder(session, id, service);
        if (!served)
            qFatal("%s", qPrintable(served.error().code));
        return id;
    }

    static domain::Narrative story()
    {
        return {u"Көршілер айқай естіді, отағасы әйелін ұрған."_s, u"Соседи слышали крик, хозяин ударил жену."_s};
    }

private Q_SLOTS:
    void everyAudienceInEveryLanguage_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("audience");
        QTest::addColumn<QString>("language");
        for (const FormFacts &form : formsFor(u"order"_s))
            for (const QString &audience : form.audiences)
                for (const QString &language : form.languages)
                    if (form.code == u"protective-order" || form.code == u"victim-memo")
                        QTest::addRow("%s %s %s", qPrintable(form.code), qPrintable(audience), qPrintable(language))
                            << form.code << audience << language;
    }

    void everyAudienceInEveryLanguage()
    {
        QFETCH(QString, form);
        QFETCH(QString, audience);
        QFETCH(QString, language);
        static tests::TrainingRegister training;
        static const domain::MeasureId order = servedOrder(training.session(), 1, story());
        const QString file = training.path(u"sheet.pdf"_s);
        const auto printed = print(training.session(), {form, order.uuid, audience, language, file, {}, {}});
        QVERIFY2(printed, qPrintable(codeOf(printed)));
        QVERIFY(printed->warnings.empty());
        QVERIFY(printed->copy >= 1);

        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                 printed->sha256);

        const QString text = textOf(file);
        QVERIFY(text.contains(u"19270001/2026/1"_s));
        QVERIFY(text.contains(u"Қарағайбаев"_s));
        if (language.contains(u"kk"))
            QVERIFY2(text.contains(u"жәбірленуші"_s, Qt::CaseInsensitive), qPrintable(text));
        if (language.contains(u"ru"))
            QVERIFY2(text.contains(u"потерпевш"_s, Qt::CaseInsensitive) || text.contains(u"предписани"_s),
                     qPrintable(text));
        // Where she lives, works and is reached stands on no sheet of an order at all.
        for (const QString &never : {u"Жасырынова"_s, u"Ойдантәжірибе"_s, u"0000345"_s, u"000 03 45"_s})
            QVERIFY2(!text.contains(never), qPrintable(never));
        const bool victimsOwn = text.contains(victim(30, {}).iin) || text.contains(u"28.02.1991"_s);
        if (audience == u"offender")
            QVERIFY2(!victimsOwn && !text.contains(u"Куәбекова"_s), qPrintable(text));
        else if (form == u"protective-order")
            QVERIFY2(victimsOwn, qPrintable(text));
        if (audience == u"victim")
            QVERIFY(!text.contains(offender().iin) && !text.contains(u"Жалғантас"_s));
    }

    void copiesAreCounted()
    {
        tests::TrainingRegister training;
        const auto order = servedOrder(training.session(), 1, story());
        const QString file = training.path(u"sheet.pdf"_s);
        for (int copy = 1; copy <= 3; ++copy) {
            const auto printed = print(training.session(),
                                       {u"protective-order"_s, order.uuid, u"file"_s, u"kk+ru"_s, file, {}, {}});
            QVERIFY(printed);
            QCOMPARE(printed->copy, copy);
        }
        // A sheet that could not be written stays entered as not printed, and keeps its number.
        QVERIFY(!print(training.session(), {u"protective-order"_s, order.uuid, u"file"_s, u"ru"_s,
                                            training.path(u"no/such/folder/sheet.pdf"_s), {}, {}}));
        const auto next = print(training.session(),
                                {u"protective-order"_s, order.uuid, u"file"_s, u"ru"_s, file, {}, {}});
        QCOMPARE(next->copy, 5);
        const auto rows = listDocuments(training.session(), {}, {.limit = 10, .after = {}})->items;
        QCOMPARE(rows.size(), std::size_t(5));
        QVERIFY(rows.at(1).notPrinted && !rows.at(0).notPrinted);
        const auto audit = listAudit(training.session(), {}, {.limit = 3, .after = {}});
        QCOMPARE(audit->items.at(1).action, u"document.not_printed"_s);
    }

    void refusals()
    {
        tests::TrainingRegister training;
        const auto order = servedOrder(training.session(), 2, story());
        const QString file = training.path(u"sheet.pdf"_s);
        const PrintRequest good{u"protective-order"_s, order.uuid, u"offender"_s, u"ru"_s, file, {}, {}};
        const auto refusalOf = [&](auto change) {
            PrintRequest request = good;
            change(request);
            return codeOf(print(training.session(), request));
        };
        QCOMPARE(refusalOf([](PrintRequest &r) { r.form = u"no-such-form"_s; }), u"unknown-form"_s);
        QCOMPARE(refusalOf([](PrintRequest &r) { r.audience = u"press"_s; }), u"audience-not-allowed"_s);
        QCOMPARE(refusalOf([](PrintRequest &r) { r.language = u"en"_s; }), u"language-not-allowed"_s);
        QCOMPARE(refusalOf([](PrintRequest &r) { r.outFile = u"sheet.doc"_s; }), u"file-format"_s);
        QCOMPARE(refusalOf([](PrintRequest &r) { r.record = QUuid::createUuid(); }), u"not-found"_s);
        QCOMPARE(refusalOf([](PrintRequest &r) { r.audience = u"victim"_s; }), u"recipient-needed"_s);
        QCOMPARE(refusalOf([](PrintRequest &r) { r.recipient = domain::PersonId{QUuid::createUuid()}; }),
                 u"recipient-not-of-record"_s);
        QVERIFY(!QFile::exists(file));
        auto auditor = training.sessionOf(Role::Auditor);
        QCOMPARE(codeOf(print(*auditor, good)), u"permission-denied"_s);
    }

    void oneVictimsCopyKeepsTheOtherBack()
    {
        tests::TrainingRegister training;
        const auto id = servedOrder(training.session(), 2, story());
        const auto order = openOrder(training.session(), id);
        const QString file = training.path(u"sheet.pdf"_s);
        QVERIFY(print(training.session(), {u"protective-order"_s, id.uuid, u"victim"_s, u"ru"_s, file,
                                           order->victims.at(1).id, {}}));
        const QString text = textOf(file);
        QVERIFY(text.contains(victim(31, {}).iin));
        QVERIFY(!text.contains(victim(30, {}).iin));
    }

    void sealedWordsInTheOfficersText()
    {
        tests::TrainingRegister training;
        const auto order = servedOrder(training.session(), 1,
                                       {{}, u"Потерпевшая скрывается на улице Жасырынова, дом 77."_s});
        const QString file = training.path(u"sheet.pdf"_s);
        PrintRequest request{u"protective-order"_s, order.uuid, u"offender"_s, u"ru"_s, file, {}, {}};
        QCOMPARE(codeOf(print(training.session(), request)), u"sealed-in-text"_s);
        const auto audit = listAudit(training.session(), {}, {.limit = 1, .after = {}});
        QCOMPARE(audit->items.at(0).action, u"document.refused"_s);
        QVERIFY(!QFile::exists(file));

        request.confirmSealed = u"Проверено начальником отдела"_s;
        auto inspector = training.sessionOf(Role::Inspector);
        QCOMPARE(codeOf(print(*inspector, request)), u"permission-denied"_s);
        QVERIFY(!QFile::exists(file));
        QVERIFY(print(training.session(), request));
        request.confirmSealed.clear();
        request.audience = u"file"_s;
        QVERIFY(print(*inspector, request));
    }

    void aTextInOneLanguageIsPointedOut()
    {
        tests::TrainingRegister training;
        const auto order = servedOrder(training.session(), 1, {{}, u"Соседи слышали крик."_s});
        const auto printed = print(training.session(), {u"protective-order"_s, order.uuid, u"file"_s, u"kk"_s,
                                                        training.path(u"sheet.pdf"_s), {}, {}});
        QVERIFY(printed);
        QCOMPARE(printed->warnings.size(), size_t(1));
        QCOMPARE(printed->warnings.front().code, u"text-missing-in-language"_s);
        QVERIFY(textOf(printed->file).contains(u"Соседи слышали крик"_s));
    }
};

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
