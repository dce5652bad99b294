// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/personfacts.h"

#include "base/text.h"
#include "casework/checks.h"
#include "casework/fieldpath.h"
#include "casework/places.h"
#include "domain/catalogue.h"
#include "domain/iin.h"
#include "domain/phone.h"

#include <algorithm>
#include <utility>

namespace qorgan::casework {

using namespace base;
using domain::Person;

namespace {

constexpr int EarliestBirthYear = 1900;
constexpr int MostChildren = 30;

tl::unexpected<Error> failUnder(const QString &role, Error error)
{
    error.field = fieldUnder(role, error.field);
    return fail(std::move(error));
}

QString withoutSpaces(const QString &text)
{
    QString digits = normalized(text);
    return digits.remove(u' ');
}

/// The code of the catalogue, or the text where the list is not closed.
QString codeOrText(const QString &text, const QString &catalogue)
{
    const domain::CatalogueItem *item = text.isEmpty() ? nullptr : domain::catalogue(catalogue).match(text);
    return item ? item->code : text;
}

Person normalizedTexts(const Person &typed, TextChecks &checks)
{
    Person person = typed;
    person.surname = checks.name(typed.surname, u"surname"_s);
    person.givenName = checks.name(typed.givenName, u"given_name"_s);
    person.patronymic = checks.name(typed.patronymic, u"patronymic"_s);
    person.birthPlace = checks.shortText(typed.birthPlace, u"birth_place"_s);
    person.iin = withoutSpaces(typed.iin);
    person.iinAbsentReason =
        person.iin.isEmpty() ? checks.code(typed.iinAbsentReason, u"iin_absent_reasons"_s, u"iin_absent_reason"_s)
                             : QString();
    person.citizenship = codeOrText(checks.shortText(typed.citizenship, u"citizenship"_s), u"citizenships"_s);
    person.document = checks.shortText(typed.document, u"document"_s);
    person.workplace = checks.shortText(typed.workplace, u"workplace"_s);
    person.disability = checks.code(typed.disability, u"disability_groups"_s, u"disability"_s);
    checks.range(typed.childrenUnder14, 0, MostChildren, u"children_under_14"_s);
    person.safeContact.note = checks.longText(typed.safeContact.note, u"safe_contact"_s);
    person.legalRepresentative.reset();
    return person;
}

Result<void> checkBirth(Person &person, QDate today)
{
    if (person.birthDate && today < *person.birthDate)
        return fail(u"in-the-future"_s, u"birth_date"_s);
    if (person.birthDate && person.birthDate->year() < EarliestBirthYear)
        return fail(u"date-format"_s, u"birth_date"_s);
    if (person.iin.isEmpty())
        return {};
    if (const auto checked = domain::checkIin(person.iin, person.birthDate, person.sex, today); !checked)
        return checked;
    const auto facts = domain::readIin(person.iin, today);
    if (!facts)
        return fail(facts.error());
    if (facts->birthDate && facts->birthDate->year() < EarliestBirthYear)
        return fail(u"iin-date"_s, u"iin"_s);
    if (!person.birthDate)
        person.birthDate = facts->birthDate;
    if (!person.sex)
        person.sex = facts->sex;
    return {};
}

bool shareKey(const QString &a, const QString &b)
{
    const QStringList keys = foldedKeys(a);
    const QStringList others = foldedKeys(b);
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return others.contains(key); });
}

bool adds(const QString &typed, const QString &known)
{
    return !typed.isEmpty() && typed != known;
}

} // namespace

Result<Person> checkedPerson(Session &session, const PersonDraft &draft, const QString &role,
                             std::vector<Warning> &warnings)
{
    TextChecks checks(role);
    Person person = normalizedTexts(draft.person, checks);
    if (const auto found = checks.finding())
        return fail(*found);
    if (const auto birth = checkBirth(person, local::date(session.now())); !birth)
        return failUnder(role, birth.error());
    if (!normalized(draft.person.phone).isEmpty()) {
        const auto phone = domain::normalizedPhone(draft.person.phone);
        if (!phone)
            return failUnder(role, phone.error());
        person.phone = *phone;
    } else {
        person.phone.clear();
    }
    auto address = resolveAddress(session, draft.person.address, fieldUnder(role, u"address"_s), warnings);
    if (!address)
        return fail(address.error());
    auto registered = resolveAddress(session, draft.person.registeredAddress,
                                     fieldUnder(role, u"registered_address"_s), warnings);
    if (!registered)
        return fail(registered.error());
    person.address = std::move(*address);
    person.registeredAddress = std::move(*registered);
    return person;
}

bool namesNobody(const PersonDraft &draft)
{
    const Person &person = draft.person;
    const QString ownTexts = person.surname + person.givenName + person.patronymic + person.iin + person.phone
        + person.document + person.workplace;
    return normalized(ownTexts).isEmpty() && !person.birthDate && person.address.isEmpty()
        && person.registeredAddress.isEmpty();
}

bool sameName(const Person &a, const Person &b)
{
    const auto agree = [](const QString &one, const QString &other) {
        return one.isEmpty() || other.isEmpty() || shareKey(one, other);
    };
    return (agree(a.surname, b.surname) && agree(a.givenName, b.givenName) && agree(a.patronymic, b.patronymic))
        || shareKey(a.fullName(), b.fullName());
}

bool saysMore(const Person &draft, const Person &known)
{
    return adds(draft.phone, known.phone) || adds(draft.document, known.document)
        || adds(draft.workplace, known.workplace) || adds(draft.disability, known.disability)
        || (!draft.address.isEmpty() && draft.address != known.address)
        || (!draft.registeredAddress.isEmpty() && draft.registeredAddress != known.registeredAddress)
        || (!draft.safeContact.isEmpty() && draft.safeContact != known.safeContact);
}

QStringList recordedFields(const Person &person)
{
    const std::pair<QString, bool> fields[] = {
        {u"surname"_s, !person.surname.isEmpty()},
        {u"given_name"_s, !person.givenName.isEmpty()},
        {u"patronymic"_s, !person.patronymic.isEmpty()},
        {u"birth_date"_s, person.birthDate.has_value()},
        {u"birth_place"_s, !person.birthPlace.isEmpty()},
        {u"sex"_s, person.sex.has_value()},
        {u"iin"_s, !person.iin.isEmpty()},
        {u"iin_absent_reason"_s, !person.iinAbsentReason.isEmpty()},
        {u"citizenship"_s, !person.citizenship.isEmpty()},
        {u"document"_s, !person.document.isEmpty()},
        {u"phone"_s, !person.phone.isEmpty()},
        {u"workplace"_s, !person.workplace.isEmpty()},
        {u"address"_s, !person.address.isEmpty()},
        {u"registered_address"_s, !person.registeredAddress.isEmpty()},
        {u"disability"_s, !person.disability.isEmpty()},
        {u"pregnant"_s, person.pregnant.has_value()},
        {u"children_under_14"_s, person.childrenUnder14.has_value()},
        {u"safe_contact"_s, !person.safeContact.isEmpty()},
        {u"legal_representative"_s, person.legalRepresentative.has_value()},
    };
    QStringList names;
    for (const auto &[name, recorded] : fields)
        if (recorded)
            names.append(name);
    return names;
}

} // namespace qorgan::casework
