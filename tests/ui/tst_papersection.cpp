// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/controlchecks.h"
#include "casework/documentlist.h"
#include "casework/drafts.h"
#include "casework/documents.h"
#include "casework/requirements.h"
#include "incident/incidentpage.h"
#include "order/orderpage.h"
#include "order/sheetview.h"
#include "paper/sheetoutlet.h"
#include "person/personpage.h"
#include "requirement/requirementpage.h"
#include "ui/ordersupport.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

using namespace qorgan;
using namespace Qt::StringLiterals;
using tests::need;
using ui::Place;

class TestPaperSection : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;
    QTemporaryDir m_settings;
    std::unique_ptr<ui::Languages> m_languages;
    tests::Pair m_pair;
    domain::MeasureId m_order;
    domain::MeasureId m_warning;
    domain::MeasureId m_motion;

    QString directory() const { return m_cases.training.directory(); }

    void speak(base::Language language)
    {
        m_languages->use(language);
        QCoreApplication::processEvents(); // the change of language is posted
    }

    template <typename Page>
    void open(tests::PageStand<Page> &stand, Place place, const QUuid &record)
    {
        stand.page->arrive({place, record, u"print"_s});
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("printSection"), 20'000);
        QTest::qWait(100); // what hangs on the record is read after it
    }

    template <typename Page>
    static QStringList forms(tests::PageStand<Page> &stand)
    {
        QStringList codes;
        auto *combo = stand.template find<QComboBox>("printFormCombo");
        for (int i = 0; i < combo->count(); ++i)
            codes << combo->itemData(i).toString();
        return codes;
    }

    template <typename Page>
    static void choose(tests::PageStand<Page> &stand, const char *combo, const QString &code)
    {
        auto *box = stand.template find<QComboBox>(combo);
        QVERIFY2(box->findData(code) >= 0, qPrintable(code));
        box->setCurrentIndex(box->findData(code));
    }

    template <typename Page>
    static void save(tests::PageStand<Page> &stand, const QString &file)
    {
        stand.press("savePdfButton");
        auto *dialog = stand.template find<QFileDialog>("saveSheetDialog");
        dialog->selectFile(file);
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("printResultLabel"), 20'000);
        QTRY_VERIFY(!stand.page->template findChild<QFileDialog *>());
        QTest::qWait(QApplication::doubleClickInterval() + 50);
    }

    QString path(const QString &name) { return m_cases.training.path(name); }

    static QString textOf(const QString &file)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
    }

    size_t documentsOf(const QUuid &record)
    {
        casework::DocumentFilter filter;
        filter.record = record;
        return need(casework::listDocuments(m_cases.head(), filter, {1000, {}})).items.size();
    }

    /// Every form that the card offers comes out, each in its first language for its first reader.
    template <typename Page>
    void printAll(tests::PageStand<Page> &stand)
    {
        auto *combo = stand.template find<QComboBox>("printFormCombo");
        auto *outlet = stand.page->template findChild<ui::SheetOutlet *>();
        for (int i = 0; i < combo->count(); ++i) {
            combo->setCurrentIndex(i);
            const QString file = path(u"all-%1.pdf"_s.arg(i));
            Q_EMIT outlet->fileChosen(file);
            QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(file) && stand.shows("printResultLabel"),
                                      qPrintable(combo->itemData(i).toString()), 20'000);
            QFile::remove(file);
            QTest::qWait(QApplication::doubleClickInterval() + 50);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_cases.training.setNow(base::toIso(base::SystemClock().now()));
        m_languages = std::make_unique<ui::Languages>();
        m_pair = m_cases.pair();
        m_order = need(casework::issueOrder(m_cases.head(), tests::OrderCases::draft(m_pair.incident))).value.order.id;
        casework::MeasureDraft warning;
        warning.incident = m_cases.pair().incident;
        m_warning = need(casework::issueMeasure(m_cases.head(), domain::MeasureKind::OfficialWarning, warning)).value.order.id;
        casework::MotionDraft motion;
        motion.offender.id = m_pair.offender;
        motion.victim.id = m_pair.victim;
        motion.incident = m_pair.incident;
        motion.court = u"Сынақ соты"_s;
        motion.caseNumber = u"5-17"_s;
        motion.article = u"461"_s;
        motion.months = 3;
        motion.requested = {{casework::requirementRestrictions(m_cases.head()).front(), {}}};
        m_motion = need(casework::fileMotion(m_cases.head(), motion)).value.motion.id;
        std::ignore = m_cases.training.sessionOf(security::Role::Registrar);
    }

    void init() { speak(base::Language::English); }

    void theOrderOffersItsForms()
    {
        tests::PageStand<ui::OrderPage> stand(directory(), u"head"_s);
        open(stand, Place::Order, m_order.uuid);
        const QStringList codes = forms(stand);
        QCOMPARE(codes.front(), u"protective-order"_s);
        for (const QString &code : {u"prosecutor-notice"_s, u"order-journal-sheet"_s, u"victim-memo"_s, u"victim-pocket-card"_s})
            QVERIFY2(codes.contains(code), qPrintable(code));
        QVERIFY2(!codes.contains(u"refusal-note"_s), "nobody refused to sign");
        printAll(stand);
    }

    void aRefusedSignatureAndAChecksVisitAddTheirs()
    {
        const auto id = m_cases.issued().order.id;
        const base::Instant now = m_cases.training.now();
        std::ignore = need(casework::serveOrder(m_cases.head(), id,
                                                {now, domain::ServiceMode::Refused, u"Қол қоюдан бас тартты"_s,
                                                 {u"Куәбекова Айқайша"_s, u"Куәбеков Сынақ"_s}}));
        tests::PageStand<ui::OrderPage> stand(directory(), u"head"_s);
        open(stand, Place::Order, id.uuid);
        QVERIFY(forms(stand).contains(u"refusal-note"_s));
        QVERIFY(!forms(stand).contains(u"check-act"_s));
        stand.press("recordCheckButton");
        QTRY_VERIFY(forms(stand).contains(u"check-act"_s));
    }

    void theWarningOffersItsForms()
    {
        tests::PageStand<ui::OrderPage> stand(directory(), u"head"_s);
        open(stand, Place::Order, m_warning.uuid);
        QCOMPARE(forms(stand), QStringList{u"official-warning"_s});
        printAll(stand);
    }

    void theMotionOffersItsForms()
    {
        tests::PageStand<ui::RequirementPage> stand(directory(), u"head"_s);
        open(stand, Place::Requirement, m_motion.uuid);
        QCOMPARE(forms(stand), QStringList{u"requirement-motion"_s}); // a notice tells of what was granted
        printAll(stand);
    }

    void theIncidentOffersItsForms()
    {
        tests::PageStand<ui::IncidentPage> stand(directory(), u"head"_s);
        open(stand, Place::Incident, m_pair.incident.uuid);
        const QStringList codes = forms(stand);
        QCOMPARE(codes.front(), u"detection-report"_s);
        for (const QString &code : {u"guardianship-notice"_s, u"juvenile-notice"_s, u"medical-examination-request"_s})
            QVERIFY2(codes.contains(code), qPrintable(code));
        QCOMPARE(codes.count(u"explanation"_s), 2); // of the offender and of the victim
        printAll(stand);
    }

    void thePersonOffersItsForms()
    {
        tests::PageStand<ui::PersonPage> stand(directory(), u"head"_s);
        open(stand, Place::Person, m_pair.offender.uuid);
        const QStringList codes = forms(stand);
        QCOMPARE(codes.front(), u"chronology"_s);
        for (const QString &code : {u"register-card"_s, u"explanation"_s, u"envelope"_s})
            QVERIFY2(codes.contains(code), qPrintable(code));
        printAll(stand);
    }

    void whatIsTypedByHandStandsOnTheSheet()
    {
        tests::PageStand<ui::PersonPage> stand(directory(), u"head"_s);
        open(stand, Place::Person, m_pair.offender.uuid);
        choose(stand, "printFormCombo", u"explanation"_s);
        choose(stand, "printLanguageCombo", u"ru"_s);
        QVERIFY(!stand.shows("handRussianEdit0"));
        stand.press("handFoldButton");
        QVERIFY(stand.shows("handRussianEdit0"));
        QVERIFY(!stand.shows("handKazakhEdit0"));
        const auto place = casework::valueMeaning(u"explanation"_s, u"statement.place"_s).en;
        QLineEdit *edit = nullptr;
        for (QLineEdit *each : stand.page->findChildren<QLineEdit *>())
            if (each->isVisible() && each->accessibleName().startsWith(place, Qt::CaseInsensitive))
                edit = each;
        QVERIFY(edit);
        edit->setText(u"кабинет 12-Б"_s);
        QVERIFY(!stand.text("handSummary").isEmpty());
        choose(stand, "printFormCombo", u"chronology"_s);
        choose(stand, "printFormCombo", u"explanation"_s);
        save(stand, path(u"hand.pdf"_s));
        QVERIFY2(textOf(path(u"hand.pdf"_s)).contains(u"кабинет 12-Б"_s), "typed for this form, also after another was chosen");
    }

    /// What is typed by hand for a sheet is kept over a lock, and given up once the sheet is out.
    void handValuesAreKeptOverALock()
    {
        const auto kept = [this] { return need(casework::keptDrafts(m_cases.head())).size(); };
        {
            tests::PageStand<ui::PersonPage> stand(directory(), u"head"_s);
            open(stand, Place::Person, m_pair.victim.uuid);
            choose(stand, "printFormCombo", u"explanation"_s);
            stand.press("handFoldButton");
            stand.find<QLineEdit>("handRussianEdit0")->setText(u"кабинет 7"_s);
            stand.page->keep();
            QTRY_COMPARE(kept(), size_t(1));
        }
        tests::PageStand<ui::PersonPage> stand(directory(), u"head"_s);
        open(stand, Place::Person, m_pair.victim.uuid);
        choose(stand, "printFormCombo", u"explanation"_s);
        QTRY_COMPARE(stand.find<QLineEdit>("handRussianEdit0")->text(), u"кабинет 7"_s);
        save(stand, path(u"kept.pdf"_s));
        QTRY_COMPARE(kept(), size_t(0));
        QCOMPARE(stand.find<QLineEdit>("handRussianEdit0")->text(), u"кабинет 7"_s);
    }

    /// The very sheet that would be printed, below it what its reader does not get.
    void thePreviewIsWhatPrints()
    {
        tests::PageStand<ui::IncidentPage> stand(directory(), u"head"_s);
        open(stand, Place::Incident, m_pair.incident.uuid);
        auto *sheet = stand.page->findChild<ui::SheetView *>();
        QVERIFY(!sheet->isVisible());
        stand.press("printPreviewFoldButton");
        QTRY_VERIFY_WITH_TIMEOUT(sheet->pageCount() > 0, 10'000);
        const size_t before = documentsOf(m_pair.incident.uuid);
        stand.find<QCheckBox>("printBlankCheck")->click();
        QTest::qWait(200);
        QVERIFY(sheet->pageCount() > 0);
        QCOMPARE(documentsOf(m_pair.incident.uuid), before); // nothing is written
        stand.press("printPreviewFoldButton");
        QCOMPARE(sheet->pageCount(), 0);
    }

    /// A sealed value leaves the unit only after a second look.
    void aSealedValueIsLookedAtTwice()
    {
        casework::PersonDraft draft;
        draft.person.surname = u"Сынақова"_s;
        draft.person.givenName = u"Үлгі"_s;
        draft.person.birthDate = QDate(1992, 3, 8);
        draft.person.iinAbsentReason = u"not_established"_s;
        draft.person.address.street = u"Жасырынова"_s;
        draft.person.address.house = u"77"_s;
        const auto victim = need(casework::addPerson(m_cases.head(), draft)).value.id;
        std::ignore = m_cases.incident(m_cases.person(u"Үлгіев"_s), victim);
        tests::PageStand<ui::PersonPage> stand(directory(), u"head"_s);
        open(stand, Place::Person, victim.uuid);
        choose(stand, "printFormCombo", u"explanation"_s);
        choose(stand, "printAudienceCombo", u"court"_s);
        const QString file = path(u"sealed.pdf"_s);
        Q_EMIT stand.page->findChild<ui::SheetOutlet *>()->fileChosen(file);
        QTRY_VERIFY(stand.shows("secondLookLabel"));
        QVERIFY(!QFile::exists(file));
        QVERIFY(!stand.shows("secondLookWithoutButton"));
        QCOMPARE(stand.unnamed(), QStringList());
        choose(stand, "printAudienceCombo", u"prosecutor"_s); // another sheet asks anew
        QVERIFY(!stand.shows("secondLookLabel"));
        choose(stand, "printAudienceCombo", u"court"_s);
        Q_EMIT stand.page->findChild<ui::SheetOutlet *>()->fileChosen(file);
        QTRY_VERIFY(stand.shows("secondLookAllButton"));
        stand.press("secondLookAllButton");
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("printResultLabel"), 20'000);
        QVERIFY(QFile::exists(file));
        QVERIFY(!stand.shows("secondLookLabel"));
    }

    void aBlankNamesNobody()
    {
        tests::PageStand<ui::IncidentPage> stand(directory(), u"head"_s);
        open(stand, Place::Incident, m_pair.incident.uuid);
        QVERIFY(stand.shows("handFoldButton"));
        stand.find<QCheckBox>("printBlankCheck")->click();
        QVERIFY(!stand.shows("handFoldButton"));
        choose(stand, "printLanguageCombo", u"ru"_s);
        save(stand, path(u"blank.pdf"_s));
        const QString text = textOf(path(u"blank.pdf"_s));
        QVERIFY(!text.isEmpty());
        for (const QString &surname : {u"Үлгіев "_s, u"Үлгіева "_s})
            QVERIFY2(!text.contains(surname, Qt::CaseInsensitive), qPrintable(text));
    }

    void aSheetToBeEdited()
    {
        tests::PageStand<ui::PersonPage> stand(directory(), u"head"_s);
        open(stand, Place::Person, m_pair.offender.uuid);
        stand.press("savePdfButton");
        auto *dialog = stand.find<QFileDialog>("saveSheetDialog");
        QCOMPARE(dialog->nameFilters().size(), 2);
        dialog->selectNameFilter(dialog->nameFilters().back());
        Q_EMIT dialog->filterSelected(dialog->nameFilters().back());
        QVERIFY(dialog->selectedFiles().front().endsWith(u".odt"));
        QVERIFY2(!dialog->selectedFiles().front().contains(u"Үлгі"), "a file's name is seen by everyone");
        const QString file = path(u"sheet.odt"_s);
        dialog->selectFile(file);
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY(stand.shows("printResultLabel"));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.read(2), "PK"_ba);
    }

    /// An envelope to someone whom letters endanger.
    void aRefusalStandsBesideItsField()
    {
        casework::PersonDraft draft;
        draft.person.surname = u"Сынақова"_s;
        draft.person.givenName = u"Үлгі"_s;
        draft.person.birthDate = QDate(1991, 3, 8);
        draft.person.iinAbsentReason = u"not_established"_s;
        draft.person.safeContact.noPost = true;
        const auto person = need(casework::addPerson(m_cases.head(), draft)).value.id;
        tests::PageStand<ui::PersonPage> stand(directory(), u"head"_s);
        open(stand, Place::Person, person.uuid);
        choose(stand, "printFormCombo", u"envelope"_s);
        const QString file = path(u"envelope.pdf"_s);
        Q_EMIT stand.page->findChild<ui::SheetOutlet *>()->fileChosen(file);
        QTRY_VERIFY(stand.shows("printFormComboError"));
        QTRY_VERIFY(stand.find<QComboBox>("printFormCombo")->hasFocus());
        const QString inEnglish = stand.text("printFormComboError");
        speak(base::Language::Kazakh);
        QVERIFY(stand.text("printFormComboError") != inEnglish);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(documentsOf(person.uuid), size_t(0));
    }

    void aDoubleClickMakesOneDocument()
    {
        const auto id = m_cases.issued().order.id;
        tests::PageStand<ui::OrderPage> stand(directory(), u"head"_s);
        open(stand, Place::Order, id.uuid);
        auto *outlet = stand.page->findChild<ui::SheetOutlet *>();
        Q_EMIT outlet->fileChosen(path(u"double.pdf"_s));
        Q_EMIT outlet->fileChosen(path(u"double.pdf"_s));
        QTRY_VERIFY(stand.shows("printResultLabel"));
        Q_EMIT outlet->fileChosen(path(u"double.pdf"_s)); // the second half of a slow double click
        QTest::qWait(100);
        QCOMPARE(documentsOf(id.uuid), size_t(1));
        QCOMPARE(stand.said.size(), 1);
    }

    void nothingStaysOfAClosedRegister()
    {
        tests::PageStand<ui::IncidentPage> stand(directory(), u"head"_s);
        open(stand, Place::Incident, m_pair.incident.uuid);
        stand.press("handFoldButton");
        for (QLineEdit *edit : stand.page->findChildren<QLineEdit *>())
            if (edit->objectName().startsWith(u"hand"_s))
                edit->setText(u"Мәтін"_s);
        stand.page->leave();
        QCOMPARE(stand.find<QComboBox>("printFormCombo")->count(), 0);
        QCOMPARE(stand.find<QComboBox>("printRecipientCombo")->count(), 0);
        for (const QLineEdit *edit : stand.page->findChildren<QLineEdit *>())
            QVERIFY2(!edit->text().contains(u"Мәтін"), qPrintable(edit->objectName()));
    }

    void everyControlIsNamedInEveryLanguage_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("order") << int(Place::Order);
        QTest::newRow("requirement") << int(Place::Requirement);
        QTest::newRow("incident") << int(Place::Incident);
        QTest::newRow("person") << int(Place::Person);
    }

    void everyControlIsNamedInEveryLanguage()
    {
        QFETCH(int, place);
        switch (Place(place)) {
        case Place::Order:
            return guard<ui::OrderPage>(Place::Order, m_order.uuid);
        case Place::Requirement:
            return guard<ui::RequirementPage>(Place::Requirement, m_motion.uuid);
        case Place::Incident:
            return guard<ui::IncidentPage>(Place::Incident, m_pair.incident.uuid);
        default:
            return guard<ui::PersonPage>(Place::Person, m_pair.offender.uuid);
        }
    }

private:
    template <typename Page>
    void guard(Place place, const QUuid &record)
    {
        tests::PageStand<Page> stand(directory(), u"head"_s);
        open(stand, place, record);
        QStringList earlier;
        for (const base::Language language : base::AllLanguages) {
            speak(language);
            if (stand.shows("handFoldButton") && !stand.page->template findChild<QLineEdit *>(u"handKazakhEdit0"_s)->isVisible())
                stand.press("handFoldButton");
            QCOMPARE(stand.unnamed(), QStringList());
            QCOMPARE(stand.clashes(), QStringList());
            QVERIFY2(stand.page->minimumSizeHint().width() <= 560, "beside the places at 1366, 200 %");
            QStringList texts{stand.template find<QCheckBox>("printBlankCheck")->text(),
                              stand.template find<QAbstractButton>("savePdfButton")->text(),
                              stand.template find<QComboBox>("printFormCombo")->itemText(0)};
            for (int i = 0; i < earlier.size(); ++i)
                QVERIFY2(texts[i] != earlier[i], qPrintable(texts[i]));
            earlier = texts;
        }
    }
};

QTEST_MAIN(TestPaperSection)
#include "tst_papersection.moc"
