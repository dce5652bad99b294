// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "casefile/filesections.h"
#include "casework/breaches.h"
#include "casework/cases.h"
#include "casework/conversations.h"
#include "casework/detentions.h"
#include "casework/drafts.h"
#include "casework/preventiveregister.h"
#include "casework/requirements.h"
#include "control/topic.h"
#include "person/personpage.h"
#include "ui/ordersupport.h"
#include "ui/windowtexts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

using namespace qorgan;
using namespace qorgan::ui;
using namespace Qt::StringLiterals;
using domain::PersonId;
using tests::need;

using Stand = tests::PageStand<PersonPage>;

/// What the police did about a person, on the person's card.
class TestCaseFile : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;
    QTemporaryDir m_settings;
    std::unique_ptr<Languages> m_languages;

    QString directory() const { return m_cases.training.directory(); }

    void speak(base::Language language)
    {
        m_languages->use(language);
        QCoreApplication::processEvents();
    }

    /// The card with the section of the act open and its first field in focus.
    void open(Stand &stand, PersonId id, const QString &act, const char *field)
    {
        stand.page->arrive({Place::Person, id.uuid, act});
        QTRY_VERIFY_WITH_TIMEOUT(stand.find<QWidget>(field)->isVisible(), 20'000);
        QTRY_VERIFY(stand.find<QWidget>(field)->hasFocus());
    }

    static void choose(Stand &stand, const char *combo, const QString &code)
    {
        auto *choice = stand.find<QComboBox>(combo);
        QVERIFY2(choice->findData(code) >= 0, qPrintable(code));
        choice->setCurrentIndex(choice->findData(code));
    }

    domain::IncidentId incident(PersonId offender, PersonId victim, const QString &article)
    {
        casework::IncidentDraft draft = m_cases.incidentDraft();
        draft.offender.id = offender;
        draft.victims.push_back({{victim, {}}, {}});
        draft.facts.article = article;
        return need(casework::addIncident(m_cases.head(), draft)).value.incident.id;
    }

    domain::CaseId registered(const tests::Pair &pair, const QString &number = u"12"_s)
    {
        casework::CaseDraft draft;
        draft.incident = pair.incident;
        draft.article = u"73"_s;
        draft.number = number;
        return need(casework::addCase(m_cases.head(), draft)).value.id;
    }

    std::vector<casework::CaseRow> cases(PersonId id)
    {
        return need(casework::listCases(m_cases.head(), {.offender = id}, {})).items;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_cases.training.setNow(base::toIso(base::SystemClock().now()));
        m_languages = std::make_unique<Languages>();
        std::ignore = m_cases.inspector();
    }

    void init()
    {
        speak(base::Language::English);
        m_cases.training.setNow(base::toIso(base::SystemClock().now()));
    }

    void sectionsFoldAndSayWhatIsUrgent()
    {
        const auto pair = m_cases.pair();
        (void)registered(pair);
        Stand stand(directory(), u"account-1"_s);
        stand.page->arrive({Place::Person, pair.offender.uuid, {}});
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("caseSection"), 20'000);
        QVERIFY(!stand.shows("caseSectionLines") && !stand.shows("openCaseButton"));
        QVERIFY2(stand.text("caseSectionSummary").startsWith(u"● 1 case; 1 open"_s),
                 qPrintable(stand.text("caseSectionSummary")));
        QVERIFY(stand.text("detentionSectionSummary").contains(u"none"_s));
        auto *head = stand.find<QAbstractButton>("caseSectionFoldButton");
        QVERIFY(head->accessibleName().contains(u"1 open"_s));
        head->setFocus();
        QTest::keyClick(head, Qt::Key_Space);
        QVERIFY(stand.shows("caseSectionLines") && stand.shows("openCaseButton"));
        QVERIFY(stand.text("caseSectionLines").contains(u"administrative case 12, art. 73"_s)
                || stand.text("caseSectionLines").contains(u"12, art. 73"_s));
        QTest::keyClick(head, Qt::Key_Space);
        QVERIFY(!stand.shows("caseSectionLines"));
    }

    void aCaseIsOpenedByKeyboard()
    {
        const auto pair = m_cases.pair();
        Stand stand(directory(), u"account-1"_s);
        open(stand, pair.offender, u"case"_s, "caseIncidentCombo");
        QVERIFY(!stand.shows("penaltySection"));
        auto *button = stand.find<QPushButton>("openCaseButton");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space); // the incident names no article
        auto *article = stand.find<QLineEdit>("caseArticleEdit");
        QTRY_VERIFY(article->hasFocus());
        QVERIFY(!article->accessibleDescription().isEmpty());
        QTest::keyClicks(article, u"73"_s);
        stand.find<QLineEdit>("caseOnEdit")->setText(u"31.02.20"_s); // no such day
        QTest::keyClick(article, Qt::Key_Return);
        QTRY_VERIFY(stand.find<QWidget>("caseOnEdit")->hasFocus());
        QCOMPARE(cases(pair.offender).size(), std::size_t(0));
        stand.find<QLineEdit>("caseOnEdit")->clear();
        QTest::keyClicks(stand.find<QLineEdit>("caseNumberEdit"), u"77"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseDClick(button, Qt::LeftButton);
        QTRY_COMPARE(stand.said, QStringList{u"The case is registered."_s});
        QTest::qWait(100);
        const auto rows = cases(pair.offender);
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().file.incident, std::optional(pair.incident));
        QCOMPARE(rows.front().file.number, u"77"_s);
        QVERIFY(stand.text("caseSectionLines").contains(u"77"_s));
        QVERIFY(article->text().isEmpty());
        QVERIFY(stand.shows("penaltySection") && stand.shows("closingSection"));
    }

    /// R18: who may not be arrested is said beside the penalty, before and after.
    void arrestIsWarnedOf()
    {
        casework::PersonDraft mother;
        mother.person.surname = u"Анасыева"_s;
        mother.person.sex = domain::Sex::Female;
        mother.person.birthDate = QDate(1990, 5, 5);
        mother.person.childrenUnder14 = 1;
        mother.person.iinAbsentReason = u"not_established"_s;
        tests::Pair pair{need(casework::addPerson(m_cases.head(), mother)).value.id, m_cases.person(u"Үлгіев"_s), {}};
        pair.incident = m_cases.incident(pair.offender, pair.victim);
        (void)registered(pair);
        Stand stand(directory(), u"account-1"_s);
        open(stand, pair.offender, u"penalty"_s, "penaltyKindCombo");
        QVERIFY(stand.shows("arrestBarsLabel"));
        QVERIFY(stand.text("arrestBarsLabel").contains(u"young child"_s));
        QVERIFY(stand.text("penaltySectionSummary").contains(u"no arrest"_s));
        QVERIFY(!stand.shows("penaltyNumberEdit"));
        choose(stand, "penaltyKindCombo", u"arrest"_s);
        QVERIFY(stand.shows("penaltyNumberEdit"));
        stand.press("recordPenaltyButton");
        QTRY_VERIFY(stand.find<QWidget>("penaltyNumberEdit")->hasFocus());
        stand.find<QLineEdit>("penaltyNumberEdit")->setText(u"5"_s);
        stand.press("recordPenaltyButton");
        QTRY_COMPARE(cases(pair.offender).front().penalties.size(), std::size_t(1));
        QTRY_VERIFY(stand.text("penaltySectionLines").contains(u"5 days"_s));
        const auto reservation = [&] {
            for (const auto *label : stand.find<QWidget>("penaltySection")->findChildren<QLabel *>(u"noticeText"_s))
                if (label->isVisible())
                    return label->text();
            return QString();
        };
        const QString inEnglish = reservation();
        QVERIFY2(inEnglish.contains(u"not arrested"_s), qPrintable(inEnglish));
        speak(base::Language::Kazakh);
        QVERIFY(!reservation().isEmpty() && reservation() != inEnglish);
    }

    /// R15: the pair's one reconciliation is used up by the first closing.
    void aCaseIsClosedWithItsGround()
    {
        const auto pair = m_cases.pair();
        const auto first = registered(pair);
        Stand stand(directory(), u"account-1"_s);
        open(stand, pair.offender, u"closing"_s, "closingGroundCombo");
        stand.press("closeCaseButton");
        QTRY_VERIFY(stand.find<QWidget>("closingGroundCombo")->hasFocus());
        QVERIFY(!stand.shows("closingVictimCombo"));
        choose(stand, "closingGroundCombo", u"reconciliation"_s);
        QVERIFY(stand.shows("closingVictimCombo"));
        stand.find<QLineEdit>("closingReasonEdit")->setText(u"Өтініш бойынша"_s);
        QTest::keyClick(stand.find<QWidget>("closingReasonEdit"), Qt::Key_Return);
        QTRY_VERIFY(cases(pair.offender).front().file.closedOn.has_value());
        QTRY_VERIFY(stand.shows("reconciliationSection"));
        QTRY_VERIFY(stand.text("reconciliationSectionSummary").contains(u"not available again"_s));
        QVERIFY(!stand.shows("closingSection")); // nothing is left to close

        QTest::qWait(QApplication::doubleClickInterval() + 50);
        const auto second = registered(pair, u"13"_s);
        QVERIFY(first != second);
        open(stand, pair.offender, u"closing"_s, "closingGroundCombo");
        choose(stand, "closingGroundCombo", u"reconciliation"_s);
        choose(stand, "closingVictimCombo", pair.victim.toString());
        stand.press("closeCaseButton");
        QTRY_VERIFY(stand.find<QWidget>("closingVictimCombo")->hasFocus());
        QVERIFY(!stand.find<QWidget>("closingVictimCombo")->accessibleDescription().isEmpty());
        QVERIFY(!cases(pair.offender).front().file.closedOn.has_value());
    }

    void aReconciliationIsAvailableOnce()
    {
        const auto pair = m_cases.pair();
        Stand stand(directory(), u"account-1"_s);
        open(stand, pair.offender, u"reconciliation"_s, "reconciliationVictimCombo");
        stand.press("recordReconciliationButton");
        QTRY_VERIFY(stand.text("reconciliationSectionLines").contains(u"Үлгіева"_s));
        QVERIFY(!stand.shows("recordReconciliationButton"));
        // The victim's card says it as well.
        stand.page->arrive({Place::Person, pair.victim.uuid, u"reconciliation"_s});
        QTRY_VERIFY(stand.find<QWidget>("reconciliationSectionFoldButton")->hasFocus());
        QTRY_VERIFY(stand.text("reconciliationSectionLines").contains(u"Үлгіев "_s));
    }

    void hoursOfADetentionRun()
    {
        const auto pair = m_cases.pair();
        casework::DetentionDraft draft;
        draft.person.id = pair.offender;
        draft.from = m_cases.training.now() - base::hours(26);
        (void)need(casework::addDetention(m_cases.head(), draft));
        Stand stand(directory(), u"account-1"_s);
        open(stand, pair.offender, u"detention"_s, "detentionWhichCombo");
        QVERIFY2(stand.text("detentionSectionSummary").startsWith(u"▲"),
                 qPrintable(stand.text("detentionSectionSummary")));
        QVERIFY(stand.text("detentionSectionLines").contains(u"26 h 0 min, allowed 24 h"_s));
        stand.press("letGoButton");
        QTRY_VERIFY(stand.text("detentionSectionSummary").startsWith(u"✓"));
        QVERIFY(need(casework::listDetentions(m_cases.head(), pair.offender)).front().until.has_value());
        QVERIFY(!stand.shows("letGoButton"));

        QTest::qWait(QApplication::doubleClickInterval() + 50);
        stand.find<QLineEdit>("detentionUntilEdit")->setText(u"01.01.2020 10:00"_s);
        stand.press("recordDetentionButton");
        QTRY_VERIFY(stand.find<QWidget>("detentionUntilEdit")->hasFocus());
        stand.find<QLineEdit>("detentionUntilEdit")->clear();
        stand.find<QLineEdit>("detentionGroundEdit")->setText(u"оқу негізі"_s);
        stand.press("recordDetentionButton");
        QTRY_COMPARE(need(casework::listDetentions(m_cases.head(), pair.offender)).size(), std::size_t(2));
        QTRY_VERIFY(stand.text("detentionSectionSummary").startsWith(u"● since"_s));
        QVERIFY(stand.text("detentionSectionSummary").contains(u"left"_s));
    }

    void aConversationIsRecorded()
    {
        const auto pair = m_cases.pair();
        Stand stand(directory(), u"account-1"_s);
        open(stand, pair.offender, u"conversation"_s, "conversationMinutesSpin");
        QVERIFY(stand.text("conversationLimitLabel").contains(u"at most 60 minutes"_s));
        stand.find<QLineEdit>("conversationNoteEdit")->setText(u"Сөйлестік"_s);
        stand.press("recordConversationButton");
        QTRY_VERIFY(!stand.find<QWidget>("conversationMinutesSpin")->accessibleDescription().isEmpty());
        QCOMPARE(stand.find<QLineEdit>("conversationNoteEdit")->text(), u"Сөйлестік"_s);
        stand.find<QSpinBox>("conversationMinutesSpin")->setValue(75);
        stand.press("conversationPresent_teacher");
        stand.press("recordConversationButton");
        QTRY_COMPARE(need(casework::listConversations(m_cases.head(), pair.offender)).size(), std::size_t(1));
        QTRY_VERIFY(stand.text("conversationSectionLines").startsWith(u"▲")); // longer than the law allows
        QVERIFY(stand.text("conversationSectionLines").contains(u"75 minutes"_s));
        QCOMPARE(stand.find<QSpinBox>("conversationMinutesSpin")->value(), 0);
    }

    void thePreventiveRegisterOffersItsGrounds()
    {
        const auto pair = m_cases.pair();
        (void)incident(pair.offender, pair.victim, u"73"_s);
        m_cases.training.setNow(base::toIso(m_cases.training.now() + base::hours(1)));
        (void)incident(pair.offender, pair.victim, u"73"_s);
        Stand stand(directory(), u"head"_s);
        open(stand, pair.offender, u"register"_s, "registerCategoryCombo");
        QVERIFY(stand.text("registerSectionSummary").contains(u"a ground is offered"_s));
        QVERIFY(stand.find<QComboBox>("registerCategoryCombo")->findData(u"protective_order"_s) < 0);
        stand.press("registerOfferButton1");
        QCOMPARE(stand.find<QComboBox>("registerCategoryCombo")->currentData().toString(), u"other"_s);
        QVERIFY(stand.find<QLineEdit>("registerReasonEdit")->text().startsWith(u"Incidents under article 73"_s));
        stand.press("enterOnRegisterButton");
        QTRY_VERIFY(stand.text("registerSectionSummary").startsWith(u"● on it, 1 ground; until removed"_s));
        QVERIFY(!stand.text("registerSectionSummary").contains(u"offered"_s));

        QVERIFY2(!stand.shows("prolongButton"), "what has no last day is not prolonged");
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        stand.press("removeFromRegisterButton"); // without a reason
        QTRY_VERIFY(stand.find<QWidget>("removalReasonEdit")->hasFocus());
        stand.find<QLineEdit>("removalReasonEdit")->setText(u"қате енгізілген"_s);
        stand.press("removeFromRegisterButton");
        QTRY_VERIFY(stand.text("registerSectionSummary").startsWith(u"○ not on it"_s));
        QVERIFY(stand.text("registerSectionLines").contains(u"қате енгізілген"_s));
    }

    void anEntryIsProlongedByAnActOfItsOwn()
    {
        const auto pair = m_cases.pair();
        const QDate today = base::local::date(m_cases.training.now());
        (void)need(casework::enterOnRegister(m_cases.head(), {{}, pair.offender, u"parole"_s, {}, {}, today.addDays(5)}));
        Stand stand(directory(), u"account-1"_s);
        open(stand, pair.offender, u"register"_s, "registerCategoryCombo");
        stand.find<QLineEdit>("prolongedUntilEdit")->setText(u"01.01.2020"_s);
        stand.press("prolongButton"); // without a reason
        QTRY_VERIFY(stand.find<QWidget>("prolongingReasonEdit")->hasFocus());
        stand.find<QLineEdit>("prolongingReasonEdit")->setText(u"қайта бұзды"_s);
        stand.press("prolongButton");
        QTRY_VERIFY(stand.find<QWidget>("prolongedUntilEdit")->hasFocus());
        QVERIFY(!stand.find<QWidget>("prolongedUntilEdit")->accessibleDescription().isEmpty());
        const QDate until = today.addDays(40);
        stand.find<QLineEdit>("prolongedUntilEdit")->setText(until.toString(u"dd.MM.yyyy"_s));
        stand.press("prolongButton");
        stand.press("prolongButton"); // a double click prolongs once
        QTRY_VERIFY(stand.text("registerSectionLines").contains(u"қайта бұзды"_s));
        const auto grounds = need(casework::registerOf(m_cases.head(), pair.offender));
        QCOMPARE(grounds.size(), std::size_t(1));
        QCOMPARE(grounds.front().until, std::optional(until));
        QCOMPARE(grounds.front().prolongations.size(), std::size_t(1));
        QVERIFY(stand.find<QLineEdit>("prolongingReasonEdit")->text().isEmpty());
    }

    void aPenaltyIsPaid()
    {
        const auto pair = m_cases.pair();
        casework::PenaltyDraft fine;
        fine.caseFile = registered(pair);
        fine.kind = u"fine"_s;
        fine.amount = 21'625;
        const auto penalty = need(casework::addPenalty(m_cases.head(), fine)).value;
        Stand stand(directory(), u"account-1"_s);
        open(stand, pair.offender, u"penalty"_s, "penaltyKindCombo");
        QVERIFY(stand.text("penaltySectionSummary").contains(u"1 not enforced yet"_s));
        QVERIFY(stand.text("penaltySectionLines").contains(u"not paid yet"_s));
        auto *on = stand.find<QLineEdit>("enforcedOnEdit");
        on->setText(u"01.01.2020"_s);
        QTest::keyClick(on, Qt::Key_Return);
        QTRY_VERIFY(!on->accessibleDescription().isEmpty() && on->hasFocus());
        on->clear();
        stand.press("enforcePenaltyButton");
        QTRY_VERIFY(!stand.text("penaltySectionLines").contains(u"not paid yet"_s));
        const QDate today = base::local::date(m_cases.training.now());
        QCOMPARE(cases(pair.offender).front().penalties.front().enforcedOn, std::optional(today));
        QVERIFY(!stand.text("penaltySectionSummary").contains(u"not enforced"_s));
        QVERIFY(stand.text("caseSectionLines").contains(u"; paid "_s));
    }

    void aReasonIsGivenAfterTheClosing()
    {
        const auto pair = m_cases.pair();
        const auto id = registered(pair);
        Stand stand(directory(), u"account-1"_s);
        stand.page->arrive({Place::Person, pair.offender.uuid, {}});
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("caseSection"), 20'000);
        QVERIFY(!stand.shows("reasonSection"));
        (void)need(casework::closeCase(m_cases.head(), id, {{}, u"other"_s, {}, {}}));
        open(stand, pair.offender, u"closing_reason"_s, "laterReasonEdit");
        stand.press("giveReasonButton");
        QTRY_VERIFY(!stand.find<QWidget>("laterReasonEdit")->accessibleDescription().isEmpty());
        stand.find<QLineEdit>("laterReasonEdit")->setText(u"Дәлел жоқ"_s);
        QTest::keyClick(stand.find<QWidget>("laterReasonEdit"), Qt::Key_Return);
        QTRY_COMPARE(cases(pair.offender).front().file.closingReason, u"Дәлел жоқ"_s);
        QTRY_VERIFY(!stand.shows("reasonSection")); // nothing is left to mend
    }

    void onlyAHeadRemovesAndOnlyOfficersEnter()
    {
        const auto pair = m_cases.pair();
        const QDate today = base::local::date(m_cases.training.now());
        (void)need(casework::enterOnRegister(m_cases.head(), {{}, pair.offender, u"parole"_s, {}, {}, today}));
        Stand inspector(directory(), u"account-1"_s);
        open(inspector, pair.offender, u"register"_s, "registerCategoryCombo");
        QVERIFY(inspector.shows("prolongButton") && !inspector.shows("removeFromRegisterButton"));

        const auto registrar = m_cases.training.sessionOf(security::Role::Registrar);
        Stand reader(directory(), u"account-%1"_s.arg(security::Roles(security::Role::Registrar).toInt()));
        reader.page->arrive({Place::Person, pair.offender.uuid, u"register"_s});
        QTRY_VERIFY_WITH_TIMEOUT(reader.shows("registerSectionLines"), 20'000);
        QTRY_VERIFY(reader.find<QWidget>("registerSectionFoldButton")->hasFocus());
        QVERIFY(!reader.shows("enterOnRegisterButton") && !reader.shows("registerCategoryCombo"));
    }

    void whatWasTypedComesBack()
    {
        const auto pair = m_cases.pair();
        {
            Stand stand(directory(), u"account-1"_s);
            open(stand, pair.offender, u"case"_s, "caseIncidentCombo");
            QTest::qWait(200); // the draft is begun
            stand.find<QLineEdit>("caseNumberEdit")->setText(u"2026/55"_s);
            stand.page->keep(); // the window locks
            QTRY_COMPARE(need(casework::keptDrafts(m_cases.inspector())).size(), std::size_t(1));
            QCOMPARE(need(casework::keptDrafts(m_cases.inspector())).front().kind, u"case"_s);
            stand.page->leave();
            QVERIFY(stand.find<QLineEdit>("caseNumberEdit")->text().isEmpty());
        }
        Stand stand(directory(), u"account-1"_s);
        open(stand, pair.offender, u"case"_s, "caseIncidentCombo");
        QTRY_COMPARE(stand.find<QLineEdit>("caseNumberEdit")->text(), u"2026/55"_s);
        QVERIFY(stand.shows("caseSectionAnewButton"));
        stand.press("caseSectionAnewButton");
        QTRY_VERIFY(need(casework::keptDrafts(m_cases.inspector())).empty());
    }

    /// A requirement that hangs on no incident stands among the measures and opens its own page.
    void aRequirementOfNoIncidentIsAmongTheMeasures()
    {
        const auto pair = m_cases.pair();
        const QDate today = base::local::date(m_cases.training.now());
        casework::MotionDraft motion;
        motion.offender.id = pair.offender;
        motion.victim.id = pair.victim;
        motion.court = u"Орал қалалық соты"_s;
        motion.filedAt = m_cases.training.now() - base::days24h(2);
        motion.requested = {{u"alcohol"_s, {}}};
        motion.months = 6;
        const auto id = need(casework::fileMotion(m_cases.head(), motion)).value.motion.id;
        {
            Stand before(directory(), u"account-1"_s);
            before.page->arrive({Place::Person, pair.victim.uuid, {}});
            QTRY_VERIFY_WITH_TIMEOUT(before.shows("personTitle"), 20'000);
            QVERIFY(before.shows("motionState0"));
            QVERIFY(before.text("motionState0").contains(u"has not decided"_s));
            QVERIFY(before.text("motionPart0").contains(u"protects this person"_s));
            QVERIFY(before.text("measureLinesSummary").contains(u"1 motion in court"_s));
            before.press("motionButton0");
            QCOMPARE(before.wanted.back().place, Place::Requirement);
            QCOMPARE(before.wanted.back().record, id.uuid);
        }
        casework::DecisionDraft decision;
        decision.decidedOn = today;
        decision.startsOn = today;
        decision.number = u"1"_s;
        (void)need(casework::decideMotion(m_cases.head(), id, decision));
        Stand stand(directory(), u"account-1"_s);
        stand.page->arrive({Place::Person, pair.offender.uuid, {}});
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("personTitle"), 20'000);
        stand.press("measureButton0");
        QCOMPARE(stand.wanted.back().place, Place::Requirement);
        QCOMPARE(stand.wanted.back().record, id.uuid);
    }

    /// What supervision would ask, and a release, lead from the head's desk to where it is mended.
    void theDeskLeadsToTheSection()
    {
        const auto pair = m_cases.pair();
        (void)incident(pair.offender, pair.victim, u"73"_s);
        (void)incident(pair.offender, pair.victim, u"73"_s);
        const auto closed = registered(m_cases.pair());
        (void)need(casework::closeCase(m_cases.head(), closed, {{}, u"other"_s, {}, {}}));
        casework::DetentionDraft draft;
        draft.person.id = pair.offender;
        draft.from = m_cases.training.now() - base::hours(2);
        draft.until = m_cases.training.now() + base::hours(2);
        (void)need(casework::addDetention(m_cases.head(), draft));
        const auto board = need(ControlBoard::read(m_cases.head()));
        const auto leadsTo = [&](Topic topic, const QString &act, const QUuid &person) {
            const auto lines = TopicWords::lines(topic, board);
            return std::any_of(lines.begin(), lines.end(), [&](const TopicLine &line) {
                return line.destination.place == Place::Person && line.destination.act == act
                    && (person.isNull() || line.destination.record == person);
            });
        };
        QVERIFY(leadsTo(Topic::Signals, u"register"_s, pair.offender.uuid));
        QVERIFY(leadsTo(Topic::Signals, u"closing_reason"_s, {}));
        QVERIFY(leadsTo(Topic::Handover, u"detention"_s, pair.offender.uuid));
    }

    /// A long history leaves the card short: the latest are shown, the others on wish.
    void aLongHistoryStaysShort()
    {
        const auto pair = m_cases.pair();
        for (int i = 0; i < 7; ++i)
            (void)registered(pair, QString::number(100 + i));
        for (int i = 0; i < 6; ++i)
            (void)incident(pair.offender, pair.victim, u"127"_s);
        Stand stand(directory(), u"account-1"_s);
        open(stand, pair.offender, u"case"_s, "caseIncidentCombo");
        QCOMPARE(stand.text("caseSectionLines").count(u'\n'), 4);
        stand.press("caseSectionMoreButton");
        QCOMPARE(stand.text("caseSectionLines").count(u'\n'), 6);
        QVERIFY(!stand.shows("caseSectionMoreButton"));

        QVERIFY(stand.text("incidentLinesSummary").contains(u"7 incidents"_s));
        QVERIFY(stand.shows("incidentButton4") && !stand.shows("incidentButton5"));
        stand.press("moreIncidentsButton");
        QVERIFY(stand.shows("incidentButton6") && stand.find<QWidget>("incidentButton5")->hasFocus());
        stand.press("incidentLinesFoldButton");
        QVERIFY(!stand.shows("incidentButton0"));
    }

    void everythingIsNamedInEachLanguage()
    {
        const auto pair = m_cases.pair();
        (void)registered(pair);
        casework::DetentionDraft draft;
        draft.person.id = pair.offender;
        draft.from = m_cases.training.now() - base::hours(2);
        (void)need(casework::addDetention(m_cases.head(), draft));
        const QDate today = base::local::date(m_cases.training.now());
        (void)need(casework::enterOnRegister(m_cases.head(), {{}, pair.offender, u"parole"_s, {}, {}, today}));
        (void)need(casework::closeCase(m_cases.head(), registered(pair), {{}, u"other"_s, {}, {}}));
        casework::PenaltyDraft penalty;
        penalty.caseFile = registered(pair);
        penalty.kind = u"public_works"_s;
        penalty.hours = 20;
        (void)need(casework::addPenalty(m_cases.head(), penalty));
        Stand stand(directory(), u"head"_s);
        stand.page->arrive({Place::Person, pair.offender.uuid, {}});
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("penaltySection"), 20'000);
        QStringList earlier;
        for (const char *button :
             {"detentionSectionFoldButton", "caseSectionFoldButton", "penaltySectionFoldButton",
              "closingSectionFoldButton", "reasonSectionFoldButton", "reconciliationSectionFoldButton", "conversationSectionFoldButton",
              "registerSectionFoldButton"})
            stand.press(button);
        for (const auto language : base::AllLanguages) {
            speak(language);
            QCOMPARE(stand.unnamed(), QStringList());
            QCOMPARE(stand.clashes(), QStringList());
            const QStringList texts = windowTexts(*stand.find<QWidget>("fileSections"));
            QVERIFY(texts != earlier);
            earlier = texts;
        }
    }

    void nothingStaysAfterTheRegisterIsClosed()
    {
        const auto pair = m_cases.pair();
        (void)registered(pair);
        Stand stand(directory(), u"head"_s);
        open(stand, pair.offender, u"reconciliation"_s, "reconciliationVictimCombo");
        stand.page->leave();
        for (const QString &text : windowTexts(*stand.page))
            QVERIFY2(!text.contains(u"Үлгіев"_s), qPrintable(text));
        QVERIFY(!stand.shows("caseSection"));
    }
};

QTEST_MAIN(TestCaseFile)
#include "tst_casefile.moc"
