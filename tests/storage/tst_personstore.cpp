// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "domain/iin.h"
#include "storage/station.h"

#include <QTest>

using namespace station;

namespace {

Person fullPerson()
{
    Person person = personNamed(u"Сынақова"_s, u"Гүлнар"_s, u"Әділқызы"_s);
    person.birthDate = QDate(1990, 2, 28);
    person.birthPlace = u"Орал қаласы"_s;
    person.sex = Sex::Female;
    person.iin = syntheticIin(QDate(1990, 2, 28), Sex::Female, 17);
    person.iinAbsentReason.clear();
    person.citizenship = u"KZ"_s;
    person.document = u"жеке куәлік 000000000"_s;
    person.phone = u"+77010000000"_s;
    person.workplace = u"№ 1 мектеп"_s;
    person.address = {u"27"_s, u"2710"_s, u"271010000"_s, u"Абай"_s, u"12/1"_s, u"4"_s};
    person.registeredAddress = {u"75"_s, u"7510"_s, u"Алматы"_s, u"Достық"_s, u"5"_s, u"6"_s};
    person.disability = u"3"_s;
    person.pregnant = false;
    person.childrenUnder14 = 0;
    person.safeContact = {u"тек 10-нан 12-ге дейін"_s, true, true};
    return person;
}

} // namespace

class TestPersons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack_data()
    {
        QTest::addColumn<Person>("person");
        QTest::newRow("all that can be known") << fullPerson();
        QTest::newRow("only a surname") << personNamed(u"Белгісіз"_s, QString());
        Person other = fullPerson();
        other.sex = Sex::Male;
        other.pregnant = true;
        other.childrenUnder14 = 12;
        other.safeContact = {{}, false, true};
        QTest::newRow("the other values") << other;
        Person empty = personNamed(u"Бос"_s, u""_s, u""_s);
        empty.phone = u""_s;
        QTest::newRow("empty texts") << empty;
        Person quoted = personNamed(u"О'Коннор \"; DROP TABLE person; --"_s, u"\u0301Ә%_"_s);
        quoted.workplace = QString(5'000, u'ұ');
        QTest::newRow("signs and length") << quoted;
    }

    void everyFieldComesBack()
    {
        QFETCH(Person, person);
        Station station;
        station.write([&](Register &store) { store.persons().add(person, Now); });
        station.reopen();
        QCOMPARE(station.store().persons().find(person.id), std::optional(person));
        QVERIFY(station.store().persons().exists(person.id));
        QCOMPARE(station.store().persons().count(), 1);
    }

    void aMinorHasARepresentative()
    {
        Station station;
        const Person mother = fullPerson();
        Person child = personNamed(u"Сынақов"_s, u"Алдияр"_s);
        child.legalRepresentative = LegalRepresentative{mother.id, u"parent"_s};
        station.write([&](Register &store) {
            store.persons().add(mother, Now);
            store.persons().add(child, Now);
        });
        QCOMPARE(station.store().persons().find(child.id), std::optional(child));
    }

    void aRepresentativeWhoIsNotThereIsRefused()
    {
        Station station;
        Person child = personNamed(u"Сынақов"_s, u"Алдияр"_s);
        child.legalRepresentative = LegalRepresentative{{idOf(404)}, u"parent"_s};
        const auto done = station.store().write([&]() -> Result<void> {
            station.store().persons().add(child, Now);
            return {};
        });
        QCOMPARE(done.error(), (base::Error{u"not-found"_s, u"legal_representative"_s, {}, base::ErrorKind::Refused}));
        QVERIFY(!station.store().persons().exists(child.id));
    }

    void anIinBelongsToOnePerson()
    {
        Station station;
        const Person first = fullPerson();
        Person second = fullPerson();
        second.id = {QUuid::createUuid()};
        station.write([&](Register &store) { store.persons().add(first, Now); });
        const auto done = station.store().write([&]() -> Result<void> {
            station.store().persons().add(second, Now);
            return {};
        });
        QCOMPARE(codeOf(done), u"register-conflict"_s);
        QCOMPARE(station.store().persons().byIin(first.iin), std::optional(first.id));
        QCOMPARE(station.store().persons().byIin(u"000000000000"_s), std::optional<PersonId>());
        QCOMPARE(station.store().persons().byIin(QString()), std::optional<PersonId>());
    }

    void theEarliestOfANameAndBirthIsFound()
    {
        Station station;
        Person first = personNamed(u"Қайратов"_s, u"Асан"_s);
        Person second = personNamed(u"Кайратов"_s, u"Асан"_s); // the same name in Russian letters
        Person older = personNamed(u"Қайратов"_s, u"Асан"_s);
        Person undated = personNamed(u"Қайратов"_s, u"Асан"_s);
        first.birthDate = second.birthDate = QDate(1980, 1, 2);
        older.birthDate = QDate(1950, 1, 2);
        station.write([&](Register &store) {
            for (const Person &person : {undated, first, second, older})
                store.persons().add(person, Now);
        });
        PersonStore &persons = station.store().persons();
        const QString key = PersonStore::nameKey(first);
        QCOMPARE(key, PersonStore::nameKey(second));
        QCOMPARE(persons.byNameAndBirth(key, QDate(1980, 1, 2)), std::optional(first.id));
        QCOMPARE(persons.byNameAndBirth(key, QDate(1950, 1, 2)), std::optional(older.id));
        QCOMPARE(persons.byNameAndBirth(key, QDate(1980, 1, 3)), std::optional<PersonId>());
        QCOMPARE(persons.byNameAndBirth(base::folded(u"Қайратов"_s), QDate(1980, 1, 2)), std::optional<PersonId>());
    }

    void nobodyIsFoundWhereNobodyIs()
    {
        Station station;
        QCOMPARE(station.store().persons().count(), 0);
        QVERIFY(!station.store().persons().find({idOf(404)}));
        QVERIFY(!station.store().persons().exists({idOf(404)}));
        QVERIFY(!station.store().persons().exists({}));
    }
};

QTEST_GUILESS_MAIN(TestPersons)
#include "tst_personstore.moc"
