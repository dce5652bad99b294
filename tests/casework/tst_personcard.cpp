// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/personchange.h"
#include "casework/personlist.h"
#include "casework/requirements.h"

#include "casework/ordercases.h"
#include "domain/iin.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::PersonId;
using security::Role;
using tests::need;
using tests::shown;

namespace {

const QStringList Contacts{u"phone"_s, u"workplace"_s, u"address"_s, u"registered_address"_s};

PersonDraft withContacts(const QString &surname)
{
    PersonDraft draft;
    draft.person.surname = surname;
    draft.person.givenName = u"Сынақ"_s;
    draft.person.birthDate = QDate(1990, 5, 5);
    draft.person.iinAbsentReason = u"not_established"_s;
    draft.person.phone = u"8 701 000 00 00"_s;
    draft.person.workplace = u"Учебный завод"_s;
    draft.person.address = {u"27"_s, u"2710"_s, u"Учебное"_s, u"Абая"_s, u"1"_s, u"2"_s};
    draft.person.registeredAddress = {u"27"_s, u"2710"_s, u"Учебное"_s, u"Сатпаева"_s, u"3"_s, u"4"_s};
    draft.person.safeContact = {u"Тек түстен кейін"_s, true, true};
    return draft;
}

} // namespace

class PersonCardTest : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;

    PersonId add(const PersonDraft &draft) { return need(addPerson(m_cases.head(), draft)).value.id; }
    PersonCard open(PersonId id) { return need(openPersonCard(m_cases.head(), id)); }
    AuditEntry lastEntry() { return tests::entries(m_cases.head()).front(); }

