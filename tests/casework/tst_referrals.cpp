// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/ordercases.h"
#include "casework/organisations.h"
#include "casework/referrals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using security::Role;
using tests::need;
using tests::OrderCases;
using tests::shown;

namespace {

const QDate Today(2026, 11, 20);

} // namespace

class ReferralsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrganisationIsKept();
    void organisationsAreRefused_data();
    void organisationsAreRefused();
    void aReferralIsKept();
    void theSameIdIsOneReferral();
    void reservations_data();
    void reservations();
    void refuses_data();
    void refuses();
    void anAnswerIsKept();
    void answersAreRefused();
    void listsGoOnWhereTheyStopped();
    void refusedConsentAsksForNoAnswer();
    void rolesAreBarred_data();
    void rolesAreBarred();

private:
    [[nodiscard]] static domain::Organisation centre(const QString &licensed = u"yes"_s)
    {
        domain::Organisation organisation;
        organisation.kind = u"crisis_centre"_s;
        organisation.name = {u"«Үлгі» дағдарыс орталығы"_s, u"Кризисный центр «Үлгі»"_s, {}};
        organisation.licensed = licensed;
        return organisation;
    }
    [[nodiscard]] ReferralDraft draft()
    {
        const tests::Pair pair = m_cases.pair();
        ReferralDraft draft;
        draft.incident = pair.incident;
        draft.person = pair.victim;
        draft.to = u"crisis_centre"_s;
        draft.consent = u"given"_s;
        return draft;
    }
    [[nodiscard]] Session &inspector() { return m_cases.inspector(); }

    OrderCases m_cases;
};

void ReferralsTest::anOrganisationIsKept()
{
    domain::Organisation typed = centre();
    typed.name.kk = u"  «Үлгі»   дағдарыс орталығы "_s;
    typed.phone = u"8 701 000 00 11"_s;
    typed.licence = u"№ 1 от 2026"_s;
    const auto added = need(addOrganisation(inspector(), typed));
    QVERIFY(added.warnings.empty());
    QCOMPARE(added.value.name.kk, u"«Үлгі» дағдарыс орталығы"_s);
    QCOMPARE(added.value.phone, u"+77010000011"_s);
    QCOMPARE(m_cases.lastActions(1), QStringList{u"organisation.added"_s});
    // Saved twice with its id it stays one.
    QCOMPARE(need(addOrganisation(inspector(), added.value)).value, added.value);
    QCOMPARE(need(listOrganisations(inspector(), {u"crisis_centre"_s})).size(), std::size_t(1));
    QVERIFY(need(listOrganisations(inspector(), {u"medical"_s})).empty());

    domain::Organisation changed = added.value;
    changed.licensed = u"no"_s;
    const auto unlicensed = need(changeOrganisation(inspector(), changed));
    QCOMPARE(shown(unlicensed.warnings), QStringList{u"organisation-unlicensed licensed"_s});
    QCOMPARE(tests::entries(m_cases.head()).front().fields, QStringList{u"licensed"_s});

    QVERIFY(need(closeOrganisation(inspector(), changed.id)).closed);
    QCOMPARE(shown(closeOrganisation(inspector(), changed.id)), u"already-closed id"_s);
    QVERIFY(need(listOrganisations(inspector())).empty());
    QCOMPARE(need(listOrganisations(inspector(), {{}, true})).size(), std::size_t(1));
}

void ReferralsTest::organisationsAreRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("no kind") << QString() << u"А"_s << QString() << u"required kind"_s;
    QTest::newRow("unknown kind") << u"bank"_s << u"А"_s << QString() << u"unknown-code kind"_s;
    QTest::newRow("no name") << u"medical"_s << u"  "_s << QString() << u"required name"_s;
    QTest::newRow("a long name") << u"medical"_s << QString(501, u'а') << QString() << u"too-long name.kk"_s;
    QTest::newRow("no phone") << u"medical"_s << u"А"_s << u"abc"_s << u"phone-format phone"_s;
}

