// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/documentlist.h"
#include "casework/preferences.h"
#include "order/orderpage.h"
#include "paper/printersetup.h"
#include "ui/latinwords.h"
#include "ui/ordersupport.h"

#include <QCryptographicHash>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPageSetupDialog>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QSettings>
#include <QTimer>

using namespace qorgan;
using namespace Qt::StringLiterals;
using ui::PrinterSetup;

using Stand = tests::PageStand<ui::OrderPage>;

class TestPrinting : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;
    QTemporaryDir m_settings;
    std::unique_ptr<ui::Languages> m_languages;

    QString directory() const { return m_cases.training.directory(); }

    void open(Stand &stand, domain::MeasureId id)
    {
        stand.page->arrive({ui::Place::Order, id.uuid, u"print"_s});
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("orderTitle"), 20'000);
    }

    std::vector<casework::DocumentRow> documents(domain::MeasureId order)
    {
        auto rows = tests::need(casework::listDocuments(m_cases.head(), {}, {1000, {}})).items;
        std::erase_if(rows, [&](const casework::DocumentRow &row) { return row.record != order.uuid; });
        return rows;
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
    }

    void init() { speak(base::Language::English); }

    void theLastPrinterStandsFirst()
    {
        ui::RecentPrinters recent;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s})
            recent = ui::withLatest(std::move(recent), {name, QPrinter::DuplexNone, {}});
        QCOMPARE(recent.size(), size_t(5));
        QCOMPARE(recent.front().name, u"f"_s);
        recent = ui::withLatest(std::move(recent), {u"d"_s, QPrinter::DuplexLongSide, {u"InputSlot"_s, u"Tray2"_s}});
        QCOMPARE(recent.size(), size_t(5));
        QCOMPARE(recent.front().name, u"d"_s);
        QCOMPARE(ui::recentPrinters(ui::toJson(recent)), recent);
    }

    void whatIsRememberedIsReadWithCare_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("printers");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("no list") << QByteArray(R"({"recent": 5})") << 0;
        QTest::newRow("no name") << QByteArray(R"({"recent": [{"sides": "long"}]})") << 0;
        QTest::newRow("half an option") << QByteArray(R"({"recent": [{"name": "a", "options": ["InputSlot"]}]})") << 0;
        QTest::newRow("a name alone") << QByteArray(R"({"recent": [{"name": "a"}]})") << 1;
    }

    void whatIsRememberedIsReadWithCare()
    {
        QFETCH(QByteArray, json);
        QTEST(int(ui::recentPrinters(QJsonDocument::fromJson(json).object()).size()), "printers");
    }

    void noPrinterIsOfferedBeforeTheFirstSheet()
    {
        Stand stand(directory(), u"head"_s);
        open(stand, m_cases.issued().order.id);
        QTest::qWait(100);
        QVERIFY(!stand.shows("printAtOnceButton"));
        QVERIFY(stand.shows("printButton"));
    }

    /// A printer used lately that is there no more: said at once, and nothing is entered.
    void aPrinterThatIsGone()
    {
        QVERIFY(casework::setPreference(m_cases.head(), u"printers"_s,
                                        R"({"recent": [{"name": "Gone", "sides": "long", "options": ["InputSlot", "2"]}]})"));
        const auto id = m_cases.issued().order.id;
        Stand stand(directory(), u"head"_s);
        open(stand, id);
        QTRY_VERIFY(stand.shows("printAtOnceButton"));
        QCOMPARE(stand.find<QComboBox>("recentPrinterCombo")->currentText(), u"Gone, both sides, 2"_s);
        for (const base::Language language : base::AllLanguages) {
            speak(language);
            QCOMPARE(stand.unnamed(), QStringList());
            QCOMPARE(stand.clashes(), QStringList());
            QVERIFY(stand.page->minimumSizeHint().width() <= 560); // beside the places at 1366, 200 %
        }
        stand.press("printAtOnceButton");
        QTRY_VERIFY(stand.shows("printButtonError"));
        QVERIFY(stand.text("printButtonError").contains(u"Gone"));
        QVERIFY(!stand.shows("printResultLabel"));
        QVERIFY(documents(id).empty());
        QVERIFY(stand.said.isEmpty());
        stand.page->leave();
        QVERIFY(!stand.shows("recentPrinterCombo"));
        QCOMPARE(stand.find<QComboBox>("recentPrinterCombo")->count(), 0);
    }

    /// "Print to file" of the dialog saves the very bytes whose fingerprint the register holds.
    void aFileIsNoPrinter()
    {
        const auto id = m_cases.issued().order.id;
        Stand stand(directory(), u"head"_s);
        open(stand, id);
        stand.press("printButton");
        auto *dialog = stand.find<QPrintDialog>("printDialog");
        const QString file = m_cases.training.path(u"printed.pdf"_s);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(file);
        dialog->done(QDialog::Accepted);
        QTRY_VERIFY(stand.shows("printResultLabel"));
        QFile printed(file);
        QVERIFY(printed.open(QIODevice::ReadOnly));
        const auto rows = documents(id);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().sha256,
                 QString::fromLatin1(QCryptographicHash::hash(printed.readAll(), QCryptographicHash::Sha256).toHex()));
        QCOMPARE(rows.front().officer.login, u"head"_s);
    }

    void theDialogsSpeakTheLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("kk") << int(base::Language::Kazakh);
        QTest::newRow("ru") << int(base::Language::Russian);
    }

    void theDialogsSpeakTheLanguage()
    {
        QFETCH(int, language);
        speak(base::Language(language));
        Stand stand(directory(), u"head"_s);
        open(stand, m_cases.issued().order.id);
        stand.press("printButton");
        auto *print = stand.find<QPrintDialog>("printDialog");
        QVERIFY(QTest::qWaitForWindowExposed(print));
        // The inner dialog with the paper and the job opens over the first.
        QStringList inner;
        QTimer::singleShot(200, print, [&inner] {
            QWidget *properties = QApplication::activeModalWidget();
            inner = properties ? tests::latinWords(*properties) : QStringList{u"no dialog"_s};
            if (auto *dialog = qobject_cast<QDialog *>(properties))
                dialog->reject();
        });
        print->findChild<QAbstractButton *>(u"properties"_s)->click();
        QCOMPARE(inner.join(u'\n'), QString());
        QCOMPARE(tests::latinWords(*print).join(u'\n'), QString());
        print->reject();
        QTRY_VERIFY(!stand.page->findChild<QPrintDialog *>());

        stand.press("savePdfButton");
        auto *save = stand.find<QFileDialog>("saveSheetDialog");
        QVERIFY(QTest::qWaitForWindowExposed(save));
        QCOMPARE(tests::latinWords(*save).join(u'\n'), QString());
        save->reject();

        QPrinter printer;
        QPageSetupDialog setup(&printer);
        setup.show();
        QCOMPARE(tests::latinWords(setup).join(u'\n'), QString());
        QPrintPreviewDialog preview(&printer);
        preview.show();
        QCOMPARE(tests::latinWords(preview).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
