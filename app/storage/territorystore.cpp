// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/territorystore.h"

#include "base/text.h"
#include "storage/statement.h"
#include "storage/streetindex.h"

namespace qorgan::storage {

using namespace base;

namespace {

Territory territoryFrom(const Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)};
}

} // namespace

void TerritoryStore::replaceAll(const QString &version, const std::vector<Territory> &objects, Instant now)
{
    Statement(m_connection, u"DELETE FROM territory"_s).run();
    for (const Territory &object : objects)
        Statement(m_connection, u"INSERT INTO territory (code, level, type_code, name_kk, name_ru, key_kk, key_ru)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
            .bind(object.code)
            .bind(object.level)
            .bind(object.typeCode)
            .bind(object.nameKk)
            .bind(object.nameRu)
            .bind(folded(object.nameKk))
            .bind(folded(object.nameRu))
            .run();
    Statement(m_connection, u"INSERT OR REPLACE INTO classifier (name, version, objects, loaded_at)"
                            " VALUES ('kato', ?, ?, ?)"_s)
        .bind(version)
        .bind(static_cast<qint64>(objects.size()))
        .bind(now)
        .run();
    m_streets.renameLocalities();
}

std::optional<Territory> TerritoryStore::find(const QString &code)
{
    Statement row(m_connection, u"SELECT code, level, type_code, name_kk, name_ru FROM territory WHERE code = ?"_s);
    row.bind(code);
    if (!row.next())
        return {};
    return territoryFrom(row);
}

bool TerritoryStore::isLoaded()
{
    Statement row(m_connection, u"SELECT 1 FROM classifier WHERE name = 'kato'"_s);
    return row.next();
}

std::vector<Territory> TerritoryStore::within(const QString &codePrefix)
{
    Statement rows(m_connection, u"SELECT code, level, type_code, name_kk, name_ru FROM territory"
                                 " WHERE code >= ? AND code < ? ORDER BY code"_s);
    rows.bind(codePrefix).bind(QString(codePrefix + u':')); // the sign after 9
    std::vector<Territory> found;
    while (rows.next())
        found.push_back(territoryFrom(rows));
    return found;
}

std::vector<Territory> TerritoryStore::search(const QString &foldedText, int limit)
{
    // 15,594 short rows: a scan of the folded names costs less than an index over their parts.
    Statement rows(m_connection,
                   u"SELECT code, level, type_code, name_kk, name_ru FROM territory, (SELECT ? AS typed)"
                   " WHERE instr(key_kk, typed) > 0 OR instr(key_ru, typed) > 0"
                   " ORDER BY instr(' ' || key_kk, ' ' || typed) = 0 AND instr(' ' || key_ru, ' ' || typed) = 0,"
                   " CASE WHEN type_code = '1' AND level <> 'district' THEN 0 WHEN level = 'settlement' THEN 1 ELSE 2 END,"
                   " min(length(key_kk), length(key_ru)), code LIMIT ?"_s);
    rows.bind(foldedText).bind(limit);
    std::vector<Territory> found;
    while (rows.next())
        found.push_back(territoryFrom(rows));
    return found;
}

} // namespace qorgan::storage
