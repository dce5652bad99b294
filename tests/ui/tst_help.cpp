// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/helppanel.h"
#include "help/shortcuts.h"
#include "help/statustips.h"
#include "ui/findsupport.h"
#include "widgets/icons.h"

#include <QAction>
#include <QFile>
#include <QPainter>
#include <QShortcut>
#include <QStatusBar>
#include <QTest>
#include <QTextBrowser>

#include <set>

using namespace qorgan;
using namespace Qt::StringLiterals;
using ui::Place;

namespace {

constexpr std::array AllPlaces{Place::Today,          Place::Incidents,    Place::People,   Place::Measures,
                               Place::Documents,      Place::Reports,      Place::Administration,
                               Place::IncidentForm,   Place::Incident,     Place::Person,   Place::OrderForm,
                               Place::Order};
constexpr qsizetype MostLetters = 1'100;

QString contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every key of the window that is no letter underlined in a text.
std::set<QString> keysOf(const ui::MainWindow &window)
{
    std::set<QString> keys;
    const auto add = [&keys](const QKeySequence &key) {
        if (!key.isEmpty())
            keys.insert(key.toString());
    };
    for (const auto *shortcut : window.findChildren<QShortcut *>())
        for (const QKeySequence &key : {shortcut->key()})
            add(key);
    for (const auto *action : window.findChildren<QAction *>())
        for (const QKeySequence &key : action->shortcuts())
            add(key);
    for (const auto *button : window.findChildren<QAbstractButton *>())
        if (button->shortcut() != QKeySequence::mnemonic(button->text()))
            add(button->shortcut());
    return keys;
}

} // namespace

/// Help, keys, drawings and tips of the real window.
class TestHelp : public QObject
{
    Q_OBJECT

    tests::DeskStand m_stand;

    static QTextBrowser *text(ui::MainWindow &window) { return tests::DeskStand::find<QTextBrowser>(window, "helpText"); }
    static QWidget *panel(ui::MainWindow &window) { return tests::DeskStand::find<QWidget>(window, "helpPanel"); }

private Q_SLOTS:
    void everyPlaceHasItsPageInEveryLanguage()
    {
        std::set<QString> seen;
        for (const Place place : AllPlaces)
            for (const base::Language language : base::AllLanguages) {
                const QString name = ui::HelpPanel::file(place, language);
                const QString content = contentOf(name);
                QVERIFY2(!content.isEmpty(), qPrintable(name));
                QVERIFY2(content.size() < MostLetters, qPrintable(name)); // short, or nobody reads it
                QCOMPARE(content.count(u"<li>"), 3);
                QVERIFY2(seen.insert(content).second, qPrintable(name));
            }
        QCOMPARE(seen.size(), AllPlaces.size() * 3);
    }

    void theHelpIsOfThePageShown()
    {
        const auto window = m_stand.logIn();
        tests::DeskStand::speak(*window, u"kk"_s);
        QTest::keyClick(window.get(), Qt::Key_F1);
        QVERIFY(panel(*window)->isVisible());
        QVERIFY(text(*window)->hasFocus());
        QVERIFY(text(*window)->toPlainText().startsWith(u"Бүгін"));
        tests::DeskStand::speak(*window, u"ru"_s);
        QVERIFY(text(*window)->toPlainText().startsWith(u"Сегодня"));
        tests::DeskStand::find<QAbstractButton>(*window, "incidentsPlace")->click();
        QVERIFY(text(*window)->toPlainText().startsWith(u"Происшествия"));
        QVERIFY(text(*window)->toPlainText().contains(u"Ctrl+K"));
        QVERIFY(window->rect().contains(panel(*window)->geometry().translated(
            panel(*window)->parentWidget()->mapTo(window.get(), QPoint()))));
    }

    void escClosesItAndGivesTheFocusBack()
    {
        const auto window = m_stand.logIn();
        auto *place = tests::DeskStand::find<QAbstractButton>(*window, "todayPlace");
        place->setFocus();
        QTest::keyClick(window.get(), Qt::Key_F1);
        QTest::keyClick(text(*window), Qt::Key_Escape);
        QVERIFY(!panel(*window)->isVisible());
        QVERIFY(place->hasFocus());
        QTest::keyClick(window.get(), Qt::Key_F1);
        QTest::keyClick(window.get(), Qt::Key_F1);
        QVERIFY(!panel(*window)->isVisible());
        tests::DeskStand::find<QAbstractButton>(*window, "helpButton")->click();
        QVERIFY(panel(*window)->isVisible());
        tests::DeskStand::find<QAbstractButton>(*window, "closeHelpButton")->click();
        QVERIFY(!panel(*window)->isVisible());
    }