private Q_SLOTS:
    void whatIsSealedDoesNotLeaveTheRegister()
    {
        const PersonId id = add(withContacts(u"Жасырынова"_s));
        const PersonCard card = open(id);
        QVERIFY(card.isSealed);
        QCOMPARE(card.sealed, Contacts);
        QVERIFY(card.person.phone.isEmpty() && card.person.workplace.isEmpty());
        QVERIFY(card.person.address.isEmpty() && card.person.registeredAddress.isEmpty());
        QCOMPARE(card.address, base::Texts());
        QCOMPARE(card.person.safeContact.note, u"Тек түстен кейін"_s);
        QCOMPARE(lastEntry().action, u"person.opened"_s);
    }

    /// An offender's residence is no secret, until the same person is a victim too.
    void contactsOfAnOffenderAreOpen()
    {
        const PersonId offender = add(withContacts(u"Ашықов"_s));
        (void)m_cases.incident(offender, m_cases.person(u"Үлгіева"_s));
        PersonCard card = open(offender);
        QVERIFY(!card.isSealed);
        QCOMPARE(card.sealed, QStringList());
        QCOMPARE(card.person.phone, u"+77010000000"_s);
        QVERIFY(card.address.ru.contains(u"Абая"_s));
        QVERIFY(card.registeredAddress.kk.contains(u"Сатпаева"_s));

        (void)m_cases.incident(m_cases.person(u"Өзгеев"_s), offender);
        card = open(offender);
        QCOMPARE(card.sealed, Contacts);
        QVERIFY(card.person.phone.isEmpty());
    }

    void eachRevealIsLoggedByTheNameOfItsField()
    {
        const PersonId id = add(withContacts(u"Жасырынова"_s));
        QCOMPARE(need(revealField(m_cases.head(), id, u"phone"_s)).text.ru, u"+7 701 000 00 00"_s);
        const AuditEntry entry = lastEntry();
        QCOMPARE(entry.action, u"person.revealed"_s);
        QCOMPARE(entry.fields, QStringList{u"phone"_s});
        QVERIFY(entry.detail.isEmpty());
        QCOMPARE(need(revealField(m_cases.head(), id, u"workplace"_s)).value, u"Учебный завод"_s);
        const RevealedField address = need(revealField(m_cases.head(), id, u"registered_address"_s));
        QVERIFY(address.text.kk.contains(u"Сатпаева"_s));
        QCOMPARE(address.address.house, u"3"_s);
        QCOMPARE(lastEntry().fields, QStringList{u"registered_address"_s});

        QCOMPARE(shown(revealField(m_cases.head(), id, u"surname"_s)), u"not-found surname"_s);
        QCOMPARE(shown(revealField(m_cases.head(), {QUuid::createUuid()}, u"phone"_s)), u"not-found id"_s);
        const PersonId bare = m_cases.person(u"Үлгіева"_s);
        QCOMPARE(shown(revealField(m_cases.head(), bare, u"phone"_s)), u"not-found phone"_s);
        QCOMPARE(lastEntry().action, u"person.added"_s); // what could not be shown was not
    }

    void theCardTellsWhatWasDone()
    {
        const auto order = m_cases.served().order;
        PersonCard card = open(order.offender);
        QCOMPARE(card.incidents.size(), std::size_t(1));
        const CardIncident &incident = card.incidents.front();
        QCOMPARE(incident.id, order.incident);
        QVERIFY(incident.asOffender && !incident.asVictim && !incident.asReporter);
        QCOMPARE(incident.victimName, u"Үлгіева Сынақ"_s);
        QCOMPARE(incident.measures.size(), std::size_t(1));
        QCOMPARE(incident.measures.front().order.id, order.id);
        QVERIFY(incident.measures.front().order.circumstances.isEmpty());
        QCOMPARE(incident.measures.front().times.beads.size(), std::size_t(4));
        QCOMPARE(card.measures.size(), std::size_t(1));
        QVERIFY(card.measures.front().isAgainst);
        QCOMPARE(card.measures.front().measure.victimNames, QStringList{u"Үлгіева Сынақ"_s});
        QCOMPARE(card.now, m_cases.training.now());

        card = open(order.victims.front());
        QVERIFY(card.incidents.front().asVictim);
        QVERIFY(!card.measures.front().isAgainst);
        QCOMPARE(card.measures.front().measure.offenderName, u"Үлгіев Сынақ"_s);
    }

    void motionsStandOnTheCardUntilTheyAreDecided()
    {
        const tests::Pair pair = m_cases.pair();
        MotionDraft draft;
        draft.offender.id = pair.offender;
        draft.victim.id = pair.victim;
        draft.court = u"Орал қалалық соты"_s;
        draft.requested = {{u"alcohol"_s, {}}};
        draft.months = 6;
        const auto filed = need(fileMotion(m_cases.head(), draft)).value.motion;
        const PersonCard card = open(pair.offender);
        QCOMPARE(card.motions.size(), std::size_t(1));
        QCOMPARE(card.motions.front().id, filed.id);
        QVERIFY(card.motions.front().isAgainst && !card.motions.front().hearingOn);
        QCOMPARE(card.motions.front().victimName, u"Үлгіева Сынақ"_s);
        QVERIFY(!open(pair.victim).motions.front().isAgainst);
        DecisionDraft decision;
        decision.outcome = domain::MotionOutcome::Refused;
        decision.decidedOn = base::local::date(m_cases.training.now());
        decision.number = u"1"_s;
        decision.refusalReason = u"Негізі жоқ"_s;
        need(decideMotion(m_cases.head(), filed.id, decision));
        QVERIFY(open(pair.offender).motions.empty());
    }

    void aCorrectionChangesWhatItNamesAlone()
    {
        const PersonId id = add(withContacts(u"Қателеева"_s));
        PersonDraft typed; // what the window knows: nothing that is sealed
        typed.person.surname = u"  Әділова "_s;
        typed.person.citizenship = u"Қазақстан"_s;
        typed.person.safeContact = {u"Кез келген уақытта"_s, false, true};
        const auto changed = changePerson(m_cases.head(), id, typed, {u"surname"_s, u"citizenship"_s, u"safe_contact"_s});
        QCOMPARE(shown(changed), u"accepted"_s);
        QCOMPARE(changed->value.person.surname, u"Әділова"_s);
        QCOMPARE(changed->value.person.citizenship, u"KZ"_s);
        QCOMPARE(changed->value.sealed, Contacts);
        const AuditEntry entry = lastEntry();
        QCOMPARE(entry.action, u"person.changed"_s);
        QCOMPARE(entry.fields, (QStringList{u"surname"_s, u"citizenship"_s, u"safe_contact"_s}));

        const auto person = need(openPerson(m_cases.head(), id));
        QCOMPARE(person.givenName, u"Сынақ"_s);
        QCOMPARE(person.phone, u"+77010000000"_s);
        QCOMPARE(person.address.street, u"Абая"_s);
        QVERIFY(!person.safeContact.noMessages);
        QVERIFY(need(findPersons(m_cases.head(), u"қателеева"_s)).empty());
        QCOMPARE(need(findPersons(m_cases.head(), u"адилова"_s)).size(), std::size_t(1));
    }

    void takesAwayAndLeavesNoEntryForNothing()
    {
        const PersonId id = add(withContacts(u"Үлгіева"_s));
        PersonDraft typed;
        const auto taken = changePerson(m_cases.head(), id, typed, {u"phone"_s, u"workplace"_s, u"address"_s});
        QCOMPARE(shown(taken), u"accepted"_s);
        QCOMPARE(taken->value.sealed, QStringList{u"registered_address"_s});
        typed.person.surname = u"Үлгіева"_s;
        const auto before = tests::entries(m_cases.head()).size();
        QCOMPARE(shown(changePerson(m_cases.head(), id, typed, {u"surname"_s, u"phone"_s})), u"accepted"_s);
        QCOMPARE(tests::entries(m_cases.head()).size(), before);
    }

    void representativesComeAndGo()
    {
        const PersonId child = m_cases.person(u"Баланов"_s, QDate(2015, 5, 5));
        const PersonId mother = m_cases.person(u"Баланова"_s);
        PersonDraft typed;
        typed.representative.id = mother;
        typed.representativeRelation = u"mother"_s;
        const auto changed = changePerson(m_cases.head(), child, typed, {u"legal_representative"_s});
        QCOMPARE(shown(changed), u"accepted"_s);
        QCOMPARE(changed->value.representativeName, u"Баланова Сынақ"_s);
        QCOMPARE(changed->value.person.legalRepresentative->person, mother);
        typed.representative.id = child;
        QCOMPARE(shown(changePerson(m_cases.head(), child, typed, {u"legal_representative"_s})),
                 u"representative-is-self legal_representative"_s);
        QCOMPARE(shown(changePerson(m_cases.head(), child, {}, {u"legal_representative"_s})), u"accepted"_s);
        QVERIFY(!open(child).person.legalRepresentative);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("finding");
        QTest::newRow("no surname") << u"surname"_s << u" - "_s << u"required surname"_s;
        QTest::newRow("phone") << u"phone"_s << u"12"_s << u"phone-format phone"_s;
        QTest::newRow("short iin") << u"iin"_s << u"123"_s << u"iin-length iin"_s;
        QTest::newRow("iin of another birth") << u"iin"_s << domain::syntheticIin({1991, 1, 1}, domain::Sex::Male, 5)
                                              << u"iin-birth-mismatch iin"_s;
        QTest::newRow("iin of another person") << u"iin"_s << domain::syntheticIin({1990, 5, 5}, domain::Sex::Male, 7)
                                               << u"iin-in-use iin"_s;
        QTest::newRow("no such field") << u"shoes"_s << u"42"_s << u"not-found shoes"_s;
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        const PersonId id = m_cases.person(u"Үлгіев"_s);
        PersonDraft other;
        other.person.surname = u"Өзгеев"_s;
        other.person.iin = domain::syntheticIin({1990, 5, 5}, domain::Sex::Male, 7);
        if (const auto added = addPerson(m_cases.head(), other); !added)
            QCOMPARE(added.error().code, u"iin-in-use"_s); // of an earlier row
        const auto before = need(openPerson(m_cases.head(), id));
        PersonDraft typed;
        typed.person.surname = typed.person.phone = typed.person.iin = value;
        QTEST(shown(changePerson(m_cases.head(), id, typed, {field})), "finding");
        QCOMPARE(need(openPerson(m_cases.head(), id)), before);
        QCOMPARE(shown(changePerson(m_cases.head(), {QUuid::createUuid()}, typed, {})), u"not-found id"_s);
    }

    void rowsOfTheListHideWhatIsNotAskedFor()
    {
        tests::OrderCases cases;
        PersonDraft draft = withContacts(u"Ашықов"_s);
        draft.person.birthDate.reset();
        draft.person.iin = domain::syntheticIin({1990, 5, 5}, domain::Sex::Male, 7);
        const PersonId offender = need(addPerson(cases.head(), draft)).value.id;
        const PersonId victim = need(addPerson(cases.head(), withContacts(u"Әлиева"_s))).value.id;
        (void)cases.incident(offender, victim);

        const auto first = need(listPersons(cases.head(), {1, {}}));
        QCOMPARE(first.items.size(), std::size_t(1));
        QCOMPARE(first.items[0].id, offender);
        QCOMPARE(first.items[0].iin, QString(u"••••"_s + draft.person.iin.last(4)));
        QCOMPARE(first.items[0].asOffender, 1);
        QVERIFY(!first.items[0].isPlaceHidden);
        QCOMPARE(first.items[0].localityName.kk, u"Учебное"_s);
        const auto second = need(listPersons(cases.head(), {1, first.next}));
        QCOMPARE(second.items[0].id, victim);
        QVERIFY(second.items[0].isPlaceHidden && second.items[0].localityName.kk.isEmpty());
        QCOMPARE(second.items[0].asVictim, 1);
        QVERIFY(second.next.isEmpty());
        const auto stretch = need(surveyPersons(cases.head(), {}, 1, 10));
        QCOMPARE(stretch.rows, 2);
        QVERIFY(stretch.last);
        QCOMPARE(stretch.pageEnds.value(0), first.next);
        QCOMPARE(need(surveyPersons(cases.head(), first.next, 1, 10)).rows, 1);
        for (const auto &[size, pages] : {std::pair(0, 1), std::pair(1, 1001)})
            QCOMPARE(surveyPersons(cases.head(), {}, size, pages).error().code, u"number-range"_s);
        QCOMPARE(surveyPersons(cases.head(), u"?"_s, 10, 10).error().code, u"cursor-malformed"_s);
        QCOMPARE(shown(listPersons(cases.head(), {1, u"?"_s})), u"cursor-malformed "_s + u"after"_s);

        PersonSearch search(cases.head());
        const auto byName = need(findRows(cases.head(), search, u"ашык"_s));
        QCOMPARE(byName.size(), std::size_t(1));
        QCOMPARE(byName[0].matched, std::optional(MatchedBy::Name));
        QVERIFY(byName[0].iin.startsWith(u'•'));
        const auto byIin = need(findRows(cases.head(), search, draft.person.iin.left(8)));
        QCOMPARE(byIin[0].iin, draft.person.iin);
        QCOMPARE(byIin[0].matched, std::optional(MatchedBy::Iin));
        QVERIFY(need(findRows(cases.head(), search, {})).empty());
    }

    void rolesAreBarred()
    {
        const PersonId id = m_cases.person(u"Үлгіева"_s);
        const auto administrator = m_cases.training.sessionOf(Role::Administrator);
        QCOMPARE(openPersonCard(*administrator, id).error().code, u"permission-denied"_s);
        QCOMPARE(revealField(*administrator, id, u"phone"_s).error().code, u"permission-denied"_s);
        QCOMPARE(changePerson(*administrator, id, {}, {}).error().code, u"permission-denied"_s);
        QCOMPARE(listPersons(*administrator, {}).error().code, u"permission-denied"_s);
        QCOMPARE(surveyPersons(*administrator, {}, 10, 10).error().code, u"permission-denied"_s);
        const auto auditor = m_cases.training.sessionOf(Role::Auditor);
        QCOMPARE(openPersonCard(*auditor, id).error().code, u"permission-denied"_s);
    }
};

QTEST_GUILESS_MAIN(PersonCardTest)
#include "tst_personcard.moc"
