// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/rehearsal.h"

#include "casework/personfacts.h"
#include "storage/register.h"

namespace qorgan::exchange {

using namespace base;
using domain::Person;

namespace {

/// The same row again is known by this.
QByteArray keyOf(const JournalRow &row, const QByteArray &identity)
{
    if (!row.hasKui())
        return identity;
    const domain::Incident &facts = row.incident.facts;
    return QString(u"КУИ " + facts.kuiNumber + u' ' + toIso(*facts.kuiDate)).toUtf8();
}

/// The same person again is known by this; empty: nobody is joined.
QString keyOf(const Person &person)
{
    if (!person.iin.isEmpty())
        return person.iin;
    return person.birthDate ? QString(storage::PersonStore::nameKey(person) + u' ' + toIso(*person.birthDate))
                            : QString();
}

bool isRecorded(casework::Session &session, const std::optional<Person> &person)
{
    if (!person)
        return false;
    auto &persons = session.store().persons();
    if (!person->iin.isEmpty())
        return persons.byIin(person->iin).has_value();
    return person->birthDate
        && persons.byNameAndBirth(storage::PersonStore::nameKey(*person), *person->birthDate).has_value();
}

} // namespace

bool Rehearsal::knowsRow(const JournalRow &row, const QByteArray &identity) const
{
    return m_rows.contains(keyOf(row, identity));
}

void Rehearsal::lookUpPersons(casework::Session &session, const JournalRow &row)
{
    m_offenderRecorded = isRecorded(session, row.offender);
    m_victimRecorded = isRecorded(session, row.victim);
}

void Rehearsal::remember(const JournalRow &row, const QByteArray &identity, std::vector<Warning> &warnings)
{
    m_rows.insert(keyOf(row, identity));
    settlePerson(row.offender, m_offenderRecorded, u"offender"_s, warnings);
    settlePerson(row.victim, m_victimRecorded, u"victims[0]"_s, warnings);
}

void Rehearsal::settlePerson(const std::optional<Person> &person, bool recorded, const QString &role,
                             std::vector<Warning> &warnings)
{
    if (!person || recorded)
        return;
    const QString key = keyOf(*person);
    if (key.isEmpty())
        return;
    const auto earlier = m_persons.constFind(key);
    if (earlier == m_persons.cend()) {
        Person remembered;
        remembered.surname = person->surname;
        remembered.givenName = person->givenName;
        remembered.patronymic = person->patronymic;
        m_persons.insert(key, remembered);
        return;
    }
    std::erase_if(warnings, [&](const Warning &warning) {
        return warning.code == u"minor-without-representative" && warning.field.startsWith(role);
    });
    if (!person->iin.isEmpty() && !casework::sameName(*person, *earlier))
        warnings.push_back({u"iin-name-differs"_s, QString(role + u".iin"), {}});
}

} // namespace qorgan::exchange
