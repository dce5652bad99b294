// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/blanks.h"
#include "casework/drafts.h"
#include "documents/blankmodel.h"
#include "documents/documentspage.h"
#include "ui/ordersupport.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace qorgan;
using namespace Qt::StringLiterals;
using tests::need;
using ui::BlankModel;
using Stand = tests::PageStand<ui::DocumentsPage>;

class TestBlanksPane : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::TrainingRegister> m_register;
    std::unique_ptr<ui::Languages> m_languages;
    QTemporaryDir m_settings;

    void speak(base::Language language)
    {
        m_languages->use(language);
        QCoreApplication::processEvents(); // the change of language is posted
    }

    static void open(Stand &stand)
    {
        stand.page->arrive({ui::Place::Documents, {}, {}});
        stand.find<QTabBar>("documentKindTabs")->setCurrentIndex(1);
        QVERIFY(stand.shows("blanksPane"));
    }

    static QAbstractItemModel *model(Stand &stand) { return stand.find<QTableView>("blankTable")->model(); }
    static void type(Stand &stand, const char *edit, const QString &text) { stand.find<QLineEdit>(edit)->setText(text); }

    casework::BlankBlockAccount block(const QString &series = u"AB"_s)
    {
        return need(casework::receiveBlanks(m_register->session(), {u"administrative-protocol"_s, series, 101, 150}));
    }

    casework::BlankBlockAccount stored() { return need(casework::blankAccount(m_register->session())).front(); }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_languages = std::make_unique<ui::Languages>();
    }

    void init()
    {
        speak(base::Language::English);
        m_register = std::make_unique<tests::TrainingRegister>();
    }

    void numbersInWords_data()
    {
        QTest::addColumn<QList<qint64>>("numbers");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QList<qint64>{} << QString();
        QTest::newRow("one") << QList<qint64>{7} << u"7"_s;
        QTest::newRow("two") << QList<qint64>{7, 8} << u"7, 8"_s;
        QTest::newRow("range") << QList<qint64>{7, 8, 9, 12} << u"7–9, 12"_s;
    }

    void numbersInWords()
    {
        QFETCH(QList<qint64>, numbers);
        QTEST(BlankModel::ranges({numbers.begin(), numbers.end()}), "text");
    }

    void aHeadEntersWhatWasReceived()
    {
        Stand stand(m_register->directory(), u"head"_s);
        open(stand);
        QTRY_VERIFY(stand.find<QWidget>("blanksPane")->findChild<QLabel *>(u"noticeTitle"_s)->isVisible());
        QTRY_VERIFY(stand.find<QComboBox>("blankFormCombo")->hasFocus());
        QCOMPARE(stand.find<QComboBox>("blankFormCombo")->currentData().toString(), u"administrative-protocol"_s);
        stand.press("receiveBlanksButton");
        QTRY_VERIFY(stand.shows("blankFirstEditError"));
        QVERIFY(stand.find<QLineEdit>("blankFirstEdit")->hasFocus());
        type(stand, "blankSeriesEdit", u"ab"_s);
        type(stand, "blankFirstEdit", u"150"_s);
        type(stand, "blankLastEdit", u"101"_s);
        stand.press("receiveBlanksButton");
        QTRY_VERIFY(stand.shows("blankLastEditError"));
        QVERIFY(!stand.shows("blankFirstEditError"));
        type(stand, "blankFirstEdit", u"101"_s);
        type(stand, "blankLastEdit", u"150"_s);
        type(stand, "blankNoteEdit", u"накладная 7"_s);
        type(stand, "blankReceivedEdit", u"бүгін"_s);
        stand.press("receiveBlanksButton");
        QTRY_VERIFY(stand.shows("blankReceivedEditError"));
        stand.find<QLineEdit>("blankReceivedEdit")->clear();
        stand.press("receiveBlanksButton");
        stand.press("receiveBlanksButton"); // a double click enters them once
        QTRY_COMPARE(model(stand)->rowCount(), 1);
        QCOMPARE(stored().series, u"AB"_s);
        QCOMPARE(stored().note, u"накладная 7"_s);
        QVERIFY(stand.find<QLineEdit>("blankSeriesEdit")->text().isEmpty());
        QCOMPARE(stand.said.size(), 1);
        const QAbstractItemModelTester tester(model(stand));
    }

    void numbersAreMarked()
    {
        block();
        Stand stand(m_register->directory(), u"head"_s);
        open(stand);
        QTRY_VERIFY(stand.shows("markBlankSection"));
        type(stand, "blankNumberEdit", u"7"_s);
        stand.press("markBlankButton");
        QTRY_VERIFY(stand.shows("blankNumberEditError"));
        QVERIFY(stand.find<QLineEdit>("blankNumberEdit")->hasFocus());
        type(stand, "blankNumberEdit", u"103"_s);
        QTest::keyClick(stand.find<QLineEdit>("blankNumberEdit"), Qt::Key_Return);
        stand.press("markBlankButton");
        QTRY_COMPARE(stored().used, 1);
        QCOMPARE(stored().gaps, (std::vector<qint64>{101, 102}));
        QTRY_COMPARE(model(stand)->index(0, BlankModel::Gaps).data().toString(), u"▲ 101, 102"_s);
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        // A spoiled one needs a reason.
        type(stand, "blankNumberEdit", u"101"_s);
        stand.find<QComboBox>("blankWhatCombo")->setCurrentIndex(1);
        stand.press("markBlankButton");
        QTRY_VERIFY(stand.shows("blankReasonEditError"));
        type(stand, "blankReasonEdit", u"бүлінді"_s);
        stand.press("markBlankButton");
        QTRY_COMPARE(stored().spoiled, std::vector<qint64>{101});
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        // Marked once more: entered, and said.
        type(stand, "blankNumberEdit", u"103"_s);
        stand.press("markBlankButton");
        QTRY_VERIFY(stand.shows("blankWarningLabel"));
        const QString inEnglish = stand.text("blankWarningLabel");
        speak(base::Language::Kazakh);
        QVERIFY(stand.text("blankWarningLabel") != inEnglish);
        QTRY_COMPARE(model(stand)->index(0, BlankModel::Doubles).data().toString(), u"▲ 103"_s);
        QVERIFY(stand.text("blankAccountLabel").contains(u"103"_s));
    }

    void anOfficerMarksAndDoesNotReceive()
    {
        block();
        const QString login = m_register->sessionOf(security::Role::Inspector)->account().login;
        Stand stand(m_register->directory(), login);
        open(stand);
        QTRY_VERIFY(stand.shows("markBlankSection"));
        QVERIFY(!stand.shows("receiveBlanksSection"));
        type(stand, "blankNumberEdit", u"101"_s);
        stand.press("markBlankButton");
        QTRY_COMPARE(stored().used, 1);
    }

    void whatIsTypedIsKeptOverALock()
    {
        const QUuid id = block().id;
        {
            Stand stand(m_register->directory(), u"head"_s);
            open(stand);
            QTRY_VERIFY(stand.shows("markBlankSection"));
            type(stand, "blankReasonEdit", u"бүлінді"_s);
            type(stand, "blankNoteEdit", u"накладная 8"_s);
            stand.page->keep();
            QTRY_COMPARE(need(casework::keptDrafts(m_register->session())).size(), size_t(2));
            stand.page->leave();
            QVERIFY(stand.find<QLineEdit>("blankReasonEdit")->text().isEmpty());
            QCOMPARE(model(stand)->rowCount(), 0);
        }
        Stand stand(m_register->directory(), u"head"_s);
        stand.page->arrive({ui::Place::Documents, id, u"blanks"_s});
        QTRY_COMPARE(stand.find<QLineEdit>("blankReasonEdit")->text(), u"бүлінді"_s);
        QTRY_COMPARE(stand.find<QLineEdit>("blankNoteEdit")->text(), u"накладная 8"_s);
    }

    void everyControlIsNamedInEveryLanguage()
    {
        block();
        Stand stand(m_register->directory(), u"head"_s);
        open(stand);
        QTRY_VERIFY(stand.shows("markBlankSection"));
        QStringList earlier;
        for (const base::Language language : base::AllLanguages) {
            speak(language);
            QCOMPARE(stand.unnamed(), QStringList());
            QCOMPARE(stand.clashes().join(u' '), QString());
            QVERIFY2(stand.page->minimumSizeHint().width() <= 560, "beside the places at 1366, 200 %");
            QStringList texts{stand.text("blankAccountLabel"), stand.find<QTabBar>("documentKindTabs")->tabText(1),
                              stand.find<QAbstractButton>("markBlankButton")->text(),
                              stand.find<QComboBox>("blankWhatCombo")->itemText(0)};
            for (int column = 0; column < BlankModel::ColumnCount; ++column)
                texts << model(stand)->headerData(column, Qt::Horizontal).toString();
            for (int i = 0; i < earlier.size(); ++i)
                QVERIFY2(texts[i] != earlier[i], qPrintable(texts[i]));
            earlier = texts;
        }
    }
};

QTEST_MAIN(TestBlanksPane)
#include "tst_blankspane.moc"
