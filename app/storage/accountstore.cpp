// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/accountstore.h"

#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;

namespace {

StoredAccount accountFrom(Statement &row)
{
    return {{row.uuid(0)}, row.text(1), security::Roles::fromInt(static_cast<int>(row.integer(2))), row.text(3),
            row.text(4), row.text(5), row.text(6), row.text(7), row.maybeInstant(8), row.integer(9)};
}

QString selectAccount(const QString &rest)
{
    return u"SELECT uuid, login, roles, full_name, rank, position, section, phone, disabled_at, id FROM account "_s + rest;
}

} // namespace

void AccountStore::add(const StoredAccount &account, Instant now)
{
    Statement(m_connection, u"INSERT INTO account (uuid, login, roles, full_name, rank, position, section, phone,"
                            " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(account.id)
        .bind(account.login)
        .bind(account.roles.toInt())
        .bind(account.fullName)
        .bind(account.rank)
        .bind(account.position)
        .bind(account.section)
        .bind(account.phone)
        .bind(now)
        .run();
}

void AccountStore::change(const StoredAccount &account)
{
    Statement(m_connection, u"UPDATE account SET roles = ?, full_name = ?, rank = ?, position = ?, section = ?,"
                            " phone = ? WHERE uuid = ?"_s)
        .bind(account.roles.toInt())
        .bind(account.fullName)
        .bind(account.rank)
        .bind(account.position)
        .bind(account.section)
        .bind(account.phone)
        .bind(account.id)
        .run();
}

void AccountStore::disable(domain::AccountId id, Instant now)
{
    Statement(m_connection, u"UPDATE account SET disabled_at = ? WHERE uuid = ?"_s).bind(now).bind(id).run();
}

std::optional<StoredAccount> AccountStore::byLogin(const QString &login)
{
    Statement row(m_connection, selectAccount(u"WHERE login = ?"_s));
    row.bind(login);
    if (!row.next())
        return {};
    return accountFrom(row);
}

std::optional<StoredAccount> AccountStore::find(domain::AccountId id)
{
    Statement row(m_connection, selectAccount(u"WHERE uuid = ?"_s));
    row.bind(id);
    if (!row.next())
        return {};
    return accountFrom(row);
}

std::vector<StoredAccount> AccountStore::all()
{
    Statement row(m_connection, selectAccount(u"ORDER BY login"_s));
    std::vector<StoredAccount> accounts;
    while (row.next())
        accounts.push_back(accountFrom(row));
    return accounts;
}

qint64 AccountStore::rowOf(domain::AccountId id)
{
    Statement row(m_connection, u"SELECT id FROM account WHERE uuid = ?"_s);
    row.bind(id);
    return row.next() ? row.integer(0) : 0;
}

void AccountStore::setUnit(const domain::Unit &unit)
{
    Statement(m_connection,
              u"INSERT OR REPLACE INTO unit (id, code, region, number_prefix, name_kk, name_ru, name_en, address_kk,"
              " address_ru, address_en, phone, prosecutor_office_kk, prosecutor_office_ru, prosecutor_office_en)"
              " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(unit.code)
        .bind(unit.region)
        .bind(unit.numberPrefix)
        .bind(unit.name.kk)
        .bind(unit.name.ru)
        .bind(unit.name.en)
        .bind(unit.address.kk)
        .bind(unit.address.ru)
        .bind(unit.address.en)
        .bind(unit.phone)
        .bind(unit.prosecutorOffice.kk)
        .bind(unit.prosecutorOffice.ru)
        .bind(unit.prosecutorOffice.en)
        .run();
}

domain::Unit AccountStore::unit()
{
    Statement row(m_connection,
                  u"SELECT code, region, number_prefix, name_kk, name_ru, name_en, address_kk, address_ru, address_en,"
                  " phone, prosecutor_office_kk, prosecutor_office_ru, prosecutor_office_en FROM unit"_s);
    if (!row.next())
        return {};
    return {{row.text(3), row.text(4), row.text(5)}, row.text(0), row.text(1), row.text(2),
            {row.text(6), row.text(7), row.text(8)}, row.text(9), {row.text(10), row.text(11), row.text(12)}};
}

} // namespace qorgan::storage
