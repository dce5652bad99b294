// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/reportstore.h"
#include "storage/statement.h"

#include <QStringList>

namespace qorgan::storage {

using namespace Qt::StringLiterals;

/// What a query groups by, and the tables it needs for that: none for the whole.
struct ReportGrouping {
    QString key;
    QString join;
};

/// `author` is the column of who recorded, `incident` the one that leads to the incident's row (empty where the
/// query reads incidents, called i, themselves).
[[nodiscard]] inline ReportGrouping grouping(ReportKey key, const QString &author, const QString &incident)
{
    const QString account = u" JOIN account a ON a.id = %1"_s.arg(author);
    switch (key) {
    case ReportKey::Whole:
        break;
    case ReportKey::Section:
        return {u"ifnull(a.section, '')"_s, account};
    case ReportKey::Officer:
        return {u"a.login"_s, account};
    case ReportKey::Source:
        // A case or a requirement may be of no incident that the unit knows.
        return {u"ifnull(i.source, '')"_s,
                incident.isEmpty() ? QString() : u" LEFT JOIN incident i ON i.id = %1"_s.arg(incident)};
    }
    return {u"''"_s, {}};
}

/// Fills key and joined tables into a query that holds %1 and %2.
[[nodiscard]] inline QString filled(const QString &query, const ReportGrouping &by)
{
    return query.arg(by.key, by.join);
}

/// Rows of a key and one number for each of the indicators.
[[nodiscard]] inline std::vector<ReportCount> countsFrom(Statement &rows, const QStringList &indicators)
{
    std::vector<ReportCount> counts;
    while (rows.next())
        for (int i = 0; i < indicators.size(); ++i)
            counts.push_back({rows.text(0), indicators[i], rows.integer(i + 1)});
    return counts;
}

} // namespace qorgan::storage
