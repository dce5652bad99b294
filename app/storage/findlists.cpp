// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/findlists.h"

#include "base/text.h"
#include "storage/rows.h"
#include "storage/statement.h"

#include <QRegularExpression>

#include <algorithm>
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

FoundOrder orderFrom(const Statement &row)
{
    return {{row.uuid(0)}, row.text(1), nameFrom(row, 3), row.instant(2)};
}

FoundIncident incidentFrom(const Statement &row)
{
    return {{row.uuid(0)}, row.instant(1), row.text(2), nameFrom(row, 4), row.text(3)};
}

/// A record at an address, before it is read.
struct Candidate {
    bool isTheHouse; ///< not only one whose number begins so
    qint64 row;

    bool operator<(const Candidate &other) const
    {
        return isTheHouse != other.isTheHouse ? isTheHouse : row > other.row;
    }
};

/// House numbers are compared without blanks and letter case: "12 А" is "12а".
QString bareHouse(const QString &house)
{
    return normalized(house).remove(u' ').toLower();
}

class AddressReader
{
public:
    explicit AddressReader(Connection &connection) : m_connection(connection) {}

    /// `whole` asks for all of a street, `ofHouse` for a range of its houses.
    void look(const Street &street, const QString &whole, const QString &ofHouse, std::set<Candidate> &candidates)
    {
        const QString digits = leadingDigits(street.house);
        Statement rows(m_connection, digits.isEmpty() ? whole : ofHouse);
        rows.bind(street.district).bind(street.locality).bind(street.street);
        if (!digits.isEmpty())
            rows.bind(digits).bind(pastAll(digits));
        rows.bind(MostOfAStreet);
        int seen = 0;
        while (rows.next()) {
            ++seen;
            const QString house = bareHouse(rows.text(1));
            if (house.startsWith(street.house))
                candidates.insert({!street.house.isEmpty() && house == street.house, rows.integer(0)});
        }
        m_more = m_more || seen == MostOfAStreet;
    }

    [[nodiscard]] bool more() const { return m_more; }

private:
    static QString leadingDigits(const QString &house)
    {
        const auto end = std::find_if_not(house.begin(), house.end(), [](QChar c) { return c.isDigit(); });
        return house.left(end - house.begin());
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

void FindLists::addSequences(std::vector<FoundOrder> &orders, int year, qint64 typed, int limit)
{
    qint64 first = typed;
    qint64 last = typed;
    // 118 itself, then 1180 to 1189, 11800 to 11899 …: numbers that begin with what was typed.
    for (QString digits = QString::number(typed); digits.size() <= LongestSequence; digits += u'0') {
        Statement rows(m_connection,
                       u"SELECT m.uuid, m.number, m.issued_at, p.surname, p.given_name, p.patronymic FROM measure m"
                       " JOIN person p ON p.id = m.offender_id WHERE m.kind = ? AND m.series_year = ?"
                       " AND m.series_sequence BETWEEN ? AND ? ORDER BY m.series_sequence LIMIT ?"_s);
        rows.bind(code(MeasureKind::ProtectiveOrder)).bind(year).bind(first).bind(last);
        rows.bind(std::max(0, limit - static_cast<int>(orders.size())));
        while (rows.next())
            orders.push_back(orderFrom(rows));
        first *= 10;
        last = last * 10 + 9;
    }
}

std::vector<FoundOrder> FindLists::ordersNumbered(const QString &typed, int limit)
{
    static const QRegularExpression sequenceOnly(u"^(\\d{1,6})$"_s);
    static const QRegularExpression ofYear(u"^(\\d{4})/0*(\\d{1,6})$"_s);
    std::vector<FoundOrder> orders;
    if (const auto match = sequenceOnly.match(typed); match.hasMatch()) {
        const qint64 sequence = match.captured(1).toLongLong();
        if (sequence > 0)
            for (const int year : years(MeasureKind::ProtectiveOrder))
                addSequences(orders, year, sequence, limit);
        return orders;
    }
    if (const auto match = ofYear.match(typed); match.hasMatch()) {
        const int year = match.captured(1).toInt();
        if (year >= FirstYear && year <= LastYear)
            addSequences(orders, year, match.captured(2).toLongLong(), limit);
    }
    Statement rows(m_connection,
                   u"SELECT m.uuid, m.number, m.issued_at, p.surname, p.given_name, p.patronymic FROM measure m"
                   " JOIN person p ON p.id = m.offender_id WHERE m.kind = ? AND m.number >= ? AND m.number < ?"
                   " ORDER BY m.number LIMIT ?"_s);
    rows.bind(code(MeasureKind::ProtectiveOrder)).bind(typed).bind(pastAll(typed));
    rows.bind(std::max(0, limit - static_cast<int>(orders.size())));
    while (rows.next())
        orders.push_back(orderFrom(rows));
    return orders;
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
        reader.look(street,
                    u"SELECT id, house FROM incident WHERE district IS ? AND locality IS ? AND street IS ? LIMIT ?"_s,
                    u"SELECT id, house FROM incident WHERE district IS ? AND locality IS ? AND street IS ?"
                    " AND house >= ? AND house < ? ORDER BY house LIMIT ?"_s,
                    incidents);
        reader.look(street,
                    u"SELECT id, house FROM person WHERE district IS ? AND locality IS ? AND street IS ? LIMIT ?"_s,
                    u"SELECT id, house FROM person WHERE district IS ? AND locality IS ? AND street IS ?"
                    " AND house >= ? AND house < ? ORDER BY house LIMIT ?"_s,
                    persons);
        reader.look(street,
                    u"SELECT id, registered_house FROM person WHERE registered_district IS ?"
                    " AND registered_locality IS ? AND registered_street = ? LIMIT ?"_s,
                    u"SELECT id, registered_house FROM person WHERE registered_district IS ?"
                    " AND registered_locality IS ? AND registered_street = ? AND registered_house >= ?"
                    " AND registered_house < ? ORDER BY registered_house LIMIT ?"_s,
                    persons);
    }
    AtAddress found;
    found.more = reader.more() || static_cast<int>(incidents.size()) > limit || static_cast<int>(persons.size()) > limit;
    for (const Candidate &candidate : incidents) {
        if (static_cast<int>(found.incidents.size()) == limit)
            break;
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
