// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ordercases.h"
#include "measures/measurespage.h"
#include "shell/languages.h"
#include "shell/mainwindow.h"
#include "ui/windowtexts.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace qorgan;
using namespace qorgan::ui;
using namespace Qt::StringLiterals;
using casework::OrderRow;
using domain::MeasureState;

namespace {

const base::Instant Now = tests::at(u"2026-11-20T12:00:00+05:00"_s);

/// A source of invented orders that answers when it is told to.
struct Orders {
    int size = 0;
    std::optional<base::Error> failure;
    std::vector<std::function<void()>> waiting;

    OrderReading reading()
    {
        return [this](const casework::OrderFilter &filter, const casework::PageRequest &request, OrderReply reply) {
            waiting.push_back([this, filter, request, reply] { reply(page(filter, request)); });
        };
    }

    void answer()
    {
        while (!waiting.empty()) {
            const auto next = waiting.front();
            waiting.erase(waiting.begin());
            next();
        }
    }

    base::Result<OrdersRead> page(const casework::OrderFilter &filter, const casework::PageRequest &request)
    {
        if (failure)
            return base::fail(*failure);
        OrdersRead read;
        read.now = Now;
        const int first = request.after.toInt();
        const int last = qMin(size, first + request.limit);
        for (int i = first; i < last; ++i)
            read.page.items.push_back(row(i, filter.state.value_or(MeasureState::Served)));
        if (last < size)
            read.page.next = QString::number(last);
        return read;
    }

    static OrderRow row(int i, MeasureState state)
    {
        OrderRow row;
        row.id.uuid = QUuid::createUuidV5(QUuid(), QString::number(i));
        row.number = u"27/2026/%1"_s.arg(i);
        row.state = state;
        row.issuedAt = Now - base::hours(i + 1);
        row.offenderName = u"Үлгіев Сынақ"_s;
        row.officer.login = u"officer"_s;
        row.beads = {{QDate(2026, 11, 13), casework::BeadState::Done, row.issuedAt},
                     {QDate(2026, 11, 20), casework::BeadState::Missed, {}}};
        for (int victim = 0; victim < i % 3; ++victim)
            row.victims.push_back({{}, u"Үлгіева Сынақ"_s});
        if (state != MeasureState::Issued)
            row.endsAt = Now + base::hours(24 * 24 + 6);
        if (state == MeasureState::Served)
            row.nextCheckDue = base::local::date(Now).addDays(i - 1);
        return row;
    }
};

QString cell(const OrderModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class TestMeasures : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;
    QTemporaryDir m_settings;

    void showMeasures(MainWindow &window, const QString &login = u"head"_s)
    {
        window.show();
        window.findChild<QLineEdit *>(u"loginEdit"_s)->setText(login);
        window.findChild<QLineEdit *>(u"passwordEdit"_s)->setText(m_cases.training.password());
        window.findChild<QAbstractButton *>(u"logInButton"_s)->click();
        auto *place = window.findChild<QAbstractButton *>(u"measuresPlace"_s);
        QTRY_VERIFY_WITH_TIMEOUT(place->isVisible(), 20'000);
        place->click();
    }

    static QTableView *table(QWidget &window) { return window.findChild<QTableView *>(u"orderTable"_s); }

    static void speak(const QWidget &window, const QString &code)
    {
        window.findChild<QAbstractButton *>(QString(code + u"LanguageButton"_s))->click();
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_cases.training.undertake();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
    }

    /// Before any order is issued.
    void noOrdersAreSaidKindly()
    {
        MainWindow window(m_cases.training.directory());
        showMeasures(window);
        auto *page = window.findChild<MeasuresPage *>();
        QVERIFY(page->isVisible());
        auto *title = page->findChild<QWidget *>(u"policeMeasures"_s)->findChild<QLabel *>(u"noticeTitle"_s);
        speak(window, u"en"_s);
        QTRY_COMPARE(title->text(), u"No orders yet"_s);
        speak(window, u"kk"_s);
        QCOMPARE(title->text(), u"Нұсқамалар әзірге жоқ"_s);
        QVERIFY(!page->findChild<QPushButton *>(u"openOrderButton"_s)->isVisible());
    }

    void pagesFollowTheScrolling()
    {
        Orders orders{450, {}, {}};
        OrderModel model(orders.reading()); // without the tester, which fetches pages by itself
        model.read({});
        QCOMPARE(model.phase(), OrderModel::Phase::Loading);
        QVERIFY(!model.canFetchMore({}));
        orders.answer();
        QCOMPARE(model.rowCount(), 200);
        QVERIFY(model.hasMore());
        model.fetchMore({});
        QVERIFY2(!model.canFetchMore({}), "one page is on its way");
        orders.answer();
        model.fetchMore({});
        orders.answer();
        QCOMPARE(model.rowCount(), 450);
        QVERIFY(!model.hasMore());
        for (int i = 0; i < model.rowCount(); ++i)
            QCOMPARE(cell(model, i, OrderModel::Number), u"27/2026/%1"_s.arg(i));
    }

    void itStopsBeforeItHoldsTheWholeTable()
    {
        Orders orders{OrderModel::MaxRows + 400, {}, {}};
        OrderModel model(orders.reading());
        model.read({});
        orders.answer();
        while (model.canFetchMore({})) {
            model.fetchMore({});
            orders.answer();
        }
        QCOMPARE(model.rowCount(), OrderModel::MaxRows);
        QVERIFY(model.isCut());
    }

    void answersToAnEarlierChoiceAreDropped()
    {
        Orders orders{3, {}, {}};
        OrderModel model(orders.reading());
        const QAbstractItemModelTester tester(&model);
        model.read({.state = MeasureState::Issued});
        model.read({.state = MeasureState::Cancelled});
        std::swap(orders.waiting[0], orders.waiting[1]);
        orders.answer();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.at(model.index(0, 0))->state, MeasureState::Cancelled);
        orders.failure = base::Error{u"register-busy"_s, {}, {}, base::ErrorKind::Io};
        model.read({});
        orders.answer();
        QCOMPARE(model.phase(), OrderModel::Phase::Failed);
        QCOMPARE(model.error().code, u"register-busy"_s);
        QVERIFY(!model.at({}));
    }

    void cellsSpeakTheCurrentLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("victims");
        QTest::newRow("kk") << int(base::Language::Kazakh)
                            << QStringList{u"27/2026/2"_s, u"Үлгіев Сынақ"_s, u"✓ тапсырылды, қолданыста"_s,
                                           u"24 тәу 6 сағ қалды"_s, QString(), u"○ 21.11.2026"_s, u"officer"_s, u"14.12.2026 18:00"_s,
                                           u"20.11.2026 09:00"_s, u"Үлгіева Сынақ +1"_s}
                            << u"Үлгіева Сынақ және тағы 1 адам"_s;
        QTest::newRow("ru") << int(base::Language::Russian)
                            << QStringList{u"27/2026/2"_s, u"Үлгіев Сынақ"_s, u"✓ вручено, действует"_s,
                                           u"осталось 24 сут 6 ч"_s, QString(), u"○ 21.11.2026"_s, u"officer"_s, u"14.12.2026 18:00"_s,
                                           u"20.11.2026 09:00"_s, u"Үлгіева Сынақ +1"_s}
                            << u"Үлгіева Сынақ и ещё 1 человек"_s;
        QTest::newRow("en") << int(base::Language::English)
                            << QStringList{u"27/2026/2"_s, u"Үлгіев Сынақ"_s, u"✓ served, in force"_s,
                                           u"24 d 6 h left"_s, QString(), u"○ 21 Nov 2026"_s, u"officer"_s, u"14 Dec 2026 18:00"_s,
                                           u"20 Nov 2026 09:00"_s, u"Үлгіева Сынақ +1"_s}
                            << u"Үлгіева Сынақ and 1 more"_s;
    }

