// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/breaches.h"
#include "casework/bulkprint.h"
#include "casework/cases.h"
#include "casework/controlchecks.h"
#include "casework/conversations.h"
#include "casework/detentions.h"
#include "casework/documentlist.h"
#include "casework/find.h"
#include "casework/measures.h"
#include "casework/ordercases.h"
#include "casework/paper.h"
#include "casework/preventiveregister.h"
#include "casework/referrals.h"
#include "casework/requirements.h"
#include "casework/sheetcode.h"

#include <QFile>
#include <QPdfWriter>
#include <QProcess>

using namespace qorgan;
using namespace qorgan::base;
using namespace qorgan::casework;
using tests::need;

namespace {

const QString HerStreet = u"Жасырынова"_s;
const QString HerPhone = u"+77000000345"_s;

QString codeOf(const auto &result)
{
    return result ? u"ok"_s : result.error().code;
}

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

/// One register with a record of every kind that a form is made of.
class Records : public tests::OrderCases
{
public:
    std::map<QString, QUuid> bySubject;
    domain::PersonId offender;
    domain::PersonId victim;

    Records()
    {
        offender = addPerson(u"Үлгіев"_s, domain::Sex::Male, u"Емендік"_s, u"+77000000021"_s);
        victim = addPerson(u"Үлгіева"_s, domain::Sex::Female, HerStreet, HerPhone);
        IncidentDraft draft = incidentDraft();
        draft.facts.narrative = {u"Көршілер айқай естіді."_s, u"Соседи слышали крик."_s};
        draft.offender.id = offender;
        draft.victims.push_back({{victim, {}}, {}});
        const auto incident = need(addIncident(head(), draft)).value.incident.id;
        const auto order = need(issueOrder(head(), OrderCases::draft(incident))).value.order.id;
        std::ignore = need(serveOrder(head(), order, {training.now(), domain::ServiceMode::Signed, {}, {}}));
        bySubject = {{u"incident"_s, incident.uuid}, {u"order"_s, order.uuid}, {u"person"_s, victim.uuid},
                     {u"handover"_s, {}}, {u"route"_s, {}}, {u"journal"_s, {}}, {u"none"_s, {}}};
        addRest(incident, order);
    }

    [[nodiscard]] PrintRequest request(const FormFacts &form, const QString &audience, const QString &language)
    {
        PrintRequest request{form.code, bySubject.at(form.subject), audience, language, training.path(u"sheet.pdf"_s), {}};
        request.from = QDate(2026, 11, 1);
        request.to = QDate(2026, 11, 30);
        return request;
    }

private:
    domain::PersonId addPerson(const QString &surname, domain::Sex sex, const QString &street, const QString &phone)
    {
        PersonDraft draft;
        draft.person.surname = surname;
        draft.person.givenName = u"Сынақ"_s;
        draft.person.sex = sex;
        draft.person.birthDate = QDate(1990, 5, 5);
        draft.person.iinAbsentReason = u"not_established"_s;
        draft.person.phone = phone;
        draft.person.address = {u"27"_s, u"2710"_s, {}, street, u"77"_s, u"9"_s};
        return need(casework::addPerson(head(), draft)).value.id;
    }