void ReferralsTest::organisationsAreRefused()
{
    QFETCH(QString, kind);
    QFETCH(QString, name);
    QFETCH(QString, phone);
    QFETCH(QString, outcome);
    domain::Organisation typed;
    typed.kind = kind;
    typed.name.kk = name;
    typed.phone = phone;
    QCOMPARE(shown(addOrganisation(inspector(), typed)), outcome);
    typed.id = {QUuid::createUuid()};
    if (outcome == u"required kind") {
        typed = centre();
        typed.id = {QUuid::createUuid()};
        QCOMPARE(shown(changeOrganisation(inspector(), typed)), u"not-found id"_s);
        QCOMPARE(shown(closeOrganisation(inspector(), typed.id)), u"not-found id"_s);
        QCOMPARE(shown(listOrganisations(inspector(), {u"bank"_s})), u"unknown-code kind"_s);
    }
}

void ReferralsTest::aReferralIsKept()
{
    ReferralDraft typed = draft();
    typed.organisation = need(addOrganisation(inspector(), centre())).value.id;
    typed.note = u" Баланы мектепке апару керек "_s;
    const auto added = need(addReferral(inspector(), typed));
    QVERIFY(added.warnings.empty());
    QCOMPARE(added.value.referredOn, Today);
    QVERIFY(added.value.outcome.isEmpty());
    const AuditEntry entry = tests::entries(m_cases.head()).front();
    QCOMPARE(entry.action, u"referral.added"_s);
    QCOMPARE(entry.record, std::optional(added.value.id.uuid));
    QCOMPARE(entry.detail, u"crisis_centre given"_s);
    QVERIFY(entry.fields.contains(u"note"_s));

    const auto rows = need(listReferrals(inspector(), {typed.incident}, {})).items;
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].referral, added.value);
    QCOMPARE(rows[0].personName, u"Үлгіева Сынақ"_s);
    QCOMPARE(rows[0].organisation.ru, u"Кризисный центр «Үлгі»"_s);
    QCOMPARE(rows[0].officer.id, inspector().account().id);
    QCOMPARE(need(listReferrals(inspector(), {{}, typed.person}, {})).items.size(), std::size_t(1));
}

void ReferralsTest::theSameIdIsOneReferral()
{
    ReferralDraft typed = draft();
    typed.id = domain::ReferralId{QUuid::createUuid()};
    const auto first = need(addReferral(inspector(), typed));
    const auto entries = tests::entries(m_cases.head()).size();
    QCOMPARE(need(addReferral(inspector(), typed)).value, first.value);
    QCOMPARE(tests::entries(m_cases.head()).size(), entries);
    typed.to = u"medical"_s;
    QCOMPARE(shown(addReferral(inspector(), typed)), u"id-in-use id"_s);
}

void ReferralsTest::reservations_data()
{
    QTest::addColumn<QDate>("born"); // invalid: unknown
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("consent");
    QTest::addColumn<QStringList>("warnings");
    const QStringList none;
    const QStringList needed{u"consent-needed consent"_s};
    QTest::newRow("an adult, asked") << QDate(1990, 1, 1) << u"crisis_centre"_s << u"given"_s << none;
    QTest::newRow("an adult, not asked") << QDate(1990, 1, 1) << u"family_support"_s << u"not_required"_s << needed;
    QTest::newRow("eighteen today") << QDate(2008, 11, 20) << u"crisis_centre"_s << u"not_required"_s << needed;
    QTest::newRow("eighteen tomorrow") << QDate(2008, 11, 21) << u"crisis_centre"_s << u"not_required"_s << none;
    QTest::newRow("age unknown") << QDate() << u"psychologist"_s << u"not_required"_s << needed;
    QTest::newRow("a body is told") << QDate(1990, 1, 1) << u"guardianship"_s << u"not_required"_s << none;
}

void ReferralsTest::reservations()
{
    QFETCH(QDate, born);
    QFETCH(QString, to);
    QFETCH(QString, consent);
    QFETCH(QStringList, warnings);
    ReferralDraft typed;
    typed.person = m_cases.person(u"Жасов"_s, born.isValid() ? std::optional(born) : std::nullopt);
    typed.to = to;
    typed.consent = consent;
    QCOMPARE(shown(need(addReferral(inspector(), typed)).warnings), warnings);
}