    void aLockClosesIt()
    {
        const auto window = m_stand.logIn();
        QTest::keyClick(window.get(), Qt::Key_F1);
        QTest::keyClick(window.get(), Qt::Key_F12);
        QVERIFY(!panel(*window)->isVisible());
        QTest::keyClick(window.get(), Qt::Key_F12);
        QVERIFY(!panel(*window)->isVisible());
        QTest::keyClick(window.get(), Qt::Key_F1);
        QVERIFY(panel(*window)->isVisible());
        QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!panel(*window)->isVisible());
    }

    void theSheetNamesEveryKeyAndNoOther()
    {
        const auto window = m_stand.logIn();
        std::set<QString> onTheSheet;
        for (const ui::SheetLine &line : ui::shortcutSheet()) {
            QVERIFY(!line.does.isEmpty());
            for (const QKeySequence &key : line.keys)
                QVERIFY2(onTheSheet.insert(key.toString()).second, qPrintable(key.toString()));
        }
        const std::set<QString> inTheWindow = keysOf(*window);
        QStringList wrong;
        for (const QString &key : inTheWindow)
            if (!onTheSheet.contains(key))
                wrong << u"not on the sheet: "_s + key;
        for (const QString &key : onTheSheet)
            if (!inTheWindow.contains(key))
                wrong << u"not in the window: "_s + key;
        QCOMPARE(wrong, QStringList());
    }

    void everyDrawingIsStrokedInTheColourAskedFor()
    {
        for (int i = 0; i <= int(ui::Icon::Help); ++i) {
            const auto which = ui::Icon(i);
            const QString source = contentOf(ui::iconFile(which));
            QVERIFY2(source.contains(u"currentColor"), qPrintable(ui::iconFile(which)));
            for (const QColor &colour : {QColor(Qt::black), QColor(Qt::white)}) {
                QImage image(32, 32, QImage::Format_ARGB32);
                image.fill(Qt::transparent);
                QPainter painter(&image);
                ui::drawIcon(&painter, image.rect(), which, colour);
                painter.end();
                int inked = 0;
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x)
                        if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > 200) {
                            ++inked;
                            QVERIFY(qAbs(pixel.lightness() - colour.lightness()) < 20);
                        }
                QVERIFY2(inked > 30 && inked < 600, qPrintable(ui::iconFile(which)));
            }
            QVERIFY(!ui::icon(which).pixmap(16, 16).isNull());
        }
    }

    void theStatusBarTellsWhatAButtonDoes()
    {
        const auto window = m_stand.logIn();
        QStringList tips;
        for (const QString &code : {u"kk"_s, u"ru"_s, u"en"_s}) {
            tests::DeskStand::speak(*window, code);
            for (const auto &[name, tip] : ui::statusTips()) {
                const auto *widget = window->findChild<QWidget *>(name);
                QVERIFY2(widget, qPrintable(name));
                QCOMPARE(widget->statusTip(), tip);
                tips << tip;
            }
            for (const char *place : {"todayPlace", "incidentsPlace", "peoplePlace", "measuresPlace", "documentsPlace",
                                      "reportsPlace", "administrationPlace", "findEdit"})
                tips << tests::DeskStand::find<QWidget>(*window, place)->statusTip();
        }
        QVERIFY(!tips.contains(QString()));
        QCOMPARE(tips.removeDuplicates(), 0);
        QEnterEvent enter({1, 1}, {1, 1}, {1, 1});
        auto *lock = tests::DeskStand::find<QWidget>(*window, "lockButton");
        QCoreApplication::sendEvent(lock, &enter);
        QCOMPARE(window->statusBar()->currentMessage(), lock->statusTip());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(lock, &leave);
        QCOMPARE(window->statusBar()->currentMessage(), QString());
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
