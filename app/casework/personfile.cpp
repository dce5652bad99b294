// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/personfile.h"

#include "casework/conversations.h"
#include "casework/detentions.h"
#include "law/liability.h"
#include "law/signals.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::PersonId;
using security::Permission;

namespace {

constexpr int MostListed = 200;

/// The category that the order of the register keeps for measures without effect.
const QString Prolonged = u"prolonged"_s;
const QString AnotherGround = u"other"_s;

void readIncidents(Session &session, PersonFile &file)
{
    for (storage::PersonIncident &stored : session.store().personList().incidentsOf(file.person, MostListed))
        if (stored.asOffender)
            file.incidents.push_back(
                {stored.id, stored.detectedAt, std::move(stored.article), std::move(stored.victimName)});
}

void readPairs(Session &session, PersonFile &file)
{
    auto &cases = session.store().cases();
    for (storage::ReconciledPair &pair : cases.reconciliations(file.person))
        file.reconciliations.push_back({pair.offender.id, std::move(pair.offender.name), pair.victim.id,
                                        std::move(pair.victim.name), pair.at, std::move(pair.caseNumber)});
    for (storage::NamedPerson &victim : cases.victimsOf(file.person)) {
        const bool used = std::any_of(file.reconciliations.begin(), file.reconciliations.end(), [&](const auto &pair) {
            return pair.offender == file.person && pair.victim == victim.id;
        });
        file.victims.push_back({victim.id, std::move(victim.name), used});
    }
}

/// Too many incidents under the article supervision asks about (R20), and not on the register.
void offerOften(PersonFile &file, const law::SignalRules &rules)
{
    RegisterOffer offer{RegisterOffer::Fact::Often, AnotherGround, rules.article, {}};
    std::vector<Instant> detections;
    for (const FileIncident &incident : file.incidents) {
        if (incident.article != rules.article || incident.detectedAt < file.now - rules.incidentsWithin)
            continue;
        detections.push_back(incident.detectedAt);
        offer.days.push_back(local::date(incident.detectedAt));
    }
    std::reverse(detections.begin(), detections.end());
    if (law::oftenSince(detections, file.isOnRegister, rules))
        file.offers.push_back(std::move(offer));
}

/// Measures that were broken of late are a reason to stay longer.
void offerProlonging(PersonFile &file, const law::SignalRules &rules)
{
    const QDate today = local::date(file.now);
    const bool prolonged = std::any_of(file.grounds.begin(), file.grounds.end(), [&](const RegisterGround &ground) {
        return ground.category == Prolonged && PersonFile::stands(ground, today);
    });
    RegisterOffer offer{RegisterOffer::Fact::Breaches, Prolonged, {}, {}};
    for (const BreachRow &row : file.breaches)
        if (file.now - rules.lookBack <= row.breach.at)
            offer.days.push_back(local::date(row.breach.at));
    if (!prolonged && !offer.days.empty())
        file.offers.push_back(std::move(offer));
}

Result<void> readRegister(Session &session, PersonFile &file)
{
    auto grounds = registerOf(session, file.person);
    if (!grounds)
        return fail(grounds.error());
    file.grounds = std::move(*grounds);
    const QDate today = local::date(file.now);
    file.isOnRegister = std::any_of(file.grounds.begin(), file.grounds.end(), [today](const RegisterGround &ground) {
        return PersonFile::stands(ground, today);
    });
    if (const auto rules = law::signalRules(file.now)) {
        offerOften(file, *rules);
        offerProlonging(file, *rules);
    }
    return {};
}

Result<void> readCases(Session &session, PersonFile &file)
{
    auto cases = listCases(session, {.offender = file.person}, {MostListed, {}});
    if (!cases)
        return fail(cases.error());
    file.cases = std::move(cases->items);
    auto breaches = listBreaches(session, {.offender = file.person}, {MostListed, {}});
    if (!breaches)
        return fail(breaches.error());
    file.breaches = std::move(breaches->items);
    const auto person = session.store().persons().find(file.person);
    if (!person)
        return fail(u"not-found"_s, u"person"_s);
    file.arrestBars = law::arrestBars(*person, local::date(file.now));
    return {};
}

Result<void> readTalks(Session &session, PersonFile &file)
{
    auto detentions = listDetentions(session, file.person);
    if (!detentions)
        return fail(detentions.error());
    for (domain::Detention &detention : *detentions) {
        const auto most = law::detentionHours(detention.from);
        file.detentions.push_back({std::move(detention), most});
    }
    auto conversations = listConversations(session, file.person);
    if (!conversations)
        return fail(conversations.error());
    file.conversations = std::move(*conversations);
    file.conversationMinutes = law::conversationMinutes(file.now);
    return {};
}

} // namespace

bool FileDetention::isTooLong(Instant now) const
{
    const Instant end = isRunning(now) ? now : *detention.until;
    return mostHours && hours(*mostHours) < end - detention.from;
}

bool PersonFile::stands(const RegisterGround &ground, QDate day)
{
    return ground.since <= day && (!ground.until || day <= *ground.until)
        && (!ground.removedOn || day < *ground.removedOn);
}

Result<PersonFile> personFile(Session &session, PersonId person)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"case.listed"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<PersonFile> {
        PersonFile file;
        file.person = person;
        file.now = session.now();
        readIncidents(session, file);
        readPairs(session, file);
        for (const auto read : {readCases, readTalks, readRegister})
            if (const auto done = read(session, file); !done)
                return fail(done.error());
        return file;
    });
}

} // namespace qorgan::casework
