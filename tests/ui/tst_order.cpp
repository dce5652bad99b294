// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "order/nowedit.h"
#include "order/orderpage.h"
#include "order/orderwords.h"
#include "ui/ordersupport.h"
#include "widgets/timewords.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QRadioButton>
#include <QSettings>

using namespace qorgan;
using namespace Qt::StringLiterals;

using Stand = tests::PageStand<ui::OrderPage>;

class TestOrder : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;
    QTemporaryDir m_settings;
    std::unique_ptr<ui::Languages> m_languages;

    QString directory() const { return m_cases.training.directory(); }
    casework::OrderCard card(domain::MeasureId id) { return tests::need(casework::openOrder(m_cases.head(), id)); }

    void open(Stand &stand, domain::MeasureId id, const QString &act = {})
    {
        stand.page->arrive({ui::Place::Order, id.uuid, act});
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("orderTitle"), 20'000);
    }

    /// A training order, served a number of days ago.
    domain::MeasureId servedBefore(int days)
    {
        const base::Instant now = base::SystemClock().now();
        m_cases.training.setNow(base::toIso(now - base::days24h(days)));
        const domain::MeasureId id = m_cases.served().order.id;
        m_cases.training.setNow(base::toIso(now));
        return id;
    }

    void speak(base::Language language)
    {
        m_languages->use(language);
        QCoreApplication::processEvents(); // the change of language is posted
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_cases.training.setNow(base::toIso(base::SystemClock().now()));
        m_languages = std::make_unique<ui::Languages>();
        std::ignore = m_cases.inspector();
        std::ignore = m_cases.training.sessionOf(security::Role::Registrar);
    }

    void init()
    {
        speak(base::Language::English);
        m_cases.training.setNow(base::toIso(base::SystemClock().now()));
    }

    void serviceStartsTheTerm()
    {
        const auto id = m_cases.issued().order.id;
        Stand stand(directory(), u"account-1"_s);
        open(stand, id, u"serve"_s);
        QVERIFY(stand.text("orderState").startsWith(u"●"));
        QTRY_VERIFY(stand.find<QWidget>("serviceTimeEdit")->hasFocus());
        QVERIFY(!stand.shows("checkSection"));
        auto *button = stand.find<QAbstractButton>("serveButton");
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseDClick(button, Qt::LeftButton);
        QTRY_VERIFY(stand.text("orderState").startsWith(u"✓"));
        QCOMPARE(stand.said.size(), 1);
        QVERIFY(stand.text("orderTime").contains(u"29") || stand.text("orderTime").contains(u"30"));
        QVERIFY(!stand.shows("serviceSection"));
        QVERIFY(stand.shows("checkSection"));
        QVERIFY(stand.shows("checkBeads"));
        QVERIFY(stand.shows("nextCheckLabel"));
        QVERIFY(card(id).order.service.has_value());
    }

    void aRefusedSignatureIsDescribed()
    {
        const auto id = m_cases.issued().order.id;
        Stand stand(directory(), u"head"_s);
        open(stand, id);
        QVERIFY(!stand.shows("refusalNoteEdit"));
        stand.press("refusedRadio");
        QVERIFY(stand.shows("refusalNoteEdit"));
        stand.press("serveButton");
        QTRY_VERIFY(stand.shows("refusalNoteEditError"));
        QVERIFY(stand.find<QWidget>("refusalNoteEdit")->hasFocus());
        const QString inEnglish = stand.text("refusalNoteEditError");
        speak(base::Language::Russian);
        QVERIFY(stand.text("refusalNoteEditError") != inEnglish);
        stand.find<QLineEdit>("refusalNoteEdit")->setText(u"қол қоюдан бас тартты"_s);
        stand.find<QLineEdit>("firstWitnessEdit")->setText(u"Куәбекова Айқайша"_s);
        stand.find<QLineEdit>("secondWitnessEdit")->setText(u"Куәбеков Сынақ"_s);
        stand.press("serveButton");
        QTRY_VERIFY(!stand.shows("serviceSection"));
        const auto service = *card(id).order.service;
        QCOMPARE(service.mode, domain::ServiceMode::Refused);
        QCOMPARE(service.witnesses, (QStringList{u"Куәбекова Айқайша"_s, u"Куәбеков Сынақ"_s}));
    }

    void aTimeTypedIsTakenAndRefusedAtItsField()
    {
        const auto id = m_cases.issued().order.id;
        Stand stand(directory(), u"head"_s);
        open(stand, id);
        auto *time = stand.find<ui::NowEdit>("serviceTimeEdit");
        const QDateTime before = time->dateTime();
        time->setDateTime(before.addDays(-3));
        QCOMPARE(time->instant(), base::local::instant(time->date(), time->time()));
        stand.press("serveButton");
        QTRY_VERIFY(stand.shows("serviceTimeEditError"));
        QCOMPARE(time->dateTime(), before.addDays(-3));
        QVERIFY(time->hasFocus());
        QVERIFY(!card(id).order.service);
    }

    void copiesAreEntered()
    {
        const auto id = m_cases.issued().order.id;
        Stand stand(directory(), u"account-1"_s);
        open(stand, id, u"victim-copy"_s);
        QTRY_VERIFY(stand.find<QWidget>("victimCopyButton")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(stand.text("sentCopiesLabel").startsWith(u"✓"));
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        stand.press("prosecutorCopyButton");
        QTRY_COMPARE(stand.text("sentCopiesLabel").count(u'✓'), 2);
        const auto copies = card(id).order.copies;
        QCOMPARE(copies.size(), size_t(2));
        QCOMPARE(copies[0].to == domain::CopyRecipient::Victim || copies[1].to == domain::CopyRecipient::Victim, true);
    }

    void aCheckIsOneBead()
    {
        const auto id = servedBefore(6);
        Stand stand(directory(), u"account-1"_s);
        open(stand, id, u"check"_s);
        QTRY_VERIFY(stand.find<QWidget>("checkTimeEdit")->hasFocus());
        const QString ahead = stand.find<QWidget>("checkBeads")->accessibleDescription();
        stand.press("absentRadio");
        auto *sober = stand.find<QComboBox>("soberCombo");
        sober->setCurrentIndex(sober->findData(u"no"_s));
        stand.find<QLineEdit>("checkNoteEdit")->setText(u"Есік ашылмады"_s);
        auto *button = stand.find<QAbstractButton>("recordCheckButton");
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseDClick(button, Qt::LeftButton);
        QTRY_VERIFY(stand.text("earlierChecksLabel").contains(u"Есік ашылмады"));
        QTest::mouseDClick(button, Qt::LeftButton); // the second half of a slow double click
        QTest::qWait(100);
        const auto checks = card(id).checks;
        QCOMPARE(checks.size(), size_t(1));
        QCOMPARE(checks[0].result, domain::CheckResult::Absent);
        QCOMPARE(checks[0].sober, u"no"_s);
        QVERIFY(stand.find<QWidget>("checkBeads")->accessibleDescription() != ahead);
        QVERIFY(stand.find<QLineEdit>("checkNoteEdit")->text().isEmpty());
    }

    void aMissedCheckShows()
    {
        const auto id = servedBefore(10);
        Stand stand(directory(), u"head"_s);
        open(stand, id);
        QVERIFY(stand.find<QWidget>("checkBeads")->accessibleDescription().contains(
            ui::OrderWords::state(casework::BeadState::Missed)));
    }

    void theSheetIsSavedAndEntered()
    {
        const auto id = servedBefore(1);
        Stand stand(directory(), u"account-4"_s);
        open(stand, id, u"print"_s);
        auto *language = stand.find<QComboBox>("printLanguageCombo");
        language->setCurrentIndex(language->findData(u"ru"_s));
        stand.press("savePdfButton");
        auto *dialog = stand.find<QFileDialog>("saveSheetDialog");
        QVERIFY(dialog->testOption(QFileDialog::DontUseNativeDialog));
        const QString file = m_cases.training.path(u"sheet.pdf"_s);
        dialog->selectFile(file);
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY(stand.shows("printResultLabel"));
        QVERIFY2(stand.text("printResultLabel").contains(u"1"), qPrintable(stand.text("printResultLabel")));
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY(text.contains(u"ЗАЩИТНОЕ ПРЕДПИСАНИЕ"));
        QVERIFY(text.contains(card(id).order.number));
        QCOMPARE(stand.said.size(), 1);
        QVERIFY(m_cases.lastActions(4).contains(u"document.printed"_s));
    }

    /// The printer here is a file of the print system; what it gets is the same sheet.
    void theSheetIsPrintedAndEntered()
    {
        const auto id = m_cases.issued().order.id;
        Stand stand(directory(), u"head"_s);
        open(stand, id, u"print"_s);
        stand.press("printButton");
        auto *dialog = stand.find<QPrintDialog>("printDialog");
        const QString file = m_cases.training.path(u"printed.pdf"_s);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(file);
        dialog->done(QDialog::Accepted);
        QTRY_VERIFY(stand.shows("printResultLabel"));
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        QVERIFY(reader.waitForFinished());
        QVERIFY(QString::fromUtf8(reader.readAllStandardOutput()).contains(card(id).order.number));
        QVERIFY(m_cases.lastActions(4).contains(u"document.printed"_s));
    }

    void aSealedWordNeedsAHead()
    {
        const tests::Pair pair = m_cases.pair();
        casework::OrderDraft draft = tests::OrderCases::draft(pair.incident);
        draft.circumstances.ru = u"Родилась 05.05.1990."_s; // the victim's date of birth
        const auto id = tests::need(casework::issueOrder(m_cases.head(), draft)).value.order.id;
        const QString file = m_cases.training.path(u"sealed.pdf"_s);
        const auto save = [&file](Stand &stand) {
            stand.press("savePdfButton");
            auto *dialog = stand.find<QFileDialog>("saveSheetDialog");
            dialog->selectFile(file);
            static_cast<QDialog *>(dialog)->accept();
        };
        Stand inspector(directory(), u"account-1"_s);
        open(inspector, id);
        save(inspector);
        QTRY_VERIFY(inspector.shows("printAudienceComboError"));
        QVERIFY(!inspector.shows("confirmSealedEdit"));
        QVERIFY(!QFile::exists(file));
        Stand head(directory(), u"head"_s);
        open(head, id);
        save(head);
        QTRY_VERIFY(head.shows("confirmSealedEdit"));
        QTRY_VERIFY(!head.page->findChild<QFileDialog *>());
        head.find<QLineEdit>("confirmSealedEdit")->setText(u"Тексерілді, рұқсат етемін"_s);
        save(head);
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(!head.shows("confirmSealedEdit"));
    }

    void aHeadCancels()
    {
        const auto id = servedBefore(2);
        Stand stand(directory(), u"head"_s);
        open(stand, id);
        stand.press("cancelOrderButton");
        QTRY_VERIFY(stand.shows("cancelReasonEditError"));
        stand.find<QLineEdit>("cancelReasonEdit")->setText(u"Қате шығарылды"_s);
        stand.press("cancelOrderButton");
        QTRY_VERIFY(stand.text("orderState").startsWith(u"✕"));
        QVERIFY(!stand.shows("cancelSection"));
        QCOMPARE(card(id).order.cancelReason, u"Қате шығарылды"_s);
    }

    void whatARoleMayNotDoIsNotThere()
    {
        const auto id = m_cases.issued().order.id;
        Stand registrar(directory(), u"account-4"_s);
        open(registrar, id);
        for (const char *name : {"serviceSection", "checkSection", "copiesSection", "cancelSection"})
            QVERIFY2(!registrar.shows(name), name);
        QVERIFY(registrar.shows("printSection"));
        Stand inspector(directory(), u"account-1"_s);
        open(inspector, id);
        QVERIFY(inspector.shows("serviceSection"));
        QVERIFY(!inspector.shows("cancelSection"));
    }

    void nothingStaysOfAClosedRegister()
    {
        Stand stand(directory(), u"head"_s);
        open(stand, servedBefore(3));
        stand.find<QLineEdit>("checkNoteEdit")->setText(u"Мәтін"_s);
        stand.page->leave();
        for (const QLabel *label : stand.page->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"Үлгі"), qPrintable(label->objectName()));
        QVERIFY(stand.find<QLineEdit>("checkNoteEdit")->text().isEmpty());
        QCOMPARE(stand.find<QComboBox>("printRecipientCombo")->count(), 0);
    }

    void anOrderThatIsNotThereIsSaid()
    {
        Stand stand(directory(), u"head"_s);
        stand.page->arrive({ui::Place::Order, QUuid::createUuid(), {}});
        QTRY_VERIFY(stand.shows("noticeTitle") && stand.text("noticeTitle").contains(u"could not"));
        QVERIFY(!stand.shows("orderTitle"));
    }

    void timesInWords()
    {
        using ui::OrderWords;
        using ui::TimeWords;
        QCOMPARE(TimeWords::span(base::hours(24 * 24 + 6)), u"24 d 6 h"_s);
        QCOMPARE(TimeWords::span(base::Span{(6 * 60 + 20) * 60'000}), u"6 h 20 min"_s);
        QCOMPARE(TimeWords::span(base::Span{-5}), u"0 min"_s);
        QCOMPARE(OrderWords::shortDate(QDate(2026, 11, 27)), u"27 Nov"_s);
        speak(base::Language::Kazakh);
        QCOMPARE(OrderWords::shortDate(QDate(2026, 11, 27)), u"27.11"_s);
    }

    void everyControlIsNamedInEveryLanguage_data()
    {
        QTest::addColumn<bool>("served");
        QTest::newRow("issued") << false;
        QTest::newRow("served") << true;
    }

    void everyControlIsNamedInEveryLanguage()
    {
        QFETCH(bool, served);
        Stand stand(directory(), u"head"_s);
        open(stand, served ? servedBefore(3) : m_cases.issued().order.id);
        if (!served)
            stand.press("refusedRadio");
        for (const base::Language language : base::AllLanguages) {
            speak(language);
            QCOMPARE(stand.unnamed(), QStringList());
            QCOMPARE(stand.clashes(), QStringList());
            QVERIFY(stand.page->minimumSizeHint().width() <= 560); // beside the places at 1366, 200 %
            QVERIFY(stand.page->minimumSizeHint().height() <= 300);
        }
    }
};

QTEST_MAIN(TestOrder)
#include "tst_order.moc"
