// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/documentlist.h"
#include "documents/documentspage.h"
#include "measures/measurespage.h"
#include "paper/manypane.h"
#include "paper/sheetoutlet.h"
#include "paper/steprun.h"
#include "ui/ordersupport.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

using namespace qorgan;
using namespace Qt::StringLiterals;
using tests::need;

class TestManySheets : public QObject
{
    Q_OBJECT

    using Measures = tests::PageStand<ui::MeasuresPage>;
    using Documents = tests::PageStand<ui::DocumentsPage>;

    std::unique_ptr<tests::OrderCases> m_cases;
    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::Languages> m_languages;

    QString directory() const { return m_cases->training.directory(); }
    QStringList saved() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    void speak(base::Language language)
    {
        m_languages->use(language);
        QCoreApplication::processEvents(); // the change of language is posted
    }

    size_t documents() const
    {
        return need(casework::listDocuments(m_cases->head(), {}, {1000, {}})).items.size();
    }

    template <typename Stand>
    void openList(Stand &stand, ui::Place place, const char *table, int rows)
    {
        stand.page->arrive({place, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(stand.template find<QTableView>(table)->model()->rowCount(), rows, 20'000);
    }

    void openMany(Measures &stand, int rows)
    {
        openList(stand, ui::Place::Measures, "orderTable", rows);
        stand.press("printManyButton");
        QVERIFY(stand.shows("manyPane"));
    }

    template <typename Stand>
    static void choose(Stand &stand, const char *combo, const QString &code)
    {
        auto *box = stand.template find<QComboBox>(combo);
        QVERIFY2(box->findData(code) >= 0, qPrintable(code));
        box->setCurrentIndex(box->findData(code));
    }

    template <typename Stand>
    void saveAll(Stand &stand)
    {
        Q_EMIT stand.page->template findChild<ui::ManyPane *>()->template findChild<ui::SheetOutlet *>()->folderChosen(
            m_folder->path());
    }

    template <typename Stand>
    static QString summary(Stand &stand)
    {
        return stand.template find<QPlainTextEdit>("manySummary")->toPlainText();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_languages = std::make_unique<ui::Languages>();
    }

    void init()
    {
        speak(base::Language::English);
        m_folder = std::make_unique<QTemporaryDir>();
        m_cases = std::make_unique<tests::OrderCases>();
        m_cases->training.setNow(base::toIso(base::SystemClock().now()));
        for (int i = 0; i < 3; ++i)
            std::ignore = m_cases->issued();
    }

    void stepsGoOneByOneAndStop()
    {
        ui::StepRun run(nullptr);
        QSignalSpy finished(&run, &ui::StepRun::finished);
        QList<size_t> done;
        run.start(1000, [&](size_t index, const ui::StepRun::Next &next) {
            done << index;
            next(true);
        });
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(done.size(), 1000);
        run.start(5, [&](size_t index, const ui::StepRun::Next &next) { next(index < 1); });
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(run.through(), size_t(2));
        ui::StepRun::Next late;
        run.start(5, [&](size_t, const ui::StepRun::Next &next) { late = next; });
        run.cancel();
        QCOMPARE(finished.size(), 2); // the step on its way is finished first
        late(true);
        QTRY_COMPARE(finished.size(), 3);
        QCOMPARE(run.through(), size_t(1));
        run.start(5, [&](size_t, const ui::StepRun::Next &next) { late = next; });
        run.stop();
        late(true);
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 3);
        QVERIFY(!run.isRunning());
    }

    /// Nothing of the offender's sheet is sealed: no second look, one file for each order.
    void allOfTheListGoIntoAFolder()
    {
        Measures stand(directory(), u"head"_s);
        openMany(stand, 3);
        QVERIFY(!stand.shows("orderTable"));
        QCOMPARE(stand.find<QComboBox>("manyWhichCombo")->currentData().toString(), u"listed"_s);
        QCOMPARE(stand.find<QComboBox>("manyFormCombo")->currentData().toString(), u"protective-order"_s);
        choose(stand, "manyAudienceCombo", u"offender"_s);
        saveAll(stand);
        saveAll(stand); // the second half of a double click
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("manySummary"), 30'000);
        QCOMPARE(saved().size(), 3);
        QCOMPARE(documents(), size_t(3));
        QVERIFY2(summary(stand).startsWith(u"✓ 3"_s), qPrintable(summary(stand)));
        QVERIFY2(summary(stand).contains(u"one language only"_s), "the circumstances are in Russian alone");
        QCOMPARE(stand.said.size(), 1);
        for (const QString &file : saved())
            QVERIFY2(!file.contains(u"Үлгі"), "a file's name is seen by everyone");
        saveAll(stand); // the files that lie there stay
        QTRY_COMPARE_WITH_TIMEOUT(saved().size(), 6, 30'000);
        QTRY_VERIFY(stand.shows("manySummary"));
        stand.press("manyBackButton");
        QTRY_VERIFY(stand.shows("orderTable"));
        QVERIFY(stand.shows("measureKindTabs"));
    }

    void theChosenOnesAlone()
    {
        Measures stand(directory(), u"head"_s);
        openList(stand, ui::Place::Measures, "orderTable", 3);
        auto *table = stand.find<QTableView>("orderTable");
        QTRY_VERIFY(table->currentIndex().isValid());
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        stand.press("printManyButton");
        QCOMPARE(stand.find<QComboBox>("manyWhichCombo")->currentData().toString(), u"chosen"_s);
        choose(stand, "manyAudienceCombo", u"file"_s);
        saveAll(stand);
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("manySummary"), 30'000);
        QCOMPARE(saved().size(), 2);
    }

    void cancelledBetweenTwoSheets()
    {
        Measures stand(directory(), u"head"_s);
        openMany(stand, 3);
        choose(stand, "manyAudienceCombo", u"file"_s);
        auto *run = stand.page->findChild<ui::StepRun *>();
        connect(run, &ui::StepRun::stepped, run, [&stand](int through, int) {
            if (through == 1)
                stand.press("manyCancelButton");
        });
        saveAll(stand);
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("manySummary"), 30'000);
        QCOMPARE(saved().size(), 1);
        QCOMPARE(documents(), size_t(1));
        QVERIFY2(summary(stand).contains(u"2 sheets were not begun"_s), qPrintable(summary(stand)));
        QVERIFY(summary(stand).contains(u"■"));
    }

    /// A page that is covered or left goes on; one whose register is closed does not.
    void aCoverDoesNotStopItAndALogOutDoes()
    {
        Measures stand(directory(), u"head"_s);
        openMany(stand, 3);
        choose(stand, "manyAudienceCombo", u"file"_s);
        saveAll(stand);
        stand.page->hide();
        auto *pane = stand.page->findChild<ui::ManyPane *>();
        auto *run = stand.page->findChild<ui::StepRun *>();
        QTRY_COMPARE_WITH_TIMEOUT(saved().size(), 3, 30'000);
        QTRY_VERIFY(!run->isRunning());
        stand.page->show();
        QVERIFY(stand.shows("manySummary"));
        saveAll(stand);
        QTRY_VERIFY(run->isRunning());
        stand.page->leave();
        QVERIFY(!run->isRunning());
        QVERIFY(!pane->isOpen());
        QVERIFY(summary(stand).isEmpty());
        QTest::qWait(300);
        QVERIFY2(saved().size() <= 4, "the sheet on its way alone");
    }

    void aFolderThatIsGoneEndsIt()
    {
        Measures stand(directory(), u"head"_s);
        openMany(stand, 3);
        choose(stand, "manyAudienceCombo", u"file"_s);
        m_folder->remove();
        saveAll(stand);
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("manySummary"), 30'000);
        const QString inEnglish = summary(stand);
        QVERIFY2(inEnglish.contains(u"✓ 0"_s) && inEnglish.contains(u"2 sheets were not begun"_s), qPrintable(inEnglish));
        speak(base::Language::Kazakh);
        QVERIFY(summary(stand) != inEnglish);
    }

    /// The circumstances of one order tell the offender where she lives: asked once for all four.
    void sealedValuesAreLookedAtOnce()
    {
        casework::PersonDraft person;
        person.person.surname = u"Сынақова"_s;
        person.person.givenName = u"Үлгі"_s;
        person.person.birthDate = QDate(1991, 3, 8);
        person.person.iinAbsentReason = u"not_established"_s;
        person.person.address.street = u"Жасырынова"_s;
        person.person.address.house = u"77"_s;
        const auto victim = need(casework::addPerson(m_cases->head(), person)).value.id;
        casework::OrderDraft draft =
            tests::OrderCases::draft(m_cases->incident(m_cases->person(u"Үлгіев"_s), victim));
        draft.circumstances.ru = u"Потерпевшая скрывается на улице Жасырынова, дом 77."_s;
        std::ignore = need(casework::issueOrder(m_cases->head(), draft));
        Measures stand(directory(), u"head"_s);
        openMany(stand, 4);
        choose(stand, "manyAudienceCombo", u"offender"_s);
        saveAll(stand);
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("secondLookLabel"), 30'000);
        QCOMPARE(documents(), size_t(0));
        QTRY_VERIFY(stand.find<QLineEdit>("secondLookReasonEdit")->hasFocus());
        const QString inEnglish = stand.text("secondLookLabel");
        speak(base::Language::Russian);
        QVERIFY(stand.text("secondLookLabel") != inEnglish);
        QCOMPARE(stand.unnamed(), QStringList());
        stand.find<QLineEdit>("secondLookReasonEdit")->setText(u"да"_s);
        stand.press("secondLookAllButton");
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("secondLookReasonEditError"), 30'000);
        QCOMPARE(documents(), size_t(0));
        stand.find<QLineEdit>("secondLookReasonEdit")->setText(u"Проверено начальником отдела"_s);
        stand.press("secondLookAllButton");
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("manySummary"), 30'000);
        QCOMPARE(saved().size(), 4);
        saveAll(stand);
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("secondLookWithoutButton"), 30'000);
        QVERIFY(stand.find<QLineEdit>("secondLookReasonEdit")->text().isEmpty());
        stand.press("secondLookWithoutButton");
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("manySummary"), 30'000);
        QCOMPARE(saved().size(), 7);
    }

    void storedSheetsOnceMore()
    {
        {
            Measures stand(directory(), u"head"_s);
            openMany(stand, 3);
            choose(stand, "manyAudienceCombo", u"file"_s);
            saveAll(stand);
            QTRY_VERIFY_WITH_TIMEOUT(stand.shows("manySummary"), 30'000);
        }
        Documents stand(directory(), u"head"_s);
        openList(stand, ui::Place::Documents, "documentTable", 3);
        stand.press("reprintManyButton");
        QVERIFY(stand.shows("manyPane"));
        QVERIFY(!stand.shows("manyFormCombo"));
        saveAll(stand);
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("manySummary"), 30'000);
        QCOMPARE(saved().size(), 6);
        QCOMPARE(documents(), size_t(3)); // no new copy
        choose(stand, "manyWhichCombo", u"not-printed"_s);
        saveAll(stand);
        QTRY_VERIFY(summary(stand).startsWith(u"○"_s));
        QCOMPARE(saved().size(), 6);
        stand.press("manyBackButton");
        QTRY_VERIFY(stand.shows("documentTable"));
    }

    void whoMayNotPrintIsNotOffered()
    {
        const QString login = m_cases->training.sessionOf(security::Role::Auditor)->account().login;
        Measures stand(directory(), login);
        stand.page->arrive({ui::Place::Measures, {}, {}});
        QTest::qWait(100);
        QVERIFY(!stand.shows("printManyButton"));
    }

    void everyControlIsNamedInEveryLanguage()
    {
        Measures stand(directory(), u"head"_s);
        openMany(stand, 3);
        choose(stand, "manyAudienceCombo", u"file"_s);
        saveAll(stand);
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("manySummary"), 30'000);
        QStringList earlier;
        for (const base::Language language : base::AllLanguages) {
            speak(language);
            QCOMPARE(stand.unnamed(), QStringList());
            QCOMPARE(stand.clashes(), QStringList());
            QVERIFY2(stand.page->minimumSizeHint().width() <= 560, "beside the places at 1366, 200 %");
            QStringList texts{stand.text("manyTitle"), summary(stand), stand.find<QAbstractButton>("manyBackButton")->text(),
                              stand.find<QComboBox>("manyWhichCombo")->itemText(0)};
            for (int i = 0; i < earlier.size(); ++i)
                QVERIFY2(texts[i] != earlier[i], qPrintable(texts[i]));
            earlier = texts;
        }
    }
};

QTEST_MAIN(TestManySheets)
#include "tst_manysheets.moc"
