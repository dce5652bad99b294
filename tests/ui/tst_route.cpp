// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "casework/drafts.h"
#include "incidentform/momentedit.h"
#include "route/routemodel.h"
#include "casework/documentlist.h"
#include "paper/sheetoutlet.h"
#include "route/routepage.h"
#include "ui/ordersupport.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>

using namespace qorgan;
using namespace Qt::StringLiterals;
using tests::need;

using Stand = tests::PageStand<ui::RoutePage>;

class TestRoute : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<tests::OrderCases> m_cases;
    std::unique_ptr<ui::Languages> m_languages;
    std::vector<domain::MeasureId> m_measures;

    [[nodiscard]] QString directory() const { return m_cases->training.directory(); }
    [[nodiscard]] std::size_t checks(domain::MeasureId id)
    {
        return need(casework::openOrder(m_cases->head(), id)).checks.size();
    }
    [[nodiscard]] std::vector<casework::KeptDraft> kept(casework::Session &session)
    {
        return need(casework::keptDrafts(session));
    }

    void speak(base::Language language)
    {
        m_languages->use(language);
        QCoreApplication::processEvents(); // the change of language is posted
    }

    static ui::RouteModel *model(Stand &stand)
    {
        return qobject_cast<ui::RouteModel *>(stand.find<QTableView>("routeTable")->model());
    }

    /// The sheet of the whole unit: the head issued them.
    static void open(Stand &stand, const QUuid &draft = {})
    {
        stand.page->arrive({ui::Place::Route, draft, {}});
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("routeTable"), 20'000);
        QTRY_VERIFY(stand.find<QWidget>("routeRowSpin")->hasFocus());
    }

    static void enterRow(Stand &stand, const QString &note, bool absent = false)
    {
        if (absent)
            stand.press("routeAbsentRadio");
        auto *edit = stand.find<QLineEdit>("routeNoteEdit");
        edit->setFocus();
        QTest::keyClicks(edit, note);
        QTest::keyClick(edit, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
    }

    void init()
    {
        m_cases = std::make_unique<tests::OrderCases>();
        m_cases->training.undertake();
        const base::Instant now = base::SystemClock().now();
        // Eight days under an order, and never checked.
        m_cases->training.setNow(base::toIso(now - base::days24h(8)));
        m_measures = {m_cases->served().order.id, m_cases->served().order.id, m_cases->served().order.id};
        m_cases->training.setNow(base::toIso(now));
        std::ignore = m_cases->inspector();
        m_languages = std::make_unique<ui::Languages>();
        speak(base::Language::English);
    }

    void cleanup()
    {
        m_languages.reset();
        m_cases.reset();
    }

    /// By its own form and through the register of documents, with a code like every paper.
    void theSheetIsADocument()
    {
        Stand stand(directory(), u"head"_s);
        open(stand);
        stand.press("printRouteButton");
        QVERIFY(stand.shows("printSection"));
        QVERIFY(!stand.shows("routeTable"));
        QTRY_COMPARE(stand.find<QComboBox>("printFormCombo")->currentData().toString(), u"route-sheet"_s);
        QCOMPARE(stand.unnamed(), QStringList());
        QCOMPARE(stand.clashes(), QStringList());
        Q_EMIT stand.page->findChild<ui::SheetOutlet *>()->fileChosen(m_cases->training.path(u"route.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("printResultLabel"), 20'000);
        const auto documents = need(casework::listDocuments(m_cases->head(), {}, {10, {}})).items;
        QCOMPARE(documents.size(), size_t(1));
        QCOMPARE(documents.front().form, u"route-sheet"_s);
        QCOMPARE(documents.front().code.size(), 6);
        stand.press("printRouteButton");
        QVERIFY(stand.shows("routeTable"));
    }

    void aSheetIsTypedBackByTheKeyboard()
    {
        Stand stand(directory(), u"head"_s);
        open(stand);
        const QAbstractItemModelTester tester(model(stand));
        QCOMPARE(model(stand)->rowCount(), 3);
        QVERIFY(!stand.find<QPushButton>("recordRouteButton")->isEnabled());
        enterRow(stand, u"seen at the gate"_s);
        QCOMPARE(stand.find<QSpinBox>("routeRowSpin")->value(), 2);
        QVERIFY(stand.find<QWidget>("routeRowSpin")->hasFocus());
        enterRow(stand, {}, true);
        QVERIFY2(stand.find<QRadioButton>("routeSeenRadio")->isChecked(), "the next is seen until said otherwise");
        enterRow(stand, {});
        auto *record = stand.find<QPushButton>("recordRouteButton");
        QTRY_VERIFY2(record->hasFocus(), "all rows are done: Enter records them");
        QTest::keyClick(record, Qt::Key_Space);
        QTest::mouseDClick(record, Qt::LeftButton);
        QTRY_COMPARE(stand.said.size(), 1);
        for (const auto id : m_measures)
            QCOMPARE(checks(id), std::size_t(1));
        QTRY_COMPARE(model(stand)->results().size(), std::size_t(0));
        QTRY_VERIFY(kept(m_cases->head()).empty());
    }

    void whatIsTypedSurvivesALock()
    {
        Stand stand(directory(), u"head"_s);
        open(stand);
        enterRow(stand, u"not at home"_s, true);
        enterRow(stand, u"asked the neighbour"_s);
        QTest::keyClicks(stand.find<QLineEdit>("routeNoteEdit"), u"half a w"_s);
        stand.page->keep();
        stand.page->leave(); // locked
        QCOMPARE(model(stand)->rowCount(), 0);
        QVERIFY(stand.find<QLineEdit>("routeNoteEdit")->text().isEmpty());

        Stand again(directory(), u"head"_s);
        open(again);
        QTRY_COMPARE(model(again)->results().size(), std::size_t(2));
        const auto results = model(again)->results();
        QCOMPARE(results[0].check.result, domain::CheckResult::Absent);
        QCOMPARE(results[0].check.note, u"not at home"_s);
        QCOMPARE(results[1].check.note, u"asked the neighbour"_s);
        QCOMPARE(again.find<QLineEdit>("routeNoteEdit")->text(), u"half a w"_s);
        QVERIFY(again.shows("routeAnewButton"));
        QVERIFY(again.find<QPushButton>("recordRouteButton")->isEnabled());
        for (const base::Language language : {base::Language::Kazakh, base::Language::Russian, base::Language::English}) {
            speak(language);
            QCOMPARE(again.clashes(), QStringList());
            QCOMPARE(again.unnamed(), QStringList());
        }
        again.press("recordRouteButton");
        QTRY_COMPARE(again.said.size(), 1);
        QTRY_VERIFY(kept(m_cases->head()).empty());
        QVERIFY(!again.shows("routeAnewButton"));
    }

    void anotherDayKeepsItsOwn()
    {
        Stand stand(directory(), u"head"_s);
        open(stand);
        const QDate today = *stand.find<ui::MomentEdit>("routeDayEdit")->date();
        enterRow(stand, u"of today"_s);
        stand.find<ui::MomentEdit>("routeDayEdit")->setDate(today.addDays(1));
        stand.press("routeReadButton");
        QTRY_COMPARE(model(stand)->sheet().on, today.addDays(1));
        QVERIFY(model(stand)->results().empty());
        QTRY_COMPARE(kept(m_cases->head()).size(), std::size_t(1));
        const casework::KeptDraft draft = kept(m_cases->head()).front();
        QCOMPARE(draft.kind, u"route"_s);
        // As the window offers to go on with it.
        stand.page->arrive({ui::Place::Route, draft.record, {}});
        QTRY_COMPARE(model(stand)->sheet().on, today);
        QTRY_COMPARE(model(stand)->results().size(), std::size_t(1));
        stand.press("routeAnewButton");
        QVERIFY(model(stand)->results().empty());
        QTRY_VERIFY(kept(m_cases->head()).empty());
        QVERIFY(!stand.shows("routeAnewButton"));
    }

    void anErrorStandsAtItsRowAndLosesNothing()
    {
        Stand stand(directory(), u"head"_s);
        open(stand);
        enterRow(stand, u"first"_s);
        auto *time = stand.find<QDateTimeEdit>("routeTimeEdit");
        time->setDateTime(time->dateTime().addDays(1));
        enterRow(stand, u"second"_s);
        stand.press("recordRouteButton");
        QTRY_VERIFY(stand.shows("routeRowSpinError"));
        QVERIFY(stand.text("routeRowSpinError").contains(u"2"));
        QCOMPARE(stand.find<QSpinBox>("routeRowSpin")->value(), 2);
        QVERIFY(stand.find<QWidget>("routeRowSpin")->hasFocus());
        QCOMPARE(model(stand)->results().size(), std::size_t(2));
        for (const auto id : m_measures)
            QCOMPARE(checks(id), std::size_t(0));
        time->setDateTime(time->dateTime().addDays(-1).addSecs(-60));
        enterRow(stand, u"second"_s);
        stand.press("recordRouteButton");
        QTRY_COMPARE(stand.said.size(), 1);
        QVERIFY(!stand.shows("routeRowSpinError"));
    }

    void everyControlIsNamedAndNoLetterStandsTwice()
    {
        Stand stand(directory(), u"head"_s);
        open(stand);
        QStringList titles;
        for (const base::Language language : {base::Language::Kazakh, base::Language::Russian, base::Language::English}) {
            speak(language);
            titles << stand.text("routeTitle");
            QCOMPARE(stand.clashes(), QStringList());
            QCOMPARE(stand.unnamed(), QStringList());
        }
        titles.removeDuplicates();
        QCOMPARE(titles.size(), 3);
    }

    void anInspectorSeesHisOwnAndTheUnits()
    {
        Stand stand(directory(), u"account-1"_s);
        stand.page->arrive({ui::Place::Route, {}, {}});
        QTRY_VERIFY(stand.text("noticeTitle").startsWith(u"No check is due"));
        stand.find<QComboBox>("routeWhoseCombo")->setCurrentIndex(1);
        stand.press("routeReadButton");
        QTRY_COMPARE(model(stand)->rowCount(), 3);
    }
};

QTEST_MAIN(TestRoute)
#include "tst_route.moc"
