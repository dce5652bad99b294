// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/documentlist.h"
#include "order/orderpage.h"
#include "ui/latinwords.h"
#include "ui/ordersupport.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QProcess>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QTimer>

using namespace qorgan;
using namespace Qt::StringLiterals;

using Stand = tests::PageStand<ui::OrderPage>;

/// Orders printed through the window on printers of a CUPS server. Not run by ctest: cups.sh starts the server,
/// names its printers and looks at what came out of them.
class Cups : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;
    QTemporaryDir m_settings;
    std::unique_ptr<ui::Languages> m_languages;
    const QString m_shelf = qEnvironmentVariable("QORGAN_CUPS_SHELF"); ///< has trays and prints both sides
    const QString m_pdf = qEnvironmentVariable("QORGAN_CUPS_PDF");     ///< cups-pdf; may be missing

    void open(Stand &stand, domain::MeasureId id)
    {
        stand.page->arrive({ui::Place::Order, id.uuid, u"print"_s});
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("orderTitle"), 20'000);
    }

    std::size_t copies(domain::MeasureId order)
    {
        auto rows = tests::need(casework::listDocuments(m_cases.head(), {}, {1000, {}})).items;
        std::erase_if(rows, [&](const casework::DocumentRow &row) { return row.record != order.uuid || row.notPrinted; });
        return rows.size();
    }

    /// Opens the print dialog and chooses the printer there.
    QPrintDialog *dialogOf(Stand &stand, const QString &printer)
    {
        stand.press("printButton");
        auto *dialog = stand.find<QPrintDialog>("printDialog");
        auto *printers = dialog->findChild<QComboBox *>(u"printers"_s);
        printers->setCurrentIndex(printers->findText(printer));
        if (printers->currentText() != printer)
            throw std::runtime_error("the printer is not offered");
        return dialog;
    }

    /// The printer's own description is in its maker's language.
    static QString withoutMakersWords(const QStringList &words)
    {
        return words.filter(QRegularExpression(u"^(?!.*: (General|Tray|Tray \\d|2-Sided Printing|Long-Edge|Short-Edge|Off)$)"_s))
            .join(u'\n');
    }

    static int run(const QString &program, const QStringList &arguments) { return QProcess::execute(program, arguments); }

