// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/persons.h"

#include "casework/findings.h"
#include "domain/iin.h"
#include "support/trainingregister.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorgan;
using namespace qorgan::casework;
using domain::Person;
using domain::Sex;
using security::Role;
using tests::entries;
using tests::shown;

namespace {

/// A number of the past with its check digit, of nobody.
QString iin(int year, int month, int day, Sex sex = Sex::Male, int serial = 1)
{
    return domain::syntheticIin({year, month, day}, sex, serial);
}

PersonDraft named(const QString &surname, const QString &givenName = u"Сынақ"_s)
{
    PersonDraft draft;
    draft.person.surname = surname;
    draft.person.givenName = givenName;
    draft.person.iinAbsentReason = u"not_established"_s;
    return draft;
}

} // namespace

Q_DECLARE_METATYPE(PersonDraft)

class PersonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsNormalised();
    void fillsFromTheIin();
    void refuses_data();
    void refuses();
    void warns_data();
    void warns();
    void refusesAnIinInUse();
    void savingTwiceGivesOne();
    void keepsTheLegalRepresentative();
    void representativesAreChecked();
    void opensAndLogs();
    void finds_data();
    void finds();
    void logsASearchOnce();
    void rolesAreBarred();
};

void PersonsTest::addsNormalised()
{
    tests::TrainingRegister reg;
    PersonDraft draft = named(u"  Үлгібаев "_s, u"Сынақ   Екінші"_s);
    draft.person.birthDate = QDate(1990, 2, 28);
    draft.person.iinAbsentReason = u"не установлен"_s;
    draft.person.citizenship = u"Қазақстан"_s;
    draft.person.phone = u"8 (701) 000-00-00"_s;
    draft.person.disability = u"II группа"_s;
    draft.person.childrenUnder14 = 2;
    draft.person.safeContact = {u"Тек түстен кейін"_s, true, false};
    const auto added = addPerson(reg.session(), draft);
    QCOMPARE(shown(added), u"accepted"_s);
    QVERIFY(added->warnings.empty());

    const auto opened = openPerson(reg.session(), added->value.id);
    QVERIFY(opened);
    QCOMPARE(*opened, added->value);
    QCOMPARE(opened->surname, u"Үлгібаев"_s);
    QCOMPARE(opened->givenName, u"Сынақ Екінші"_s);
    QCOMPARE(opened->iinAbsentReason, u"not_established"_s);
    QCOMPARE(opened->citizenship, u"KZ"_s);
    QCOMPARE(opened->phone, u"+77010000000"_s);
    QCOMPARE(opened->disability, u"2"_s);
    QVERIFY(opened->safeContact.noMessages);
}

void PersonsTest::fillsFromTheIin()
{
    tests::TrainingRegister reg;
    PersonDraft draft = named(u"Үлгібаева"_s);
    const QString number = iin(2001, 3, 4, Sex::Female);
    draft.person.iin = number.left(6) + u' ' + number.mid(6);
    const auto added = addPerson(reg.session(), draft);
    QCOMPARE(shown(added), u"accepted"_s);
    QCOMPARE(added->value.iin, number);
    QCOMPARE(added->value.birthDate, std::optional(QDate(2001, 3, 4)));
    QCOMPARE(added->value.sex, std::optional(Sex::Female));
    QCOMPARE(added->value.iinAbsentReason, QString());
}

