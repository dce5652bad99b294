// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "casework/drafts.h"
#include "casework/requirements.h"
#include "incidentform/momentedit.h"
#include "requirement/motionformpage.h"
#include "requirement/requirementpage.h"
#include "ui/ordersupport.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>

using namespace qorgan;
using namespace Qt::StringLiterals;
using domain::RequirementState;
using tests::need;

namespace {

using FormStand = tests::PageStand<ui::MotionFormPage>;
using Stand = tests::PageStand<ui::RequirementPage>;

} // namespace

class TestRequirement : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<tests::OrderCases> m_cases;
    std::unique_ptr<ui::Languages> m_languages;

    [[nodiscard]] QString directory() const { return m_cases->training.directory(); }
    [[nodiscard]] QDate today() const { return base::local::date(m_cases->training.now()); }

    void speak(base::Language language)
    {
        m_languages->use(language);
        QCoreApplication::processEvents(); // the change of language is posted
    }

    [[nodiscard]] casework::RequirementCard card(domain::MeasureId id)
    {
        // The window's sessions live by the clock of the machine.
        m_cases->training.setNow(base::toIso(base::SystemClock().now()));
        return need(casework::openRequirement(m_cases->head(), id));
    }

    /// Filed ten days ago.
    [[nodiscard]] domain::MeasureId filed()
    {
        const auto pair = m_cases->pair();
        casework::MotionDraft draft;
        draft.offender.id = pair.offender;
        draft.victim.id = pair.victim;
        draft.incident = pair.incident;
        draft.court = u"Орал қалалық соты"_s;
        draft.filedAt = m_cases->training.now() - base::days24h(10);
        draft.requested = {{u"alcohol"_s, {}}, {u"contact"_s, {}}};
        draft.months = 3;
        draft.appearancesPerMonth = 2;
        return need(casework::fileMotion(m_cases->head(), draft)).value.motion.id;
    }

    [[nodiscard]] domain::MeasureId granted()
    {
        const auto id = filed();
        casework::DecisionDraft draft;
        draft.decidedOn = draft.startsOn = today().addDays(-2);
        draft.number = u"3-118"_s;
        need(casework::decideMotion(m_cases->head(), id, draft));
        return id;
    }

    static void open(Stand &stand, domain::MeasureId id, const QString &act = {})
    {
        stand.page->arrive({ui::Place::Requirement, id.uuid, act});
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("requirementTitle"), 20'000);
    }

    template <typename TheStand>
    void isNamedInEachLanguage(TheStand &stand, const char *title)
    {
        QStringList titles;
        for (const base::Language language : {base::Language::Kazakh, base::Language::Russian, base::Language::English}) {
            speak(language);
            titles << stand.text(title);
            QCOMPARE(stand.unnamed(), QStringList());
            QCOMPARE(stand.clashes().join(u' '), QString());
        }
        QCOMPARE(titles.removeDuplicates(), 0);
    }

    /// By the keyboard alone to that control.
    static void tabTo(QWidget *wanted)
    {
        for (int i = 0; i < 60 && !wanted->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY2(wanted->hasFocus(), qPrintable(wanted->objectName()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
    }

    void init()
    {
        m_cases = std::make_unique<tests::OrderCases>();
        m_cases->training.undertake();
        m_cases->training.setNow(base::toIso(base::SystemClock().now()));
        std::ignore = m_cases->inspector();
        std::ignore = m_cases->training.sessionOf(security::Role::Registrar);
        m_languages = std::make_unique<ui::Languages>();
        speak(base::Language::English);
    }

    void cleanup()
    {
        m_languages.reset();
        m_cases.reset();
    }

    void theWholeWayByTheKeyboard()
    {
        const auto pair = m_cases->pair();
        domain::MeasureId id;
        {
            FormStand form(directory(), u"account-1"_s);
            form.page->arrive({ui::Place::MotionForm, pair.incident.uuid, {}});
            auto *court = form.find<QLineEdit>("courtEdit");
            QTRY_VERIFY_WITH_TIMEOUT(court->hasFocus(), 20'000);
            isNamedInEachLanguage(form, "motionFormTitle");
            auto *file = form.find<QPushButton>("fileButton");
            tabTo(file);
            QTest::keyClick(file, Qt::Key_Space);
            QTRY_VERIFY2(form.shows("courtEditError"), "a motion goes to some court");
            QVERIFY(court->hasFocus());
            QTest::keyClicks(court, u"Oral city court"_s);
            tabTo(form.find<QWidget>("motionAppearancesSpin"));
            QTest::keyClicks(form.find<QWidget>("motionAppearancesSpin"), u"2"_s);
            tabTo(file);
            QTest::keyClick(file, Qt::Key_Space);
            QTest::mouseDClick(file, Qt::LeftButton);
            QTRY_COMPARE(form.wanted.size(), std::size_t(1));
            QCOMPARE(form.wanted.back().place, ui::Place::Requirement);
            id = {form.wanted.back().record};
            QCOMPARE(need(casework::listRequirements(m_cases->head(), {}, {})).items.size(), std::size_t(1));
            QVERIFY(need(casework::keptDrafts(m_cases->inspector())).empty());
        }
        Stand stand(directory(), u"account-1"_s);
        open(stand, id, u"hearing"_s);
        auto *decided = stand.find<QLineEdit>("decidedEdit");
        QTRY_VERIFY(decided->hasFocus());
        isNamedInEachLanguage(stand, "requirementTitle");
        auto *record = stand.find<QPushButton>("recordDecisionButton");
        const QString day = today().toString(u"dd.MM.yyyy");
        QTest::keyClicks(decided, day);
        tabTo(record);
        QTest::keyClick(record, Qt::Key_Space);
        QTRY_VERIFY2(stand.shows("decisionNumberEditError"), "a decision has its number");
        QVERIFY(stand.find<QWidget>("decisionNumberEdit")->hasFocus());
        QTest::keyClicks(stand.find<QWidget>("decisionNumberEdit"), u"3-118"_s);
        auto *starts = stand.find<QLineEdit>("startsEdit");
        if (starts->text().isEmpty()) {
            tabTo(starts);
            QTest::keyClicks(starts, day);
        }
        tabTo(record);
        QTest::keyClick(record, Qt::Key_Space);
        QTest::mouseDClick(record, Qt::LeftButton);
        QTRY_VERIFY(stand.shows("appearanceSection"));
        QCOMPARE(card(id).state, RequirementState::InForce);
        QCOMPARE(card(id).appearancesPerMonth, std::optional(2));
        QVERIFY(!stand.shows("decisionSection"));
        QVERIFY2(!stand.shows("liftSection"), "only a head records what the court took back");
        isNamedInEachLanguage(stand, "requirementTitle");

        auto *note = stand.find<QLineEdit>("appearanceNoteEdit");
        tabTo(note);
        QTest::keyClicks(note, u"came by himself"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(card(id).appearances.size(), std::size_t(1));
        QTRY_VERIFY(note->text().isEmpty());
        QCOMPARE(card(id).appearances.front().note, u"came by himself"_s);
        QTRY_COMPARE(stand.said.size(), 2);
    }

    void theHeadLiftsOneAndThenTheWhole()
    {
        const auto id = granted();
        Stand stand(directory(), u"head"_s);
        open(stand, id);
        QVERIFY(stand.shows("liftSection"));
        isNamedInEachLanguage(stand, "requirementTitle");
        auto *what = stand.find<QComboBox>("liftCombo");
        auto *reason = stand.find<QLineEdit>("liftReasonEdit");
        auto *lift = stand.find<QPushButton>("liftButton");
        what->setCurrentIndex(what->findData(u"contact"_s));
        lift->click();
        QTRY_VERIFY(stand.shows("liftReasonEditError"));
        QVERIFY(reason->hasFocus());
        QTest::keyClicks(reason, u"as the court ruled"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(stand.said.size(), 1);
        QVERIFY2(what->findData(u"contact"_s) < 0, "what is lifted is offered no more");
        QVERIFY(what->findData(u"alcohol"_s) >= 0);
        QCOMPARE(card(id).state, RequirementState::InForce);

        QTest::qWait(QApplication::doubleClickInterval()); // a second click is no double click any more
        what->setCurrentIndex(what->count() - 1);
        QTest::keyClicks(reason, u"as the court ruled"_s);
        QTest::mouseClick(lift, Qt::LeftButton);
        QTRY_COMPARE(card(id).state, RequirementState::Cancelled);
        QTRY_VERIFY(!stand.shows("liftSection"));
        QTRY_VERIFY2(stand.shows("watchSection"), "what has ended is watched");
    }

    void whatIsTypedSurvivesALock()
    {
        const auto id = filed();
        {
            Stand stand(directory(), u"account-1"_s);
            open(stand, id, u"hearing"_s);
            QTRY_VERIFY(stand.find<QWidget>("decidedEdit")->hasFocus());
            QTest::keyClicks(stand.find<QWidget>("decidedEdit"), u"31.02.20"_s); // half typed, and wrong
            stand.find<QLineEdit>("decisionNumberEdit")->setText(u"3-"_s);
            stand.page->keep();
            stand.page->leave();
            QVERIFY(stand.find<QLineEdit>("decisionNumberEdit")->text().isEmpty());
        }
        Stand stand(directory(), u"account-1"_s);
        open(stand, id, u"hearing"_s);
        QTRY_COMPARE(stand.find<QLineEdit>("decisionNumberEdit")->text(), u"3-"_s);
        QCOMPARE(stand.find<QLineEdit>("decidedEdit")->text(), u"31.02.20"_s);
        QVERIFY(stand.shows("decisionSectionAnewButton"));
    }

    void theHearingIsPutOff()
    {
        const auto id = filed();
        Stand stand(directory(), u"account-1"_s);
        open(stand, id, u"hearing"_s);
        auto *hearing = stand.find<ui::MomentEdit>("hearingEdit");
        hearing->setDate(today().addDays(-30)); // before the filing
        stand.press("setHearingButton");
        QTRY_VERIFY(stand.shows("hearingEditError"));
        QVERIFY(hearing->hasFocus());
        QVERIFY(!card(id).motion.hearingOn);
        hearing->setDate(today().addDays(7));
        stand.press("setHearingButton");
        QTRY_COMPARE(card(id).motion.hearingOn, std::optional(today().addDays(7)));
        QTRY_VERIFY(!stand.shows("hearingEditError"));
    }

    void whoeverMayNotSeesNoActs()
    {
        const auto id = granted();
        Stand stand(directory(), u"account-%1"_s.arg(security::Roles(security::Role::Registrar).toInt()));
        open(stand, id);
        for (const char *section : {"decisionSection", "appearanceSection", "helpSection", "checkSection",
                                    "breachSection", "liftSection", "watchSection"})
            QVERIFY2(!stand.shows(section), section);
        stand.page->leave();
        QVERIFY(!stand.shows("requirementTitle"));
        QVERIFY(stand.text("requirementTitle").isEmpty());
    }
};

QTEST_MAIN(TestRequirement)
#include "tst_requirementpage.moc"
