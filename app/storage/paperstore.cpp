// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/paperstore.h"

#include "storage/personname.h"
#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

StoredTemplate templateFrom(const Statement &row)
{
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.integer(4), row.instant(5)};
}

BlankBlock blockFrom(const Statement &row)
{
    BlankBlock block;
    block.row = row.integer(0);
    block.id = row.uuid(1);
    block.form = row.text(2);
    block.series = row.text(3);
    block.first = row.integer(4);
    block.last = row.integer(5);
    if (!row.isNull(6))
        block.officer = row.integer(6);
    block.note = row.text(7);
    block.receivedOn = row.maybeDate(8).value_or(QDate());
    return block;
}

} // namespace

void PaperStore::addTemplate(const QString &form, const QString &language, const QString &source, Instant now)
{
    Statement(m_connection, u"INSERT INTO form_template (form, language, source, changed_by, changed_at)"
                            " VALUES (?, ?, nullif(?, ''), ?, ?)"_s)
        .bind(form)
        .bind(language)
        .bind(source)
        .bind(m_author.row)
        .bind(now)
        .run();
}

std::vector<StoredTemplate> PaperStore::templates()
{
    Statement rows(m_connection, u"SELECT id, form, language, source, changed_by, changed_at FROM form_template"
                                 " WHERE id IN (SELECT max(id) FROM form_template GROUP BY form, language)"
                                 " AND source IS NOT NULL ORDER BY form, language"_s);
    std::vector<StoredTemplate> found;
    while (rows.next())
        found.push_back(templateFrom(rows));
    return found;
}

std::vector<StoredTemplate> PaperStore::history(const QString &form)
{
    Statement rows(m_connection, u"SELECT id, form, language, source, changed_by, changed_at FROM form_template"
                                 " WHERE form = ? ORDER BY id DESC"_s);
    rows.bind(form);
    std::vector<StoredTemplate> found;
    while (rows.next())
        found.push_back(templateFrom(rows));
    return found;
}

void PaperStore::addBlock(const BlankBlock &block, Instant now)
{
    Statement(m_connection, u"INSERT INTO blank_block (uuid, form, series, first, last, officer_id, note, received_on,"
                            " recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(block.id)
        .bind(block.form)
        .bind(block.series)
        .bind(block.first)
        .bind(block.last)
        .bind(block.officer)
        .bind(block.note)
        .bind(block.receivedOn)
        .bind(m_author.row)
        .bind(now)
        .run();
}

std::vector<BlankBlock> PaperStore::blocks(const QString &form)
{
    Statement rows(m_connection, u"SELECT id, uuid, form, series, first, last, officer_id, note, received_on"
                                 " FROM blank_block WHERE form = ?1 OR ?1 IS NULL ORDER BY series, first"_s);
    rows.bind(form.isEmpty() ? QString() : form);
    std::vector<BlankBlock> found;
    while (rows.next())
        found.push_back(blockFrom(rows));
    return found;
}

void PaperStore::addUse(qint64 block, const BlankUse &use, Instant now)
{
    Statement(m_connection, u"INSERT INTO blank_use (block_id, number, spoiled, record, reason, used_on, recorded_by,"
                            " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(block)
        .bind(use.number)
        .bind(use.spoiled)
        .bind(use.record)
        .bind(use.reason)
        .bind(use.usedOn)
        .bind(m_author.row)
        .bind(now)
        .run();
}

std::vector<BlankUse> PaperStore::uses(qint64 block)
{
    Statement rows(m_connection, u"SELECT number, spoiled, record, reason, used_on, recorded_by FROM blank_use"
                                 " WHERE block_id = ? ORDER BY number, id"_s);
    rows.bind(block);
    std::vector<BlankUse> found;
    while (rows.next()) {
        BlankUse use;
        use.number = rows.integer(0);
        use.spoiled = rows.integer(1) != 0;
        if (!rows.isNull(2))
            use.record = rows.uuid(2);
        use.reason = rows.text(3);
        use.usedOn = rows.maybeDate(4).value_or(QDate());
        use.officer = rows.integer(5);
        found.push_back(std::move(use));
    }
    return found;
}

std::vector<JournalCheck> PaperStore::checks(Instant from, Instant before, int limit)
{
    Statement rows(m_connection,
                   u"SELECT c.uuid, c.at, c.result, c.sober, c.note, c.intoxication, m.uuid, m.kind, m.number,"
                   " p.surname, p.given_name, p.patronymic, c.recorded_by"
                   " FROM control_check c JOIN measure m ON m.id = c.measure_id JOIN person p ON p.id = m.offender_id"
                   " WHERE c.at >= ? AND c.at < ? ORDER BY c.at, c.id LIMIT ?"_s);
    rows.bind(from).bind(before).bind(limit);
    std::vector<JournalCheck> found;
    while (rows.next()) {
        JournalCheck line;
        line.check.id = {rows.uuid(0)};
        line.check.at = rows.instant(1);
        line.check.result = rows.text(2) == u"seen" ? CheckResult::Seen : CheckResult::Absent;
        line.check.sober = rows.text(3);
        line.check.note = rows.text(4);
        line.check.intoxication = rows.text(5);
        line.check.measure = {rows.uuid(6)};
        line.kind = measureKindFromCode(rows.text(7)).value_or(UnknownMeasureKind);
        line.number = rows.text(8);
        line.offenderName = personNameFrom(rows, 9);
        line.officer = rows.integer(12);
        found.push_back(std::move(line));
    }
    return found;
}

} // namespace qorgan::storage
