// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo.h"

#include "casework/register.h"
#include "exchange/demosimulation.h"
#include "storage/register.h"

namespace qorgan::exchange {

using namespace base;

namespace {

constexpr qint64 MostIncidents = 10'000'000;
const QString Login = u"demo"_s;

domain::Unit trainingUnit()
{
    domain::Unit unit;
    unit.name = {u"Батыс Қазақстан облысының оқу полиция бөлімі"_s, u"Учебный отдел полиции Западно-Казахстанской области"_s,
                 u"Training police division of the West Kazakhstan region"_s};
    unit.code = u"270001"_s;
    unit.region = u"27"_s;
    unit.address = {u"Орал қаласы, Бозторғай көшесі, 1-үй"_s, u"город Уральск, улица Бозторғай, дом 1"_s,
                    u"1 Boztorgay street, Oral"_s};
    unit.phone = u"+77000000102"_s;
    unit.prosecutorOffice = {u"Орал қаласының оқу прокуратурасы"_s, u"Учебная прокуратура города Уральска"_s,
                             u"Training prosecutor's office of Oral"_s};
    return unit;
}

/// A register as old as its first record.
Result<std::unique_ptr<casework::Session>> openNewRegister(const QString &directory, quint64 seed, QString password,
                                                           Instant start)
{
    casework::NewRegister request;
    request.directory = directory;
    request.training = true;
    request.unit = trainingUnit();
    request.administratorLogin = Login;
    request.administratorName = u"Шырғанақов Арман Болатұлы"_s;
    request.roles = security::Role::Head | security::Role::Administrator;
    request.password = password;
    request.clockOverride = start;
    request.seed = seed;
    if (const auto created = casework::createRegister(std::move(request)); !created)
        return fail(created.error());
    casework::OpenOptions options;
    options.clockOverride = start;
    return casework::Session::open(directory, {Login, std::move(password)}, options);
}

} // namespace

Result<DemoFacts> createDemo(const QString &directory, qint64 incidents, quint64 seed, QString password,
                             std::optional<Instant> clockOverride, std::function<void(qint64)> progress)
{
    if (incidents < 0 || MostIncidents < incidents)
        return fail(u"number-range"_s, u"incidents"_s, {u"0"_s, QString::number(MostIncidents)}, ErrorKind::Usage);
    const auto data = DemoData::read();
    if (!data)
        return fail(data.error());
    const Instant now = clockOverride.value_or(SystemClock().now());
    auto session = openNewRegister(directory, seed, std::move(password), DemoCalendar::startBefore(now));
    if (!session)
        return fail(session.error());
    DemoSimulation simulation(**session, *data, incidents, seed, now);
    if (const auto done = simulation.run(progress); !done)
        return fail(done.error());
    auto &store = (*session)->store();
    const auto persons = store.read([&]() -> Result<qint64> { return store.persons().count(); });
    if (!persons)
        return fail(persons.error());
    return DemoFacts{directory, simulation.incidents(), *persons, simulation.orders(), simulation.requirements()};
}

} // namespace qorgan::exchange
