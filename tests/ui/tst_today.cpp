// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ordercases.h"
#include "shell/mainwindow.h"
#include "today/todaypage.h"
#include "ui/windowtexts.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <set>

using namespace qorgan;
using namespace qorgan::ui;
using namespace Qt::StringLiterals;
using casework::DueItem;

class TestToday : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;
    QTemporaryDir m_settings;

    [[nodiscard]] QString directory() const { return m_cases.training.directory(); }

    void logIn(MainWindow &window, const QString &login)
    {
        window.findChild<QLineEdit *>(u"loginEdit"_s)->setText(login);
        window.findChild<QLineEdit *>(u"passwordEdit"_s)->setText(m_cases.training.password());
        window.findChild<QAbstractButton *>(u"logInButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QWidget *>(u"navigation"_s)->isVisible(), 20'000);
    }

    static QTableView *table(QWidget &window) { return window.findChild<QTableView *>(u"dueTable"_s); }

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
    void anEmptyDayIsSaidKindly()
    {
        MainWindow window(directory());
        window.show();
        logIn(window, u"head"_s);
        auto *page = window.findChild<TodayPage *>();
        QVERIFY2(page->isVisible(), "the home screen is what is shown after the login");
        auto *notice = page->findChild<QLabel *>(u"noticeTitle"_s);
        speak(window, u"en"_s);
        QTRY_COMPARE(notice->text(), u"Nothing is waiting for you"_s);
        speak(window, u"kk"_s);
        QCOMPARE(notice->text(), u"Кезек күтіп тұрған іс жоқ"_s);
        QVERIFY(!page->findChild<QPushButton *>(u"actButton"_s)->isVisible());
        QVERIFY(!table(window)->isVisible());
    }

    void theNextStepLeadsToTheOrder()
    {
        // The window's session lives by the clock of the machine.
        const base::Instant now = base::SystemClock().now();
        m_cases.training.setNow(base::toIso(now - base::hours(50)));
        const auto overdue = m_cases.issued().order;
        m_cases.training.setNow(base::toIso(now - base::hours(1)));
        const auto fresh = m_cases.issued().order;

        MainWindow window(directory());
        window.show();
        logIn(window, u"head"_s);
        speak(window, u"en"_s);
        auto *page = window.findChild<TodayPage *>();
        auto *act = page->findChild<QPushButton *>(u"actButton"_s);
        auto *model = qobject_cast<DueModel *>(table(window)->model());
        QTRY_COMPARE(model->headingRows().size() + 6, size_t(model->rowCount()));
        const QAbstractItemModelTester tester(model);
        QObject::disconnect(page, &Page::wanted, &window, nullptr); // this page stays
        QSignalSpy wanted(page, &Page::wanted);
        const auto last = [&wanted] { return wanted.takeLast().first().value<Destination>(); };

        QTRY_VERIFY2(table(window)->hasFocus(), "whoever logs in can go on at the keyboard");
        QVERIFY2(table(window)->currentIndex().row() == 1, "the first row that is no heading is the current one");
        for (int row = 0; row < model->rowCount(); ++row) {
            const DueItem *due = model->item(model->index(row, 0));
            if (!due)
                continue;
            table(window)->setCurrentIndex(model->index(row, 0));
            QCOMPARE(act->text(), DueModel::verb(due->kind));
            act->click();
            QCOMPARE(wanted.count(), 1);
            const Destination there = last();
            QCOMPARE(there.place, Place::Order);
            QCOMPARE(there.record, due->measure.uuid);
            QCOMPARE(there.act, due->kind);
            QVERIFY(due->measure == overdue.id || due->measure == fresh.id);
        }
        table(window)->setCurrentIndex(model->index(1, 0));
        QTest::keyClick(table(window), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(last().record, model->item(model->index(1, 0))->measure.uuid);
        const QRect button = table(window)->visualRect(model->index(2, DueModel::Action));
        QTest::mouseClick(table(window)->viewport(), Qt::LeftButton, {}, button.center());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(last().act, model->item(model->index(2, 0))->kind);
    }

    void theNumberStandsBesideThePlace()
    {
        MainWindow window(directory());
        window.show();
        logIn(window, u"head"_s);
        auto *model = qobject_cast<DueModel *>(table(window)->model());
        QTRY_VERIFY(model->pressing() > 0);
        auto *place = window.findChild<QToolButton *>(u"todayPlace"_s);
        QVERIFY(place->accessibleName().endsWith(QString::number(model->pressing())));
        QCOMPARE(place->shortcut(), QKeySequence(u"Alt+1"_s));
        window.findChild<QAbstractButton *>(u"logOutButton"_s)->click();
        QVERIFY(model->rowCount() == 0 && model->isFree());
        QVERIFY2(!place->accessibleName().contains(u' '), "nothing of a register stays when it is closed");
    }

    void aFilterThatLeavesNothingCanBeUndone()
    {
        MainWindow window(directory());
        window.show();
        logIn(window, u"head"_s);
        auto *model = table(window)->model();
        QTRY_VERIFY(model->rowCount() > 0);
        const int all = model->rowCount();
        auto *showAll = window.findChild<QPushButton *>(u"showAllButton"_s);
        QVERIFY(!showAll->isVisible());
        auto *find = window.findChild<QLineEdit *>(u"dueFindEdit"_s);
        QTest::keyClicks(find, u"zzzz"_s);
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(!table(window)->isVisible());
        speak(window, u"ru"_s);
        QCOMPARE(find->text(), u"zzzz"_s);
        QVERIFY(showAll->isVisible());
        showAll->click();
        QCOMPARE(model->rowCount(), all);
        QVERIFY(!showAll->isVisible());
        auto *overdue = window.findChild<QToolButton *>(u"overdueButton"_s);
        overdue->click();
        QVERIFY(model->rowCount() < all && overdue->isChecked());
        window.findChild<QToolButton *>(u"aheadButton"_s)->click();
        QVERIFY(!overdue->isChecked());
        window.findChild<QToolButton *>(u"aheadButton"_s)->click();
        QCOMPARE(model->rowCount(), all);
    }

    /// An inspector begins with his own, a head with the unit; what either chooses is there again next time.
    void whoseItIsIsRemembered()
    {
        casework::Session &inspector = m_cases.inspector();
        const auto his = tests::need(casework::issueOrder(inspector, tests::OrderCases::draft(m_cases.pair().incident)));
        const auto shown = [](MainWindow &window) {
            std::set<QUuid> measures;
            auto *model = qobject_cast<DueModel *>(table(window)->model());
            for (int row = 0; row < model->rowCount(); ++row)
                if (const DueItem *item = model->item(model->index(row, 0)))
                    measures.insert(item->measure.uuid);
            return measures;
        };
        const std::set<QUuid> own{his.value.order.id.uuid};
        {
            MainWindow window(directory());
            window.show();
            logIn(window, inspector.account().login);
            QTRY_COMPARE(shown(window), own);
            QVERIFY(!window.findChild<QWidget *>(u"dueGroupingCombo"_s)->isVisible());
            QVERIFY2(table(window)->isColumnHidden(DueModel::Officer), "all is his");
            auto *whose = window.findChild<QComboBox *>(u"dueWhoseCombo"_s);
            QVERIFY2(whose->count() == 2, "who works in no section cannot choose it");
            whose->setCurrentIndex(whose->findData(u"unit"_s));
            QVERIFY(shown(window).size() > 1);
            QVERIFY(!table(window)->isColumnHidden(DueModel::Officer));
            window.findChild<QAbstractButton *>(u"logOutButton"_s)->click();
        }
        MainWindow window(directory());
        window.show();
        logIn(window, inspector.account().login);
        QTRY_VERIFY(shown(window).size() > 1);
        window.findChild<QAbstractButton *>(u"logOutButton"_s)->click();
        logIn(window, u"head"_s);
        QTRY_VERIFY(shown(window).size() > 1);
    }

    void aHeadSeesOfficerByOfficer()
    {
        for (int start = 0; start < 2; ++start) {
            MainWindow window(directory());
            window.show();
            logIn(window, u"head"_s);
            auto *model = qobject_cast<DueModel *>(table(window)->model());
            auto *grouping = window.findChild<QComboBox *>(u"dueGroupingCombo"_s);
            QTRY_VERIFY(model->rowCount() > 0);
            if (start == 0) {
                QCOMPARE(grouping->currentIndex(), 0);
                grouping->setCurrentIndex(1);
            }
            QTRY_COMPARE(grouping->currentIndex(), 1); // at the second start: remembered
            QTRY_COMPARE(model->headingRows().size(), size_t(2));
            QVERIFY(model->index(0, 0).data().toString().contains(u"Үлгібаев"));
            QVERIFY(table(window)->isColumnHidden(DueModel::Officer));
            QCOMPARE(table(window)->columnSpan(0, 0), int(DueModel::ColumnCount));
            QVERIFY2(table(window)->currentIndex().row() > 0, "a heading is never the current row");
            window.findChild<QAbstractButton *>(u"logOutButton"_s)->click();
        }
    }

    void everyControlIsNamedAndNoMnemonicTwice()
    {
        MainWindow window(directory());
        window.show();
        logIn(window, u"head"_s);
        QTRY_VERIFY(table(window)->model()->rowCount() > 0);
        auto *page = window.findChild<TodayPage *>();
        window.findChild<QComboBox *>(u"dueKindCombo"_s)->setCurrentIndex(1);
        for (const QString &code : {u"kk"_s, u"ru"_s, u"en"_s}) {
            speak(window, code);
            QStringList mnemonics;
            for (QWidget *widget : page->findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                if (widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(u"qt_")) {
                    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
                    QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                    QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
                }
                const QString text = widget->property("text").toString();
                if (const auto at = text.indexOf(u'&'); at >= 0 && !qobject_cast<QLineEdit *>(widget))
                    mnemonics << QString(text[at + 1].toLower());
            }
            QCOMPARE(mnemonics.size(), 7); // with the button that shows all
            QCOMPARE(mnemonics.removeDuplicates(), 0);
            QVERIFY(window.minimumSizeHint().width() <= 683); // 1366 at 200 %
        }
    }

    void whoMayNotSeeWhatIsDueBeginsElsewhere_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("shown");
        QTest::newRow("registrar") << int(security::Role::Registrar) << u"incidentTable"_s;
        QTest::newRow("inspector") << int(security::Role::Inspector) << u"dueTable"_s;
        QTest::newRow("auditor") << int(security::Role::Auditor) << QString();
    }

    void whoMayNotSeeWhatIsDueBeginsElsewhere()
    {
        QFETCH(int, role);
        QFETCH(QString, shown);
        const QString login = m_cases.training.sessionOf(security::Role(role))->account().login;
        MainWindow window(directory());
        window.show();
        logIn(window, login);
        const bool mayToday = shown == u"dueTable";
        QCOMPARE(window.findChild<QWidget *>(u"todayPlace"_s)->isVisible(), mayToday);
        QCOMPARE(window.findChild<TodayPage *>()->isVisible(), mayToday);
        for (const QString &name : {u"dueTable"_s, u"incidentTable"_s, u"orderTable"_s}) {
            QWidget *page = window.findChild<QWidget *>(name)->parentWidget();
            QCOMPARE(page->isVisible(), name == shown);
        }
    }
};

QTEST_MAIN(TestToday)
#include "tst_today.moc"
