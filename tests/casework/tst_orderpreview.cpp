// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/documents.h"
#include "casework/orderpreview.h"
#include "casework/ordertimes.h"
#include "casework/ordercases.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPdfWriter>
#include <QPageLayout>
#include <QProcess>

using namespace qorgan;
using namespace qorgan::casework;
using namespace Qt::StringLiterals;
using tests::need;

/// Whether there is ink on a page.
static bool hasInk(const QImage &page)
{
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            if (qGray(page.pixel(x, y)) < 80)
                return true;
    return false;
}

class TestOrderPreview : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;

    Session &head() { return m_cases.head(); }

private Q_SLOTS:
    void everyReaderInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("audience");
        for (const QString &language : {u"kk"_s, u"ru"_s, u"kk+ru"_s})
            for (const QString &audience : {u"offender"_s, u"victim"_s, u"court"_s, u"prosecutor"_s, u"file"_s})
                QTest::addRow("%s %s", qPrintable(language), qPrintable(audience)) << language << audience;
    }

    void everyReaderInEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, audience);
        const auto draft = tests::OrderCases::draft(m_cases.pair().incident);
        const auto preview = need(previewOrder(head(), draft, language, audience, 96));
        QVERIFY(!preview.pages.empty());
        for (const QImage &page : preview.pages) {
            QCOMPARE(page.size(), QSize(794, 1123)); // A4 at 96 dots an inch
            QVERIFY(hasInk(page));
        }
    }

    void nothingIsWrittenAndNoNumberTaken()
    {
        const auto draft = tests::OrderCases::draft(m_cases.pair().incident);
        const auto before = tests::entries(head()).size();
        const QString first = need(issueOrder(head(), tests::OrderCases::draft(m_cases.pair().incident))).value.order.number;
        const auto issued = tests::entries(head()).size();
        QVERIFY(issued > before);
        const QStringList files = QDir(m_cases.training.path({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        for (int i = 0; i < 3; ++i)
            QVERIFY(previewOrder(head(), draft, u"kk+ru"_s, u"file"_s, 40));
        QCOMPARE(tests::entries(head()).size(), issued);
        QCOMPARE(QDir(m_cases.training.path({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), files);
        const QString second = need(issueOrder(head(), draft)).value.order.number;
        QCOMPARE(second.section(u'/', -1).toInt(), first.section(u'/', -1).toInt() + 1);
    }

    /// What the draft says is what stands there: a change of each field changes the picture.
    void theDraftIsShown()
    {
        const OrderDraft draft = tests::OrderCases::draft(m_cases.pair().incident);
        const auto first = need(previewOrder(head(), draft, u"ru"_s, u"file"_s, 60)).pages;
        QVERIFY(need(previewOrder(head(), draft, u"ru"_s, u"file"_s, 60)).pages == first);
        OrderDraft other = draft;
        other.restrictions << u"visit"_s;
        QVERIFY(need(previewOrder(head(), other, u"ru"_s, u"file"_s, 60)).pages != first);
        other = draft;
        other.circumstances.ru = u"Другие обстоятельства"_s;
        QVERIFY(need(previewOrder(head(), other, u"ru"_s, u"file"_s, 60)).pages != first);
        other = draft;
        other.place = u"Другое место"_s;
        QVERIFY(need(previewOrder(head(), other, u"ru"_s, u"file"_s, 60)).pages != first);
    }

    void theVictimsNumbersAreKeptFromTheOffender()
    {
        const auto draft = tests::OrderCases::draft(m_cases.pair().incident);
        const auto forFile = need(previewOrder(head(), draft, u"ru"_s, u"file"_s, 60));
        const auto forOffender = need(previewOrder(head(), draft, u"ru"_s, u"offender"_s, 60));
        QVERIFY(forFile.leftOut.isEmpty());
        QVERIFY(forOffender.leftOut.contains(u"victims.birth_date"_s));
        QCOMPARE(valueMeaning(u"protective-order"_s, u"victims.birth_date"_s).ru,
                 u"потерпевшие: дата рождения"_s);
        QCOMPARE(valueMeaning(u"protective-order"_s, u"victims.birth_date"_s).en, u"victims: date of birth"_s);
        QCOMPARE(valueMeaning(u"protective-order"_s, u"no.such.name"_s).kk, u"no.such.name"_s);
    }

    /// Without her birth date the offender's sheet looks the same: it is not on it.
    void aSealedValueLeavesNoTraceOnTheOffendersSheet()
    {
        const auto offender = m_cases.person(u"Үлгіев"_s);
        const auto dated = m_cases.incident(offender, m_cases.person(u"Жасырынова"_s, QDate(1991, 2, 28)));
        const auto undated = m_cases.incident(offender, m_cases.person(u"Жасырынова"_s, std::nullopt));
        const auto shown = [&](domain::IncidentId incident, const QString &audience) {
            return need(previewOrder(head(), tests::OrderCases::draft(incident), u"kk"_s, audience, 96)).pages;
        };
        QVERIFY(shown(dated, u"offender"_s) == shown(undated, u"offender"_s));
        QVERIFY(shown(dated, u"file"_s) != shown(undated, u"file"_s));
    }

    void aSealedWordInTheTextIsPointedOut()
    {
        casework::IncidentDraft incident = m_cases.incidentDraft();
        PersonDraft victim;
        victim.person.surname = u"Үлгіева"_s;
        victim.person.phone = u"+77010000345"_s;
        victim.person.iinAbsentReason = u"not_established"_s;
        incident.offender.id = m_cases.person(u"Үлгіев"_s);
        incident.victims.push_back({{{}, std::make_shared<const PersonDraft>(victim)}, {}});
        OrderDraft draft = tests::OrderCases::draft(need(addIncident(head(), incident)).value.incident.id);
        draft.circumstances.ru = u"Её телефон 8 701 000 03 45."_s;
        QCOMPARE(tests::shown(need(previewOrder(head(), draft, u"ru"_s, u"offender"_s, 40)).warnings),
                 QStringList{u"sealed-in-text circumstances"_s});
        QVERIFY(need(previewOrder(head(), draft, u"ru"_s, u"file"_s, 40)).warnings.empty());
        QCOMPARE(tests::shown(need(previewOrder(head(), draft, u"kk"_s, u"file"_s, 40)).warnings),
                 QStringList{u"text-missing-in-language circumstances"_s});
    }

    void anOrderWithGapsIsShownWithBlanks()
    {
        const auto incident = need(addIncident(head(), [this] {
                                  IncidentDraft draft = m_cases.incidentDraft();
                                  draft.facts.narrative = {};
                                  return draft;
                              }())).value.incident.id;
        OrderDraft draft;
        draft.incident = incident;
        const auto preview = previewOrder(head(), draft, u"kk"_s, u"file"_s, 60);
        QVERIFY2(preview, qPrintable(tests::shown(preview)));
        QVERIFY(!preview->pages.empty());
    }

    void refusals()
    {
        const OrderDraft draft = tests::OrderCases::draft(m_cases.pair().incident);
        QCOMPARE(tests::shown(previewOrder(head(), draft, u"en"_s, u"file"_s, 60)), u"language-not-allowed lang"_s);
        QCOMPARE(tests::shown(previewOrder(head(), draft, u"kk"_s, u"press"_s, 60)), u"audience-not-allowed audience"_s);
        OrderDraft other = draft;
        other.incident = {QUuid::createUuid()};
        QCOMPARE(tests::shown(previewOrder(head(), other, u"kk"_s, u"file"_s, 60)), u"not-found incident"_s);
        other = draft;
        other.place = QString(600, u'а');
        QCOMPARE(tests::shown(previewOrder(head(), other, u"kk"_s, u"file"_s, 60)), u"too-long place"_s);
        auto registrar = m_cases.training.sessionOf(security::Role::Registrar);
        QCOMPARE(previewOrder(*registrar, draft, u"kk"_s, u"file"_s, 60).error().code, u"permission-denied"_s);
    }

    void theBeadsFollowTheChecks()
    {
        OrderCard card = m_cases.issued();
        QVERIFY(orderTimes(head(), card).beads.empty());
        QVERIFY(!orderTimes(head(), card).endsAt);
        QVERIFY(!orderTimes(head(), card).term.kk.isEmpty());
        card = m_cases.served();
        const auto times = orderTimes(head(), card);
        QCOMPARE(times.state, domain::MeasureState::Served);
        QCOMPARE(times.endsAt, card.order.endsAt);
        QVERIFY(times.beads.size() >= 4);
        for (const CheckBead &bead : times.beads)
            QCOMPARE(bead.state, BeadState::Ahead);
        QCOMPARE(times.beads.front().dueOn, *card.nextCheckDue);
        QVERIFY(times.rule.startsWith(u"R1"));
        QVERIFY(times.basis.ru.contains(u"60"));
        QVERIFY(times.term.en.contains(u"Counted from"));
        card.checks.push_back({{}, card.order.id, card.order.service->at + base::hours(1), domain::CheckResult::Seen, {}, {}});
        QCOMPARE(orderTimes(head(), card).beads.size(), times.beads.size());
        QCOMPARE(orderRestrictions(head()),
                 (QStringList{u"search"_s, u"follow"_s, u"visit"_s, u"talk"_s, u"contact"_s}));
    }

    void theSameSheetOnAnotherDevice()
    {
        const auto order = m_cases.served().order.id;
        const QString file = m_cases.training.path(u"printer.pdf"_s);
        QPdfWriter device(file);
        device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        const PrintRequest request{u"protective-order"_s, order.uuid, u"file"_s, u"ru"_s, {}, {}, {}};
        const auto printed = need(printOn(head(), request, device));
        QCOMPARE(printed.copy, 1);
        QVERIFY(printed.pages >= 1);
        QCOMPARE(m_cases.lastActions(1), QStringList{u"document.printed"_s});
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        QVERIFY(reader.waitForFinished());
        QVERIFY(QString::fromUtf8(reader.readAllStandardOutput()).contains(u"ЗАЩИТНОЕ ПРЕДПИСАНИЕ"));
        // A device that takes nothing leaves a copy that stands as not printed.
        QPdfWriter broken(m_cases.training.path(u"no/such/folder/printer.pdf"_s));
        QVERIFY(!printOn(head(), request, broken));
        QCOMPARE(m_cases.lastActions(1), QStringList{u"document.not_printed"_s});
        QCOMPARE(need(printOn(head(), request, device)).copy, 3);
    }
};

QTEST_MAIN(TestOrderPreview)
#include "tst_orderpreview.moc"