void ReferralsTest::refuses_data()
{
    using Change = std::function<void(ReferralDraft &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, Change change, const QString &outcome) {
        QTest::newRow(name) << change << outcome;
    };
    row("no person", [](auto &d) { d.person = {}; }, u"required person"_s);
    row("no recipient", [](auto &d) { d.to.clear(); }, u"required to"_s);
    row("no consent", [](auto &d) { d.consent.clear(); }, u"required consent"_s);
    row("unknown recipient", [](auto &d) { d.to = u"bank"_s; }, u"unknown-code to"_s);
    row("unknown consent", [](auto &d) { d.consent = u"maybe"_s; }, u"unknown-code consent"_s);
    row("nobody of that id", [](auto &d) { d.person = {QUuid::createUuid()}; }, u"not-found person"_s);
    row("no such incident", [](auto &d) { d.incident = domain::IncidentId{QUuid::createUuid()}; },
        u"not-found incident"_s);
    row("no such organisation", [](auto &d) { d.organisation = domain::OrganisationId{QUuid::createUuid()}; },
        u"not-found organisation"_s);
    row("tomorrow", [](auto &d) { d.referredOn = Today.addDays(1); }, u"in-the-future referred_on"_s);
    row("before the incident", [](auto &d) { d.referredOn = Today.addDays(-1); },
        u"referred-before-detected referred_on"_s);
    row("a long note", [](auto &d) { d.note = QString(20'001, u'а'); }, u"too-long note"_s);
}

void ReferralsTest::refuses()
{
    QFETCH(std::function<void(ReferralDraft &)>, change);
    QFETCH(QString, outcome);
    ReferralDraft typed = draft();
    change(typed);
    QCOMPARE(shown(addReferral(inspector(), typed)), outcome);
    QVERIFY(need(listReferrals(inspector(), {typed.incident, typed.person}, {})).items.empty());
}

void ReferralsTest::anAnswerIsKept()
{
    const auto id = need(addReferral(inspector(), draft())).value.id;
    const auto waiting = need(countUnansweredReferrals(inspector()));
    const auto answered = need(setReferralOutcome(inspector(), id, {u"accepted"_s, {}}));
    QCOMPARE(answered.outcome, u"accepted"_s);
    QCOMPARE(answered.outcomeOn, std::optional(Today));
    QCOMPARE(need(countUnansweredReferrals(inspector())), waiting - 1);
    QCOMPARE(m_cases.lastActions(1), QStringList{u"referral.answered"_s});
    // The same answer again is no second act, another one takes its place.
    const auto entries = tests::entries(m_cases.head()).size();
    need(setReferralOutcome(inspector(), id, {u"accepted"_s, Today}));
    QCOMPARE(tests::entries(m_cases.head()).size(), entries);
    QCOMPARE(need(setReferralOutcome(inspector(), id, {u"did_not_come"_s, {}})).outcome, u"did_not_come"_s);
}

void ReferralsTest::answersAreRefused()
{
    const auto id = need(addReferral(inspector(), draft())).value.id;
    QCOMPARE(shown(setReferralOutcome(inspector(), id, {})), u"required outcome"_s);
    QCOMPARE(shown(setReferralOutcome(inspector(), id, {u"lost"_s, {}})), u"unknown-code outcome"_s);
    QCOMPARE(shown(setReferralOutcome(inspector(), id, {u"helped"_s, Today.addDays(1)})), u"in-the-future on"_s);
    QCOMPARE(shown(setReferralOutcome(inspector(), id, {u"helped"_s, Today.addDays(-1)})),
             u"outcome-before-referral on"_s);
    QCOMPARE(shown(setReferralOutcome(inspector(), {QUuid::createUuid()}, {u"helped"_s, {}})), u"not-found id"_s);

    ReferralDraft other = draft();
    other.organisation = need(addOrganisation(inspector(), centre(u"no"_s))).value.id;
    QCOMPARE(shown(need(addReferral(inspector(), other)).warnings),
             QStringList{u"organisation-unlicensed organisation"_s});
    other.to = u"medical"_s;
    QCOMPARE(shown(addReferral(inspector(), other)), u"organisation-other-kind organisation"_s);
    other.to = u"crisis_centre"_s;
    need(closeOrganisation(inspector(), *other.organisation));
    QCOMPARE(shown(addReferral(inspector(), other)), u"organisation-closed organisation"_s);
}

void ReferralsTest::listsGoOnWhereTheyStopped()
{
    const auto person = m_cases.person(u"Тізімов"_s);
    std::vector<domain::ReferralId> oldestFirst;
    for (const int day : {9, 9, 9, 3, 0}) {
        ReferralDraft typed;
        typed.person = person;
        typed.to = u"medical"_s;
        typed.consent = u"not_required"_s;
        typed.referredOn = Today.addDays(-day);
        oldestFirst.push_back(need(addReferral(inspector(), typed)).value.id);
    }
    for (const bool unanswered : {false, true}) {
        std::vector<domain::ReferralId> read;
        PageRequest page{2, {}};
        do {
            const auto found = need(listReferrals(inspector(), {{}, person, unanswered}, page));
            for (const ReferralRow &row : found.items)
                read.push_back(row.referral.id);
            page.after = found.next;
        } while (!page.after.isEmpty());
        if (!unanswered)
            std::reverse(read.begin(), read.end());
        QCOMPARE(read, oldestFirst);
    }
    QCOMPARE(shown(listReferrals(inspector(), {}, {0, {}})), u"number-range limit"_s);
    QCOMPARE(shown(listReferrals(inspector(), {}, {1001, {}})), u"number-range limit"_s);
    QCOMPARE(shown(listReferrals(inspector(), {}, {5, u"nowhere"_s})), u"cursor-malformed after"_s);
}

void ReferralsTest::refusedConsentAsksForNoAnswer()
{
    ReferralDraft typed = draft();
    typed.consent = u"refused"_s;
    const auto waiting = need(countUnansweredReferrals(inspector()));
    const auto added = need(addReferral(inspector(), typed));
    QCOMPARE(need(countUnansweredReferrals(inspector())), waiting);
    QVERIFY(need(listReferrals(inspector(), {typed.incident, {}, true}, {})).items.empty());
    QCOMPARE(need(listReferrals(inspector(), {typed.incident}, {})).items.size(), std::size_t(1));
    QCOMPARE(shown(setReferralOutcome(inspector(), added.value.id, {u"helped"_s, {}})), u"consent-refused outcome"_s);
}

void ReferralsTest::rolesAreBarred_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("writes");
    QTest::addColumn<bool>("reads");
    QTest::newRow("inspector") << int(Role::Inspector) << true << true;
    QTest::newRow("head") << int(Role::Head) << true << true;
    QTest::newRow("registrar") << int(Role::Registrar) << false << true;
    QTest::newRow("auditor") << int(Role::Auditor) << false << false;
    QTest::newRow("administrator") << int(Role::Administrator) << false << false;
}

void ReferralsTest::rolesAreBarred()
{
    QFETCH(int, role);
    QFETCH(bool, writes);
    QFETCH(bool, reads);
    const auto session = m_cases.training.sessionOf(static_cast<Role>(role));
    const auto outcome = [](bool may) { return may ? u"accepted"_s : u"permission-denied "_s; };
    const auto id = need(addReferral(inspector(), draft())).value.id;
    QCOMPARE(shown(addReferral(*session, draft())), outcome(writes));
    QCOMPARE(shown(setReferralOutcome(*session, id, {u"helped"_s, {}})), outcome(writes));
    QCOMPARE(shown(addOrganisation(*session, centre())), outcome(writes));
    QCOMPARE(shown(listReferrals(*session, {}, {})), outcome(reads));
    QCOMPARE(shown(countUnansweredReferrals(*session)), outcome(reads));
    QCOMPARE(shown(listOrganisations(*session)), outcome(reads));
}

QTEST_GUILESS_MAIN(ReferralsTest)
#include "tst_referrals.moc"
