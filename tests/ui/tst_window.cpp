// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"
#include "support/trainingregister.h"
#include "ui/inventedincidents.h"
#include "ui/windowtexts.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace qorgan;
using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT

    tests::TrainingRegister m_register;
    QTemporaryDir m_settings;

    void speak(ui::MainWindow &window, const QString &code)
    {
        window.findChild<QAbstractButton *>(QString(code + u"LanguageButton"_s))->click();
        QCoreApplication::processEvents();
    }

    QTableView *table(ui::MainWindow &window) { return window.findChild<QTableView *>(u"incidentTable"_s); }

    void logIn(ui::MainWindow &window)
    {
        window.findChild<QLineEdit *>(u"loginEdit"_s)->setText(u"head"_s);
        window.findChild<QLineEdit *>(u"passwordEdit"_s)->setText(m_register.password());
        window.findChild<QAbstractButton *>(u"logInButton"_s)->click();
        auto *incidents = window.findChild<QAbstractButton *>(u"incidentsPlace"_s);
        QTRY_VERIFY_WITH_TIMEOUT(incidents->isVisible(), 20'000);
        incidents->click();
        QTRY_COMPARE(table(window)->model()->rowCount(), 5);
    }

    /// The texts of a window, whatever the minute: it may turn between two windows.
    static QStringList timelessTexts(const ui::MainWindow &window)
    {
        static const QRegularExpression clock(u"\\b\\d\\d:\\d\\d\\b"_s);
        return windowTexts(window).replaceInStrings(clock, u"hh:mm"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_register.undertake();
        QCOMPARE(tests::recordIncidents(m_register.session(), 5), QString());
    }

    void aLanguageSwitchLeavesNothingBehind_data()
    {
        QTest::addColumn<QString>("place"); // empty: the login
        QTest::newRow("login") << QString();
        for (const QString &place : {u"today"_s, u"incidents"_s, u"people"_s, u"measures"_s, u"documents"_s, u"reports"_s,
                                     u"administration"_s})
            QTest::newRow(qPrintable(place)) << QString(place + u"Place"_s);
    }

    /// After kk, ru, en and back every text is what a window shows that was born in the language.
    void aLanguageSwitchLeavesNothingBehind()
    {
        QFETCH(QString, place);
        const auto openPlace = [&](ui::MainWindow &window) {
            if (place.isEmpty())
                return;
            logIn(window);
            window.findChild<QAbstractButton *>(place)->click();
            QTest::qWait(300); // what is read has come
        };
        QHash<QString, QStringList> born;
        for (const QString &code : {u"kk"_s, u"ru"_s, u"en"_s}) {
            QSettings().setValue(u"language"_s, code);
            ui::MainWindow window(m_register.directory());
            window.show();
            openPlace(window);
            born[code] = timelessTexts(window);
        }
        QVERIFY(born[u"kk"_s] != born[u"ru"_s]);
        QVERIFY(born[u"ru"_s] != born[u"en"_s]);

        QSettings().setValue(u"language"_s, u"kk"_s);
        ui::MainWindow window(m_register.directory());
        window.show();
        openPlace(window);
        for (const QString &code : {u"ru"_s, u"en"_s, u"kk"_s, u"en"_s, u"ru"_s}) {
            speak(window, code);
            const QStringList texts = timelessTexts(window);
            for (int i = 0; i < qMin(texts.size(), born[code].size()); ++i)
                QCOMPARE(texts[i], born[code][i]);
            QCOMPARE(texts.size(), born[code].size());
        }
    }

    /// A part of a page that is shown before it stands in the window flashes up as a window of its own, and takes the
    /// focus along.
    void nothingIsShownOutsideTheWindow()
    {
        class Watch final : public QObject
        {
        public:
            QStringList shown;
            bool eventFilter(QObject *watched, QEvent *event) override
            {
                auto *widget = qobject_cast<QWidget *>(watched);
                if (event->type() == QEvent::Show && widget && widget->isWindow())
                    shown << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
                return false;
            }
        } watch;
        qApp->installEventFilter(&watch);
        ui::MainWindow window(m_register.directory());
        window.show();
        logIn(window);
        qApp->removeEventFilter(&watch);
        watch.shown.removeAll(u"qorgan::ui::MainWindow "_s);
        QVERIFY2(watch.shown.isEmpty(), qPrintable(watch.shown.join(u", "_s)));
    }

    void thePlacesAreNamedInFull()
    {
        ui::MainWindow window(m_register.directory());
        window.resize(1366, 768);
        window.show();
        logIn(window);
        for (const QString &code : {u"kk"_s, u"ru"_s, u"en"_s}) {
            speak(window, code);
            QCoreApplication::processEvents();
            for (const auto *button : window.findChild<QWidget *>(u"navigation"_s)->findChildren<QToolButton *>())
                QVERIFY2(button->isHidden() || button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }

    void everyPageIsWholeInEveryLanguage_data()
    {
        QTest::addColumn<QString>("place");
        for (const QString &place : {u"today"_s, u"incidents"_s, u"people"_s, u"measures"_s, u"documents"_s, u"reports"_s,
                                     u"administration"_s})
            QTest::newRow(qPrintable(place)) << QString(place + u"Place"_s);
    }

    /// At 1366 × 768: each control named, no letter of access twice, no button narrower than its words.
    void everyPageIsWholeInEveryLanguage()
    {
        QFETCH(QString, place);
        ui::MainWindow window(m_register.directory());
        window.resize(1366, 768);
        window.show();
        logIn(window);
        window.findChild<QAbstractButton *>(place)->click();
        for (const QString &code : {u"kk"_s, u"ru"_s, u"en"_s}) {
            speak(window, code);
            QTest::qWait(50);
            QHash<QChar, QString> letters;
            for (QWidget *widget : window.findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->objectName().startsWith(u"qt_"))
                    continue;
                const QString name = code + u' ' + widget->objectName();
                if (widget->focusPolicy() != Qt::NoFocus) {
                    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
                    QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(name));
                }
                const auto *button = qobject_cast<QAbstractButton *>(widget);
                const auto *label = qobject_cast<QLabel *>(widget);
                const QString text = button ? button->text() : label && label->buddy() ? label->text() : QString();
                if (const auto at = text.indexOf(u'&'); at >= 0) {
                    const QChar letter = text[at + 1].toLower();
                    QVERIFY2(!letters.contains(letter), qPrintable(QString(name + u" & "_s + letters.value(letter))));
                    letters.insert(letter, name);
                }
                if (button && !button->text().isEmpty())
                    QVERIFY2(widget->width() >= widget->sizeHint().width(), qPrintable(name));
            }
            QVERIFY(letters.size() >= 2);
        }
    }

    void anErrorIsSaidAnewInTheNewLanguage()
    {
        ui::MainWindow window(m_register.directory());
        window.show();
        speak(window, u"kk"_s);
        window.findChild<QLineEdit *>(u"loginEdit"_s)->setText(u"officer"_s);
        window.findChild<QAbstractButton *>(u"logInButton"_s)->click();
        auto *error = window.findChild<QLabel *>(u"passwordEditError"_s);
        const QString inKazakh = error->text();
        QVERIFY(!inKazakh.isEmpty());
        speak(window, u"ru"_s);
        QVERIFY(!error->text().isEmpty());
        QVERIFY(error->text() != inKazakh);
    }

    void everyControlIsNamedAndReachable()
    {
        ui::MainWindow window(m_register.directory());
        window.show();
        logIn(window);
        window.findChild<QComboBox *>(u"periodCombo"_s)->setCurrentIndex(5);
        for (const QString &code : {u"kk"_s, u"ru"_s, u"en"_s}) {
            speak(window, code);
            int named = 0;
            for (QWidget *widget : window.findChildren<QWidget *>()) {
                // Parts of a control (a calendar's inside, a combo's list) are named by their control.
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                    || widget->objectName().startsWith(u"qt_"))
                    continue;
                QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(accessible);
                QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                ++named;
            }
            QVERIFY(named >= 9);
        }
    }

    void mnemonicsDoNotClash()
    {
        ui::MainWindow window(m_register.directory());
        window.show();
        const auto mnemonics = [&window] {
            QStringList found;
            for (const QWidget *widget : window.findChildren<QWidget *>()) {
                const auto *label = qobject_cast<const QLabel *>(widget);
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const QString text = label && label->buddy() ? label->text() : button ? button->text() : QString();
                const auto at = text.indexOf(u'&');
                if (widget->isVisible() && at >= 0)
                    found << QString(text[at + 1].toLower());
            }
            return found;
        };
        for (const bool loggedIn : {false, true}) {
            if (loggedIn) {
                logIn(window);
                window.findChild<QComboBox *>(u"periodCombo"_s)->setCurrentIndex(5);
            }
            for (const QString &code : {u"kk"_s, u"ru"_s, u"en"_s}) {
                speak(window, code);
                QStringList found = mnemonics();
                QVERIFY(found.size() >= 5);
                QVERIFY2(found.removeDuplicates() == 0, qPrintable(code + u' ' + found.join(u' ')));
            }
        }
    }

    void aNewIncidentIsOneKeyAway()
    {
        ui::MainWindow window(m_register.directory());
        window.show();
        logIn(window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        auto *source = window.findChild<QComboBox *>(u"formSourceCombo"_s);
        QTRY_VERIFY(source->isVisible()); // a key presses the button for a moment
        QTRY_COMPARE(QApplication::focusWidget(), source);
        for (const QString &code : {u"kk"_s, u"ru"_s, u"en"_s}) {
            speak(window, code);
            QVERIFY(window.minimumSizeHint().width() <= 683);
        }
    }

    void whoMustNotRecordIsNotOfferedIt()
    {
        const QString login = m_register.sessionOf(security::Role::Auditor)->account().login;
        ui::MainWindow window(m_register.directory());
        window.show();
        window.findChild<QLineEdit *>(u"loginEdit"_s)->setText(login);
        window.findChild<QLineEdit *>(u"passwordEdit"_s)->setText(m_register.password());
        window.findChild<QAbstractButton *>(u"logInButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QWidget *>(u"logOutButton"_s)->isVisible(), 20'000);
        QVERIFY(window.findChild<QWidget *>(u"newIncidentButton"_s)->isHidden());
    }

    void filtersNarrowTheList()
    {
        ui::MainWindow window(m_register.directory());
        window.show();
        logIn(window);
        const QAbstractItemModelTester tester(table(window)->model());
        auto *unasked = window.findChild<QCheckBox *>(u"withoutComplaintCheck"_s);
        unasked->click();
        QTRY_COMPARE(table(window)->model()->rowCount(), 2);
        unasked->click();
        QTRY_COMPARE(table(window)->model()->rowCount(), 5);
        auto *source = window.findChild<QComboBox *>(u"sourceCombo"_s);
        source->setCurrentIndex(source->findData(u"victim"_s));
        QTRY_COMPARE(table(window)->model()->rowCount(), 3);
        source->setCurrentIndex(source->findData(u"mass_media"_s));
        auto *notice = table(window)->parentWidget()->findChild<QLabel *>(u"noticeTitle"_s);
        QTRY_VERIFY2(!table(window)->isVisible() && notice->isVisible(), "an empty list says what it is for");
    }

    void aPeriodThatEndsBeforeItBeginsIsNotRead()
    {
        ui::MainWindow window(m_register.directory());
        window.show();
        logIn(window);
        window.findChild<QComboBox *>(u"periodCombo"_s)->setCurrentIndex(5);
        auto *from = window.findChild<QDateEdit *>(u"fromEdit"_s);
        auto *to = window.findChild<QDateEdit *>(u"toEdit"_s);
        auto *error = window.findChild<QLabel *>(u"fromEditError"_s);
        to->setDate(from->date().addDays(-1));
        QVERIFY(error->isVisible());
        from->setDate(from->date().addDays(-10));
        QVERIFY(!error->isVisible());
    }

    void theCommonScreenIsEnough()
    {
        ui::MainWindow window(m_register.directory());
        window.show();
        logIn(window);
        for (const QString &code : {u"kk"_s, u"ru"_s, u"en"_s}) {
            speak(window, code);
            QVERIFY(window.minimumSizeHint().width() <= 683); // 1366 at 200 %
            QVERIFY(window.minimumSizeHint().height() <= 700);
        }
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