    void cellsSpeakTheCurrentLanguage()
    {
        QFETCH(int, language);
        Languages languages;
        languages.use(base::Language::Kazakh);
        Orders orders{3, {}, {}};
        OrderModel model(orders.reading());
        model.read({});
        orders.answer();
        languages.use(base::Language(language));
        const QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
        model.retranslate();
        QCOMPARE(cells.count(), 1);
        QStringList found;
        for (int column = 0; column < OrderModel::ColumnCount; ++column)
            found.append(cell(model, 2, column));
        QTEST(found, "cells");
        QTEST(cell(model, 2, OrderModel::Victims, Qt::AccessibleTextRole), "victims");
        QVERIFY2(cell(model, 2, OrderModel::Checks, Qt::AccessibleTextRole).contains(u", "), "beads in words");
        QVERIFY2(cell(model, 0, OrderModel::NextCheck).startsWith(u'▲'), "a missed check is marked");
        QVERIFY2(cell(model, 1, OrderModel::NextCheck).startsWith(u'●'), "so is that of today");
        QVERIFY(!cell(model, 0, OrderModel::State, Qt::AccessibleTextRole).contains(u'✓'));
    }

    void theChoiceAndTheWayToAnOrder()
    {
        // The window's session lives by the clock of the machine.
        m_cases.training.setNow(base::toIso(base::SystemClock().now() - base::hours(2)));
        const auto served = m_cases.served().order;
        const auto issued = m_cases.issued().order;

        MainWindow window(m_cases.training.directory());
        showMeasures(window);
        const QAbstractItemModel *model = table(window)->model();
        QTRY_COMPARE(model->rowCount(), 2);
        QTRY_VERIFY(table(window)->hasFocus() && table(window)->currentIndex().isValid());
        auto *show = window.findChild<QComboBox *>(u"orderShowCombo"_s);
        show->setCurrentIndex(1);
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, OrderModel::Number).data().toString(), issued.number);
        show->setCurrentIndex(8); // cancelled
        auto *page = window.findChild<MeasuresPage *>();
        QTRY_VERIFY(page->findChild<QWidget *>(u"policeMeasures"_s)->findChild<QLabel *>(u"noticeTitle"_s)->isVisible());
        show->setCurrentIndex(2);
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, OrderModel::Number).data().toString(), served.number);

        QObject::disconnect(page, &Page::wanted, &window, nullptr); // this page stays
        QSignalSpy wanted(page, &Page::wanted);
        table(window)->setFocus();
        QTest::keyClick(table(window), Qt::Key_Return);
        window.findChild<QPushButton *>(u"openOrderButton"_s)->click();
        QCOMPARE(wanted.count(), 2);
        for (const QList<QVariant> &sent : wanted) {
            const auto there = sent.first().value<Destination>();
            QCOMPARE(there.place, Place::Order);
            QCOMPARE(there.record, served.id.uuid);
            QVERIFY(there.act.isEmpty());
        }
    }

    /// The head's questions: whose orders, and which checks were missed.
    void ofAnOfficerAndWithMissedChecks()
    {
        m_cases.training.setNow(base::toIso(base::SystemClock().now() - base::days24h(10)));
        const auto missed = m_cases.served().order;
        m_cases.training.setNow(base::toIso(base::SystemClock().now() - base::hours(1)));
        casework::Session &inspector = m_cases.inspector();
        const auto his = tests::need(casework::issueOrder(inspector, tests::OrderCases::draft(m_cases.pair().incident)));

        MainWindow window(m_cases.training.directory());
        showMeasures(window);
        const QAbstractItemModel *model = table(window)->model();
        QTRY_VERIFY(model->rowCount() >= 2);
        const int all = model->rowCount();
        auto *officer = window.findChild<QComboBox *>(u"orderOfficerCombo"_s);
        QTRY_COMPARE(officer->count(), 3);
        officer->setCurrentIndex(officer->findText(inspector.account().fullName));
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, OrderModel::Number).data().toString(), his.value.order.number);
        officer->setCurrentIndex(0);
        QTRY_COMPARE(model->rowCount(), all);
        auto *show = window.findChild<QComboBox *>(u"orderShowCombo"_s);
        show->setCurrentIndex(3); // missed checks
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, OrderModel::Number).data().toString(), missed.number);
        const auto beads = model->index(0, OrderModel::Checks).data(OrderModel::BeadsRole);
        QCOMPARE(beads.value<std::vector<casework::CheckBead>>().front().state, casework::BeadState::Missed);
        // The beads are drawn: the cell is not the same without them.
        const QRect cell = table(window)->visualRect(model->index(0, OrderModel::Checks));
        const QImage drawn = table(window)->viewport()->grab(cell).toImage();
        QVERIFY(drawn.pixelColor(2, 2) != drawn.pixelColor(int(table(window)->fontMetrics().height() * 0.32) + 4,
                                                           drawn.height() / 2));
    }

    void aNarrowWindowLeavesOutTheLastColumns()
    {
        MainWindow window(m_cases.training.directory());
        showMeasures(window);
        QTRY_VERIFY(table(window)->model()->rowCount() > 0);
        window.resize(1800, 700); // room for all columns in any of the system's fonts
        QTRY_VERIFY(!table(window)->isColumnHidden(OrderModel::Issued));
        window.resize(window.minimumSizeHint().width(), 700);
        QTRY_VERIFY(table(window)->isColumnHidden(OrderModel::Victims));
        QVERIFY(!table(window)->isColumnHidden(OrderModel::Number));
    }

    void whoMayNotReadCasesSeesNoMeasures()
    {
        const QString login = m_cases.training.sessionOf(security::Role::Administrator)->account().login;
        MainWindow window(m_cases.training.directory());
        window.show();
        window.findChild<QLineEdit *>(u"loginEdit"_s)->setText(login);
        window.findChild<QLineEdit *>(u"passwordEdit"_s)->setText(m_cases.training.password());
        window.findChild<QAbstractButton *>(u"logInButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QWidget *>(u"navigation"_s)->isVisible(), 20'000);
        QVERIFY(!window.findChild<QWidget *>(u"measuresPlace"_s)->isVisible());
        QVERIFY(!window.findChild<MeasuresPage *>()->isVisible());
    }
};

QTEST_MAIN(TestMeasures)
#include "tst_measures.moc"
