// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findsupport.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTest>

using namespace qorgan;
using namespace Qt::StringLiterals;

/// The search field of the real window.
class TestFindField : public QObject
{
    Q_OBJECT

    tests::DeskStand m_stand;
    QString m_number;

    static QLineEdit *field(ui::MainWindow &window) { return tests::DeskStand::find<QLineEdit>(window, "findEdit"); }
    static QListView *list(ui::MainWindow &window) { return tests::DeskStand::find<QListView>(window, "foundList"); }

    static QStringList lines(ui::MainWindow &window)
    {
        QStringList all;
        const QAbstractItemModel *model = list(window)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return all;
    }

    static bool type(ui::MainWindow &window, const QString &text)
    {
        field(window)->clear();
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        field(window)->insert(text);
        return QTest::qWaitFor([&] { return list(window)->isVisible(); }, 5'000);
    }

    int searchesLogged()
    {
        int number = 0;
        for (const auto &entry : tests::entries(m_stand.cases.head()))
            number += entry.action == u"register.searched" ? 1 : 0;
        return number;
    }

private Q_SLOTS:
    void initTestCase() { m_number = m_stand.recordACase(); }

    void whatIsTypedIsFoundInGroups()
    {
        const auto window = m_stand.logIn();
        tests::DeskStand::speak(*window, u"ru"_s);
        const QAbstractItemModelTester tester(list(*window)->model());
        QVERIFY(type(*window, u"Qairat"_s));
        QTRY_VERIFY(lines(*window).size() == 2);
        QVERIFY(lines(*window)[1].startsWith(u"Қайратова Әсел · 28.02.1990 · "));
        QVERIFY(lines(*window)[1].contains(u"900228••••••"));
        QCOMPARE(list(*window)->currentIndex().row(), 1); // never a heading
        QVERIFY(field(*window)->accessibleDescription().contains(u"Қайратова"));
        QVERIFY(field(*window)->hasFocus());

        QVERIFY(type(*window, u"2845"_s));
        QTRY_VERIFY(lines(*window).value(1).contains(u"900228450010"));
    }

    void nothingSealedIsShown()
    {
        const auto window = m_stand.logIn();
        for (const QString &typed : {u"Жасырын 7"_s, u"123 45 67"_s}) {
            QVERIFY(type(*window, typed));
            QTRY_VERIFY(lines(*window).value(1).contains(u"Қайратова"));
            const QString all = lines(*window).join(u'\n');
            QVERIFY(!all.contains(u"Жасырын") && !all.contains(u"4567") && !all.contains(u"45 67"));
        }
    }

    void theKeysLeadToTheRecord()
    {
        const auto window = m_stand.logIn();
        QVERIFY(type(*window, m_number.section(u'/', -2)));
        QTRY_VERIFY(lines(*window).value(1).contains(m_number));
        QTest::keyClick(field(*window), Qt::Key_Up);
        QCOMPARE(list(*window)->currentIndex().row(), 1);
        QTest::keyClick(field(*window), Qt::Key_Down);
        QCOMPARE(list(*window)->currentIndex().row(), 1); // the only line
        const int logged = searchesLogged();
        QTest::keyClick(field(*window), Qt::Key_Return);
        QTRY_VERIFY(tests::DeskStand::find<QWidget>(*window, "serveButton")->isVisible());
        QVERIFY(field(*window)->text().isEmpty());
        QVERIFY(!list(*window)->isVisible());
        QTRY_COMPARE(searchesLogged(), logged + 1);
    }

    void aClickLeadsThereToo()
    {
        const auto window = m_stand.logIn();
        QVERIFY(type(*window, m_number));
        QTRY_VERIFY(lines(*window).value(1).contains(m_number));
        const QRect line = list(*window)->visualRect(list(*window)->model()->index(1, 0));
        QTest::mouseClick(list(*window)->viewport(), Qt::LeftButton, {}, line.center());
        QTRY_VERIFY(tests::DeskStand::find<QWidget>(*window, "serveButton")->isVisible());
    }

    void anOldAnswerNeverStands()
    {
        const auto window = m_stand.logIn();
        QVERIFY(type(*window, u"Сынақов"_s));
        QTRY_VERIFY(lines(*window).value(1).contains(u"Сынақов"));
        for (int i = 0; i < 20; ++i) {
            field(*window)->setText(u"Сынақов"_s);
            QCoreApplication::processEvents();
            field(*window)->setText(u"Қайратова"_s);
        }
        QTRY_VERIFY(lines(*window).value(1).contains(u"Қайратова"));
        QTest::qWait(50);
        QVERIFY(lines(*window).value(1).contains(u"Қайратова"));
        field(*window)->setText(u"Сынақов"_s);
        field(*window)->clear();
        QTest::qWait(50);
        QCOMPARE(lines(*window), QStringList());
        QVERIFY(!list(*window)->isVisible());
    }

    void nothingFoundIsSaidKindly()
    {
        const auto window = m_stand.logIn();
        QStringList said;
        for (const QString &code : {u"kk"_s, u"ru"_s, u"en"_s}) {
            tests::DeskStand::speak(*window, code);
            QVERIFY(type(*window, u"Ешкім-жоқ"_s));
            QTRY_COMPARE(lines(*window).size(), 1);
            QVERIFY(lines(*window).front().size() > 40);
            said << lines(*window);
            QTest::keyClick(field(*window), Qt::Key_Return); // leads nowhere
            QVERIFY(list(*window)->isVisible());
        }
        QCOMPARE(said.removeDuplicates(), 0);
    }

    void escGivesTheFocusBack()
    {
        const auto window = m_stand.logIn();
        auto *place = tests::DeskStand::find<QAbstractButton>(*window, "incidentsPlace");
        place->setFocus();
        QVERIFY(type(*window, u"Қайрат"_s));
        const int logged = searchesLogged();
        QTest::keyClick(field(*window), Qt::Key_Escape);
        QVERIFY(field(*window)->text().isEmpty());
        QVERIFY(!list(*window)->isVisible());
        QVERIFY(place->hasFocus());
        QTRY_COMPARE(searchesLogged(), logged + 1);
    }

    void aLanguageSwitchKeepsWhatWasTyped()
    {
        const auto window = m_stand.logIn();
        tests::DeskStand::speak(*window, u"en"_s);
        QVERIFY(type(*window, u"263100"_s));
        QTRY_VERIFY(lines(*window).value(1).contains(u"KUI 263100030000118"));
        const QStringList english = lines(*window);
        tests::DeskStand::speak(*window, u"kk"_s);
        QCOMPARE(field(*window)->text(), u"263100"_s);
        for (int i = 0; i < english.size(); ++i)
            QVERIFY(lines(*window)[i] != english[i]);
    }

    void nothingStaysBehindTheLock_data()
    {
        QTest::addColumn<bool>("leave");
        QTest::newRow("lock") << false;
        QTest::newRow("log out") << true;
    }

    void nothingStaysBehindTheLock()
    {
        QFETCH(bool, leave);
        const auto window = m_stand.logIn();
        QVERIFY(type(*window, u"Қайрат"_s));
        const int logged = searchesLogged();
        auto *button = tests::DeskStand::find<QAbstractButton>(*window, leave ? "logOutButton" : "lockButton");
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!list(*window)->isVisible());
        QVERIFY(field(*window)->text().isEmpty());
        QCOMPARE(lines(*window), QStringList());
        QTRY_COMPARE(searchesLogged(), logged + 1);
    }

    void whoMayNotReadCasesHasNoField()
    {
        const QString login = m_stand.cases.training.sessionOf(security::Role::Administrator)->account().login;
        const auto window = m_stand.logIn(login);
        QVERIFY(!field(*window)->isVisible());
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!field(*window)->hasFocus());
    }

    void aNarrowWindowKeepsRoomForIt()
    {
        const auto window = m_stand.logIn();
        for (const QString &code : {u"kk"_s, u"ru"_s, u"en"_s}) {
            tests::DeskStand::speak(*window, code);
            window->resize(window->minimumSizeHint());
            QVERIFY2(window->width() <= 683, qPrintable(code + u' ' + QString::number(window->width())));
            QVERIFY(field(*window)->width() >= 240);
            QVERIFY(type(*window, u"Қайрат"_s));
            QTRY_VERIFY(lines(*window).size() == 2);
            const QRect desk = list(*window)->parentWidget()->rect();
            QVERIFY(desk.contains(list(*window)->geometry()));
        }
    }
};

QTEST_MAIN(TestFindField)
#include "tst_findfield.moc"
