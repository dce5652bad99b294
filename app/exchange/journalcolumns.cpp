// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/journalcolumns.h"

#include "base/text.h"
#include "domain/catalogue.h"

#include <QCryptographicHash>

#include <algorithm>
#include <numeric>

namespace qorgan::exchange {

using namespace base;

Result<JournalColumns> JournalColumns::read(const CsvRow &header, std::vector<RowFinding> &warnings)
{
    JournalColumns columns;
    for (qsizetype i = 0; i < header.cells.size(); ++i)
        if (const auto placed = columns.place(normalized(header.cells[i]), i, header.line, warnings); !placed)
            return fail(placed.error());
    if (columns.m_places.isEmpty())
        return fail(u"csv-no-header"_s, u"file"_s);
    for (const QString &required : {u"detected_at"_s, u"source"_s, u"offender_surname"_s})
        if (!columns.m_places.contains(required))
            return fail(u"csv-missing-column"_s, u"file"_s, {required});

    columns.m_sorted.resize(static_cast<std::size_t>(columns.count()));
    std::iota(columns.m_sorted.begin(), columns.m_sorted.end(), 0);
    std::stable_sort(columns.m_sorted.begin(), columns.m_sorted.end(), [&](qsizetype a, qsizetype b) {
        return columns.m_headings[a] < columns.m_headings[b];
    });
    return columns;
}

Result<void> JournalColumns::place(const QString &heading, qsizetype at, qint64 line,
                                   std::vector<RowFinding> &warnings)
{
    if (const auto *column = domain::catalogue(u"import_columns"_s).match(heading); column && !heading.isEmpty()) {
        if (m_places.contains(column->code))
            return fail(u"csv-duplicate-column"_s, u"file"_s, {column->code});
        m_places.insert(column->code, at);
        m_headings.append(column->code);
        return {};
    }
    if (!heading.isEmpty())
        warnings.push_back({line, u"file"_s, u"csv-unknown-column"_s, {heading}});
    m_headings.append(u'?' + folded(heading)); // no code of a column begins so
    return {};
}

QString JournalColumns::cell(const QStringList &cells, const QString &column) const
{
    const auto found = m_places.constFind(column);
    return found == m_places.cend() || *found >= cells.size() ? QString() : cells[*found].trimmed();
}

QByteArray JournalColumns::identity(const QStringList &cells) const
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const qsizetype at : m_sorted) {
        const QString text = at < cells.size() ? normalized(cells[at]) : QString();
        if (text.isEmpty())
            continue;
        // The lengths keep "ab|c" and "a|bc" apart.
        for (const QByteArray &bytes : {m_headings[at].toUtf8(), text.toUtf8()}) {
            hash.addData(QByteArray(QByteArray::number(bytes.size()) + ' '));
            hash.addData(bytes);
        }
    }
    return hash.result();
}

} // namespace qorgan::exchange
