// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/filling.h"

#include "benchmarks/people.h"
#include "benchmarks/subject.h"
#include "casework/register.h"
#include "storage/register.h"

#include <cstdio>
#include <vector>

namespace qorgan::benchmarks {

using namespace Qt::StringLiterals;
using namespace domain;
using base::Instant;

namespace {

constexpr qint64 BatchOfIncidents = 2'000;
constexpr qint64 Year = 365 * 24 * 3'600'000LL;
constexpr qint64 History = 3 * Year;
/// Orders in force were issued within these days before the clock, and run for thirty.
constexpr qint64 InForceDays = 29;
constexpr quint64 Seed = 20'261'120;

/// Fills one register straight through its stores: what is measured is not how it was filled.
class Filling
{
public:
    Filling(casework::Session &session, qint64 incidents, qint64 orders)
        : m_session(session), m_store(session.store()), m_ids(Seed), m_incidents(incidents), m_orders(orders)
    {
    }

    void run();

private:
    void addIncident(qint64 n);
    void addOrder(const Incident &incident, qint64 n);
    [[nodiscard]] PersonId addPerson(qint64 n, Instant at);

    casework::Session &m_session;
    storage::Register &m_store;
    base::IdSource m_ids;
    qint64 m_incidents;
    qint64 m_orders;
    std::vector<PersonId> m_offenders;
};

PersonId Filling::addPerson(qint64 n, Instant at)
{
    Person person = fictionalPerson(n);
    person.id = {m_ids.next(at)};
    m_store.persons().add(person, at);
    return person.id;
}

void Filling::addIncident(qint64 n)
{
    const Instant now = measuringTime();
    Incident incident;
    incident.detectedAt = {now.ms - History + n * (History - 3'600'000) / m_incidents};
    incident.recordedAt = incident.detectedAt;
    incident.id = {m_ids.next(incident.detectedAt)};
    incident.source = n % 3 == 0 ? u"victim"_s : n % 3 == 1 ? u"neighbour"_s : u"mobile_group"_s;
    incident.complaint = n % 3 == 0;
    incident.kuiNumber = u"2627%1"_s.arg(n, 9, 10, QLatin1Char('0'));
    incident.kuiDate = base::local::date(incident.detectedAt);
    incident.place = fictionalAddress(n * 2 + 1); // where the victim lives
    // One offender in three is known already; every incident has a victim of its own.
    const auto known = static_cast<qsizetype>(m_offenders.size());
    if (n % 3 == 2 && known > 0)
        incident.offender = m_offenders[static_cast<std::size_t>(n * 7919 % known)];
    else
        m_offenders.push_back(*(incident.offender = addPerson(n * 2, incident.detectedAt)));
    incident.victims = {{addPerson(n * 2 + 1, incident.detectedAt), {}}};
    incident.relationship = n % 2 == 0 ? u"spouse"_s : u"cohabitant"_s;
    incident.violence = QStringList{n % 2 == 0 ? u"physical"_s : u"psychological"_s};
    incident.article = u"73"_s;
    incident.narrative = {u"Көршілері дауыс естіп, полиция шақырды."_s, u"Соседи услышали крики и вызвали полицию."_s};
    incident.recordedBy = m_session.account().id;
    m_store.incidents().add(incident);
    if (n >= m_incidents - m_orders)
        addOrder(incident, n - (m_incidents - m_orders));
}

void Filling::addOrder(const Incident &incident, qint64 n)
{
    constexpr qint64 Day = 24 * 3'600'000LL;
    Measure order;
    order.issuedAt = {measuringTime().ms - InForceDays * Day + n * (InForceDays * Day - 4 * 3'600'000) / m_orders};
    order.id = {m_ids.next(order.issuedAt)};
    order.incident = incident.id;
    order.offender = *incident.offender;
    order.victims = {*incident.victims.front().person};
    order.basis = {u"245-VIII"_s, u"60"_s};
    order.termRule = u"R1"_s;
    order.place = u"Сынақ полиция бөлімі"_s;
    for (const auto &kind : {u"search"_s, u"follow"_s, u"visit"_s, u"talk"_s, u"contact"_s})
        order.restrictions.push_back({kind});
    order.circumstances = incident.narrative;
    order.issuedBy = m_session.account().id;
    const int year = base::local::date(order.issuedAt).year();
    const int sequence = m_store.measures().takeSequence(order.kind, year);
    order.number = u"19270001/%1/%2"_s.arg(year).arg(sequence);
    m_store.measures().add(order, year, sequence, order.issuedAt);
    const Instant served = order.issuedAt + base::hours(2);
    m_store.measures().setService(order.id, {served, ServiceMode::Signed, {}, {}}, served + base::days24h(30));
    if (n % 10 != 0)
        m_store.measures().addCopy(order.id, {CopyRecipient::Prosecutor, served + base::hours(1)});
    m_store.measures().addCopy(order.id, {CopyRecipient::Victim, served + base::hours(1)});
}

void Filling::run()
{
    for (qint64 n = 0; n < m_incidents;) {
        const qint64 end = std::min(n + BatchOfIncidents, m_incidents);
        taken(m_store.write([&]() -> base::Result<void> {
            for (; n < end; ++n)
                addIncident(n);
            return {};
        }));
        std::fprintf(stderr, "\r%lld of %lld incidents", static_cast<long long>(n), static_cast<long long>(m_incidents));
    }
    std::fputc('\n', stderr);
}

} // namespace

Instant measuringTime()
{
    return base::local::instant(QDate(2026, 11, 20), QTime(12, 0));
}

QString measuringLogin()
{
    return u"head"_s;
}

void fillRegister(const QString &directory, qint64 incidents, qint64 orders, const QString &password)
{
    casework::NewRegister request;
    request.directory = directory;
    request.training = true;
    request.unit.name = {u"Сынақ полиция бөлімі"_s, u"Учебный отдел полиции"_s, u"Training police division"_s};
    request.unit.code = u"19270001"_s;
    request.unit.region = u"27"_s;
    request.unit.phone = u"+77000000102"_s;
    request.administratorLogin = measuringLogin();
    request.administratorName = u"Үлгібаев Бастық"_s;
    request.roles = security::Role::Head | security::Role::Administrator;
    request.password = password;
    request.clockOverride = measuringTime();
    request.anyPlace = true;
    taken(casework::createRegister(std::move(request)));
    casework::OpenOptions options;
    options.clockOverride = measuringTime();
    options.anyPlace = true;
    const auto session = taken(casework::Session::open(directory, {measuringLogin(), password}, options));
    Filling(*session, incidents, orders).run();
}

} // namespace qorgan::benchmarks
