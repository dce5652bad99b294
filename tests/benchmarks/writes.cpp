// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/figures.h"
#include "benchmarks/people.h"
#include "benchmarks/rawcopy.h"
#include "benchmarks/subject.h"
#include "base/text.h"
#include "casework/incidents.h"
#include "casework/orders.h"

#include <string>
#include <vector>

namespace qorgan::benchmarks {

using namespace Qt::StringLiterals;
using base::Instant;

namespace {

constexpr int Rounds = 200;
constexpr int WarmUps = 10;

/// The rows that one act of the program wrote, given new identities: what the C API writes in its turn.
struct RawAct {
    std::vector<RawRow> persons;
    std::vector<std::string> searchKeys;
    RawRow record;
    std::vector<RawRow> parts;
};

std::string newUuid()
{
    return QUuid::createUuid().toRfc4122().toStdString();
}

/// What the index of persons holds for one: the folded name, each word after two spaces, ИИН and phone.
std::string searchKeysOf(const domain::Person &person)
{
    QString keys;
    for (const QString &key : base::foldedKeys(person.fullName()))
        keys += u"  "_s + QString(key).replace(u" "_s, u"  "_s) + u'|';
    return QString(keys + person.iin + u'|' + base::digitsOf(person.phone)).toStdString();
}

/// Past all whom the filling and earlier runs made: they take at most two numbers for each row.
qint64 firstUnusedPerson(RawRegister &raw)
{
    return raw.number("SELECT max(id) FROM person") * 2 + 1'000;
}

class Writes
{
public:
    explicit Writes(const Subject &subject)
        : m_subject(subject),
          m_writer(subject.raw),
          m_insertKeys(subject.raw.prepare("INSERT INTO person_search (rowid, keys) VALUES (?, ?)")),
          m_begin(subject.raw.prepare("BEGIN IMMEDIATE")),
          m_commit(subject.raw.prepare("COMMIT")),
          m_takeNumber(subject.raw.prepare("INSERT INTO measure_series (kind, year, last) VALUES (?, ?, 1)"
                                           " ON CONFLICT (kind, year) DO UPDATE SET last = last + 1 RETURNING last")),
          m_nextPerson(firstUnusedPerson(subject.raw))
    {
    }

    void measure();

private:
    [[nodiscard]] std::shared_ptr<casework::PersonDraft> someone();
    void draftIncident();
    void addIncident();
    void copyIncident();
    void writeIncident();
    void issueOrder();
    void copyOrder();
    void writeOrder();

