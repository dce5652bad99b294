// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demopeople.h"

#include "domain/iin.h"

namespace qorgan::exchange {

using namespace base;
using domain::Person;
using domain::Sex;

namespace {

/// Serial numbers of an ИИН run to 9999; the last thousand serves fiction.
constexpr int FirstSerial = 9000;
constexpr int LastSerial = 9990;

int serialOf(const QString &iin)
{
    return QStringView(iin).mid(7, 4).toInt();
}

} // namespace

DemoPerson DemoPeople::someone(Sex sex, int age, QDate today)
{
    const bool kazakh = m_dice.chance(740);
    const DemoNames &names = kazakh ? m_data.kazakh : m_data.russian;
    return person(kazakh, m_dice.below(static_cast<int>(names.surnames.size())), sex, age, today);
}

DemoPerson DemoPeople::relative(const DemoPerson &of, Sex sex, int age, QDate today)
{
    return person(of.kazakh, of.surname, sex, age, today);
}

DemoPerson DemoPeople::person(bool kazakh, int surname, Sex sex, int age, QDate today)
{
    const DemoNames &names = kazakh ? m_data.kazakh : m_data.russian;
    const bool male = sex == Sex::Male;
    DemoPerson made{{}, kazakh, surname};
    Person &facts = made.facts;
    const auto formOf = [&](const GenderedName &name) { return male ? name.male : name.female; };
    facts.surname = formOf(names.surnames[static_cast<std::size_t>(surname)]);
    facts.givenName = m_dice.pick(male ? names.maleNames : names.femaleNames);
    if (m_dice.chance(930))
        facts.patronymic = formOf(m_dice.pick(names.patronymics).name);
    facts.sex = sex;
    const int daysAfterBirthday = m_dice.below(365);
    const QDate birth = today.addYears(-age).addDays(-daysAfterBirthday);
    if (m_dice.chance(930)) {
        facts.birthDate = birth;
        giveIin(facts);
    } else {
        facts.iinAbsentReason = u"not_established"_s;
        if (m_dice.chance(600))
            facts.birthDate = birth;
    }
    if (age >= 14 && m_dice.chance(800))
        facts.phone = u"+7700000%1"_s.arg(m_dice.below(10'000), 4, 10, QLatin1Char('0'));
    if (age >= 18 && m_dice.chance(550))
        facts.workplace = m_dice.pick(names.workplaces);
    facts.citizenship = u"KZ"_s;
    return made;
}

void DemoPeople::giveIin(Person &person)
{
    for (;;) {
        const qint64 bucket = person.birthDate->toJulianDay() * 2 + (person.sex == Sex::Male ? 1 : 0);
        int &next = m_nextSerials.try_emplace(bucket, FirstSerial).first->second;
        if (next < LastSerial) {
            // A serial without a check digit is skipped: the one given is read back from the number.
            person.iin = domain::syntheticIin(*person.birthDate, *person.sex, next);
            next = serialOf(person.iin) + 1;
            return;
        }
        person.birthDate = person.birthDate->addDays(-1);
    }
}

QString DemoPeople::shortName(const Person &person)
{
    QString name = person.surname + u' ' + person.givenName.left(1) + u'.';
    if (!person.patronymic.isEmpty())
        name += u' ' + person.patronymic.left(1) + u'.';
    return name;
}

} // namespace qorgan::exchange
