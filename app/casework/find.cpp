// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/find.h"

#include "base/text.h"
#include "casework/addresstext.h"
#include "casework/entry.h"
#include "casework/sheetcode.h"
#include "casework/sheetrecord.h"
#include "security/chain.h"
#include "storage/register.h"

#include <QRegularExpression>

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using storage::AddressTerms;
using storage::FoundIncident;
using storage::FoundPerson;
using storage::SearchTerms;

namespace {

constexpr int MostLines = 20;
constexpr int MostStreets = 20;
constexpr qsizetype ShortestText = 2;
constexpr qsizetype ShortestKui = 3;
constexpr qsizetype BirthDigits = 6;

/// What was typed, as each group reads it; a group with nothing to go by is not asked.
struct Typed {
    std::optional<SearchTerms> person;
    QString measureNumber;
    QString courtNumber;
    QString kui;
    AddressTerms address;
    QString sheetCode; ///< on a paper that came back

    static Typed of(const QString &text)
    {
        static const QRegularExpression numberOfAMeasure(u"^[^\\s/]{0,12}\\d[^\\s/]{0,11}(/\\d{0,6}){0,2}$"_s);
        static const QRegularExpression numberOfACourt(u"^[^\\s]{0,20}\\d[^\\s]{0,20}$"_s);
        static const QRegularExpression onlyDigits(u"^\\d+$"_s);
        Typed typed;
        QString plain = normalized(text);
        if (plain.startsWith(u'№') || plain.startsWith(u'#'))
            plain = plain.mid(1).trimmed();
        const qsizetype letters = std::count_if(plain.begin(), plain.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (letters < ShortestText)
            return typed;
        const bool numeric = plain.contains(u'/') || onlyDigits.match(plain).hasMatch();
        if (numeric && numberOfAMeasure.match(plain).hasMatch())
            typed.measureNumber = plain;
        if ((numeric || plain.contains(u'-')) && plain.size() >= ShortestKui && numberOfACourt.match(plain).hasMatch())
            typed.courtNumber = plain;
        if (plain.size() >= ShortestKui && onlyDigits.match(plain).hasMatch())
            typed.kui = plain;
        typed.sheetCode = readSheetCode(plain).value_or(QString());
        typed.address = AddressTerms::of(plain);
        const SearchTerms person = SearchTerms::of(plain);
        // «Абая 12» is an address: a name bears no number, and a number that short is neither ИИН nor phone.
        const bool withShortNumber = person.digits.isEmpty() && !typed.address.numbers.isEmpty();
        if (!person.isEmpty() && !withShortNumber && !plain.contains(u'/'))
            typed.person = person;
        return typed;
    }
};

/// Seven digits or more that begin a КУИ number and no ИИН, which begins with a date: nobody is meant, and looking for
/// them among the numbers of all people would take long.
bool cannotBeginAnIin(const QString &digits)
{
    constexpr qsizetype EnoughToTell = 7;
    constexpr int Months = 12;
    constexpr int Days = 31;
    const int month = QStringView(digits).mid(2, 2).toInt();
    const int day = QStringView(digits).mid(4, 2).toInt();
    return digits.size() >= EnoughToTell && (month < 1 || month > Months || day < 1 || day > Days);
}

FoundBy reasonFor(const FoundPerson &person, const SearchTerms &terms)
{
    if (terms.digits.isEmpty())
        return FoundBy::Name;
    const bool inIin = std::all_of(terms.digits.begin(), terms.digits.end(),
                                   [&](const QString &digits) { return person.iin.contains(digits); });
    return inIin ? FoundBy::Iin : FoundBy::Phone;
}

/// The date of birth stands beside it anyway; what makes the number of use to others is covered.
QString covered(const QString &iin)
{
    return iin.isEmpty() ? QString() : iin.left(BirthDigits) + QString(iin.size() - BirthDigits, u'•');
}

Found lineOf(const FoundPerson &person, FoundBy by)
{
    Found line;
    line.what = FoundRecord::Person;
    line.by = by;
    line.record = person.id.uuid;
    line.name = QStringList{person.surname, person.givenName, person.patronymic}.join(u' ').simplified();
    line.birthDate = person.birthDate;
    line.number = by == FoundBy::Iin ? person.iin : covered(person.iin);
    return line;
}

/// A search within one unit of reading.
class Reading
{
public:
    Reading(Session &session, const Typed &typed, int limit) : m_session(session), m_typed(typed), m_limit(limit) {}

