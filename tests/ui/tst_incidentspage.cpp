// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "incidents/incidentspage.h"
#include "ui/inventedincidents.h"
#include "ui/ordersupport.h"
#include "ui/windowtexts.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

using namespace qorgan;
using namespace Qt::StringLiterals;

using Stand = tests::PageStand<ui::IncidentsPage>;

class TestIncidentsPage : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;
    QTemporaryDir m_settings;
    std::unique_ptr<ui::Languages> m_languages;
    int m_recorded = 0;

    QString directory() const { return m_cases.training.directory(); }
    static QTableView *table(Stand &stand) { return stand.find<QTableView>("incidentTable"); }
    static int rows(Stand &stand) { return table(stand)->model()->rowCount(); }

    void open(Stand &stand)
    {
        stand.page->arrive({ui::Place::Incidents, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(rows(stand), m_recorded, 20'000);
    }

    void choose(Stand &stand, const char *combo, const QString &code)
    {
        auto *box = stand.find<QComboBox>(combo);
        QVERIFY(code.isEmpty() || box->findData(code) > 0);
        box->setCurrentIndex(code.isEmpty() ? 0 : box->findData(code));
    }

    void speak(base::Language language)
    {
        m_languages->use(language);
        QCoreApplication::processEvents(); // the change of language is posted
    }

    /// An account of an administrative section, that records one incident.
    void recordInSection(const QString &section)
    {
        casework::NewAccount account;
        account.login = u"officer-"_s + section;
        account.password = tests::TrainingRegister::password();
        account.roles = security::Role::Inspector;
        account.section = section;
        tests::need(casework::addAccount(m_cases.head(), std::move(account)));
        auto session = tests::need(casework::Session::open(
            directory(), {u"officer-"_s + section, tests::TrainingRegister::password()}, {m_cases.training.now()}));
        tests::need(casework::addIncident(*session, m_cases.incidentDraft()));
        ++m_recorded;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_cases.training.setNow(base::toIso(base::SystemClock().now()));
        m_languages = std::make_unique<ui::Languages>();
        speak(base::Language::English);
        std::ignore = m_cases.inspector();
        std::ignore = m_cases.training.sessionOf(security::Role::Auditor);
        QCOMPARE(tests::recordIncidents(m_cases.head(), 350), QString());
        m_recorded = 350;
        std::ignore = m_cases.served();
        std::ignore = m_cases.issued();
        m_recorded += 2;
        recordInSection(u"7"_s);
        recordInSection(u"12"_s);
    }

    void init() { speak(base::Language::English); }

    void theFarthestRowComesByItself()
    {
        Stand stand(directory(), u"head"_s);
        open(stand);
        const QAbstractItemModelTester tester(table(stand)->model());
        QVERIFY(table(stand)->selectionModel()->isSelected(table(stand)->model()->index(0, 0)));
        QTest::keyClick(table(stand), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(table(stand)->currentIndex().row(), m_recorded - 1);
        QVERIFY(table(stand)->selectionModel()->isSelected(table(stand)->currentIndex()));
        const auto last = [&] { return table(stand)->model()->index(m_recorded - 1, 0).data().toString(); };
        QTRY_VERIFY(last() != u"…" && !last().isEmpty());
        QTest::keyClick(table(stand), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(table(stand)->currentIndex().row(), 0);
    }

    void enterOpensTheCard()
    {
        Stand stand(directory(), u"account-1"_s);
        open(stand);
        const auto incidents = tests::need(casework::listIncidents(m_cases.head(), {}, {5, {}})).items;
        table(stand)->setCurrentIndex(table(stand)->model()->index(3, 0));
        QTest::keyClick(table(stand), Qt::Key_Return);
        QCOMPARE(stand.wanted.size(), size_t{1});
        QCOMPARE(stand.wanted.back().place, ui::Place::Incident);
        QCOMPARE(stand.wanted.back().record, incidents[3].id.uuid);
        QVERIFY(stand.find<QAbstractButton>("listIssueOrderButton")->isEnabled());
        stand.press("listIssueOrderButton");
        QCOMPARE(stand.wanted.back().place, ui::Place::OrderForm);
        QCOMPARE(stand.wanted.back().record, incidents[3].id.uuid);
        // Back in the list the row is where it was.
        open(stand);
        QTRY_COMPARE(table(stand)->currentIndex().row(), 3);
    }

    void rolesDecideWhatIsOffered()
    {
        Stand stand(directory(), u"account-8"_s);
        QVERIFY(!stand.shows("listIssueOrderButton"));
        QVERIFY(!stand.shows("newIncidentButton"));
    }

    void filtersNarrowTogether()
    {
        Stand stand(directory(), u"head"_s);
        open(stand);
        QTRY_VERIFY(stand.shows("sectionCombo"));
        choose(stand, "ordersCombo", u"in_force"_s);
        QTRY_COMPARE(rows(stand), 1);
        choose(stand, "ordersCombo", u"unserved"_s);
        QTRY_COMPARE(rows(stand), 1);
        choose(stand, "ordersCombo", u"none"_s);
        QTRY_COMPARE(rows(stand), m_recorded - 2);
        choose(stand, "sectionCombo", u"7"_s);
        QTRY_COMPARE(rows(stand), 1);
        choose(stand, "sourceCombo", u"victim"_s);
        QTRY_COMPARE(rows(stand), 0);
        choose(stand, "sectionCombo", {});
        QTRY_COMPARE(rows(stand), 175);
        stand.find<QCheckBox>("withoutComplaintCheck")->click();
        QTRY_COMPARE(rows(stand), 0);
        QVERIFY(!table(stand)->isVisible());
    }

    void sectionsStandInTheOrderOfTheirNumbers()
    {
        Stand stand(directory(), u"head"_s);
        open(stand);
        auto *sections = stand.find<QComboBox>("sectionCombo");
        QTRY_COMPARE(sections->count(), 3);
        QCOMPARE(sections->itemText(1), u"7"_s);
        QCOMPARE(sections->itemText(2), u"12"_s);
    }

    void aPeriodThatEndsBeforeItBeginsIsSaid()
    {
        Stand stand(directory(), u"head"_s);
        open(stand);
        stand.find<QComboBox>("periodCombo")->setCurrentIndex(5);
        QVERIFY(stand.shows("fromEdit"));
        stand.find<QDateEdit>("toEdit")->setDate(stand.find<QDateEdit>("fromEdit")->date().addDays(-3));
        QVERIFY(stand.shows("fromEditError"));
        const QString inEnglish = stand.text("fromEditError");
        speak(base::Language::Kazakh);
        QVERIFY(stand.text("fromEditError") != inEnglish);
    }

    void aFilterIsSavedChosenAndDeleted()
    {
        {
            Stand stand(directory(), u"head"_s);
            open(stand);
            choose(stand, "ordersCombo", u"none"_s);
            choose(stand, "sourceCombo", u"victim"_s);
            stand.press("saveFilterButton");
            QVERIFY(stand.find<QWidget>("filterNameEdit")->hasFocus());
            stand.press("keepFilterButton");
            QVERIFY(stand.shows("filterNameEditError"));
            stand.find<QLineEdit>("filterNameEdit")->setText(u"Нұсқамасыз, өзі айтқан"_s);
            QVERIFY(!stand.shows("filterNameEditError"));
            QTest::keyClick(stand.find<QLineEdit>("filterNameEdit"), Qt::Key_Return);
            QVERIFY(!stand.shows("filterNameEdit"));
            QTRY_COMPARE(stand.said.size(), 1);
            QCOMPARE(stand.find<QComboBox>("savedFilterCombo")->currentIndex(), 1);
            choose(stand, "sourceCombo", {});
            QCOMPARE(stand.find<QComboBox>("savedFilterCombo")->currentIndex(), 0);
        }
        Stand stand(directory(), u"head"_s);
        auto *saved = stand.find<QComboBox>("savedFilterCombo");
        QTRY_COMPARE(saved->count(), 2);
        open(stand);
        saved->setFocus();
        QTest::keyClick(saved, Qt::Key_Down);
        QCOMPARE(saved->currentText(), u"Нұсқамасыз, өзі айтқан"_s);
        QTRY_COMPARE(rows(stand), 175);
        QCOMPARE(stand.find<QComboBox>("ordersCombo")->currentData().toString(), u"none"_s);
        stand.press("deleteFilterButton");
        QCOMPARE(saved->count(), 1);
        QCOMPARE(rows(stand), 175); // what was set stays set
        QTRY_COMPARE(stand.said.size(), 1);
        Stand again(directory(), u"head"_s);
        open(again);
        QCOMPARE(again.find<QComboBox>("savedFilterCombo")->count(), 1);
        // It is the account's own.
        Stand other(directory(), u"account-1"_s);
        open(other);
        QCOMPARE(other.find<QComboBox>("savedFilterCombo")->count(), 1);
    }

    void columnsAreChosenAndRemembered()
    {
        const auto hidden = [this](Stand &stand) { return table(stand)->isColumnHidden(ui::IncidentModel::Source); };
        {
            Stand stand(directory(), u"head"_s);
            open(stand);
            QVERIFY(!hidden(stand));
            const auto *menu = stand.find<QMenu>("columnMenu");
            QVERIFY(!menu->actions().at(0)->isEnabled()); // the first is always there
            menu->actions().at(ui::IncidentModel::Source)->trigger();
            QVERIFY(hidden(stand));
            QTRY_COMPARE(stand.said.size(), 1);
        }
        Stand stand(directory(), u"head"_s);
        open(stand);
        QTRY_VERIFY(hidden(stand));
        QVERIFY(!table(stand)->isColumnHidden(ui::IncidentModel::Offender));
        stand.find<QMenu>("columnMenu")->actions().at(ui::IncidentModel::Source)->trigger();
        QVERIFY(!hidden(stand));
        QTRY_COMPARE(stand.said.size(), 1);
    }

    void everyControlHasANameAndAKeyOfItsOwn()
    {
        Stand stand(directory(), u"head"_s);
        open(stand);
        stand.find<QComboBox>("periodCombo")->setCurrentIndex(5);
        stand.press("saveFilterButton");
        for (const auto language : {base::Language::Kazakh, base::Language::Russian, base::Language::English}) {
            speak(language);
            QCOMPARE(stand.unnamed(), QStringList());
            QCOMPARE(stand.clashes(), QStringList());
        }
    }

    void aLanguageSwitchLeavesNothingBehind()
    {
        Stand stand(directory(), u"head"_s);
        open(stand);
        for (const auto language : {base::Language::Kazakh, base::Language::Russian, base::Language::English}) {
            speak(language);
            Stand born(directory(), u"head"_s);
            open(born);
            QTRY_COMPARE(born.find<QComboBox>("sectionCombo")->count(), 3);
            QTRY_COMPARE(windowTexts(*stand.page), windowTexts(*born.page));
        }
    }

    void nothingOfARegisterStays()
    {
        Stand stand(directory(), u"head"_s);
        open(stand);
        choose(stand, "sectionCombo", u"7"_s);
        stand.page->leave();
        QCOMPARE(rows(stand), 0);
        QCOMPARE(stand.find<QComboBox>("sectionCombo")->count(), 1);
        QCOMPARE(stand.find<QComboBox>("savedFilterCombo")->count(), 1);
        QCOMPARE(stand.find<QComboBox>("periodCombo")->currentIndex(), 0);
    }
};

QTEST_MAIN(TestIncidentsPage)
#include "tst_incidentspage.moc"
