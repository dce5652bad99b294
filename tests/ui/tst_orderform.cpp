// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "order/orderformpage.h"
#include "order/sheetview.h"
#include "ui/ordersupport.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>

using namespace qorgan;
using namespace Qt::StringLiterals;

using Stand = tests::PageStand<ui::OrderFormPage>;

class TestOrderForm : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;
    QTemporaryDir m_settings;
    std::unique_ptr<ui::Languages> m_languages;

    QString directory() const { return m_cases.training.directory(); }
    int orders() { return int(tests::need(casework::listOrders(m_cases.head(), {}, {1000, {}})).items.size()); }

    void open(Stand &stand, domain::IncidentId incident)
    {
        stand.page->arrive({ui::Place::OrderForm, incident.uuid, {}});
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("issueButton"), 20'000);
    }

    void speak(base::Language language)
    {
        m_languages->use(language);
        QCoreApplication::processEvents(); // the change of language is posted
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_cases.training.setNow(base::toIso(base::SystemClock().now()));
        m_languages = std::make_unique<ui::Languages>();
        std::ignore = m_cases.inspector();
    }

    void init() { speak(base::Language::English); }

    void whatTheIncidentSaysStandsThere()
    {
        Stand stand(directory(), u"head"_s);
        open(stand, m_cases.pair().incident);
        QVERIFY(stand.text("whoLabel").contains(u"Үлгіев Сынақ → Үлгіева Сынақ"));
        QCOMPARE(stand.find<QPlainTextEdit>("circumstancesRuEdit")->toPlainText(), u"Учебные обстоятельства"_s);
        for (const char *code : {"search", "follow", "visit", "talk", "contact"})
            QVERIFY(stand.find<QCheckBox>(qPrintable(QString::fromLatin1(code) + u"RestrictionCheck"_s))->isChecked());
        QVERIFY(!stand.shows("overrideEdit"));
        // One language of two is written: that is said, and no more once both are.
        QVERIFY(stand.shows("missingLabel"));
        stand.find<QPlainTextEdit>("circumstancesKkEdit")->setPlainText(u"Оқу мән-жайлары"_s);
        QVERIFY(!stand.shows("missingLabel"));
    }

    void aDoubleClickIssuesOneOrder()
    {
        Stand stand(directory(), u"head"_s);
        open(stand, m_cases.pair().incident);
        const int before = orders();
        auto *button = stand.find<QAbstractButton>("issueButton");
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseDClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(stand.wanted.size(), size_t(1));
        QTest::qWait(100);
        QCOMPARE(stand.wanted.size(), size_t(1));
        QCOMPARE(orders(), before + 1);
        QCOMPARE(stand.wanted[0].place, ui::Place::Order);
        QCOMPARE(stand.wanted[0].act, u"serve"_s);
        const auto card = tests::need(casework::openOrder(m_cases.head(), {stand.wanted[0].record}));
        QCOMPARE(card.order.restrictions.size(), size_t(5));
        QCOMPARE(card.order.circumstances.ru, u"Учебные обстоятельства"_s);
        // The form holds nothing of the case any more.
        QVERIFY(!stand.shows("issueButton"));
        QVERIFY(stand.find<QPlainTextEdit>("circumstancesRuEdit")->toPlainText().isEmpty());
    }

    void byKeyboardAlone()
    {
        Stand stand(directory(), u"account-1"_s);
        open(stand, m_cases.pair().incident);
        QTRY_VERIFY(stand.find<QCheckBox>("searchRestrictionCheck")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // not to look for: taken out
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(stand.find<QPlainTextEdit>("circumstancesKkEdit")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"Written by hand"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(stand.find<QPlainTextEdit>("circumstancesRuEdit")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stand.wanted.size(), size_t(1));
        const auto card = tests::need(casework::openOrder(m_cases.head(), {stand.wanted[0].record}));
        QCOMPARE(card.order.circumstances.kk, u"Written by hand"_s);
        QCOMPARE(card.order.restrictions.size(), size_t(4));
    }

    void theSheetFollowsTheForm()
    {
        Stand stand(directory(), u"head"_s);
        open(stand, m_cases.pair().incident);
        auto *sheet = stand.find<ui::SheetView>("sheetView");
        QTRY_VERIFY(sheet->pageCount() > 0);
        const QImage first = sheet->widget()->grab().toImage();
        stand.find<QCheckBox>("visitRestrictionCheck")->click();
        QTRY_VERIFY(sheet->widget()->grab().toImage() != first);
        // For the offender her numbers are left out, and that is said.
        QVERIFY(stand.shows("previewRemarks"));
        const QString remarks = stand.text("previewRemarks");
        auto *audience = stand.find<QComboBox>("previewAudienceCombo");
        audience->setCurrentIndex(audience->findData(u"file"_s));
        QTRY_VERIFY(stand.text("previewRemarks") != remarks);
        auto *language = stand.find<QComboBox>("previewLanguageCombo");
        const QImage kazakh = sheet->widget()->grab().toImage();
        language->setCurrentIndex(language->findData(u"kk+ru"_s));
        QTRY_VERIFY(sheet->widget()->grab().toImage() != kazakh);
    }

    void inANarrowWindowTheSheetStandsBelow()
    {
        Stand stand(directory(), u"head"_s);
        open(stand, m_cases.pair().incident);
        auto *sheet = stand.find<ui::SheetView>("sheetView");
        auto *form = stand.find<QWidget>("orderFormScroll");
        QVERIFY(!form->isAncestorOf(sheet));
        stand.page->resize(540, 300);
        QTRY_VERIFY(form->isAncestorOf(sheet));
        QTRY_VERIFY(sheet->pageCount() > 0);
        stand.page->resize(1230, 640);
        QTRY_VERIFY(!form->isAncestorOf(sheet));
        QTRY_VERIFY(sheet->isVisible());
    }

    void anErrorStandsAtItsFieldAndNothingIsLost()
    {
        Stand stand(directory(), u"head"_s);
        open(stand, m_cases.pair().incident);
        stand.find<QLineEdit>("placeEdit")->setText(u"Орал"_s);
        for (const char *code : {"search", "follow", "visit", "talk", "contact"})
            stand.find<QCheckBox>(qPrintable(QString::fromLatin1(code) + u"RestrictionCheck"_s))->setChecked(false);
        stand.press("issueButton");
        QTRY_VERIFY(stand.shows("restrictionBoxError"));
        QVERIFY(stand.find<QCheckBox>("searchRestrictionCheck")->hasFocus());
        const QString inEnglish = stand.text("restrictionBoxError");
        speak(base::Language::Kazakh);
        QVERIFY(stand.text("restrictionBoxError") != inEnglish);
        QCOMPARE(stand.find<QLineEdit>("placeEdit")->text(), u"Орал"_s);
        QCOMPARE(stand.find<QPlainTextEdit>("circumstancesRuEdit")->toPlainText(), u"Учебные обстоятельства"_s);
        stand.find<QCheckBox>("talkRestrictionCheck")->click();
        stand.press("issueButton");
        QTRY_COMPARE(stand.wanted.size(), size_t(1));
    }

    void aSecondOrderIsForAHeadWithAReason()
    {
        const tests::Pair pair = m_cases.pair();
        QVERIFY(casework::issueOrder(m_cases.head(), tests::OrderCases::draft(pair.incident)));
        const auto again = m_cases.incident(pair.offender, pair.victim);
        Stand inspector(directory(), u"account-1"_s);
        open(inspector, again);
        inspector.press("issueButton");
        QTRY_VERIFY(!inspector.text("issueError").isEmpty());
        QVERIFY(!inspector.shows("overrideEdit"));

        Stand head(directory(), u"head"_s);
        open(head, again);
        head.press("issueButton");
        QTRY_VERIFY(head.shows("overrideEdit"));
        QVERIFY(head.find<QLineEdit>("overrideEdit")->hasFocus());
        QVERIFY(head.shows("overrideEditError"));
        head.find<QLineEdit>("overrideEdit")->setText(u"мало"_s);
        head.press("issueButton");
        QTRY_VERIFY(head.text("overrideEditError").contains(u"10"));
        head.find<QLineEdit>("overrideEdit")->setText(u"Новые угрозы после вручения"_s);
        head.press("issueButton");
        QTRY_COMPARE(head.wanted.size(), size_t(1));
    }

    void whatWasBegunIsThereOnReturn()
    {
        Stand stand(directory(), u"head"_s);
        const auto incident = m_cases.pair().incident;
        open(stand, incident);
        stand.find<QPlainTextEdit>("circumstancesKkEdit")->setPlainText(u"Басталған мәтін"_s);
        open(stand, incident);
        QCOMPARE(stand.find<QPlainTextEdit>("circumstancesKkEdit")->toPlainText(), u"Басталған мәтін"_s);
        open(stand, m_cases.pair().incident);
        QTRY_VERIFY(stand.find<QPlainTextEdit>("circumstancesKkEdit")->toPlainText().isEmpty());
        stand.page->leave();
        QVERIFY(stand.text("whoLabel").isEmpty());
        QCOMPARE(stand.find<ui::SheetView>("sheetView")->pageCount(), 0);
    }

    void whoMayNotIssueFindsNoForm()
    {
        std::ignore = m_cases.training.sessionOf(security::Role::Registrar);
        Stand stand(directory(), u"account-4"_s);
        stand.page->arrive({ui::Place::OrderForm, m_cases.pair().incident.uuid, {}});
        QTest::qWait(50);
        QVERIFY(!stand.shows("issueButton"));
        QVERIFY(!stand.shows("circumstancesKkEdit"));
        QVERIFY(stand.shows("noticeTitle"));
    }

    void everyControlIsNamedInEveryLanguage()
    {
        Stand stand(directory(), u"head"_s);
        open(stand, m_cases.pair().incident);
        for (const base::Language language : base::AllLanguages) {
            speak(language);
            QCOMPARE(stand.unnamed(), QStringList());
            QCOMPARE(stand.clashes(), QStringList());
            QVERIFY(stand.page->minimumSizeHint().width() <= 560); // beside the places at 1366, 200 %
            QVERIFY(stand.page->minimumSizeHint().height() <= 300);
        }
    }
};

QTEST_MAIN(TestOrderForm)
#include "tst_orderform.moc"
