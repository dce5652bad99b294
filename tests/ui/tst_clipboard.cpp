// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/clipboardwatch.h"
#include "ui/findsupport.h"

#include <QClipboard>
#include <QTest>

using namespace qorgan;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What was copied within the program does not outlive its use.
class TestClipboard : public QObject
{
    Q_OBJECT

    tests::DeskStand m_stand;

    static QString content() { return QGuiApplication::clipboard()->text(); }

    static void ours(ui::ClipboardWatch &watch, bool isOurs)
    {
        watch.setOwner([isOurs](QClipboard::Mode mode) { return isOurs && mode == QClipboard::Clipboard; });
    }

private Q_SLOTS:
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void aCopyLeavesAfterAWhile()
    {
        ui::ClipboardWatch watch;
        ours(watch, true);
        watch.setDelay(100ms);
        QGuiApplication::clipboard()->setText(u"Сынақов"_s);
        QCOMPARE(content(), u"Сынақов"_s);
        QTRY_COMPARE(content(), QString());
    }

    void aLaterCopyHasItsOwnWhile()
    {
        ui::ClipboardWatch watch;
        ours(watch, true);
        watch.setDelay(400ms);
        QGuiApplication::clipboard()->setText(u"first"_s);
        QTest::qWait(250);
        QGuiApplication::clipboard()->setText(u"second"_s);
        QTest::qWait(250);
        QCOMPARE(content(), u"second"_s);
        QTRY_COMPARE(content(), QString());
    }

    void whatAnotherProgramCopiedStays()
    {
        ui::ClipboardWatch watch;
        ours(watch, true);
        watch.setDelay(50ms);
        QGuiApplication::clipboard()->setText(u"ours"_s);
        ours(watch, false);
        QGuiApplication::clipboard()->setText(u"theirs"_s);
        QTest::qWait(150);
        watch.wipe();
        QCOMPARE(content(), u"theirs"_s);
    }

    void theEndOfTheProgramTakesItAlong()
    {
        {
            ui::ClipboardWatch watch;
            ours(watch, true);
            QGuiApplication::clipboard()->setText(u"Сынақов"_s);
        }
        QCOMPARE(content(), QString());
    }

    void lockAndLogOutTakeItAtOnce_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("lock") << u"lockButton"_s;
        QTest::newRow("log out") << u"logOutButton"_s;
    }

    void lockAndLogOutTakeItAtOnce()
    {
        QFETCH(QString, button);
        const auto window = m_stand.logIn();
        ours(window->clipboard(), true);
        auto *edit = tests::DeskStand::find<QLineEdit>(*window, "findEdit");
        edit->setText(u"Сынақов"_s);
        edit->selectAll();
        edit->copy();
        QCOMPARE(content(), u"Сынақов"_s);
        window->findChild<QAbstractButton *>(button)->click();
        QCOMPARE(content(), QString());
    }
};

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
