// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/incidents.h"

#include "casework/findings.h"
#include "casework/particulars.h"
#include "support/trainingregister.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using security::Role;
using tests::entries;
using tests::shown;

namespace {

PersonReference person(const QString &surname)
{
    PersonDraft draft;
    draft.person.surname = surname;
    draft.person.iinAbsentReason = u"not_established"_s;
    return {{}, std::make_shared<PersonDraft>(draft)};
}

/// The first two facts: enough to save.
IncidentDraft detected()
{
    IncidentDraft draft;
    draft.facts.detectedAt = base::instantFromIso(u"2026-11-20T10:00:00+05:00"_s).value();
    draft.facts.source = u"neighbour"_s;
    return draft;
}

} // namespace

/// What an incident's form adds to the card of someone the register knows.
class ParticularsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completesTheCardOfAKnownPerson();
};

void ParticularsTest::completesTheCardOfAKnownPerson()
{
    tests::TrainingRegister reg;
    PersonDraft child;
    child.person.surname = u"Сынақова"_s;
    child.person.birthDate = QDate(2015, 1, 1);
    child.person.phone = u"+77010000000"_s;
    const auto known = addPerson(reg.session(), child);
    QVERIFY(known);

    PersonDraft more;
    more.person.surname = u"Басқа"_s; // of a card, only what is named for it is taken
    more.person.registeredAddress = {u"27"_s, u"2710"_s, u"Учебное"_s, u"Сатпаева"_s, u"3"_s, u"4"_s};
    more.representative = person(u"Анасыева"_s);
    more.representativeRelation = u"мать"_s;
    IncidentDraft draft = detected();
    draft.victims = {{{known->value.id, std::make_shared<PersonDraft>(more)}, {}}};
    const auto added = addIncident(reg.session(), draft);
    QCOMPARE(shown(added), u"accepted"_s);
    const auto now = openPerson(reg.session(), known->value.id);
    QCOMPARE(now->surname, u"Сынақова"_s);
    QCOMPARE(now->phone, child.person.phone);
    QCOMPARE(now->registeredAddress.house, u"3"_s);
    QVERIFY(now->legalRepresentative);
    QCOMPARE(now->legalRepresentative->relation, u"mother"_s);
    const auto changes = [&reg] {
        QStringList fields;
        for (const auto &entry : entries(reg.session()))
            if (entry.action == u"person.changed")
                fields << entry.fields.join(u' ');
        return fields;
    };
    QCOMPARE(changes(), QStringList{u"registered_address legal_representative"_s});
    const auto told = particularsOf(reg.session(), known->value.id);
    QCOMPARE(told->representativeName, u"Анасыева"_s);
    QCOMPARE(told->representativeRelation, u"mother"_s);
    QVERIFY(told->hasRegisteredAddress);

    // The same again changes nothing.
    more.representative = {now->legalRepresentative->person, {}};
    more.representativeRelation = u"mother"_s;
    draft.victims = {{{known->value.id, std::make_shared<PersonDraft>(more)}, {}}};
    QCOMPARE(shown(addIncident(reg.session(), draft)), u"accepted"_s);
    QCOMPARE(changes().size(), 1);

    more.representative = {known->value.id, {}};
    draft.victims = {{{known->value.id, std::make_shared<PersonDraft>(more)}, {}}};
    QCOMPARE(shown(addIncident(reg.session(), draft)),
             u"representative-is-self victims[0].legal_representative"_s);
    more = {};
    more.person.registeredAddress.region = u"Атлантида"_s;
    draft.victims = {{{known->value.id, std::make_shared<PersonDraft>(more)}, {}}};
    QCOMPARE(shown(addIncident(reg.session(), draft)), u"unknown-code victims[0].registered_address.region"_s);

    const auto auditor = reg.sessionOf(Role::Auditor);
    QCOMPARE(particularsOf(*auditor, known->value.id).error().code, u"permission-denied"_s);
    QCOMPARE(particularsOf(reg.session(), {QUuid::createUuid()}).error().code, u"not-found"_s);
}

QTEST_GUILESS_MAIN(ParticularsTest)
#include "tst_particulars.moc"