void PersonsTest::refuses_data()
{
    QTest::addColumn<PersonDraft>("draft");
    QTest::addColumn<QString>("finding");

    const auto row = [](const char *name, const QString &finding, const auto &change) {
        PersonDraft draft = named(u"Үлгібаев"_s);
        change(draft.person);
        QTest::newRow(name) << draft << finding;
    };
    row("no surname", u"required surname"_s, [](Person &p) { p.surname = u"  "_s; });
    row("no letter", u"required surname"_s, [](Person &p) { p.surname = u"---"_s; });
    row("long name", u"too-long surname"_s, [](Person &p) { p.surname = QString(101, u'ә'); });
    row("long workplace", u"too-long workplace"_s, [](Person &p) { p.workplace = QString(501, u'ә'); });
    row("future birth", u"in-the-future birth_date"_s, [](Person &p) { p.birthDate = QDate(2026, 11, 21); });
    row("birth in 1899", u"date-format birth_date"_s, [](Person &p) { p.birthDate = QDate(1899, 12, 31); });
    row("iin of the 1800s", u"iin-date iin"_s, [](Person &p) { p.iin = iin(1899, 12, 31); });
    row("iin length", u"iin-length iin"_s, [](Person &p) { p.iin = u"12345"_s; });
    row("iin digits", u"iin-digits iin"_s, [](Person &p) { p.iin = u"90010130012x"_s; });
    row("iin check digit", u"iin-check-digit iin"_s, [](Person &p) {
        const QString number = iin(1990, 1, 1);
        p.iin = number.chopped(1) + QString::number((number.back().digitValue() + 1) % 10);
    });
    row("iin birth", u"iin-birth-mismatch iin"_s, [](Person &p) {
        p.iin = iin(1990, 1, 1);
        p.birthDate = QDate(1990, 1, 2);
    });
    row("iin sex", u"iin-sex-mismatch iin"_s, [](Person &p) {
        p.iin = iin(1990, 1, 1, Sex::Male);
        p.sex = Sex::Female;
    });
    row("reason", u"unknown-code iin_absent_reason"_s, [](Person &p) { p.iinAbsentReason = u"lost"_s; });
    row("phone", u"phone-format phone"_s, [](Person &p) { p.phone = u"102"_s; });
    row("disability", u"unknown-code disability"_s, [](Person &p) { p.disability = u"7"_s; });
    row("children", u"number-range children_under_14"_s, [](Person &p) { p.childrenUnder14 = -1; });
    row("region", u"unknown-code address.region"_s, [](Person &p) { p.address.region = u"99"_s; });
    row("registered region", u"unknown-code registered_address.region"_s,
        [](Person &p) { p.registeredAddress.region = u"Атлантида"_s; });
}

void PersonsTest::refuses()
{
    QFETCH(PersonDraft, draft);
    QFETCH(QString, finding);
    static tests::TrainingRegister reg;
    const auto before = entries(reg.session()).size();
    QCOMPARE(shown(addPerson(reg.session(), draft)), finding);
    QCOMPARE(entries(reg.session()).size(), before);
    QCOMPARE(findPersons(reg.session(), u"Үлгібаев"_s)->size(), 0u);
}

void PersonsTest::warns_data()
{
    QTest::addColumn<PersonDraft>("draft");
    QTest::addColumn<QStringList>("warnings");

    const auto row = [](const char *name, const QStringList &warnings, const auto &change) {
        PersonDraft draft = named(u"Үлгібаев"_s);
        change(draft.person);
        QTest::newRow(name) << draft << warnings;
    };
    row("nothing", {}, [](Person &) {});
    row("neither iin nor reason", {u"iin-missing iin"_s}, [](Person &p) { p.iinAbsentReason.clear(); });
    row("a minor", {u"minor-without-representative legal_representative"_s},
        [](Person &p) { p.birthDate = QDate(2008, 11, 21); });
    row("eighteen today", {}, [](Person &p) { p.birthDate = QDate(2008, 11, 20); });
    row("unknown district", {u"place-unknown address.district"_s}, [](Person &p) {
        p.address.region = u"27"_s;
        p.address.district = u"Ортажер ауданы"_s;
    });
    row("no classifier", {u"classifier-missing address.locality"_s}, [](Person &p) {
        p.address = {u"27"_s, u"2710"_s, u"Орал"_s, {}, {}, {}};
    });
}

void PersonsTest::warns()
{
    QFETCH(PersonDraft, draft);
    QFETCH(QStringList, warnings);
    static tests::TrainingRegister reg;
    const auto added = addPerson(reg.session(), draft);
    QCOMPARE(shown(added), u"accepted"_s);
    QCOMPARE(shown(added->warnings), warnings);
}