    void addRest(domain::IncidentId incident, domain::MeasureId order)
    {
        const Instant now = training.now();
        MeasureDraft warning;
        warning.incident = incident;
        bySubject[u"warning"_s] = need(issueMeasure(head(), domain::MeasureKind::OfficialWarning, warning)).value.order.id.uuid;
        MotionDraft motion;
        motion.offender.id = offender;
        motion.victim.id = victim;
        motion.incident = incident;
        motion.court = u"Сынақ соты"_s;
        motion.caseNumber = u"5-17"_s;
        motion.article = u"461"_s;
        motion.months = 3;
        motion.appearancesPerMonth = 2;
        motion.requested = {{requirementRestrictions(head()).front(), {}}};
        bySubject[u"requirement"_s] = need(fileMotion(head(), motion)).value.motion.id.uuid;
        CheckDraft check;
        check.at = now;
        bySubject[u"check"_s] = need(recordCheck(head(), order, check)).value.id.uuid;
        BreachDraft breach;
        breach.measure = order;
        breach.restriction = u"search"_s;
        breach.at = now;
        breach.how = u"Оқиға орнында анықталды"_s;
        bySubject[u"breach"_s] = need(recordBreach(head(), breach)).value.id.uuid;
        CaseDraft file;
        file.incident = incident;
        file.number = u"777"_s;
        file.article = u"461"_s;
        bySubject[u"case"_s] = need(addCase(head(), file)).value.id.uuid;
        ConversationDraft talk;
        talk.person.id = offender;
        talk.incident = incident;
        talk.heldAt = now;
        talk.minutes = 30;
        talk.place = u"Полиция бөлімі"_s;
        talk.note = {u"Салдары түсіндірілді."_s, u"Разъяснены последствия."_s};
        bySubject[u"conversation"_s] = need(addConversation(head(), talk)).value.id;
        ReferralDraft referral;
        referral.incident = incident;
        referral.person = victim;
        referral.to = u"crisis_centre"_s;
        referral.consent = u"given"_s;
        bySubject[u"referral"_s] = need(addReferral(head(), referral)).value.id.uuid;
        DetentionDraft detention;
        detention.person.id = offender;
        detention.incident = incident;
        detention.from = now;
        bySubject[u"detention"_s] = need(addDetention(head(), detention)).value.id;
        RegisterEntryDraft entry;
        entry.person = offender;
        entry.category = u"unspent_conviction"_s;
        bySubject[u"register-entry"_s] = need(enterOnRegister(head(), entry)).id.uuid;
    }
};

Records &records()
{
    static Records made;
    return made;
}

} // namespace

class TestPaper : public QObject
{
    Q_OBJECT

    static const FormFacts &form(const QString &code)
    {
        static const std::vector<FormFacts> all = casework::forms();
        const auto found = std::find_if(all.begin(), all.end(), [&](const FormFacts &one) { return one.code == code; });
        if (found == all.end())
            throw std::runtime_error(qPrintable(code));
        return *found;
    }

