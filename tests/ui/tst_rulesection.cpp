// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/rulemodel.h"
#include "administration/rulesection.h"
#include "casework/drafts.h"
#include "ui/ordersupport.h"
#include "ui/windowtexts.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>

using namespace qorgan;
using namespace Qt::StringLiterals;
using tests::need;
using Stand = tests::PageStand<ui::RuleSection>;

/// The tab of rules as an administrator, a head and an inspector use it; the clock stands on 20 November 2026.
class TestRuleSection : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::OrderCases> m_cases;
    std::unique_ptr<ui::Languages> m_languages;
    QTemporaryDir m_settings;

    [[nodiscard]] QString directory() const { return m_cases->training.directory(); }

    static ui::RuleModel *model(Stand &stand)
    {
        return qobject_cast<ui::RuleModel *>(stand.find<QTableView>("ruleTable")->model());
    }

    static void arrive(Stand &stand)
    {
        stand.page->arrive({ui::Place::Administration, {}, {}});
        QTRY_VERIFY(model(stand)->rowCount() > 40);
    }

    static void choose(Stand &stand, const QString &rule)
    {
        stand.find<QTableView>("ruleTable")->setCurrentIndex(model(stand)->find(rule));
    }

    static void type(Stand &stand, const char *name, const QString &text)
    {
        auto *edit = stand.find<QLineEdit>(name);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    /// The term of an order, 45 days from that day.
    static void typeTerm(Stand &stand, const QString &from, const QString &days = u"45"_s)
    {
        choose(stand, u"R1.protective_order.2026-03-02"_s);
        stand.press("newVersionButton");
        QTRY_VERIFY(stand.shows("versionForm"));
        type(stand, "versionFromEdit", from);
        type(stand, "versionValue0Edit", days);
    }

    std::vector<casework::DatedRule> rules() { return need(casework::datedRules(m_cases->head())); }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_languages = std::make_unique<ui::Languages>();
    }

    void init()
    {
        m_languages->use(base::Language::English);
        m_cases = std::make_unique<tests::OrderCases>();
    }

    void aVersionIsEnteredByKeyboard()
    {
        const auto order = m_cases->served();
        const std::size_t before = rules().size();
        Stand stand(directory(), u"head"_s);
        arrive(stand);
        const QAbstractItemModelTester tester(model(stand));
        typeTerm(stand, u"01.12.2026"_s);
        QCOMPARE(stand.find<QLineEdit>("versionArticleEdit")->text(), u"60"_s);
        stand.find<QWidget>("enterVersionButton")->setFocus();
        QTest::keyClick(stand.find<QWidget>("enterVersionButton"), Qt::Key_Space);
        stand.press("enterVersionButton"); // a double click makes one
        QTRY_VERIFY(stand.shows("ruleTable"));
        QTRY_COMPARE(model(stand)->rowCount(), int(before) + 1);
        QCOMPARE(rules().size(), before + 1);
        QCOMPARE(model(stand)->rule(stand.find<QTableView>("ruleTable")->currentIndex().row()).id,
                 u"R1.protective_order.2026-12-01.unit-1"_s);
        QVERIFY(stand.text("ruleText").contains(u"45"_s));
        QVERIFY(stand.text("ruleText").contains(u"Other versions"_s));
        QVERIFY(stand.shows("ruleOutcome"));
        // What it means for open measures, and the way to them.
        stand.press("ruleMeasuresButton");
        auto *measures = stand.find<QTableView>("oldBasisTable");
        QTRY_COMPARE(measures->model()->rowCount(), 1);
        QTest::keyClick(measures, Qt::Key_Return);
        QCOMPARE(stand.wanted.back().record, order.order.id.uuid);
    }

    void errorsStandBesideTheirFields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no day") << u"versionFromEdit"_s << QString();
        QTest::newRow("too early") << u"versionFromEdit"_s << u"01.01.2001"_s;
        QTest::newRow("no number") << u"versionValue0Edit"_s << u"many"_s;
        QTest::newRow("as it was") << u"versionValue0Edit"_s << u"30"_s;
        QTest::newRow("a long article") << u"versionArticleEdit"_s << QString(41, u'1');
    }

    void errorsStandBesideTheirFields()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        const std::size_t before = rules().size();
        Stand stand(directory(), u"head"_s);
        arrive(stand);
        typeTerm(stand, u"01.12.2026"_s);
        auto *edit = stand.find<QLineEdit>(field.toLatin1().constData());
        edit->setText(text);
        stand.press("enterVersionButton");
        QTRY_VERIFY(stand.shows(QString(field + u"Error").toLatin1().constData()));
        QVERIFY(stand.page->focusWidget() == edit);
        QCOMPARE(edit->text(), text);
        QVERIFY(stand.shows("versionForm"));
        QCOMPARE(rules().size(), before);
    }

    void aNewActIsEntered()
    {
        Stand stand(directory(), u"head"_s);
        arrive(stand);
        typeTerm(stand, u"01.01.2027"_s);
        QVERIFY(!stand.shows("newActCodeEdit"));
        auto *act = stand.find<QComboBox>("versionActCombo");
        act->setCurrentIndex(act->count() - 1);
        QVERIFY(stand.shows("newActCodeEdit"));
        type(stand, "newActCodeEdit", u"301-VIII"_s);
        type(stand, "newActFromEdit", u"01.01.2027"_s);
        type(stand, "newActName_kkEdit", u"Zan"_s);
        type(stand, "newActName_enEdit", u"Law"_s);
        stand.press("enterVersionButton");
        QTRY_VERIFY(stand.shows("newActName_ruEditError"));
        type(stand, "newActName_ruEdit", u"Zakon"_s);
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        stand.press("enterVersionButton");
        QTRY_VERIFY(stand.shows("ruleTable"));
        QTRY_VERIFY(stand.text("ruleText").contains(u"No. 301-VIII, art. 60"_s));
    }

    void aRecordIsMarkedAndWithdrawn()
    {
        Stand stand(directory(), u"head"_s);
        arrive(stand);
        choose(stand, u"R1.protective_order.2026-03-02"_s);
        QVERIFY(!stand.shows("recallRuleButton") && !stand.shows("withdrawRuleButton"));
        stand.press("verifyRuleButton");
        stand.press("ruleNoteButton");
        QTRY_VERIFY(stand.shows("ruleNoteEditError"));
        type(stand, "ruleNoteEdit", u"art. 60, the official text"_s);
        QTest::keyClick(stand.find<QWidget>("ruleNoteEdit"), Qt::Key_Return);
        QTRY_VERIFY(stand.shows("ruleTable") && stand.shows("recallRuleButton"));
        QVERIFY(!stand.shows("verifyRuleButton"));
        QVERIFY(stand.text("ruleText").contains(u"the official text"_s));
        QVERIFY(stand.text("ruleText").contains(u"✓ verified"_s));
        typeTerm(stand, u"01.12.2026"_s);
        stand.press("enterVersionButton");
        QTRY_VERIFY(stand.shows("ruleTable") && stand.shows("withdrawRuleButton"));
        stand.press("withdrawRuleButton");
        type(stand, "ruleNoteEdit", u"a draft only"_s);
        stand.press("ruleNoteButton");
        QTRY_VERIFY(stand.shows("ruleTable") && !stand.shows("withdrawRuleButton"));
        QTRY_VERIFY(stand.text("ruleText").contains(u"✕ withdrawn"_s));
    }

    void whatIsTypedOutlivesALock()
    {
        {
            Stand stand(directory(), u"head"_s);
            arrive(stand);
            typeTerm(stand, u"01.12.2026"_s, u"77"_s);
            stand.page->keep();
            QTRY_VERIFY(!need(casework::keptDrafts(m_cases->head())).empty());
            stand.page->leave();
            QVERIFY(stand.find<QLineEdit>("versionValue0Edit")->text().isEmpty());
            QCOMPARE(model(stand)->rowCount(), 0);
        }
        Stand stand(directory(), u"head"_s);
        arrive(stand);
        choose(stand, u"R1.protective_order.2026-03-02"_s);
        stand.press("newVersionButton");
        QTRY_COMPARE(stand.find<QLineEdit>("versionValue0Edit")->text(), u"77"_s);
        QVERIFY(stand.shows("versionFormAnewButton"));
    }

    void othersOnlyRead()
    {
        for (const security::Role role : {security::Role::Inspector, security::Role::Auditor}) {
            const auto session = m_cases->training.sessionOf(role);
            Stand stand(directory(), session->account().login);
            arrive(stand);
            for (const char *button : {"newVersionButton", "verifyRuleButton", "recallRuleButton", "withdrawRuleButton"})
                QVERIFY2(!stand.shows(button), button);
            QVERIFY(stand.text("ruleText").contains(u"Term of an order (R1)"_s));
        }
    }

    void anAdministratorSeesNumbersAlone()
    {
        std::ignore = m_cases->served();
        const auto session = m_cases->training.sessionOf(security::Role::Administrator);
        Stand stand(directory(), session->account().login);
        arrive(stand);
        QVERIFY(!stand.shows("oldBasisTitle"));
        typeTerm(stand, u"01.12.2026"_s);
        stand.press("enterVersionButton");
        QTRY_VERIFY(stand.shows("ruleOutcome"));
        QVERIFY(!stand.shows("ruleMeasuresButton"));
    }

    void everyControlIsNamedInEachLanguage()
    {
        std::ignore = m_cases->served();
        Stand stand(directory(), u"head"_s);
        arrive(stand);
        choose(stand, u"R1.protective_order.2026-03-02"_s);
        const auto look = [&](const char *view) {
            QStringList shown;
            for (const auto language : {base::Language::Kazakh, base::Language::Russian, base::Language::English}) {
                m_languages->use(language);
                QCoreApplication::processEvents();
                QCOMPARE(stand.unnamed(), QStringList());
                QCOMPARE(stand.clashes().join(u' '), QString());
                const int width = stand.page->minimumSizeHint().width();
                QVERIFY2(width <= 609, qPrintable(u"%1 %2"_s.arg(width).arg(int(language))));
                shown << windowTexts(*stand.page).join(u'\n');
                const QString pictures = qEnvironmentVariable("QORGAN_PICTURES");
                if (!pictures.isEmpty()) {
                    QTest::qWait(100);
                    stand.page->grab().save(u"%1/%2-%3.png"_s.arg(pictures, QString::fromLatin1(view)).arg(int(language)));
                }
            }
            QCOMPARE(shown.removeDuplicates(), 0);
        };
        look("list");
        stand.press("verifyRuleButton");
        look("note");
        stand.press("ruleNoteBackButton");
        stand.press("newVersionButton");
        auto *act = stand.find<QComboBox>("versionActCombo");
        act->setCurrentIndex(act->count() - 1);
        look("form");
        act->setCurrentIndex(0);
        typeTerm(stand, u"01.12.2026"_s);
        stand.press("enterVersionButton");
        QTRY_VERIFY(stand.shows("ruleOutcome"));
        look("outcome");
        choose(stand, u"R18.2015-01-01"_s);
        stand.press("newVersionButton");
        look("most-numbers");
    }
};

QTEST_MAIN(TestRuleSection)
#include "tst_rulesection.moc"