    FoundList all()
    {
        // Six characters with a right check are no chance: the paper alone is meant.
        if (auto paper = behindSheet())
            return {std::move(*paper)};
        FoundGroup kui = incidents();
        const bool isKui = !kui.items.empty() && cannotBeginAnIin(m_typed.kui);
        for (FoundGroup group : {isKui ? FoundGroup{} : persons(), measures(), std::move(kui), addresses()}) {
            const auto shown = std::min(group.items.size(), static_cast<std::size_t>(m_limit));
            group.more = group.more || group.items.size() > shown;
            group.items.resize(shown);
            if (!group.items.empty())
                m_found.push_back(std::move(group));
        }
        return std::move(m_found);
    }

private:
    /// The record a sheet was printed of; nothing for a journal, or a code of no sheet.
    std::optional<FoundGroup> behindSheet()
    {
        auto &store = m_session.store();
        const auto sheet = m_typed.sheetCode.isEmpty() ? std::nullopt : store.documents().byCode(m_typed.sheetCode);
        const auto record = sheet ? recordOf(m_session, *sheet) : std::nullopt;
        if (!record)
            return {};
        Found line;
        line.record = record->id;
        line.what = record->what;
        if (record->what == FoundRecord::Requirement) {
            const auto motion = store.requirements().summary({record->id});
            if (!motion)
                return {};
            line.by = motion->granted ? FoundBy::MeasureNumber : FoundBy::CourtNumber;
            line.name = motion->offenderName;
            line.number = motion->granted ? motion->granted->number : motion->motion.caseNumber;
            line.at = motion->granted ? motion->granted->issuedAt : motion->motion.filedAt;
            line.kind = domain::code(domain::MeasureKind::CourtRequirement);
            return FoundGroup{FoundGroupKind::Measures, {std::move(line)}, false};
        }
        if (record->what == FoundRecord::Measure) {
            const auto measure = store.measures().summary({record->id});
            if (!measure)
                return {};
            line.by = FoundBy::MeasureNumber;
            line.name = measure->offenderName;
            line.number = measure->number;
            line.at = measure->issuedAt;
            line.kind = domain::code(measure->kind);
            if (measure->kind == domain::MeasureKind::CourtRequirement)
                line.what = FoundRecord::Requirement;
            return FoundGroup{FoundGroupKind::Measures, {std::move(line)}, false};
        }
        if (record->what == FoundRecord::Incident) {
            const auto incident = store.incidents().find({record->id});
            if (!incident)
                return {};
            line.by = FoundBy::KuiNumber;
            line.number = incident->kuiNumber;
            line.at = incident->detectedAt;
            line.locality = localityNames(m_session, incident->place.locality);
            if (const auto offender = incident->offender ? store.persons().find(*incident->offender) : std::nullopt)
                line.name = offender->fullName();
            return FoundGroup{FoundGroupKind::Incidents, {std::move(line)}, false};
        }
        const auto person = store.persons().find({record->id});
        if (!person)
            return {};
        line.name = person->fullName();
        line.birthDate = person->birthDate;
        line.number = covered(person->iin);
        return FoundGroup{FoundGroupKind::Persons, {std::move(line)}, false};
    }

    FoundGroup persons()
    {
        FoundGroup group{FoundGroupKind::Persons, {}, false};
        if (m_typed.person)
            for (const FoundPerson &person : m_session.store().personSearch().find(*m_typed.person, m_limit + 1))
                group.items.push_back(lineOf(person, reasonFor(person, *m_typed.person)));
        return group;
    }

    FoundGroup measures()
    {
        FoundGroup group{FoundGroupKind::Measures, {}, false};
        auto &lists = m_session.store().findLists();
        if (!m_typed.measureNumber.isEmpty())
            for (const storage::FoundMeasure &measure : lists.measuresNumbered(m_typed.measureNumber, m_limit + 1))
                group.items.push_back(lineOf(measure, FoundBy::MeasureNumber));
        if (!m_typed.courtNumber.isEmpty())
            for (const storage::FoundMeasure &motion : lists.numberedByCourt(m_typed.courtNumber, m_limit + 1))
                group.items.push_back(lineOf(motion, FoundBy::CourtNumber));
        return group;
    }