    static std::vector<DocumentRow> rows()
    {
        return need(listDocuments(records().head(), {}, {.limit = 20, .after = {}})).items;
    }

private Q_SLOTS:
    void everyFormOfEveryRecord_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("audience");
        for (const FormFacts &one : casework::forms())
            for (const QString &audience : one.audiences)
                QTest::addRow("%s %s", qPrintable(one.code), qPrintable(audience)) << one.code << audience;
    }

    /// Made in every language it has, and nothing of hers is where the offender reads.
    void everyFormOfEveryRecord()
    {
        QFETCH(QString, code);
        QFETCH(QString, audience);
        for (const QString &language : form(code).languages) {
            const auto paper = preparePaper(records().head(), records().request(form(code), audience, language));
            QVERIFY2(paper, qPrintable(paper ? QString() : paper.error().code + paper.error().arguments.join(u' ')));
            QVERIFY(!paper->document.html.isEmpty());
            QVERIFY(paper->sealedInText.isEmpty());
            if (audience != u"offender")
                continue;
            for (const QString &hers : {HerStreet, u"000 03 45"_s, u"0000345"_s})
                QVERIFY2(!paper->document.html.contains(hers), qPrintable(hers));
        }
    }

    void blanks_data()
    {
        QTest::addColumn<QString>("code");
        for (const FormFacts &one : casework::forms())
            QTest::addRow("%s", qPrintable(one.code)) << one.code;
    }

    /// Room for handwriting, and not one word of any record.
    void blanks()
    {
        QFETCH(QString, code);
        const FormFacts &one = form(code);
        PrintRequest request{code, {}, one.audiences.front(), one.languages.front(), {}, {}};
        request.blank = true;
        const auto paper = preparePaper(records().head(), request);
        QCOMPARE(codeOf(paper), one.blank ? u"ok"_s : u"blank-not-offered"_s);
        if (!paper)
            return;
        QVERIFY(!paper->document.html.contains(u"Үлгіев"_s));
        QVERIFY(paper->personal.isEmpty() && !paper->recipient);
    }

    void aSheetIsKeptAndFoundByItsCode()
    {
        PrintRequest request = records().request(form(u"protective-order"_s), u"offender"_s, u"kk"_s);
        const auto printed = need(print(records().head(), request));
        QCOMPARE(printed.code.size(), 6);
        QVERIFY(textOf(request.outFile).contains(printed.code));
        QCOMPARE(rows().front().code, printed.code);
        QVERIFY(!rows().front().notPrinted);

        const QString again = records().training.path(u"again.pdf"_s);
        const auto second = need(reprint(records().head(), printed.id, again));
        QCOMPARE(contentOf(again), contentOf(request.outFile));
        QCOMPARE(second.copy, printed.copy);
        QCOMPARE(records().lastActions(1), QStringList{u"document.reprinted"_s});
        QCOMPARE(codeOf(reprint(records().head(), printed.id, records().training.path(u"again.odt"_s))), u"file-format"_s);
        QCOMPARE(codeOf(reprint(records().head(), {QUuid::createUuid()}, again)), u"not-found"_s);
        QPdfWriter device(records().training.path(u"painted.pdf"_s));
        QVERIFY(reprintOn(records().head(), printed.id, device));

        Finder finder(records().head());
        const auto found = need(finder.type(printed.code.toLower()));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().items.front().record, request.record);
    }

    /// The file went nowhere, or the printer was gone: the sheet waits in the register, and comes out later.
    void whatDidNotComeOutStaysEntered()
    {
        PrintRequest request = records().request(form(u"detection-report"_s), u"file"_s, u"ru"_s);
        request.outFile = records().training.path(u"no/such/folder/sheet.pdf"_s);
        QVERIFY(!print(records().head(), request));
        const DocumentRow lost = rows().front();
        QVERIFY(lost.notPrinted);
        QCOMPARE(records().lastActions(1), QStringList{u"document.not_printed"_s});
        QPdfWriter device(records().training.path(u"device.pdf"_s));
        QCOMPARE(codeOf(printOn(records().head(), request, device, [] { return base::Result<void>(fail(u"printer-gone"_s)); })),
                 u"printer-gone"_s);
        QVERIFY(rows().front().notPrinted && rows().front().copy == lost.copy + 1);
        QVERIFY(reprint(records().head(), lost.id, records().training.path(u"late.pdf"_s)));
        QVERIFY(!rows().at(1).notPrinted);
    }

    /// Stopped between two sheets: what came out is entered, the rest is not. One refusal does not stop the others.
    void manyAtOnce()
    {
        std::vector<PrintRequest> requests(4, records().request(form(u"detection-report"_s), u"file"_s, u"ru"_s));
        for (std::size_t i = 0; i < requests.size(); ++i)
            requests[i].outFile = records().training.path(u"many-%1.pdf"_s.arg(i));
        requests[1].audience = u"offender"_s;
        int told = 0;
        const auto some = need(printAll(records().head(), requests, [&](int through, int of) {
            told = through;
            QCOMPARE(of, 4);
        }, [&] { return told == 3; }));
        QVERIFY(some.cancelled && some.printed == 2 && told == 3);
        QVERIFY(some.failed.size() == 1 && some.failed.front().request == 1);
        QCOMPARE(some.failed.front().error.code, u"audience-not-allowed"_s);
        QVERIFY(QFile::exists(requests[2].outFile) && !QFile::exists(requests[3].outFile));
        const DocumentRow last = rows().front();
        QVERIFY(!last.notPrinted);
        for (PrintRequest &request : requests)
            request.outFile = records().training.path(u"no/such/folder/many.pdf"_s);
        const auto none = need(printAll(records().head(), requests));
        QVERIFY2(none.printed == 0 && none.failed.size() == 1, "no sheet is tried where none can be put");
        QCOMPARE(rows().front().copy, last.copy + 1);
    }

    void aWordProcessorsFile()
    {
        PrintRequest request = records().request(form(u"protective-order"_s), u"court"_s, u"kk+ru"_s);
        request.outFile = records().training.path(u"sheet.odt"_s);
        const auto printed = need(print(records().head(), request));
        QVERIFY(contentOf(request.outFile).startsWith("PK"));
        QCOMPARE(rows().front().output, u"odt"_s);
        const QString again = records().training.path(u"again.odt"_s);
        QVERIFY(reprint(records().head(), printed.id, again));
        QCOMPARE(contentOf(again), contentOf(request.outFile));
    }

    void writtenByHand()
    {
        PrintRequest request = records().request(form(u"protective-order"_s), u"file"_s, u"ru"_s);
        request.corrections[u"offender.full_name"_s] = {u"х"_s, u"х"_s, {}};
        QCOMPARE(codeOf(preparePaper(records().head(), request)), u"not-by-hand"_s);
        for (const FormFacts &one : casework::forms()) {
            if (one.byHand.isEmpty() || !one.audiences.contains(u"file"_s))
                continue;
            PrintRequest corrected = records().request(one, u"file"_s, u"ru"_s);
            corrected.corrections[one.byHand.front()] = {u"Қолмен жазылған"_s, u"Написано от руки"_s, {}};
            const auto paper = preparePaper(records().head(), corrected);
            QVERIFY2(paper, qPrintable(one.code));
        }
    }

    void noLetterToHer()
    {
        domain::Person unsafe = need(openPerson(records().head(), records().victim));
        unsafe.id = {};
        unsafe.safeContact.noPost = true;
        PersonDraft draft{unsafe, {}, {}};
        PrintRequest request = records().request(form(u"envelope"_s), form(u"envelope"_s).audiences.front(), u"ru"_s);
        QVERIFY(preparePaper(records().head(), request));
        request.record = need(addPerson(records().head(), draft)).value.id.uuid;
        QCOMPARE(codeOf(preparePaper(records().head(), request)), u"no-post"_s);
    }

    void journalsAskForAPeriod()
    {
        PrintRequest request = records().request(form(u"journal-orders"_s), u"file"_s, u"ru"_s);
        const auto whole = need(preparePaper(records().head(), request));
        QVERIFY(whole.document.html.contains(u"Үлгіев"_s));
        request.to = QDate(2026, 10, 1);
        QCOMPARE(codeOf(preparePaper(records().head(), request)), u"end-before-start"_s);
        request.to.reset();
        QCOMPARE(codeOf(preparePaper(records().head(), request)), u"required"_s);
        request.from = QDate(2025, 1, 1);
        request.to = QDate(2025, 12, 31);
        const auto empty = need(preparePaper(records().head(), request));
        QVERIFY(!empty.document.html.contains(u"Үлгіев"_s));
    }

    void codesTellASlip()
    {
        for (int i = 0; i < 200; ++i) {
            const QString code = sheetCode(QUuid::createUuid());
            QCOMPARE(readSheetCode(code.toLower()), code);
            QCOMPARE(readSheetCode(QString(code.left(3) + u" - " + code.mid(3))), code);
            for (qsizetype place = 0; place < code.size(); ++place) {
                QString slip = code;
                slip[place] = slip.at(place) == u'7' ? u'8' : u'7';
                QVERIFY(readSheetCode(slip) != code);
                QVERIFY(!readSheetCode(slip));
            }
            QVERIFY(sheetCode(QUuid::createUuid(), 1) != code);
        }
        QVERIFY(!readSheetCode(u"Ахметов"_s) && !readSheetCode({}) && !readSheetCode(u"12345"_s));
    }
};

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
