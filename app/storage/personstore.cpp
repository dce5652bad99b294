// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/personstore.h"

#include "base/text.h"
#include "storage/personsearch.h"
#include "storage/rows.h"
#include "storage/statement.h"
#include "storage/streetindex.h"

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

QString sexCode(const std::optional<Sex> &sex)
{
    return !sex ? QString() : *sex == Sex::Male ? u"m"_s : u"f"_s;
}

std::optional<Sex> sexFromCode(const QString &code)
{
    if (code.isEmpty())
        return {};
    return code == u"m" ? Sex::Male : Sex::Female;
}

void bindAddress(Statement &statement, const Address &address)
{
    statement.bind(address.region)
        .bind(address.district)
        .bind(address.locality)
        .bind(address.street)
        .bind(address.house)
        .bind(address.flat);
}

Address addressFrom(const Statement &row, int first)
{
    return {row.text(first),     row.text(first + 1), row.text(first + 2),
            row.text(first + 3), row.text(first + 4), row.text(first + 5)};
}

/// From the surname to the relation of the representative, in the order of both statements below.
void bindFacts(Statement &statement, const Person &person, const QString &nameKey)
{
    statement.bind(person.surname)
        .bind(person.givenName)
        .bind(person.patronymic)
        .bind(sortKey(person.fullName()))
        .bind(nameKey)
        .bind(person.birthDate)
        .bind(person.birthPlace)
        .bind(sexCode(person.sex))
        .bind(person.iin)
        .bind(person.iinAbsentReason)
        .bind(person.citizenship)
        .bind(person.document)
        .bind(person.phone)
        .bind(person.workplace)
        .bind(person.disability)
        .bind(person.pregnant)
        .bind(person.childrenUnder14)
        .bind(person.safeContact.note)
        .bind(person.safeContact.noMessages)
        .bind(person.safeContact.noPost);
    bindAddress(statement, person.address);
    bindAddress(statement, person.registeredAddress);
    statement.bind(person.legalRepresentative ? person.legalRepresentative->relation : QString());
}

void bindRepresentative(Statement &statement, Connection &connection, const Person &person)
{
    if (person.legalRepresentative)
        statement.bind(rowOf(connection, person.legalRepresentative->person, u"legal_representative"_s));
    else
        statement.bind(std::nullopt);
}

std::optional<PersonId> idFrom(Statement &row)
{
    if (!row.next())
        return {};
    return PersonId{row.uuid(0)};
}

} // namespace

QString PersonStore::nameKey(const Person &person)
{
    return folded(person.fullName());
}

void PersonStore::add(const Person &person, Instant now)
{
    const QString key = nameKey(person);
    Statement insert(m_connection,
                     u"INSERT INTO person (uuid, surname, given_name, patronymic, sort_key, name_key, birth_date,"
                     " birth_place, sex, iin, iin_absent_reason, citizenship, document, phone, workplace, disability,"
                     " pregnant, children_under_14, safe_note, safe_no_messages, safe_no_post,"
                     " region, district, locality, street, house, flat,"
                     " registered_region, registered_district, registered_locality, registered_street,"
                     " registered_house, registered_flat, representative_relation, recorded_by, recorded_at,"
                     " representative_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                     " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(person.id);
    bindFacts(insert, person, key);
    insert.bind(m_author.row).bind(now);
    bindRepresentative(insert, m_connection, person);
    m_search.add(insert.insert(), key, person);
    rememberStreets(person);
}

void PersonStore::rememberStreets(const Person &person)
{
    m_streets.remember(person.address);
    if (!person.registeredAddress.street.isEmpty())
        m_streets.remember(person.registeredAddress);
}

void PersonStore::change(const Person &person)
{
    const QString key = nameKey(person);
    const qint64 row = rowOf(m_connection, person.id, u"id"_s);
    Statement update(m_connection,
                     u"UPDATE person SET surname = ?, given_name = ?, patronymic = ?, sort_key = ?, name_key = ?,"
                     " birth_date = ?, birth_place = ?, sex = ?, iin = ?, iin_absent_reason = ?, citizenship = ?,"
                     " document = ?, phone = ?, workplace = ?, disability = ?, pregnant = ?, children_under_14 = ?,"
                     " safe_note = ?, safe_no_messages = ?, safe_no_post = ?,"
                     " region = ?, district = ?, locality = ?, street = ?, house = ?, flat = ?,"
                     " registered_region = ?, registered_district = ?, registered_locality = ?,"
                     " registered_street = ?, registered_house = ?, registered_flat = ?,"
                     " representative_relation = ?, representative_id = ? WHERE id = ?"_s);
    bindFacts(update, person, key);
    bindRepresentative(update, m_connection, person);
    update.bind(row).run();
    m_search.remove(row);
    m_search.add(row, key, person);
    rememberStreets(person);
}

std::optional<Person> PersonStore::find(PersonId id)
{
    Statement row(m_connection,
                  u"SELECT p.surname, p.given_name, p.patronymic, p.birth_date, p.birth_place, p.sex, p.iin,"
                  " p.iin_absent_reason, p.citizenship, p.document, p.phone, p.workplace, p.disability, p.pregnant,"
                  " p.children_under_14, p.safe_note, p.safe_no_messages, p.safe_no_post,"
                  " p.region, p.district, p.locality, p.street, p.house, p.flat,"
                  " p.registered_region, p.registered_district, p.registered_locality, p.registered_street,"
                  " p.registered_house, p.registered_flat, p.representative_relation, r.uuid"
                  " FROM person p LEFT JOIN person r ON r.id = p.representative_id WHERE p.uuid = ?"_s);
    row.bind(id);
    if (!row.next())
        return {};
    Person person;
    person.id = id;
    person.surname = row.text(0);
    person.givenName = row.text(1);
    person.patronymic = row.text(2);
    person.birthDate = row.maybeDate(3);
    person.birthPlace = row.text(4);
    person.sex = sexFromCode(row.text(5));
    person.iin = row.text(6);
    person.iinAbsentReason = row.text(7);
    person.citizenship = row.text(8);
    person.document = row.text(9);
    person.phone = row.text(10);
    person.workplace = row.text(11);
    person.disability = row.text(12);
    if (!row.isNull(13))
        person.pregnant = row.integer(13) != 0;
    person.childrenUnder14 = row.maybeInt(14);
    person.safeContact = {row.text(15), row.integer(16) != 0, row.integer(17) != 0};
    person.address = addressFrom(row, 18);
    person.registeredAddress = addressFrom(row, 24);
    if (!row.isNull(31))
        person.legalRepresentative = LegalRepresentative{{row.uuid(31)}, row.text(30)};
    return person;
}

bool PersonStore::exists(PersonId id)
{
    Statement row(m_connection, u"SELECT 1 FROM person WHERE uuid = ?"_s);
    row.bind(id);
    return row.next();
}

std::optional<PersonId> PersonStore::byIin(const QString &iin)
{
    Statement row(m_connection, u"SELECT uuid FROM person WHERE iin = ?"_s);
    row.bind(iin);
    return idFrom(row);
}

std::optional<PersonId> PersonStore::byNameAndBirth(const QString &key, QDate birthDate)
{
    Statement row(m_connection,
                  u"SELECT uuid FROM person WHERE name_key = ? AND birth_date = ? ORDER BY id LIMIT 1"_s);
    row.bind(key).bind(birthDate);
    return idFrom(row);
}

qint64 PersonStore::count()
{
    Statement row(m_connection, u"SELECT count(*) FROM person"_s);
    return row.next() ? row.integer(0) : 0;
}

} // namespace qorgan::storage
