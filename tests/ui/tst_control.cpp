// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "casework/approvals.h"
#include "casework/breaches.h"
#include "casework/drafts.h"
#include "casework/handover.h"
#include "casework/watch.h"
#include "casework/documentlist.h"
#include "control/controlpage.h"
#include "paper/sheetoutlet.h"
#include "control/topiclist.h"
#include "control/topicmodel.h"
#include "order/orderpage.h"
#include "today/todaypage.h"
#include "ui/ordersupport.h"

#include <QAbstractItemModelTester>
#include <QDateTimeEdit>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

using namespace qorgan;
using namespace Qt::StringLiterals;
using tests::need;

namespace {

using Stand = tests::PageStand<ui::ControlPage>;
using OrderStand = tests::PageStand<ui::OrderPage>;
using TodayStand = tests::PageStand<ui::TodayPage>;

} // namespace

class TestControl : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<tests::OrderCases> m_cases;
    std::unique_ptr<ui::Languages> m_languages;

    [[nodiscard]] QString directory() const { return m_cases->training.directory(); }

    void speak(base::Language language)
    {
        m_languages->use(language);
        QCoreApplication::processEvents(); // the change of language is posted
    }

    /// The window's sessions live by the clock of the machine.
    void setDaysAgo(int days)
    {
        m_cases->training.setNow(base::toIso(base::SystemClock().now() - base::days24h(days)));
    }

    [[nodiscard]] domain::MeasureId waiting()
    {
        return need(issueOrder(m_cases->inspector(), tests::OrderCases::draft(m_cases->pair().incident))).value.order.id;
    }

    static void open(Stand &stand)
    {
        const QString reading = stand.text("noticeTitle");
        stand.page->arrive({ui::Place::Control, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("topicTable") || stand.text("noticeTitle") != reading, 20'000);
        QVERIFY(stand.find<QListView>("topicList")->hasFocus());
    }

    static void choose(Stand &stand, ui::Topic topic)
    {
        auto *list = stand.find<QListView>("topicList");
        const auto place = std::find(ui::AllTopics.begin(), ui::AllTopics.end(), topic) - ui::AllTopics.begin();
        list->setCurrentIndex(list->model()->index(int(place), 0));
    }

    static QTableView *table(Stand &stand) { return stand.find<QTableView>("topicTable"); }
    static int lines(Stand &stand) { return stand.shows("topicTable") ? table(stand)->model()->rowCount() : 0; }

    static void open(OrderStand &stand, domain::MeasureId id, const QString &act = {})
    {
        stand.page->arrive({ui::Place::Order, id.uuid, act});
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("orderTitle"), 20'000);
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
        m_cases->training.setNow(base::toIso(base::SystemClock().now()));
        std::ignore = m_cases->inspector();
        m_languages = std::make_unique<ui::Languages>();
        speak(base::Language::English);
    }

    void cleanup()
    {
        m_languages.reset();
        m_cases.reset();
    }

    /// The page for the next shift goes out by its own form, like every paper.
    void theHandoverIsADocument()
    {
        Stand stand(directory(), u"head"_s);
        open(stand);
        choose(stand, ui::Topic::Handover);
        QVERIFY(stand.shows("printHandoverButton"));
        stand.press("printHandoverButton");
        QVERIFY(stand.shows("printSection"));
        QTRY_COMPARE(stand.find<QComboBox>("printFormCombo")->currentData().toString(), u"handover"_s);
        QCOMPARE(stand.unnamed(), QStringList());
        Q_EMIT stand.page->findChild<ui::SheetOutlet *>()->fileChosen(m_cases->training.path(u"handover.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("printResultLabel"), 20'000);
        const auto documents = need(casework::listDocuments(m_cases->head(), {}, {10, {}})).items;
        QCOMPARE(documents.size(), size_t(1));
        QCOMPARE(documents.front().form, u"handover"_s);
        choose(stand, ui::AllTopics.front());
        QVERIFY(!stand.shows("printSection"));
        choose(stand, ui::Topic::Handover);
        QVERIFY(!stand.shows("printSection"));
    }

    void anEmptyDeskSaysSoOfEachTopic()
    {
        Stand stand(directory(), u"head"_s);
        open(stand);
        auto *list = stand.find<QListView>("topicList");
        const QAbstractItemModelTester topics(list->model());
        const QAbstractItemModelTester model(table(stand)->model());
        for (const base::Language language : {base::Language::Kazakh, base::Language::Russian, base::Language::English}) {
            speak(language);
            QStringList said;
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                list->setCurrentIndex(list->model()->index(row, 0));
                QVERIFY(!stand.shows("topicTable"));
                QVERIFY(!said.contains(stand.text("noticeTitle")));
                said << stand.text("noticeTitle");
                QCOMPARE(stand.clashes(), QStringList());
                QCOMPARE(stand.unnamed(), QStringList());
            }
        }
    }

    void aWaitingOrderIsOpenedFromTheQueue()
    {
        QVERIFY(setOrdersNeedApproval(m_cases->head(), true));
        const auto id = waiting();
        Stand stand(directory(), u"head"_s);
        open(stand);
        choose(stand, ui::Topic::Approvals);
        QCOMPARE(lines(stand), 1);
        const QAbstractItemModelTester model(table(stand)->model());
        QTest::keyClick(stand.find<QWidget>("topicList"), Qt::Key_Return);
        QVERIFY(table(stand)->hasFocus());
        QTest::keyClick(table(stand), Qt::Key_Return);
        QCOMPARE(stand.wanted.size(), std::size_t(1));
        QCOMPARE(stand.wanted.back().place, ui::Place::Order);
        QCOMPARE(stand.wanted.back().record, id.uuid);
        QCOMPARE(stand.wanted.back().act, u"approve"_s);
        QVERIFY(stand.find<QListView>("topicList")->currentIndex().data().toString().startsWith(u"1"));
        const QString english = table(stand)->model()->index(0, 0).data().toString();
        speak(base::Language::Kazakh);
        QVERIFY(table(stand)->model()->index(0, 0).data().toString() != english);
        stand.page->leave();
        QCOMPARE(table(stand)->model()->rowCount(), 0);
    }

    void theHeadApprovesOnce()
    {
        QVERIFY(setOrdersNeedApproval(m_cases->head(), true));
        const auto id = waiting();
        OrderStand stand(directory(), u"head"_s);
        open(stand, id, u"approve"_s);
        auto *approve = stand.find<QPushButton>("approveButton");
        QTRY_VERIFY(approve->hasFocus());
        QVERIFY2(!stand.shows("cancelSection"), "what waits is returned, not cancelled beside it");
        for (const base::Language language : {base::Language::Kazakh, base::Language::Russian, base::Language::English}) {
            speak(language);
            QCOMPARE(stand.clashes(), QStringList());
            QCOMPARE(stand.unnamed(), QStringList());
        }
        QTest::keyClick(approve, Qt::Key_Space);
        QTest::mouseDClick(approve, Qt::LeftButton);
        QTRY_VERIFY(!stand.shows("approvalSection"));
        QCOMPARE(stand.said.size(), 1);
        QVERIFY(need(casework::openOrder(m_cases->head(), id)).order.approvedAt);
        QVERIFY(need(casework::approvalQueue(m_cases->head())).empty());
    }

    void aReturnNeedsItsReasonAndTheInspectorReadsIt()
    {
        QVERIFY(setOrdersNeedApproval(m_cases->head(), true));
        const auto id = waiting();
        {
            OrderStand stand(directory(), u"account-1"_s);
            open(stand, id);
            QVERIFY(stand.shows("approvalSection"));
            QVERIFY(!stand.shows("approveButton"));
            QVERIFY(stand.shows("serveButton"));
            TodayStand today(directory(), u"account-1"_s);
            today.page->arrive({ui::Place::Today, {}, {}});
            QTRY_VERIFY(today.shows("waitingOrderButton"));
            QVERIFY(!today.shows("returnedOrderButton"));
            for (const base::Language language :
                 {base::Language::Kazakh, base::Language::Russian, base::Language::English}) {
                speak(language);
                QCOMPARE(today.clashes(), QStringList());
            }
        }
        OrderStand stand(directory(), u"head"_s);
        open(stand, id, u"approve"_s);
        stand.press("returnOrderButton");
        QTRY_VERIFY(stand.shows("returnReasonEditError"));
        QVERIFY(stand.find<QWidget>("returnReasonEdit")->hasFocus());
        stand.find<QLineEdit>("returnReasonEdit")->setText(u"Мән-жай толық жазылмаған"_s);
        stand.press("returnOrderButton");
        QTRY_VERIFY(!stand.shows("returnOrderButton"));
        QVERIFY(stand.text("approvalStanding").contains(u"Мән-жай толық жазылмаған"));

        TodayStand today(directory(), u"account-1"_s);
        today.page->arrive({ui::Place::Today, {}, {}});
        QTRY_VERIFY(today.shows("returnedOrderButton"));
        QVERIFY(today.text("returnedOrderButtonText").contains(u"Мән-жай толық жазылмаған"));
        const QString english = today.text("returnedOrderButtonText");
        for (const base::Language language : {base::Language::Kazakh, base::Language::Russian}) {
            speak(language);
            QVERIFY(today.text("returnedOrderButtonText") != english);
            QCOMPARE(today.clashes(), QStringList());
            QCOMPARE(today.unnamed(), QStringList());
        }
        today.press("returnedOrderButton");
        QCOMPARE(today.wanted.back().record, id.uuid);
        OrderStand card(directory(), u"account-1"_s);
        open(card, id, today.wanted.back().act);
        QTRY_VERIFY(card.find<QWidget>("issueAnotherButton")->hasFocus());
        card.press("issueAnotherButton");
        QCOMPARE(card.wanted.back().place, ui::Place::OrderForm);
        QCOMPARE(card.wanted.back().record, need(casework::openOrder(m_cases->head(), id)).order.incident.uuid);
        today.page->leave();
        QVERIFY(!today.shows("returnedOrderButton"));
    }

    void theWatchIsRecordedFromTheList()
    {
        setDaysAgo(30 + 14); // the first reminder is due today
        const auto id = m_cases->served().order.id;
        setDaysAgo(0);
        Stand stand(directory(), u"head"_s);
        open(stand);
        choose(stand, ui::Topic::Watch);
        QTRY_COMPARE(lines(stand), 1);
        QTRY_VERIFY(stand.shows("watchSection"));
        for (const base::Language language : {base::Language::Kazakh, base::Language::Russian, base::Language::English}) {
            speak(language);
            QCOMPARE(stand.clashes(), QStringList());
            QCOMPARE(stand.unnamed(), QStringList());
        }
        auto *note = stand.find<QLineEdit>("watchNoteEdit");
        // By the keyboard alone: from the list over the time to the note.
        table(stand)->setFocus();
        for (int i = 0; i < 12 && !note->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(note->hasFocus());
        QTest::keyClicks(note, u"calm"_s);
        auto *time = stand.find<QDateTimeEdit>("watchTimeEdit");
        time->setDateTime(time->dateTime().addDays(2));
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_VERIFY(stand.shows("watchTimeEditError"));
        QVERIFY(time->hasFocus());
        time->setDateTime(time->dateTime().addDays(-2).addSecs(-60));
        auto *record = stand.find<QPushButton>("recordWatchButton");
        QTest::mouseClick(record, Qt::LeftButton);
        QTest::mouseDClick(record, Qt::LeftButton);
        QTRY_COMPARE(need(casework::watchOf(m_cases->head(), id)).notes.size(), std::size_t(1));
        QCOMPARE(need(casework::watchOf(m_cases->head(), id)).notes.front().note, u"calm"_s);
        QTRY_COMPARE(lines(stand), 0);
        QVERIFY(!stand.shows("watchSection"));
        QCOMPARE(stand.said.size(), 1);
    }

    void theWatchIsRecordedOnTheCard()
    {
        setDaysAgo(40);
        const auto id = m_cases->served().order.id;
        setDaysAgo(0);
        {
            OrderStand stand(directory(), u"account-1"_s);
            open(stand, id, u"watch"_s);
            auto *note = stand.find<QLineEdit>("watchNoteEdit");
            QTRY_VERIFY(note->hasFocus());
            QTest::keyClicks(note, u"half a word"_s);
            stand.page->leave(); // a lock
            QVERIFY(note->text().isEmpty());
        }
        OrderStand stand(directory(), u"account-1"_s);
        open(stand, id, u"watch"_s);
        auto *note = stand.find<QLineEdit>("watchNoteEdit");
        QTRY_COMPARE(note->text(), u"half a word"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_VERIFY(stand.shows("earlierWatchLabel"));
        QVERIFY(stand.text("earlierWatchLabel").contains(u"half a word"));
        QVERIFY(note->text().isEmpty());
    }

    void theShiftIsHandedOverOnce()
    {
        std::ignore = m_cases->served();
        Stand stand(directory(), u"head"_s);
        open(stand);
        choose(stand, ui::Topic::Handover);
        QTRY_VERIFY(lines(stand) >= 2); // issued and served
        auto *note = stand.find<QLineEdit>("handoverNoteEdit");
        note->setFocus();
        QTest::keyClicks(note, u"quiet"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(stand.said.size(), 1);
        QTRY_COMPARE(need(casework::handoverPage(m_cases->head())).note, u"quiet"_s);
        QVERIFY(note->text().isEmpty());
    }

    void theNoteForTheNextShiftOutlivesALock()
    {
        {
            Stand stand(directory(), u"head"_s);
            open(stand);
            choose(stand, ui::Topic::Handover);
            QTRY_VERIFY(stand.shows("handoverNoteEdit"));
            QTest::qWait(200); // the draft is begun
            stand.find<QLineEdit>("handoverNoteEdit")->setText(u"камерадағы адам"_s);
            stand.page->keep(); // the window locks
            QTRY_COMPARE(need(casework::keptDrafts(m_cases->head())).size(), std::size_t(1));
            stand.page->leave();
            QVERIFY(stand.find<QLineEdit>("handoverNoteEdit")->text().isEmpty());
        }
        Stand stand(directory(), u"head"_s);
        stand.page->arrive({ui::Place::Control, {}, u"handover"_s}); // as the offer to go on does
        QTRY_COMPARE_WITH_TIMEOUT(stand.find<QLineEdit>("handoverNoteEdit")->text(), u"камерадағы адам"_s, 20'000);
        QVERIFY(stand.shows("handoverNoteEdit"));
        stand.press("handOverButton");
        QTRY_COMPARE(need(casework::handoverPage(m_cases->head())).note, u"камерадағы адам"_s);
        QTRY_VERIFY(need(casework::keptDrafts(m_cases->head())).empty());
    }

    /// What supervision would ask of a breach leads to the measure it is recorded of.
    void aBreachLeadsToItsMeasure()
    {
        setDaysAgo(10);
        const auto order = m_cases->served();
        setDaysAgo(8);
        casework::BreachDraft draft;
        draft.measure = order.order.id;
        draft.restriction = u"contact"_s;
        draft.at = m_cases->training.now();
        draft.how = u"Көршілерінің айтуынша"_s;
        std::ignore = need(casework::recordBreach(m_cases->head(), draft));
        setDaysAgo(0);
        Stand stand(directory(), u"head"_s);
        open(stand);
        choose(stand, ui::Topic::Signals);
        const auto board = need(ui::ControlBoard::read(m_cases->head()));
        const auto found = ui::TopicWords::lines(ui::Topic::Signals, board);
        QVERIFY(std::any_of(found.begin(), found.end(), [&](const ui::TopicLine &line) {
            return line.destination.place == ui::Place::Order && line.destination.record == order.order.id.uuid
                && line.destination.act == u"breach";
        }));
    }

    void whatRestsOnAnEarlierLawIsListed()
    {
        // The law changed on 2 March 2026; such an order was never served.
        m_cases->training.setNow(u"2026-02-20T12:00:00+05:00"_s);
        const auto old = m_cases->issued().order.id;
        setDaysAgo(0);
        std::ignore = m_cases->issued();
        Stand stand(directory(), u"head"_s);
        open(stand);
        choose(stand, ui::Topic::OldBasis);
        QTRY_COMPARE(lines(stand), 1);
        QTest::keyClick(table(stand), Qt::Key_Return);
        QCOMPARE(stand.wanted.back().record, old.uuid);
        QVERIFY(table(stand)->model()->index(0, 0).data().toString().contains(u"214-IV"));
    }

    void anInspectorHasNoDesk()
    {
        Stand stand(directory(), u"account-1"_s);
        stand.page->arrive({ui::Place::Control, {}, {}});
        QTest::qWait(300);
        QCOMPARE(lines(stand), 0);
    }
};

QTEST_MAIN(TestControl)
#include "tst_control.moc"