void PersonsTest::refusesAnIinInUse()
{
    tests::TrainingRegister reg;
    PersonDraft draft = named(u"Үлгібаев"_s);
    draft.person.iin = iin(1990, 1, 1);
    const auto first = addPerson(reg.session(), draft);
    QVERIFY(first);
    const auto second = addPerson(reg.session(), draft);
    QCOMPARE(shown(second), u"iin-in-use iin"_s);
    QCOMPARE(second.error().arguments, QStringList{first->value.id.toString()});
}

void PersonsTest::savingTwiceGivesOne()
{
    tests::TrainingRegister reg;
    PersonDraft draft = named(u"Үлгібаев"_s);
    draft.person.id = {QUuid::createUuid()};
    draft.person.iin = iin(1990, 1, 1);
    const auto first = addPerson(reg.session(), draft);
    const auto before = entries(reg.session()).size();
    const auto second = addPerson(reg.session(), draft);
    QVERIFY(first && second);
    QCOMPARE(second->value, first->value);
    QCOMPARE(entries(reg.session()).size(), before);
}

void PersonsTest::keepsTheLegalRepresentative()
{
    tests::TrainingRegister reg;
    PersonDraft child = named(u"Үлгібаева"_s, u"Бала"_s);
    child.person.birthDate = QDate(2015, 6, 1);
    child.representative.draft = std::make_shared<PersonDraft>(named(u"Үлгібаева"_s, u"Ана"_s));
    child.representativeRelation = u"мать"_s;
    const auto added = addPerson(reg.session(), child);
    QCOMPARE(shown(added), u"accepted"_s);
    QVERIFY(added->warnings.empty());
    QVERIFY(added->value.legalRepresentative);
    QCOMPARE(added->value.legalRepresentative->relation, u"mother"_s);
    const auto mother = openPerson(reg.session(), added->value.legalRepresentative->person);
    QVERIFY(mother);
    QCOMPARE(mother->givenName, u"Ана"_s);

    PersonDraft sibling = named(u"Үлгібаев"_s, u"Іні"_s);
    sibling.representative.id = mother->id;
    const auto second = addPerson(reg.session(), sibling);
    QVERIFY(second);
    QCOMPARE(second->value.legalRepresentative->person, mother->id);
}

void PersonsTest::representativesAreChecked()
{
    tests::TrainingRegister reg;
    PersonDraft child = named(u"Үлгібаева"_s);
    child.representative.id = domain::PersonId{QUuid::createUuid()};
    QCOMPARE(shown(addPerson(reg.session(), child)), u"not-found legal_representative"_s);

    PersonDraft mother = named(u"Үлгібаева"_s);
    mother.person.iin = u"1"_s;
    child.representative = {{}, std::make_shared<PersonDraft>(mother)};
    QCOMPARE(shown(addPerson(reg.session(), child)), u"iin-length legal_representative.iin"_s);

    child.representativeRelation = u"neighbour"_s;
    QCOMPARE(shown(addPerson(reg.session(), child)), u"unknown-code legal_representative.relation"_s);

    child.representativeRelation.clear();
    mother.person.iin = child.person.iin = iin(2015, 1, 1);
    child.representative = {{}, std::make_shared<PersonDraft>(mother)};
    QCOMPARE(shown(addPerson(reg.session(), child)), u"representative-is-self legal_representative"_s);
    QCOMPARE(findPersons(reg.session(), u"Үлгібаева"_s)->size(), 0u);
}

void PersonsTest::opensAndLogs()
{
    tests::TrainingRegister reg;
    const auto added = addPerson(reg.session(), named(u"Үлгібаев"_s));
    QVERIFY(openPerson(reg.session(), added->value.id));
    const auto log = entries(reg.session());
    QCOMPARE(log[0].action, u"person.opened"_s);
    QCOMPARE(log[0].record, std::optional(added->value.id.uuid));
    QCOMPARE(log[1].action, u"person.added"_s);
    QCOMPARE(log[1].fields, (QStringList{u"surname"_s, u"given_name"_s, u"iin_absent_reason"_s}));

    QCOMPARE(shown(openPerson(reg.session(), {QUuid::createUuid()})), u"not-found id"_s);
}

void PersonsTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("matched"); // empty: not found
    QTest::newRow("Kazakh") << u"Қайрат"_s << u"name"_s;
    QTest::newRow("Russian") << u"кайрат"_s << u"name"_s;
    QTest::newRow("passport") << u"Kairat"_s << u"name"_s;
    QTest::newRow("alphabet of 2021") << u"Qairat Ülgı"_s << u"name"_s;
    QTest::newRow("beginning") << u"Қа"_s << u"name"_s;
    QTest::newRow("other order") << u"Қайрат Үлг"_s << u"name"_s;
    QTest::newRow("other person") << u"Қайрат Асан"_s << QString();
    QTest::newRow("digits of the iin") << iin(1990, 1, 1).mid(2, 5) << u"iin"_s;
    QTest::newRow("phone") << u"8 701 555 66 77"_s << u"phone"_s;
    QTest::newRow("three digits") << u"701"_s << QString();
    QTest::newRow("nothing") << u"  "_s << QString();
}

void PersonsTest::finds()
{
    static tests::TrainingRegister reg;
    static const auto added = [] {
        PersonDraft draft = named(u"Үлгібаев"_s, u"Қайрат"_s);
        draft.person.iin = iin(1990, 1, 1);
        draft.person.phone = u"+77015556677"_s;
        return addPerson(reg.session(), draft);
    }();
    QFETCH(QString, text);
    QFETCH(QString, matched);
    const auto found = findPersons(reg.session(), text);
    QVERIFY(found);
    QCOMPARE(found->size(), matched.isEmpty() ? 0u : 1u);
    if (!matched.isEmpty()) {
        QCOMPARE(found->front().id, added->value.id);
        QCOMPARE(code(found->front().matched), matched);
    }
}

void PersonsTest::logsASearchOnce()
{
    tests::TrainingRegister reg;
    QVERIFY(addPerson(reg.session(), named(u"Үлгібаев"_s)));
    const auto before = entries(reg.session()).size();

    PersonSearch search(reg.session());
    QVERIFY(search.settle());
    for (const QString &text : {u"ү"_s, u"үл"_s, u"үлгі"_s, u"үл"_s})
        QVERIFY(search.type(text));
    QCOMPARE(entries(reg.session()).size(), before);
    QVERIFY(search.settle());
    QVERIFY(search.settle());
    auto log = entries(reg.session());
    QCOMPARE(log.size(), before + 1);
    QCOMPARE(log[0].action, u"person.found"_s);
    const QString detail = log[0].detail;
    QVERIFY2(detail.startsWith(u"length=4 found=1 hash="), qPrintable(detail));
    QVERIFY(!detail.contains(u"үлгі"_s, Qt::CaseInsensitive));

    QVERIFY(findPersons(reg.session(), u"ҮЛГІ"_s));
    log = entries(reg.session());
    QCOMPARE(log.size(), before + 2);
    QCOMPARE(log[0].detail, detail);
}

void PersonsTest::rolesAreBarred()
{
    tests::TrainingRegister reg;
    const auto auditor = reg.sessionOf(Role::Auditor);
    QCOMPARE(shown(addPerson(*auditor, named(u"Үлгібаев"_s))), u"permission-denied "_s);
    QCOMPARE(shown(openPerson(*auditor, {QUuid::createUuid()})), u"permission-denied "_s);
    QCOMPARE(shown(findPersons(*auditor, u"Үлгібаев"_s)), u"permission-denied "_s);
    const auto log = entries(reg.session());
    QCOMPARE(log[0].action, u"access.refused"_s);
    QCOMPARE(log[0].detail, u"person.found"_s);
    QCOMPARE(log[2].detail, u"person.added"_s);
}

QTEST_GUILESS_MAIN(PersonsTest)
#include "tst_personrecords.moc"