private Q_SLOTS:
    void initTestCase()
    {
        if (m_shelf.isEmpty())
            QSKIP("started by cups.sh");
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_cases.training.setNow(base::toIso(base::SystemClock().now()));
        m_languages = std::make_unique<ui::Languages>();
    }

    void init() { m_languages->use(base::Language::Russian); }

    /// The dialog's choice is remembered: the next order goes to the same printer, both sides, from the same tray.
    void trayAndSidesAreRemembered()
    {
        const auto first = m_cases.issued().order.id;
        {
            Stand stand(m_cases.training.directory(), u"head"_s);
            open(stand, first);
            QPrintDialog *dialog = dialogOf(stand, m_shelf);
            dialog->findChild<QRadioButton *>(u"duplexLong"_s)->setChecked(true);
            dialog->findChild<QSpinBox *>(u"copies"_s)->setValue(2);
            QTimer::singleShot(300, dialog, [] {
                QWidget *properties = QApplication::activeModalWidget();
                for (QComboBox *combo : properties->findChildren<QComboBox *>())
                    if (const int tray = combo->findText(u"Tray 2"_s); tray >= 0)
                        combo->setCurrentIndex(tray);
                qobject_cast<QDialog *>(properties)->accept();
            });
            dialog->findChild<QAbstractButton *>(u"properties"_s)->click();
            dialog->accept();
            QTRY_VERIFY_WITH_TIMEOUT(stand.shows("printResultLabel"), 20'000);
            QCOMPARE(stand.text("printResultLabel").count(u'✓'), 2);
        }
        QVERIFY2(copies(first) == 2, "two papers are two copies of the register");
        const auto second = m_cases.issued().order.id;
        Stand stand(m_cases.training.directory(), u"head"_s);
        open(stand, second);
        QTRY_VERIFY(stand.shows("printAtOnceButton"));
        QVERIFY(stand.find<QComboBox>("recentPrinterCombo")->currentText().startsWith(m_shelf));
        stand.press("printAtOnceButton");
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("printResultLabel"), 20'000);
        QVERIFY(copies(second) == 1);
    }

    void anOrderGoesToCupsPdf()
    {
        if (m_pdf.isEmpty())
            QSKIP("cups-pdf is not installed");
        const auto id = m_cases.served().order.id;
        Stand stand(m_cases.training.directory(), u"head"_s);
        open(stand, id);
        auto *language = stand.find<QComboBox>("printLanguageCombo");
        language->setCurrentIndex(language->findData(u"kk+ru"_s));
        dialogOf(stand, m_pdf)->accept();
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("printResultLabel"), 20'000);
        QVERIFY(copies(id) == 1);
    }

    void theDialogsOfAPrinterSpeakTheLanguage()
    {
        for (const base::Language language : {base::Language::Kazakh, base::Language::Russian}) {
            m_languages->use(language);
            QCoreApplication::processEvents();
            Stand stand(m_cases.training.directory(), u"head"_s);
            open(stand, m_cases.issued().order.id);
            QPrintDialog *dialog = dialogOf(stand, m_shelf);
            QStringList inner;
            QTimer::singleShot(300, dialog, [&inner] {
                QWidget *properties = QApplication::activeModalWidget();
                inner = tests::latinWords(*properties);
                qobject_cast<QDialog *>(properties)->reject();
            });
            dialog->findChild<QAbstractButton *>(u"properties"_s)->click();
            QCOMPARE(withoutMakersWords(inner), QString());
            QCOMPARE(withoutMakersWords(tests::latinWords(*dialog)), QString());
            dialog->reject();
        }
    }

    /// The last two, for they take the printer away.
    void aPrinterThatRefuses()
    {
        const auto id = m_cases.issued().order.id;
        Stand stand(m_cases.training.directory(), u"head"_s);
        open(stand, id);
        QTRY_VERIFY(stand.shows("printAtOnceButton"));
        auto *recent = stand.find<QComboBox>("recentPrinterCombo");
        for (int i = 0; i < recent->count(); ++i)
            if (recent->itemText(i).startsWith(m_shelf))
                recent->setCurrentIndex(i);
        QCOMPARE(run(u"cupsreject"_s, {m_shelf}), 0);
        stand.press("printAtOnceButton");
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("printButtonError"), 20'000);
        qInfo("refused: %s", qPrintable(stand.text("printButtonError")));
        QVERIFY(!stand.shows("printResultLabel"));
        QVERIFY2(copies(id) == 0, "what nobody printed does not count as printed");

        QCOMPARE(run(u"cupsaccept"_s, {m_shelf}), 0);
        stand.press("printAtOnceButton");
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("printResultLabel"), 20'000);
        QVERIFY2(copies(id) == 1, "one copy came out");
        QVERIFY2(stand.text("printResultLabel").contains(u"№ 2"), qPrintable(stand.text("printResultLabel")));
    }

    void aPrinterThatIsGone()
    {
        const auto id = m_cases.issued().order.id;
        Stand stand(m_cases.training.directory(), u"head"_s);
        open(stand, id);
        QTRY_VERIFY(stand.shows("printAtOnceButton"));
        QVERIFY(stand.find<QComboBox>("recentPrinterCombo")->currentText().startsWith(m_shelf));
        QCOMPARE(run(u"lpadmin"_s, {u"-x"_s, m_shelf}), 0);
        stand.press("printAtOnceButton");
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("printButtonError"), 20'000);
        qInfo("gone: %s", qPrintable(stand.text("printButtonError")));
        QVERIFY(copies(id) == 0);
    }
};

QTEST_MAIN(Cups)
#include "cups.moc"
