// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/papers/events.h"

#include "casework/personcard.h"
#include "forms/dates.h"
#include "forms/library.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using namespace domain;

namespace {

constexpr int MostCases = 200;

struct Event {
    Instant at;
    QString word;    ///< key of `sheet.json`
    QString number = {};
    QString detail = {};
};

/// Collects the events of a person in one language.
class Chronology
{
public:
    Chronology(const ValueWriter &writer, const Person &person) : m_writer(writer), m_person(person) {}

    std::vector<Event> all()
    {
        const PersonCard card = cardOf(m_writer.session(), m_person);
        for (const CardIncident &incident : card.incidents)
            m_events.push_back({incident.detectedAt, u"event-incident"_s, {},
                                m_writer.labelOf(incident.article.isEmpty() ? u"sources"_s : u"articles"_s,
                                                 incident.article.isEmpty() ? incident.source : incident.article)});
        for (const ConcerningMeasure &measure : card.measures)
            addMeasure(measure);
        addCases();
        addDetentions();
        for (const Conversation &held : m_writer.session().store().cases().conversations(m_person.id))
            m_events.push_back({held.heldAt, u"event-conversation"_s, {}, held.place});
        std::stable_sort(m_events.begin(), m_events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
        return std::move(m_events);
    }

    std::vector<Event> standing()
    {
        auto &store = m_writer.session().store();
        for (const storage::MeasureGround &ground : store.support().measuresOf(m_person.id, m_writer.session().now()))
            m_events.push_back({ground.servedAt, u"event-served"_s, ground.number,
                                m_writer.labelOf(u"measure_kinds"_s, code(ground.kind))});
        return std::move(m_events);
    }

private:
    void addMeasure(const ConcerningMeasure &concerning)
    {
        const Measure &order = concerning.measure.order;
        const QString kind = m_writer.labelOf(u"measure_kinds"_s, code(order.kind));
        m_events.push_back({order.issuedAt, concerning.isAgainst ? u"event-issued"_s : u"event-protected"_s, order.number, kind});
        if (!concerning.isAgainst)
            return;
        if (order.service)
            m_events.push_back({order.service->at, u"event-served"_s, order.number, kind});
        if (order.cancelledAt)
            m_events.push_back({*order.cancelledAt, u"event-cancelled"_s, order.number, kind});
        for (const ControlCheck &check : m_writer.session().store().measures().checks(order.id))
            m_events.push_back({check.at, u"event-check"_s, order.number,
                                m_writer.labelOf(u"check_results"_s, check.result == CheckResult::Seen ? u"seen"_s : u"absent"_s)});
        storage::BreachQuery query;
        query.measure = order.id;
        for (const storage::BreachSummary &breach : m_writer.session().store().cases().breaches(query, {}, MostCases))
            m_events.push_back({breach.breach.at, u"event-breach"_s, order.number,
                                m_writer.labelOf(u"restrictions"_s, breach.breach.restriction)});
    }

    void addCases()
    {
        auto &cases = m_writer.session().store().cases();
        storage::CaseQuery query;
        query.offender = m_person.id;
        const auto files = cases.cases(query, {}, MostCases);
        const auto parts = cases.partsOf(files);
        for (std::size_t i = 0; i < files.size(); ++i) {
            const CaseFile &file = files[i].file;
            m_events.push_back({local::startOfDay(file.registeredOn), u"event-case"_s, file.number,
                                m_writer.labelOf(u"articles"_s, file.article)});
            if (file.closedOn)
                m_events.push_back({local::startOfDay(*file.closedOn), u"event-closed"_s, file.number,
                                    m_writer.labelOf(u"case_closing_grounds"_s, file.closingGround)});
            for (const Penalty &penalty : parts[i].penalties)
                m_events.push_back({local::startOfDay(penalty.decidedOn), u"event-penalty"_s, file.number,
                                    m_writer.labelOf(u"penalty_kinds"_s, penalty.kind)});
        }
    }

    void addDetentions()
    {
        for (const Detention &detention : m_writer.session().store().cases().detentions(m_person.id)) {
            m_events.push_back({detention.from, u"event-detained"_s, {}, detention.ground});
            if (detention.until)
                m_events.push_back({*detention.until, u"event-released"_s});
        }
    }

    const ValueWriter &m_writer;
    const Person &m_person;
    std::vector<Event> m_events;
};

} // namespace

QString sheetWord(const ValueWriter &writer, const QString &key)
{
    static const QHash<QString, Texts> words = forms::Library().sheetWords();
    return words.value(key).in(writer.language());
}

void putEvents(ValueWriter &writer, const Person &person, bool standing)
{
    Chronology chronology(writer, person);
    const std::vector<Event> events = standing ? chronology.standing() : chronology.all();
    for (const Event &event : events) {
        ValueWriter row = writer.item();
        row.shortDay(u"date"_s, local::date(event.at));
        row.put(u"what"_s, sheetWord(writer, event.word));
        row.put(u"number"_s, event.number);
        row.put(u"detail"_s, event.detail);
        writer.add(u"events"_s, std::move(row));
    }
}

} // namespace qorgan::casework