    FoundGroup incidents()
    {
        FoundGroup group{FoundGroupKind::Incidents, {}, false};
        if (!m_typed.kui.isEmpty())
            for (const FoundIncident &incident :
                 m_session.store().findLists().incidentsOfKui(m_typed.kui, m_limit + 1))
                group.items.push_back(lineOf(incident, FoundBy::KuiNumber));
        return group;
    }

    FoundGroup addresses()
    {
        FoundGroup group{FoundGroupKind::Addresses, {}, false};
        const auto streets = m_session.store().streets().find(m_typed.address, MostStreets);
        if (streets.empty())
            return group;
        const storage::AtAddress found = m_session.store().findLists().at(streets, m_limit);
        // Both kinds get their share of the lines.
        const auto persons = std::min(found.persons.size(), static_cast<std::size_t>(m_limit / 2));
        const auto incidents = std::min(found.incidents.size(), static_cast<std::size_t>(m_limit) - persons);
        for (std::size_t i = 0; i < incidents; ++i)
            group.items.push_back(lineOf(found.incidents[i], FoundBy::Address));
        for (std::size_t i = 0; i < found.persons.size() && group.items.size() < static_cast<std::size_t>(m_limit); ++i)
            group.items.push_back(lineOf(found.persons[i], FoundBy::Address));
        group.more = found.more || group.items.size() < found.incidents.size() + found.persons.size();
        return group;
    }

    static Found lineOf(const storage::FoundMeasure &measure, FoundBy by)
    {
        const bool ofCourt = measure.kind == domain::MeasureKind::CourtRequirement;
        Found line;
        line.what = ofCourt ? FoundRecord::Requirement : FoundRecord::Measure;
        line.by = by;
        line.record = measure.id.uuid;
        line.name = measure.offenderName;
        line.number = measure.number;
        line.at = measure.issuedAt;
        line.kind = domain::code(measure.kind);
        return line;
    }
    Found lineOf(const FoundIncident &incident, FoundBy by)
    {
        Found line;
        line.what = FoundRecord::Incident;
        line.by = by;
        line.record = incident.id.uuid;
        line.name = incident.offenderName;
        line.number = incident.kuiNumber;
        line.at = incident.detectedAt;
        line.locality = localityNames(m_session, incident.locality);
        return line;
    }
    static Found lineOf(const FoundPerson &person, FoundBy by) { return casework::lineOf(person, by); }

    Session &m_session;
    const Typed &m_typed;
    int m_limit;
    FoundList m_found;
};

qsizetype linesIn(const FoundList &list)
{
    qsizetype lines = 0;
    for (const FoundGroup &group : list)
        lines += static_cast<qsizetype>(group.items.size());
    return lines;
}

} // namespace

Result<FoundList> Finder::type(const QString &text, int limit)
{
    if (const auto allowed = m_session.require(security::Permission::ReadCases, u"register.searched"_s); !allowed)
        return fail(allowed.error());
    const Typed typed = Typed::of(text);
    auto found = m_session.store().read([&]() -> Result<FoundList> {
        return Reading(m_session, typed, std::clamp(limit, 1, MostLines)).all();
    });
    if (found && text.size() >= m_longest.size()) {
        m_longest = text;
        m_found = linesIn(*found);
    }
    return found;
}

Result<void> Finder::settle()
{
    const QString longest = normalized(m_longest);
    if (longest.isEmpty())
        return {};
    auto &store = m_session.store();
    const auto entered = store.write([&]() -> Result<void> {
        const QByteArray hash = security::searchHash(store.facts().searchKey, longest);
        enter(m_session, u"register.searched"_s, {}, {}, {},
              u"length=%1 found=%2 hash=%3"_s.arg(longest.size()).arg(m_found).arg(QString::fromLatin1(hash.toHex())));
        return {};
    });
    if (entered) {
        m_longest.clear();
        m_found = 0;
    }
    return entered;
}

} // namespace qorgan::casework
