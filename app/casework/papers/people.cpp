// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/papers/people.h"

#include "domain/phone.h"
#include "forms/declension.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using namespace domain;
using forms::Audience;
using forms::NameRole;

namespace {

constexpr int Adult = 18;
constexpr forms::Audiences NotTheOffender = forms::EveryAudience & ~forms::Audiences(Audience::Offender);

/// "Қасымов Ұ. Ә."
QString shortName(const Person &person)
{
    QString name = person.surname;
    for (const QString &part : {person.givenName, person.patronymic})
        if (!part.isEmpty())
            name += u' ' + QString(part.front()) + u'.';
    return name.trimmed();
}

void putNames(ValueWriter &writer, const QString &prefix, const Person &person)
{
    const std::optional<bool> male = person.sex ? std::optional(*person.sex == Sex::Male) : std::nullopt;
    const forms::NameParts parts{person.surname, person.givenName, person.patronymic, male};
    const auto put = [&](const QString &name, NameRole role) {
        writer.put(QString(prefix + name), forms::declined(parts, role, writer.language()));
    };
    put(u"name_to"_s, NameRole::To);
    put(u"name_of"_s, NameRole::Of);
    put(u"name_whom"_s, NameRole::Whom);
    put(u"name_by"_s, NameRole::By);
    put(u"name_from"_s, NameRole::From);
    put(u"name_about"_s, NameRole::About);
    writer.put(QString(prefix + u"short_name"), shortName(person));
}

void putRepresentative(ValueWriter &writer, const QString &prefix, const Person &person)
{
    if (!person.legalRepresentative)
        return;
    const auto found = writer.session().store().persons().find(person.legalRepresentative->person);
    if (!found)
        return;
    const QString relation = writer.labelOf(u"representative_relations"_s, person.legalRepresentative->relation);
    writer.put(QString(prefix + u"representative"),
               relation.isEmpty() ? found->fullName() : QString(found->fullName() + u" (" + relation + u')'));
}

} // namespace

void putPerson(ValueWriter &writer, const QString &prefix, const QString &fullName, const Person &person, bool facts)
{
    writer.put(QString(prefix + fullName), person.fullName());
    putNames(writer, prefix, person);
    if (!facts)
        return;
    writer.shortDay(QString(prefix + u"birth_date"), person.birthDate);
    writer.put(QString(prefix + u"age"), person.ageOn(local::date(writer.session().now())));
    writer.put(QString(prefix + u"birth_place"), person.birthPlace);
    writer.put(QString(prefix + u"iin"), person.iin);
    writer.label(QString(prefix + u"citizenship"), u"citizenships"_s, person.citizenship);
    writer.put(QString(prefix + u"document"), person.document);
    writer.put(QString(prefix + u"registered_address"), writer.address(person.registeredAddress));
    writer.put(QString(prefix + u"address"), writer.address(person.address));
    writer.put(QString(prefix + u"workplace"), person.workplace);
    writer.put(QString(prefix + u"phone"), readablePhone(person.phone));
    putRepresentative(writer, prefix, person);
}

void putProtected(ValueWriter &writer, const Person &person)
{
    ValueWriter own = writer.item();
    putPerson(own, u"person."_s, u"full_name"_s, person);
    own.put(u"addressee.name"_s, person.fullName());
    own.put(u"addressee.address"_s, own.address(person.address));
    for (const auto &[name, value] : own.take().texts)
        writer.put(name, value.text, NotTheOffender);
    putPerson(writer, u"victim."_s, u"name"_s, person);
    writer.put(u"victim.safe_contact"_s, person.safeContact.note);
}

void putVictims(ValueWriter &writer, const std::vector<Person> &victims, const std::optional<PersonId> &recipient,
                Audience audience)
{
    for (const Person &victim : victims) {
        const bool ownFacts = audience != Audience::Victim || recipient == victim.id;
        ValueWriter item = writer.item();
        putPerson(item, {}, u"name"_s, victim, ownFacts);
        writer.add(u"victims"_s, std::move(item));
        if (recipient != victim.id)
            continue;
        putPerson(writer, u"victim."_s, u"name"_s, victim);
        writer.put(u"victim.safe_contact"_s, victim.safeContact.note);
    }
}

void putChildren(ValueWriter &writer, const std::vector<Person> &victims, QDate day)
{
    for (const Person &victim : victims) {
        const auto age = victim.ageOn(day);
        if (!age || *age >= Adult)
            continue;
        ValueWriter item = writer.item();
        item.put(u"name"_s, victim.fullName());
        item.shortDay(u"birth_date"_s, victim.birthDate);
        item.put(u"age"_s, age);
        writer.add(u"children"_s, std::move(item));
    }
}

void putUnit(ValueWriter &writer, const Account &officer)
{
    const Unit &unit = writer.session().unit();
    writer.put(u"unit.name"_s, unit.name);
    writer.put(u"unit.address"_s, unit.address);
    writer.put(u"unit.phone"_s, readablePhone(unit.phone));
    writer.put(u"prosecutor_office"_s, unit.prosecutorOffice);
    writer.label(u"officer.post"_s, u"posts"_s, officer.position);
    writer.label(u"officer.rank"_s, u"ranks"_s, officer.rank);
    writer.put(u"officer.name"_s, officer.fullName);
    writer.put(u"officer.phone"_s, readablePhone(officer.phone.isEmpty() ? unit.phone : officer.phone));
    writer.moment(u"today"_s, u"now_time"_s, writer.session().now());
}

Account officerOf(Session &session, const std::optional<AccountId> &id)
{
    Account officer;
    const auto stored = id ? session.store().accounts().find(*id) : std::nullopt;
    if (!stored)
        return id ? officer : session.account();
    officer.id = stored->id;
    officer.login = stored->login;
    officer.fullName = stored->fullName;
    officer.rank = stored->rank;
    officer.position = stored->position;
    officer.phone = stored->phone;
    return officer;
}

} // namespace qorgan::casework
