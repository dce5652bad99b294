// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/findlists.h"

#include "base/text.h"
#include "domain/measurekinds.h"
#include "storage/rows.h"
#include "storage/statement.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <set>

namespace qorgan::storage {

using namespace base;
using namespace domain;

namespace {

/// Enough of one street's records to show the latest few of.
constexpr int MostOfAStreet = 60;
constexpr qsizetype LongestSequence = 6;
constexpr int FirstYear = 2000;
constexpr int LastYear = 2199;
constexpr int MostYears = 12;

/// What every text that begins with `beginning` sorts before.
QString pastAll(const QString &beginning)
{
    return beginning + QString::fromUcs4(U"\U0010FFFF", 1);
}

QString nameFrom(const Statement &row, int first)
{
    QStringList parts{row.text(first), row.text(first + 1), row.text(first + 2)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

FoundMeasure measureFrom(const Statement &row, MeasureKind kind)
{
    return {{row.uuid(0)}, kind, row.text(1), nameFrom(row, 3), row.instant(2)};
}

FoundIncident incidentFrom(const Statement &row)
{
    return {{row.uuid(0)}, row.instant(1), row.text(2), nameFrom(row, 4), row.text(3)};
}

/// How near a record is to the address that was typed.
enum class Nearness { Exact, Beginning, WithoutFlat };

/// A record at an address, before it is read.
struct Candidate {
    Nearness nearness;
    qint64 row;

    bool operator<(const Candidate &other) const
    {
        return nearness != other.nearness ? nearness < other.nearness : row > other.row;
    }
};

/// The columns in which a table keeps an address.
struct AddressColumns {
    QString table;
    QString prefix;
    QString equals = u"IS"_s; ///< of the street
};

/// Numbers of houses and flats are compared without blanks and letter case: "12 А" is "12а".
QString bareNumber(const QString &number)
{
    return normalized(number).remove(u' ').toLower();
}

QString leadingDigits(const QString &number)
{
    const auto end = std::find_if_not(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    return number.left(end - number.begin());
}

/// «12-45» is a house of that number, or the flat 45 of the house 12.
std::vector<Street> readingsOf(const Street &street)
{
    static const QRegularExpression divider(u"[-/]"_s);
    std::vector<Street> readings{street};
    const auto at = street.house.indexOf(divider);
    if (at > 0 && street.flat.isEmpty())
        readings.push_back({street.district, street.locality, street.street, street.house.left(at), street.house.mid(at + 1)});
    return readings;
}

std::optional<Nearness> nearness(const Street &wanted, const QString &house, const QString &flat)
{
    if (wanted.house.isEmpty())
        return Nearness::Beginning;
    if (wanted.flat.isEmpty())
        return house == wanted.house             ? std::optional(Nearness::Exact)
            : house.startsWith(wanted.house) ? std::optional(Nearness::Beginning)
                                             : std::nullopt;
    if (house != wanted.house)
        return {};
    return flat == wanted.flat             ? std::optional(Nearness::Exact)
        : flat.isEmpty()                   ? std::optional(Nearness::WithoutFlat)
        : flat.startsWith(wanted.flat) ? std::optional(Nearness::Beginning)
                                       : std::nullopt;
}

class AddressReader
{
public:
    explicit AddressReader(Connection &connection) : m_connection(connection) {}

    void look(const Street &typed, const AddressColumns &columns, std::set<Candidate> &candidates)
    {
        for (const Street &street : readingsOf(typed))
            lookAt(street, columns, candidates);
    }

    [[nodiscard]] bool more() const { return m_more; }

private:
    void lookAt(const Street &street, const AddressColumns &columns, std::set<Candidate> &candidates)
    {
        const QString house = leadingDigits(street.house);
        const QString flat = house.isEmpty() ? QString() : leadingDigits(street.flat);
        // The indexes of addresses hold no flats: without one, no record is read.
        QString sql = flat.isEmpty() ? u"SELECT id, %2house, ''"_s : u"SELECT id, %2house, %2flat"_s;
        sql += u" FROM %1 WHERE %2district IS ? AND %2locality IS ? AND %2street %3 ?"_s;
        if (!house.isEmpty())
            sql += u" AND %2house >= ? AND %2house < ?"_s;
        if (!flat.isEmpty())
            sql += u" AND (%2flat IS NULL OR %2flat >= ? AND %2flat < ?)"_s;
        if (!house.isEmpty())
            sql += u" ORDER BY %2house"_s;
        sql += u" LIMIT ?"_s;
        Statement rows(m_connection, sql.arg(columns.table, columns.prefix, columns.equals));
        rows.bind(street.district).bind(street.locality).bind(street.street);
        for (const QString &number : {house, flat})
            if (!number.isEmpty())
                rows.bind(number).bind(pastAll(number));
        rows.bind(MostOfAStreet);
        int seen = 0;
        while (rows.next()) {
            ++seen;
            if (const auto near = nearness(street, bareNumber(rows.text(1)), bareNumber(rows.text(2))))
                candidates.insert({*near, rows.integer(0)});
        }
        m_more = m_more || seen == MostOfAStreet;
    }

    Connection &m_connection;
    bool m_more = false;
};

} // namespace

std::vector<int> FindLists::years(MeasureKind kind)
{
    Statement rows(m_connection, u"SELECT year FROM measure_series WHERE kind = ? ORDER BY year DESC LIMIT ?"_s);
    rows.bind(code(kind)).bind(MostYears);
    std::vector<int> all;
    while (rows.next())
        all.push_back(static_cast<int>(rows.integer(0)));
    return all;
}

void FindLists::addSequences(std::vector<FoundMeasure> &measures, MeasureKind kind, int year, qint64 typed, int limit)
{
    qint64 first = typed;
    qint64 last = typed;
    // 118 itself, then 1180 to 1189, 11800 to 11899 …: numbers that begin with what was typed.
    for (QString digits = QString::number(typed); digits.size() <= LongestSequence; digits += u'0') {
        Statement rows(m_connection,
                       u"SELECT m.uuid, m.number, m.issued_at, p.surname, p.given_name, p.patronymic FROM measure m"
                       " JOIN person p ON p.id = m.offender_id WHERE m.kind = ? AND m.series_year = ?"
                       " AND m.series_sequence BETWEEN ? AND ? ORDER BY m.series_sequence LIMIT ?"_s);
        rows.bind(code(kind)).bind(year).bind(first).bind(last);
        rows.bind(std::max(0, limit - static_cast<int>(measures.size())));
        while (rows.next())
            measures.push_back(measureFrom(rows, kind));
        first *= 10;
        last = last * 10 + 9;
    }
}

std::vector<FoundMeasure> FindLists::numbered(MeasureKind kind, const QString &typed, int limit)
{
    static const QRegularExpression sequenceOnly(u"^(\\d{1,6})$"_s);
    static const QRegularExpression ofYear(u"^(\\d{4})/0*(\\d{1,6})$"_s);
    std::vector<FoundMeasure> measures;
    if (const auto match = sequenceOnly.match(typed); match.hasMatch()) {
        const qint64 sequence = match.captured(1).toLongLong();
        if (sequence > 0)
            for (const int year : years(kind))
                addSequences(measures, kind, year, sequence, limit);
        return measures;
    }
    if (const auto match = ofYear.match(typed); match.hasMatch()) {
        const int year = match.captured(1).toInt();
        if (year >= FirstYear && year <= LastYear)
            addSequences(measures, kind, year, match.captured(2).toLongLong(), limit);
    }
    Statement rows(m_connection,
                   u"SELECT m.uuid, m.number, m.issued_at, p.surname, p.given_name, p.patronymic FROM measure m"
                   " JOIN person p ON p.id = m.offender_id WHERE m.kind = ? AND m.number >= ? AND m.number < ?"
                   " ORDER BY m.number LIMIT ?"_s);
    rows.bind(code(kind)).bind(typed).bind(pastAll(typed));
    rows.bind(std::max(0, limit - static_cast<int>(measures.size())));
    while (rows.next())
        measures.push_back(measureFrom(rows, kind));
    return measures;
}

std::vector<FoundMeasure> FindLists::measuresNumbered(const QString &typed, int limit)
{
    std::vector<std::vector<FoundMeasure>> kinds;
    for (const MeasureKind kind : measureKinds().all())
        kinds.push_back(numbered(kind, typed, limit));
    std::vector<FoundMeasure> measures;
    for (std::size_t place = 0; static_cast<int>(place) < limit; ++place)
        for (std::vector<FoundMeasure> &kind : kinds)
            if (place < kind.size() && static_cast<int>(measures.size()) < limit)
                measures.push_back(std::move(kind[place]));
    return measures;
}

std::vector<FoundMeasure> FindLists::numberedByCourt(const QString &typed, int limit)
{
    // Of each of the two as many as are shown: a motion found by both stands once.
    Statement rows(m_connection,
                   u"WITH found (id, number) AS ("
                   " SELECT * FROM (SELECT id, decision_number FROM motion WHERE decision_number >= ?1"
                   "  AND decision_number < ?2 ORDER BY decision_number LIMIT ?3)"
                   " UNION ALL"
                   " SELECT * FROM (SELECT id, case_number FROM motion WHERE case_number >= ?1 AND case_number < ?2"
                   "  ORDER BY case_number LIMIT ?3))"
                   " SELECT m.uuid, found.number, m.filed_at, p.surname, p.given_name, p.patronymic FROM found"
                   " CROSS JOIN motion m ON m.id = found.id JOIN person p ON p.id = m.offender_id"
                   " GROUP BY found.id LIMIT ?3"_s);
    rows.bind(typed).bind(pastAll(typed)).bind(limit);
    std::vector<FoundMeasure> motions;
    while (rows.next())
        motions.push_back(measureFrom(rows, MeasureKind::CourtRequirement));
    return motions;
}

std::vector<FoundIncident> FindLists::incidentsOfKui(const QString &digits, int limit)
{
    Statement rows(m_connection,
                   u"SELECT i.uuid, i.detected_at, i.kui_number, i.locality, p.surname, p.given_name, p.patronymic"
                   " FROM incident i LEFT JOIN person p ON p.id = i.offender_id"
                   " WHERE i.kui_number >= ? AND i.kui_number < ? ORDER BY i.kui_number, i.kui_date LIMIT ?"_s);
    rows.bind(digits).bind(pastAll(digits)).bind(limit);
    std::vector<FoundIncident> found;
    while (rows.next())
        found.push_back(incidentFrom(rows));
    return found;
}

AtAddress FindLists::at(const std::vector<Street> &streets, int limit)
{
    std::set<Candidate> incidents;
    std::set<Candidate> persons;
    AddressReader reader(m_connection);
    for (const Street &street : streets) {
        reader.look(street, {u"incident"_s, {}}, incidents);
        reader.look(street, {u"person"_s, {}}, persons);
        reader.look(street, {u"person"_s, u"registered_"_s, u"="_s}, persons); // its index is a partial one
    }
    AtAddress found;
    found.more = reader.more() || static_cast<int>(incidents.size()) > limit || static_cast<int>(persons.size()) > limit;
    std::set<qint64> shown; // both readings of a number may lead to one
    for (const Candidate &candidate : incidents) {
        if (static_cast<int>(found.incidents.size()) == limit)
            break;
        if (!shown.insert(candidate.row).second)
            continue;
        Statement row(m_connection,
                      u"SELECT i.uuid, i.detected_at, i.kui_number, i.locality, p.surname, p.given_name, p.patronymic"
                      " FROM incident i LEFT JOIN person p ON p.id = i.offender_id WHERE i.id = ?"_s);
        row.bind(candidate.row);
        if (row.next())
            found.incidents.push_back(incidentFrom(row));
    }
    std::set<qint64> taken; // who lives where she is registered was met twice
    for (const Candidate &candidate : persons) {
        if (static_cast<int>(found.persons.size()) == limit)
            break;
        if (!taken.insert(candidate.row).second)
            continue;
        Statement row(m_connection, u"SELECT uuid, surname, given_name, patronymic, birth_date, iin FROM person"
                                    " WHERE id = ?"_s);
        row.bind(candidate.row);
        if (row.next())
            found.persons.push_back({{row.uuid(0)}, row.text(1), row.text(2), row.text(3), row.maybeDate(4),
                                     row.text(5), {}, {}});
    }
    return found;
}

} // namespace qorgan::storage
