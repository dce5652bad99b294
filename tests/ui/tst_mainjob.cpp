// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "casework/incidents.h"
#include "casework/orders.h"
#include "order/orderpage.h"
#include "shell/mainwindow.h"
#include "support/trainingregister.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace qorgan;
using namespace Qt::StringLiterals;

/// The main job in the real window, in Kazakh and by the keyboard alone: an incident that nobody complained about
/// becomes an order that is served and printed.
class TestMainJob : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<tests::TrainingRegister> m_register;
    std::unique_ptr<ui::MainWindow> m_window;

    template <typename T>
    T *find(const QString &name)
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }

    /// What the keyboard types into whatever has the focus, in any script.
    static void write(const QString &text)
    {
        for (const QChar letter : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }

    void tabTo(const QString &name)
    {
        for (int i = 0; i < 250; ++i) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
                return;
            key(Qt::Key_Tab);
        }
        QWidget *focus = QApplication::focusWidget();
        QFAIL(qPrintable(u"the keyboard does not reach %1 but %2"_s.arg(name, focus ? focus->objectName() : u"nothing"_s)));
    }

    void type(const QString &name, const QString &text)
    {
        tabTo(name);
        write(text);
    }

    /// Someone new, after a search.
    void newPerson(const QString &who, const QString &name, const QString &birthDate)
    {
        type(who + u"Search"_s, name);
        auto *list = find<QListWidget>(who + u"Matches"_s);
        QTRY_VERIFY(list->isVisible() && list->count() > 0);
        key(Qt::Key_End);
        while (list->currentRow() < list->count() - 1)
            key(Qt::Key_Down);
        key(Qt::Key_Return);
        type(who + u"BirthDate"_s, birthDate);
        tabTo(who + u"Sex"_s);
        key(Qt::Key_Down);
        tabTo(who + u"IinAbsent"_s);
        key(Qt::Key_Down);
    }

    void logIn()
    {
        find<QLineEdit>(u"loginEdit"_s)->setFocus();
        write(u"head"_s);
        tabTo(u"passwordEdit"_s);
        write(m_register->password());
        key(Qt::Key_Return);
        auto *place = find<QAbstractButton>(u"incidentsPlace"_s);
        QTRY_VERIFY_WITH_TIMEOUT(place->isVisible(), 20'000);
    }

    void recordIncident()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(find<QWidget>(u"newIncidentButton"_s)->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        auto *source = find<QComboBox>(u"formSourceCombo"_s);
        QTRY_VERIFY(source->hasFocus());
        while (source->currentData().toString() != u"neighbour")
            key(Qt::Key_Down);
        type(u"placeStreet"_s, u"Үлгі"_s);
        newPerson(u"offender"_s, u"Мысалов Сынақ"_s, u"14051988"_s);
        newPerson(u"victim1"_s, u"Мысалова Үлгі"_s, u"02031990"_s);
        tabTo(u"relationshipCombo"_s);
        key(Qt::Key_Down);
        tabTo(u"violence_physical"_s);
        key(Qt::Key_Space);
        tabTo(u"draftButton"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(!find<QPlainTextEdit>(u"narrativeKk"_s)->toPlainText().isEmpty());
        key(Qt::Key_Return, Qt::ControlModifier);
        auto *issue = find<QAbstractButton>(u"issueOrderButton"_s);
        QTRY_VERIFY(issue->isVisible() && issue->hasFocus());
        key(Qt::Key_Space);
    }

    void saveSheet(const QString &language, const QString &file)
    {
        auto *languages = m_window->findChild<ui::OrderPage *>()->findChild<QComboBox *>(u"printLanguageCombo"_s);
        languages->setCurrentIndex(languages->findData(language));
        tabTo(u"savePdfButton"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(m_window->findChild<QFileDialog *>(u"saveSheetDialog"_s));
        auto *dialog = find<QFileDialog>(u"saveSheetDialog"_s);
        dialog->selectFile(file);
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(!m_window->findChild<QFileDialog *>(u"saveSheetDialog"_s));
        // A window manager gives the window back what the dialog took; here there is none.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::qWait(QApplication::doubleClickInterval() + 50); // what comes sooner counts as the same press
    }

    static QString textOf(const QString &file)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_register = std::make_unique<tests::TrainingRegister>(base::toIso(base::SystemClock().now()));
        m_register->undertake();
        m_window = std::make_unique<ui::MainWindow>(m_register->directory());
        find<QAbstractButton>(u"kkLanguageButton"_s)->click();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanupTestCase() { m_window.reset(); }

    void anIncidentBecomesAServedPrintedOrder()
    {
        logIn();
        recordIncident();

        auto *issue = find<QAbstractButton>(u"issueButton"_s);
        QTRY_VERIFY(issue->isVisible() && issue->isEnabled());
        key(Qt::Key_Return, Qt::ControlModifier);
        auto *serve = find<QAbstractButton>(u"serveButton"_s);
        QTRY_VERIFY(serve->isVisible() && find<QWidget>(u"serviceTimeEdit"_s)->hasFocus());
        tabTo(u"serveButton"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(!serve->isVisible());

        for (const auto &language : {u"kk"_s, u"ru"_s, u"kk+ru"_s})
            saveSheet(language, m_register->path(language + u".pdf"_s));

        m_register->setNow(base::toIso(base::SystemClock().now() + base::hours(1)));
        auto &session = m_register->session();
        const auto incidents = casework::listIncidents(session, {}, {});
        QCOMPARE(incidents->items.size(), std::size_t(1));
        QVERIFY(!incidents->items.front().complaint);
        const auto orders = casework::listOrders(session, {}, {});
        QCOMPARE(orders->items.size(), std::size_t(1));
        const auto &order = orders->items.front();
        QCOMPARE(order.state, domain::MeasureState::Served);
        QVERIFY(textOf(m_register->path(u"kk.pdf"_s)).contains(u"ҚОРҒАУ НҰСҚАМАСЫ"));
        QVERIFY(textOf(m_register->path(u"ru.pdf"_s)).contains(u"ЗАЩИТНОЕ ПРЕДПИСАНИЕ"));
        const QString both = textOf(m_register->path(u"kk+ru.pdf"_s));
        QVERIFY(both.contains(order.number) && both.contains(u"Мысалов"));
    }

    void itIsNowWatched()
    {
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
        auto *due = find<QTableView>(u"dueTable"_s);
        // Both copies and the first check are due from now on.
        QTRY_VERIFY(due->isVisible() && due->model()->rowCount() >= 3);
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::AltModifier);
        auto *orders = find<QTableView>(u"orderTable"_s);
        QTRY_COMPARE(orders->model()->rowCount(), 1);
    }

    void nothingIsLeftAfterLeaving()
    {
        find<QAbstractButton>(u"logOutButton"_s)->click();
        for (const auto &table : {u"dueTable"_s, u"orderTable"_s, u"incidentTable"_s})
            QCOMPARE(find<QTableView>(table)->model()->rowCount(), 0);
        for (const QLineEdit *edit : m_window->findChildren<QLineEdit *>())
            QVERIFY2(!edit->text().contains(u"Мысал"), qPrintable(edit->objectName()));
        for (const QPlainTextEdit *edit : m_window->findChildren<QPlainTextEdit *>())
            QVERIFY2(edit->toPlainText().isEmpty(), qPrintable(edit->objectName()));
    }
};

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
