// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casestore.h"

#include "storage/personname.h"

namespace qorgan::storage {

using namespace base;
using namespace domain;

std::vector<ReconciledPair> CaseStore::reconciliations(PersonId person)
{
    // The index is by the offender: a victim's are found through who acted in their incidents.
    Statement rows(m_connection,
                   u"SELECT r.uuid, o.uuid, o.surname, o.given_name, o.patronymic,"
                   " v.uuid, v.surname, v.given_name, v.patronymic, r.at, r.case_number FROM ("
                   "   SELECT id FROM reconciliation"
                   "    WHERE offender_id = (SELECT id FROM person WHERE uuid = ?1)"
                   "   UNION SELECT x.id FROM incident_victim iv JOIN incident i ON i.id = iv.incident_id"
                   "    JOIN reconciliation x ON x.offender_id = i.offender_id AND x.victim_id = iv.person_id"
                   "    WHERE iv.person_id = (SELECT id FROM person WHERE uuid = ?1)"
                   "  ) part JOIN reconciliation r ON r.id = part.id"
                   " JOIN person o ON o.id = r.offender_id JOIN person v ON v.id = r.victim_id"
                   " ORDER BY r.at DESC, r.id DESC"_s);
    rows.bind(person);
    std::vector<ReconciledPair> pairs;
    while (rows.next())
        pairs.push_back({rows.uuid(0),
                         {{rows.uuid(1)}, personNameFrom(rows, 2)},
                         {{rows.uuid(5)}, personNameFrom(rows, 6)},
                         rows.instant(9),
                         rows.text(10)});
    return pairs;
}

std::vector<NamedPerson> CaseStore::victimsOf(PersonId offender)
{
    Statement rows(m_connection, u"SELECT DISTINCT p.uuid, p.surname, p.given_name, p.patronymic, p.sort_key, p.id"
                                 " FROM incident i JOIN incident_victim v ON v.incident_id = i.id"
                                 " JOIN person p ON p.id = v.person_id"
                                 " WHERE i.offender_id = (SELECT id FROM person WHERE uuid = ?)"
                                 " ORDER BY p.sort_key, p.id"_s);
    rows.bind(offender);
    std::vector<NamedPerson> persons;
    while (rows.next())
        persons.push_back({{rows.uuid(0)}, personNameFrom(rows, 1)});
    return persons;
}

} // namespace qorgan::storage
