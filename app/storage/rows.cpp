// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows.h"

#include "storage/failure.h"
#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;

namespace {

qint64 rowIn(Connection &connection, const QString &select, const QUuid &id, const QString &field)
{
    Statement row(connection, select);
    row.bind(id);
    if (!row.next())
        throw Failure{Error{u"not-found"_s, field, {}, ErrorKind::Refused}};
    return row.integer(0);
}

} // namespace

qint64 rowOf(Connection &connection, domain::PersonId id, const QString &field)
{
    return rowIn(connection, u"SELECT id FROM person WHERE uuid = ?"_s, id.uuid, field);
}

std::optional<qint64> rowOf(Connection &connection, const std::optional<domain::PersonId> &id, const QString &field)
{
    if (!id)
        return {};
    return rowOf(connection, *id, field);
}

qint64 rowOf(Connection &connection, domain::IncidentId id)
{
    return rowIn(connection, u"SELECT id FROM incident WHERE uuid = ?"_s, id.uuid, u"incident"_s);
}

qint64 rowOf(Connection &connection, domain::MeasureId id)
{
    return rowIn(connection, u"SELECT id FROM measure WHERE uuid = ?"_s, id.uuid, u"measure"_s);
}

qint64 rowOf(Connection &connection, domain::AccountId id)
{
    return rowIn(connection, u"SELECT id FROM account WHERE uuid = ?"_s, id.uuid, u"account"_s);
}

qint64 rowOf(Connection &connection, domain::CaseId id)
{
    return rowIn(connection, u"SELECT id FROM case_file WHERE uuid = ?"_s, id.uuid, u"case"_s);
}

qint64 rowOf(Connection &connection, domain::CheckId id)
{
    return rowIn(connection, u"SELECT id FROM control_check WHERE uuid = ?"_s, id.uuid, u"check"_s);
}

qint64 rowOf(Connection &connection, domain::OrganisationId id)
{
    return rowIn(connection, u"SELECT id FROM organisation WHERE uuid = ?"_s, id.uuid, u"organisation"_s);
}

namespace {

template <typename Id>
std::optional<qint64> maybeRowOf(Connection &connection, const std::optional<Id> &id)
{
    return id ? std::optional(rowOf(connection, *id)) : std::nullopt;
}

} // namespace

std::optional<qint64> rowOf(Connection &connection, const std::optional<domain::IncidentId> &id)
{
    return maybeRowOf(connection, id);
}

std::optional<qint64> rowOf(Connection &connection, const std::optional<domain::CaseId> &id)
{
    return maybeRowOf(connection, id);
}

std::optional<qint64> rowOf(Connection &connection, const std::optional<domain::CheckId> &id)
{
    return maybeRowOf(connection, id);
}

std::optional<qint64> rowOf(Connection &connection, const std::optional<domain::OrganisationId> &id)
{
    return maybeRowOf(connection, id);
}

QString listOf(const std::vector<qint64> &rows)
{
    QString list = u"["_s;
    for (const qint64 row : rows)
        list += (list.size() == 1 ? QString() : u","_s) + QString::number(row);
    return list + u']';
}

} // namespace qorgan::storage