    const Subject &m_subject;
    RawWriter m_writer;
    RawStatement m_insertKeys, m_begin, m_commit, m_takeNumber;
    qint64 m_nextPerson;
    casework::IncidentDraft m_draft;
    std::vector<domain::IncidentId> m_recorded;
    std::size_t m_issued = 0;
    RawAct m_act;
};

std::shared_ptr<casework::PersonDraft> Writes::someone()
{
    auto draft = std::make_shared<casework::PersonDraft>();
    draft->person = fictionalPerson(m_nextPerson++);
    return draft;
}

void Writes::draftIncident()
{
    casework::IncidentDraft draft;
    auto &facts = draft.facts;
    facts.detectedAt = {m_subject.session.now().ms - 3'600'000};
    facts.source = u"neighbour"_s;
    facts.place = {u"27"_s, u"2710"_s, u"Үлгі ауылы"_s, u"Сынақ көшесі"_s, u"5"_s, {}};
    facts.relationship = u"spouse"_s;
    facts.violence = QStringList{u"physical"_s, u"psychological"_s};
    facts.evidence = {{u"video"_s, {}}};
    facts.narrative = {u"Көршілері дауыс естіп, полиция шақырды."_s, u"Соседи услышали крики и вызвали полицию."_s};
    draft.offender.draft = someone();
    draft.victims = {{{{}, someone()}, {}}, {{{}, someone()}, {}}};
    m_draft = std::move(draft);
}

void Writes::addIncident()
{
    m_recorded.push_back(taken(casework::addIncident(m_subject.session, m_draft)).value.incident.id);
}

/// Reads back what was just recorded and gives it new people.
void Writes::copyIncident()
{
    const auto row = m_subject.raw.number("SELECT max(id) FROM incident");
    m_act = {};
    m_act.record = m_writer.read("incident", "id", row).front();
    m_act.record.cells["id"] = {};
    m_act.record.cells["uuid"] = RawCell::blob(newUuid());
    for (const char *table : {"incident_victim", "incident_violence", "incident_evidence", "incident_victim_position"})
        for (RawRow &part : m_writer.read(table, "incident_id", row))
            m_act.parts.push_back(std::move(part));
    for (qint64 person = m_subject.raw.number("SELECT max(id) FROM person"); m_act.persons.size() < 3; --person) {
        RawRow copy = m_writer.read("person", "id", person).front();
        const auto text = [&](const char *column) { return QString::fromStdString(copy.cells[column].bytes); };
        domain::Person other = fictionalPerson(m_nextPerson++);
        other.surname = text("surname");
        other.givenName = text("given_name");
        other.patronymic = text("patronymic");
        copy.cells["id"] = {};
        copy.cells["uuid"] = RawCell::blob(newUuid());
        copy.cells["iin"] = RawCell::text(other.iin.toStdString());
        m_act.persons.push_back(std::move(copy));
        m_act.searchKeys.push_back(searchKeysOf(other));
    }
}

void Writes::writeIncident()
{
    m_begin.run();
    std::vector<std::int64_t> rows;
    for (std::size_t i = 0; i < m_act.persons.size(); ++i) {
        rows.push_back(m_writer.write(m_act.persons[i]));
        m_insertKeys.bind(rows.back()).bind(std::string_view(m_act.searchKeys[i]));
        m_insertKeys.run();
    }
    m_act.record.cells["offender_id"] = RawCell::of(rows.front());
    const auto incident = m_writer.write(m_act.record);
    std::size_t victim = 1;
    for (RawRow &part : m_act.parts) {
        part.cells["incident_id"] = RawCell::of(incident);
        if (part.table == "incident_victim")
            part.cells["person_id"] = RawCell::of(rows[victim++]);
        m_writer.write(part);
    }
    m_commit.run();
}

void Writes::issueOrder()
{
    casework::OrderDraft draft;
    draft.incident = m_recorded[m_issued++];
    draft.restrictions = QStringList{u"search"_s, u"follow"_s, u"visit"_s, u"talk"_s, u"contact"_s};
    taken(casework::issueOrder(m_subject.session, draft));
}

void Writes::copyOrder()
{
    const auto row = m_subject.raw.number("SELECT max(id) FROM measure");
    m_act = {};
    m_act.record = m_writer.read("measure", "id", row).front();
    m_act.record.cells["id"] = {};
    m_act.record.cells["uuid"] = RawCell::blob(newUuid());
    for (const char *table : {"measure_victim", "restriction"})
        for (RawRow &part : m_writer.read(table, "measure_id", row))
            m_act.parts.push_back(std::move(part));
}

void Writes::writeOrder()
{
    m_begin.run();
    auto &cells = m_act.record.cells;
    m_takeNumber.bind(cells["kind"]).bind(cells["series_year"]);
    if (!m_takeNumber.step())
        qFatal("no number");
    const auto sequence = m_takeNumber.integer(0);
    m_takeNumber.run();
    const std::string &number = cells["number"].bytes;
    cells["number"] = RawCell::text(number.substr(0, number.rfind('/') + 1) + std::to_string(sequence));
    cells["series_sequence"] = RawCell::of(sequence);
    const auto measure = m_writer.write(m_act.record);
    for (RawRow &part : m_act.parts) {
        part.cells["measure_id"] = RawCell::of(measure);
        m_writer.write(part);
    }
    m_commit.run();
}

void Writes::measure()
{
    // What the C API writes is a copy, under new identities, of what was written last.
    draftIncident();
    addIncident();
    Comparison incidents = compare(
        Rounds, WarmUps, [&](int) { addIncident(); }, [&](int) { writeIncident(); },
        [&] {
            draftIncident();
            copyIncident();
        });
    incidents.rows = static_cast<qint64>(m_act.parts.size() + 2 * m_act.persons.size() + 1);
    report(u"incident-with-three-persons"_s, std::move(incidents));

    issueOrder();
    Comparison orders = compare(
        Rounds, WarmUps, [&](int) { issueOrder(); }, [&](int) { writeOrder(); }, [&] { copyOrder(); });
    orders.rows = static_cast<qint64>(m_act.parts.size() + 2);
    report(u"order-issued"_s, std::move(orders));
}

} // namespace

void measureWrites(const Subject &subject)
{
    Writes(subject).measure();
}

} // namespace qorgan::benchmarks
