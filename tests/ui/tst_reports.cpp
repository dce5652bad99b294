// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ordercases.h"
#include "paper/sheetoutlet.h"
#include "reports/groupmodel.h"
#include "reports/indicatormodel.h"
#include "reports/reportsheet.h"
#include "reports/reportspage.h"
#include "reports/summarytable.h"
#include "ui/ordersupport.h"
#include "ui/windowtexts.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QPdfWriter>
#include <QSettings>
#include <QTableView>

using namespace qorgan;
using namespace Qt::StringLiterals;
using Stand = tests::PageStand<ui::ReportsPage>;

class TestReports : public QObject
{
    Q_OBJECT

    enum { DatesPeriod = 5 };

    tests::OrderCases m_cases;
    std::unique_ptr<ui::Languages> m_languages;
    QTemporaryDir m_settings;

    static void choose2026(Stand &stand)
    {
        stand.page->arrive({ui::Place::Reports, {}, {}});
        stand.find<QComboBox>("reportPeriodCombo")->setCurrentIndex(DatesPeriod);
        stand.find<QDateEdit>("reportFromEdit")->setDate({2026, 1, 1});
        stand.find<QDateEdit>("reportToEdit")->setDate({2026, 12, 31});
    }

    static QString valueOf(Stand &stand, const QString &title, int column)
    {
        const auto *model = stand.find<QTableView>("indicatorTable")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString().trimmed() == title)
                return model->index(row, column).data().toString();
        return u"no such row"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_languages = std::make_unique<ui::Languages>();
        (void)m_cases.served();
        (void)m_cases.issued();
    }

    void init() { m_languages->use(base::Language::English); }

    void theJournalsOfAPeriodArePrinted()
    {
        Stand stand(m_cases.training.directory(), u"head"_s);
        choose2026(stand);
        QVERIFY(!stand.shows("printSection"));
        stand.press("journalsButton");
        QVERIFY(stand.shows("printSection"));
        auto *form = stand.find<QComboBox>("printFormCombo");
        QCOMPARE(form->count(), 6);
        for (const base::Language language : base::AllLanguages) {
            m_languages->use(language);
            QCoreApplication::processEvents(); // the change of language is posted
            QCOMPARE(stand.unnamed(), QStringList());
            QCOMPARE(stand.clashes(), QStringList());
            QVERIFY(stand.page->minimumSizeHint().width() <= 500);
        }
        form->setCurrentIndex(form->findData(u"journal-orders"_s));
        auto *outlet = stand.page->findChild<ui::SheetOutlet *>();
        const QString file = m_cases.training.path(u"journal.pdf"_s);
        Q_EMIT outlet->fileChosen(file);
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("printResultLabel"), 20'000);
        QVERIFY(QFile::exists(file));
        stand.find<QDateEdit>("reportToEdit")->setDate({2025, 12, 31});
        QVERIFY(stand.shows("reportToEditError"));
        QVERIFY2(!stand.shows("printSection"), "a period that ends before it begins has no journals");
        stand.page->leave();
        QVERIFY(!stand.shows("journalsButton"));
    }

    void aPeriodIsCounted()
    {
        Stand stand(m_cases.training.directory(), u"head"_s);
        choose2026(stand);
        QVERIFY2(stand.shows("reportNotice"), "an empty page says what it is for");
        QVERIFY(!stand.find<QWidget>("saveReportButton")->isEnabled());
        stand.press("makeReportButton");
        QVERIFY(!stand.find<QWidget>("makeReportButton")->isEnabled());
        QTRY_VERIFY(stand.shows("indicatorTable"));
        const QAbstractItemModelTester tester(stand.find<QTableView>("indicatorTable")->model());
        QVERIFY(stand.find<QTableView>("indicatorTable")->currentIndex().isValid());
        QCOMPARE(valueOf(stand, u"Incidents"_s, ui::IndicatorModel::Value), u"2"_s);
        QCOMPARE(valueOf(stand, u"Incidents"_s, ui::IndicatorModel::Previous), u"0"_s);
        QCOMPARE(valueOf(stand, u"Incidents"_s, ui::IndicatorModel::Change), u"—"_s);
        QCOMPARE(valueOf(stand, u"Protective orders served"_s, ui::IndicatorModel::Value), u"1"_s);
        QVERIFY(stand.text("reportHead").contains(u"Data as of"_s));
        // Without the year before nothing stands in its columns.
        stand.press("reportCompareCheck");
        stand.press("makeReportButton");
        QTRY_COMPARE(valueOf(stand, u"Incidents"_s, ui::IndicatorModel::Previous), QString());
    }

    void aReversedPeriodIsRefused()
    {
        Stand stand(m_cases.training.directory(), u"head"_s);
        choose2026(stand);
        stand.find<QDateEdit>("reportToEdit")->setDate({2025, 12, 31});
        stand.press("makeReportButton");
        QVERIFY(stand.shows("reportToEditError"));
        QVERIFY(!stand.page->summary());
        stand.find<QDateEdit>("reportToEdit")->setDate({2026, 12, 31});
        QVERIFY(!stand.shows("reportToEditError"));
    }

    void groupsStandBelowTheUnit()
    {
        Stand stand(m_cases.training.directory(), u"head"_s);
        choose2026(stand);
        stand.find<QComboBox>("reportByCombo")->setCurrentIndex(2);
        stand.press("makeReportButton");
        QTRY_VERIFY(stand.shows("groupTable"));
        auto *model = stand.find<QTableView>("groupTable")->model();
        const QAbstractItemModelTester tester(model);
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0, 0).data().toString(), u"The whole unit"_s);
        QCOMPARE(model->index(1, 0).data().toString(), u"Үлгібаев Бастық"_s);
        QCOMPARE(model->index(0, 1).data().toString(), u"2 (0)"_s); // the year before in brackets
    }

    void aTableIsSaved()
    {
        Stand stand(m_cases.training.directory(), u"head"_s);
        choose2026(stand);
        stand.press("makeReportButton");
        QTRY_VERIFY(stand.shows("indicatorTable"));
        stand.press("saveReportButton");
        auto *dialog = stand.page->findChild<QFileDialog *>(u"saveReportDialog"_s);
        QVERIFY(dialog);
        const QString file = m_cases.training.path(u"report.csv"_s);
        dialog->selectFile(file);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(QFile::exists(file));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), reports::csv(*stand.page->summary(), base::Language::English));
        QCOMPARE(stand.said.size(), 1);
    }

    void paperBearsItsPages()
    {
        Stand stand(m_cases.training.directory(), u"head"_s);
        choose2026(stand);
        stand.find<QComboBox>("reportByCombo")->setCurrentIndex(1);
        stand.press("makeReportButton");
        QTRY_VERIFY(stand.page->summary().has_value());
        reports::Summary summary = *stand.page->summary();
        const auto group = summary.groups.front();
        for (int i = 0; i < 95; ++i)
            summary.groups.push_back({QString::number(i + 1), {}, group.indicators});
        const QString file = m_cases.training.path(u"report.pdf"_s);
        {
            QPdfWriter writer(file);
            writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
            QVERIFY(ui::printReport(summary, base::Language::Kazakh, writer) > 1);
        }
        QVERIFY(QFile(file).size() > 2'000);
        QVERIFY(ui::reportHtml(summary, base::Language::Kazakh).contains(u"Жиынтық есеп"_s));
        summary.unit.name.kk = u"<b>бөлім</b>"_s;
        QVERIFY(!ui::reportHtml(summary, base::Language::Kazakh).contains(u"<b>бөлім"_s));
    }

    void nothingStays()
    {
        Stand stand(m_cases.training.directory(), u"head"_s);
        choose2026(stand);
        stand.press("makeReportButton");
        QTRY_VERIFY(stand.shows("indicatorTable"));
        stand.page->leave();
        QVERIFY(!stand.page->summary());
        QCOMPARE(stand.find<QTableView>("indicatorTable")->model()->rowCount(), 0);
        QCOMPARE(stand.find<QTableView>("groupTable")->model()->rowCount(), 0);
        QVERIFY(!stand.shows("reportHead"));
    }

    void everyControlIsNamedInEachLanguage()
    {
        Stand stand(m_cases.training.directory(), u"head"_s);
        choose2026(stand);
        for (const int by : {0, 1}) {
            stand.find<QComboBox>("reportByCombo")->setCurrentIndex(by);
            stand.press("makeReportButton");
            QTRY_VERIFY(stand.shows(by == 0 ? "indicatorTable" : "groupTable"));
            QStringList shown;
            for (const auto language : {base::Language::Kazakh, base::Language::Russian, base::Language::English}) {
                m_languages->use(language);
                QCoreApplication::processEvents();
                QCOMPARE(stand.unnamed(), QStringList());
                QCOMPARE(stand.clashes(), QStringList());
                QVERIFY(stand.page->minimumSizeHint().width() <= 500);
                shown << windowTexts(*stand.page).join(u'\n');
            }
            QCOMPARE(shown.removeDuplicates(), 0);
        }
    }
};

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
