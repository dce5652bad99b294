// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/documentstore.h"

#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;

namespace {

DocumentSummary summaryFrom(const Statement &row)
{
    DocumentSummary summary;
    summary.id = {row.uuid(0)};
    summary.row = row.integer(1);
    summary.form = row.text(2);
    summary.record = row.uuid(3);
    summary.number = row.text(4);
    summary.audience = row.text(5);
    summary.language = row.text(6);
    summary.copy = static_cast<int>(row.integer(7));
    summary.pages = static_cast<int>(row.integer(8));
    summary.sha256 = row.text(9);
    summary.confirmed = row.integer(10) != 0;
    summary.officer = row.integer(11);
    summary.printedAt = row.instant(12);
    summary.code = row.text(13);
    summary.output = row.text(14);
    summary.unfinished = row.integer(15) != 0;
    return summary;
}

/// The conditions, in the order in which page() binds their values.
QString conditions(const DocumentQuery &query, bool goesOn)
{
    QString where;
    const auto ask = [&where](bool wanted, const QString &condition) {
        if (wanted)
            where += (where.isEmpty() ? u" WHERE "_s : u" AND "_s) + condition;
    };
    ask(query.from.has_value(), u"d.printed_at >= ?"_s);
    // The place the list goes on after is the nearer bound; of two SQLite may take the farther one.
    ask(query.before.has_value(), goesOn ? u"+d.printed_at < ?"_s : u"d.printed_at < ?"_s);
    ask(!query.form.isEmpty(), u"d.form = ?"_s);
    ask(!query.audience.isEmpty(), u"d.audience = ?"_s);
    ask(query.officer.has_value(), u"d.printed_by = ?"_s);
    ask(query.record.has_value(), u"d.record = ?"_s);
    ask(goesOn, u"(d.printed_at, d.id) < (?, ?)"_s);
    return where;
}

} // namespace

std::vector<DocumentSummary> DocumentStore::page(const DocumentQuery &query,
                                                 const std::optional<DocumentCursor> &after, int limit)
{
    const QString sql = u"SELECT d.uuid, d.id, d.form, d.record, ifnull(d.number, m.number), d.audience, d.language, d.copy, d.pages,"
                        " d.sha256, d.confirm_reason IS NOT NULL, d.printed_by, d.printed_at,"
                        " d.code, d.output, d.unfinished"
                        " FROM document d INDEXED BY "_s
        + (query.record ? u"document_record"_s : u"document_printed"_s) + u" LEFT JOIN measure m ON m.uuid = d.record"_s
        + conditions(query, after.has_value()) + u" ORDER BY d.printed_at DESC, d.id DESC LIMIT ?"_s;
    Statement rows(m_connection, sql);
    if (query.from)
        rows.bind(*query.from);
    if (query.before)
        rows.bind(*query.before);
    if (!query.form.isEmpty())
        rows.bind(query.form);
    if (!query.audience.isEmpty())
        rows.bind(query.audience);
    if (query.officer)
        rows.bind(*query.officer);
    if (query.record)
        rows.bind(*query.record);
    if (after)
        rows.bind(after->printedAt).bind(after->row);
    rows.bind(limit);
    std::vector<DocumentSummary> items;
    while (rows.next())
        items.push_back(summaryFrom(rows));
    return items;
}

} // namespace qorgan::storage
