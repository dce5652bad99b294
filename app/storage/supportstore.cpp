// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/supportstore.h"

#include "storage/personname.h"
#include "storage/rows.h"
#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

const QString OrganisationColumns = u"uuid, kind, name_kk, name_ru, address, phone, licensed, licence, closed"_s;

Organisation organisationFrom(const Statement &row)
{
    return {{row.uuid(0)}, row.text(1), {row.text(2), row.text(3), {}}, row.text(4),
            row.text(5), row.text(6),   row.text(7),                    row.integer(8) != 0};
}

QString selectReferral(const QString &rest)
{
    return u"SELECT r.uuid, i.uuid, p.uuid, r.recipient, o.uuid, r.referred_on, r.consent, r.note, r.outcome,"
           " r.outcome_on, r.id, p.surname, p.given_name, p.patronymic, o.name_kk, o.name_ru, r.recorded_by"
           " FROM referral r JOIN person p ON p.id = r.person_id LEFT JOIN incident i ON i.id = r.incident_id"
           " LEFT JOIN organisation o ON o.id = r.organisation_id "_s
        + rest;
}

ReferralSummary referralFrom(const Statement &row)
{
    ReferralSummary summary;
    Referral &referral = summary.referral;
    referral.id = {row.uuid(0)};
    if (!row.isNull(1))
        referral.incident = IncidentId{row.uuid(1)};
    referral.person = {row.uuid(2)};
    referral.to = row.text(3);
    if (!row.isNull(4))
        referral.organisation = OrganisationId{row.uuid(4)};
    referral.referredOn = row.maybeDate(5).value_or(QDate());
    referral.consent = row.text(6);
    referral.note = row.text(7);
    referral.outcome = row.text(8);
    referral.outcomeOn = row.maybeDate(9);
    summary.row = row.integer(10);
    summary.personName = personNameFrom(row, 11);
    summary.organisation = {row.text(14), row.text(15), {}};
    summary.officer = row.integer(16);
    return summary;
}

} // namespace

void SupportStore::add(const Organisation &organisation)
{
    Statement(m_connection, u"INSERT INTO organisation (name_kk, name_ru, address, phone, licensed, licence, closed,"
                            " kind, uuid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(organisation.name.kk)
        .bind(organisation.name.ru)
        .bind(organisation.address)
        .bind(organisation.phone)
        .bind(organisation.licensed)
        .bind(organisation.licence)
        .bind(organisation.closed)
        .bind(organisation.kind)
        .bind(organisation.id)
        .run();
}

void SupportStore::change(const Organisation &organisation)
{
    Statement(m_connection, u"UPDATE organisation SET name_kk = ?, name_ru = ?, address = ?, phone = ?, licensed = ?,"
                            " licence = ?, closed = ?, kind = ? WHERE id = ?"_s)
        .bind(organisation.name.kk)
        .bind(organisation.name.ru)
        .bind(organisation.address)
        .bind(organisation.phone)
        .bind(organisation.licensed)
        .bind(organisation.licence)
        .bind(organisation.closed)
        .bind(organisation.kind)
        .bind(rowOf(m_connection, organisation.id))
        .run();
}

std::optional<Organisation> SupportStore::organisation(OrganisationId id)
{
    Statement row(m_connection, u"SELECT "_s + OrganisationColumns + u" FROM organisation WHERE uuid = ?"_s);
    row.bind(id);
    if (!row.next())
        return {};
    return organisationFrom(row);
}

std::vector<Organisation> SupportStore::organisations(const QString &kind, bool withClosed)
{
    Statement rows(m_connection, u"SELECT "_s + OrganisationColumns
                       + u" FROM organisation WHERE (?1 IS NULL OR kind = ?1) AND (?2 OR closed = 0) ORDER BY id"_s);
    rows.bind(kind).bind(withClosed);
    std::vector<Organisation> found;
    while (rows.next())
        found.push_back(organisationFrom(rows));
    return found;
}

void SupportStore::add(const Referral &referral, Instant now)
{
    Statement(m_connection, u"INSERT INTO referral (uuid, incident_id, person_id, recipient, organisation_id,"
                            " referred_on, consent, note, outcome, outcome_on, recorded_by, recorded_at)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(referral.id)
        .bind(rowOf(m_connection, referral.incident))
        .bind(rowOf(m_connection, referral.person, u"person"_s))
        .bind(referral.to)
        .bind(rowOf(m_connection, referral.organisation))
        .bind(referral.referredOn)
        .bind(referral.consent)
        .bind(referral.note)
        .bind(referral.outcome)
        .bind(referral.outcomeOn)
        .bind(m_author.row)
        .bind(now)
        .run();
}

void SupportStore::setOutcome(ReferralId id, const QString &outcome, QDate on)
{
    Statement(m_connection, u"UPDATE referral SET outcome = ?, outcome_on = ? WHERE uuid = ?"_s)
        .bind(outcome)
        .bind(on)
        .bind(id)
        .run();
}

std::optional<Referral> SupportStore::referral(ReferralId id)
{
    Statement row(m_connection, selectReferral(u"WHERE r.uuid = ?"_s));
    row.bind(id);
    if (!row.next())
        return {};
    return referralFrom(row).referral;
}

std::vector<ReferralSummary> SupportStore::referrals(const ReferralQuery &query, const std::optional<DayCursor> &after,
                                                     int limit)
{
    // A plus keeps a condition from choosing the index: an incident or a person has few referrals, and few of all wait
    // for an answer.
    QString rest = u"WHERE 1"_s;
    if (query.incident)
        rest += u" AND r.incident_id = (SELECT id FROM incident WHERE uuid = ?)"_s;
    if (query.person)
        rest += query.incident ? u" AND +r.person_id = (SELECT id FROM person WHERE uuid = ?)"_s
                               : u" AND r.person_id = (SELECT id FROM person WHERE uuid = ?)"_s;
    if (query.unanswered)
        rest += u" AND r.outcome IS NULL AND r.consent <> 'refused'"_s;
    if (after)
        rest += query.unanswered ? u" AND (r.referred_on, r.id) > (?, ?)"_s : u" AND (r.referred_on, r.id) < (?, ?)"_s;
    rest += query.unanswered ? u" ORDER BY r.referred_on, r.id LIMIT ?"_s
                             : u" ORDER BY r.referred_on DESC, r.id DESC LIMIT ?"_s;
    Statement rows(m_connection, selectReferral(rest));
    if (query.incident)
        rows.bind(*query.incident);
    if (query.person)
        rows.bind(*query.person);
    if (after)
        rows.bind(after->day).bind(after->row);
    rows.bind(limit);
    std::vector<ReferralSummary> found;
    while (rows.next())
        found.push_back(referralFrom(rows));
    return found;
}

qint64 SupportStore::countUnanswered()
{
    Statement row(m_connection, u"SELECT count(*) FROM referral WHERE outcome IS NULL AND consent <> 'refused'"_s);
    return row.next() ? row.integer(0) : 0;
}

} // namespace qorgan::storage
