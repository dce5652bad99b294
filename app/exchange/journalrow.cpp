// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/journalrow.h"

#include "base/text.h"
#include "domain/catalogue.h"
#include "exchange/journalcells.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace qorgan::exchange {

using namespace base;
using domain::Person;

namespace {

/// Kazakh is known by its own letters; a text without any of them is taken for Russian.
bool isKazakh(const QString &text)
{
    constexpr std::u16string_view Own = u"әғқңөұүһіӘҒҚҢӨҰҮҺІ";
    return std::any_of(text.begin(), text.end(),
                       [&](QChar c) { return Own.find(c.unicode()) != std::u16string_view::npos; });
}

/// Numbers are compared as they are recorded.
QString withoutSpaces(QString number)
{
    return number.removeIf([](QChar c) { return c.isSpace(); });
}

bool saysNotEstablished(const QString &text)
{
    const auto *reason = text.isEmpty() ? nullptr : domain::catalogue(u"iin_absent_reasons"_s).match(text);
    return reason && reason->code == u"not_established";
}

/// The columns of one person's facts besides the surname.
constexpr std::array FurtherFacts{"given_name", "patronymic", "iin", "birth_date", "sex"};

QString columnOf(const QString &who, const char *fact)
{
    return who + u'_' + QLatin1String(fact);
}

std::optional<QString> firstFurtherFact(const JournalCells &cells, const QString &who)
{
    for (const char *fact : FurtherFacts)
        if (const QString column = columnOf(who, fact); !cells.text(column).isEmpty())
            return column;
    return {};
}

Person personFrom(JournalCells &cells, const QString &who)
{
    Person person;
    person.surname = cells.text(columnOf(who, "surname"));
    person.givenName = cells.text(columnOf(who, "given_name"));
    person.patronymic = cells.text(columnOf(who, "patronymic"));
    person.iin = withoutSpaces(cells.text(columnOf(who, "iin")));
    if (saysNotEstablished(person.iin))
        person.iin.clear();
    if (person.iin.isEmpty())
        person.iinAbsentReason = u"not_established"_s;
    if (!saysNotEstablished(cells.text(columnOf(who, "birth_date"))))
        person.birthDate = cells.date(columnOf(who, "birth_date"));
    if (const QString sex = cells.code(columnOf(who, "sex"), u"sexes"_s); !sex.isEmpty())
        person.sex = sex == u"m" ? domain::Sex::Male : domain::Sex::Female;
    return person;
}

/// The person of a row: nobody where the words "not established" stand for the surname.
std::optional<Person> namedPerson(JournalCells &cells, const QString &who, std::vector<Warning> &warnings)
{
    const QString column = columnOf(who, "surname");
    const QString surname = cells.text(column);
    if (saysNotEstablished(surname)) {
        if (const auto further = firstFurtherFact(cells, who))
            warnings.push_back({u"cell-not-read"_s, *further, {}});
        return {};
    }
    if (surname.isEmpty() && !firstFurtherFact(cells, who))
        return {};
    if (surname.isEmpty())
        cells.refuse(u"required"_s, column);
    return personFrom(cells, who);
}

casework::PersonReference referenceTo(const Person &person)
{
    return {{}, std::make_shared<const casework::PersonDraft>(casework::PersonDraft{person, {}, {}})};
}

void readTimes(JournalCells &cells, domain::Incident &facts)
{
    auto detected = cells.moment(u"detected_at"_s);
    const auto occurred = cells.moment(u"occurred_at"_s);
    if (!detected) {
        cells.refuse(u"required"_s, u"detected_at"_s); // where the cell was wrong, that finding stands
        return;
    }
    // A day without its hour did not end before the act of that day.
    if (!detected->time && occurred && occurred->date == detected->date)
        detected->time = occurred->time;
    facts.detectedAt = detected->instant();
    if (occurred)
        facts.occurredAt = occurred->instant();
}

void readCircumstances(JournalCells &cells, domain::Incident &facts)
{
    facts.source = cells.code(u"source"_s, u"sources"_s);
    if (facts.source.isEmpty())
        cells.refuse(u"required"_s, u"source"_s);
    const auto *source = domain::catalogue(u"sources"_s).find(facts.source);
    // A journal without that column still tells of complaints: a victim's statement is one.
    facts.complaint = cells.yesNo(u"complaint"_s)
                          .value_or(source && source->properties.value("needs_complaint"_L1).toBool());
    facts.violence = cells.codes(u"violence"_s, u"violence_types"_s);
    facts.relationship = cells.code(u"relationship"_s, u"relationships"_s);
    facts.intoxicated = cells.code(u"intoxicated"_s, u"yes_no_unknown"_s);
    facts.weapon = cells.code(u"weapon"_s, u"yes_no_unknown"_s);
    facts.childrenPresent = cells.count(u"children_present"_s);
    facts.article = cells.code(u"article"_s, u"articles"_s);
    const QString narrative = cells.text(u"narrative"_s);
    (isKazakh(narrative) ? facts.narrative.kk : facts.narrative.ru) = narrative;
}

bool isSamePerson(const Person &a, const Person &b)
{
    if (!a.iin.isEmpty() || !b.iin.isEmpty())
        return a.iin == b.iin;
    return a.birthDate && a.birthDate == b.birthDate && folded(a.fullName()) == folded(b.fullName());
}

} // namespace

Result<JournalRow> readJournalRow(const JournalColumns &columns, const QStringList &row)
{
    JournalCells cells(columns, row);
    JournalRow read;
    domain::Incident &facts = read.incident.facts;
    readTimes(cells, facts);
    readCircumstances(cells, facts);
    facts.kuiNumber = withoutSpaces(cells.text(u"kui_number"_s));
    facts.kuiDate = cells.date(u"kui_date"_s);
    facts.place = {cells.text(u"region"_s), cells.text(u"district"_s), cells.text(u"locality"_s),
                   cells.text(u"street"_s), cells.text(u"house"_s),    cells.text(u"flat"_s)};

    if (cells.text(u"offender_surname"_s).isEmpty())
        cells.refuse(u"required"_s, u"offender_surname"_s);
    read.offender = namedPerson(cells, u"offender"_s, read.warnings);
    read.victim = namedPerson(cells, u"victim"_s, read.warnings);
    if (read.offender && read.victim && isSamePerson(*read.offender, *read.victim))
        cells.refuse(u"offender-is-victim"_s, u"victim_surname"_s);
    if (const auto finding = cells.finding())
        return fail(*finding);

    if (read.offender)
        read.incident.offender = referenceTo(*read.offender);
    if (read.victim)
        read.incident.victims.push_back({referenceTo(*read.victim), {}});
    else if (saysNotEstablished(cells.text(u"victim_surname"_s)))
        read.incident.victims.emplace_back();
    return read;
}

QString columnOfField(const QString &field)
{
    const QString outer = field.section(u'.', 0, 0);
    const QString inner = field.section(u'.', 1);
    if (outer == u"place")
        return inner.isEmpty() ? u"district"_s : inner;
    if (outer == u"offender" || outer.startsWith(u"victims")) {
        const QString who = outer == u"offender" ? u"offender_"_s : u"victim_"_s;
        const QString column = who + inner;
        return domain::catalogue(u"import_columns"_s).find(column) ? column : QString(who + u"surname");
    }
    return outer;
}

} // namespace qorgan::exchange
