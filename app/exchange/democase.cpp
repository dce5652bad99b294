// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/democase.h"

#include "domain/catalogue.h"

#include <algorithm>
#include <array>

namespace qorgan::exchange {

using namespace base;
using domain::Incident;
using domain::Sex;

namespace {

/// A city of this size has so many administrative sections, an inspector each; the districts share the rest.
constexpr int Sections = 95;
constexpr int CitySections = 58;

struct Share {
    const char *code;
    int weight;
};

constexpr std::array Sources{Share{"call_102", 330}, Share{"victim", 240}, Share{"neighbour", 120},
                             Share{"officer", 75},   Share{"relative", 60}, Share{"witness", 45},
                             Share{"mobile_group", 35}, Share{"contact_centre_111", 30}, Share{"medical", 28},
                             Share{"school", 14},    Share{"video", 10},   Share{"social_media", 6},
                             Share{"state_body", 5}, Share{"mass_media", 2}};

/// What the victim is to the offender.
constexpr std::array Relationships{Share{"spouse", 410}, Share{"cohabitant", 190}, Share{"ex_spouse", 110},
                                   Share{"parent", 100}, Share{"child", 70},       Share{"sibling", 55},
                                   Share{"ex_cohabitant", 40}, Share{"parent_in_law", 25}};

template <std::size_t N>
QString pickCode(DemoDice &dice, const std::array<Share, N> &shares)
{
    std::array<int, N> weights{};
    std::transform(shares.begin(), shares.end(), weights.begin(), [](const Share &share) { return share.weight; });
    return QLatin1String(shares[static_cast<std::size_t>(dice.weighted(weights))].code);
}

QStringList sectionsOf(const QString &region)
{
    QStringList cities;
    QStringList districts;
    for (const auto &item : domain::catalogue(u"districts"_s).items())
        if (item.properties.value("region"_L1).toString() == region)
            (item.properties.value("kind"_L1).toString() == u"city" ? cities : districts).append(item.code);
    const QStringList &outside = districts.isEmpty() ? cities : districts;
    QStringList sections;
    for (int i = 0; i < Sections; ++i)
        sections.append(i < CitySections && !cities.isEmpty() ? cities[i % cities.size()]
                                                              : outside[i % outside.size()]);
    return sections;
}

bool isPartner(const QString &relationship)
{
    return relationship.endsWith(u"spouse") || relationship.endsWith(u"cohabitant");
}

Sex opposite(Sex sex)
{
    return sex == Sex::Male ? Sex::Female : Sex::Male;
}

/// Battery and light harm moved from one code to the other in 2024 (R17).
QString articleFor(const Incident &facts, DemoDice &dice)
{
    const QDate day = local::date(facts.occurredAt.value_or(facts.detectedAt));
    const bool criminal = QDate(2024, 6, 16) <= day;
    if (!facts.violence.contains(u"physical"_s) || !dice.chance(330))
        return u"73"_s;
    const bool harm = dice.chance(400);
    return harm ? (criminal ? u"108-1"_s : u"73-1"_s) : (criminal ? u"109-1"_s : u"73-2"_s);
}

} // namespace

DemoCases::DemoCases(const DemoData &data, DemoDice &dice, DemoPeople &people, DemoNarrative &narrative, QString region)
    : m_data(data), m_dice(dice), m_people(people), m_narrative(narrative), m_region(std::move(region)),
      m_sections(sectionsOf(m_region))
{
}

DemoCase DemoCases::first(Instant detectedAt)
{
    DemoCase made;
    DemoHousehold &home = made.household;
    home.section = m_dice.below(static_cast<int>(m_sections.size()));
    home.relationship = pickCode(m_dice, Relationships);
    home.place = {m_region, m_sections[home.section], {}, m_dice.pick(m_data.streets),
                  QString::number(m_dice.between(1, 120)), {}};
    if (m_dice.chance(620))
        home.place.flat = QString::number(m_dice.between(1, 90));
    const QDate today = local::date(detectedAt);
    addOffender(made, today);
    addVictims(made, today);
    addFacts(made, detectedAt);
    return made;
}

DemoCase DemoCases::again(const DemoHousehold &household, Instant detectedAt)
{
    DemoCase made{{}, household};
    made.draft.offender.id = household.offender->id;
    for (const DemoFigure &victim : household.victims)
        made.draft.victims.push_back({{victim.id, {}}, {}});
    addFacts(made, detectedAt);
    return made;
}

void DemoCases::addOffender(DemoCase &made, QDate today)
{
    DemoHousehold &home = made.household;
    const bool young = home.relationship == u"parent" || home.relationship == u"sibling";
    m_offenderAge = young ? m_dice.around(m_dice.chance(90) ? 15 : 18, 46)
                          : home.relationship == u"parent_in_law" ? m_dice.around(22, 48) : m_dice.around(20, 68);
    home.offenderMayHaveOrder = m_offenderAge >= 16;
    m_offender = m_people.someone(m_dice.chance(880) ? Sex::Male : Sex::Female, m_offenderAge, today);
    home.kazakh = m_offender->kazakh;
    if (m_dice.chance(20)) // nobody knows who it was
        return;
    std::optional<DemoPerson> representative;
    if (m_offenderAge < 18 && m_dice.chance(700))
        representative = m_people.relative(*m_offender, Sex::Female, m_offenderAge + 26, today);
    home.offender = DemoFigure{{}, DemoPeople::shortName(m_offender->facts), *m_offender->facts.sex};
    made.draft.offender = draftOf(*m_offender, home.place, std::move(representative));
}

void DemoCases::addVictims(DemoCase &made, QDate today)
{
    const DemoHousehold &home = made.household;
    const QString &relationship = home.relationship;
    if (m_dice.chance(35)) {
        made.draft.victims.push_back({{}, m_narrative.note(u"unknown_victim"_s, home.kazakh)});
        return;
    }
    const Sex offenderSex = *m_offender->facts.sex;
    Sex sex = isPartner(relationship) ? opposite(offenderSex) : m_dice.chance(680) ? Sex::Female : Sex::Male;
    int age = m_offenderAge;
    if (isPartner(relationship))
        age = std::max(18, m_offenderAge + m_dice.between(-7, 5));
    else if (relationship == u"parent" || relationship == u"parent_in_law")
        age = m_offenderAge + m_dice.between(19, 34);
    else if (relationship == u"child")
        age = m_dice.between(3, std::max(4, std::min(24, m_offenderAge - 17)));
    else
        age = std::max(12, m_offenderAge + m_dice.between(-9, 9));
    const bool sharesName = relationship != u"parent_in_law" && !relationship.endsWith(u"cohabitant")
        && m_dice.chance(800);
    DemoPerson victim = sharesName ? m_people.relative(*m_offender, sex, age, today)
                                   : m_people.someone(sex, age, today);
    if (age >= 18 && sex == Sex::Female && age < 46) {
        victim.facts.pregnant = m_dice.chance(40);
        victim.facts.childrenUnder14 = m_dice.weighted(std::array{38, 27, 22, 9, 4});
    }
    if (m_dice.chance(30))
        victim.facts.safeContact.noMessages = true;
    std::optional<DemoPerson> representative;
    if (age < 18 && m_dice.chance(650))
        representative = m_people.relative(victim, opposite(offenderSex), age + m_dice.between(20, 34), today);
    made.draft.victims.push_back({draftOf(victim, home.place, std::move(representative)), {}});
    made.household.victims.push_back({{}, DemoPeople::shortName(victim.facts), sex});
    if (relationship == u"spouse" && m_dice.chance(80)) { // a child of theirs was hurt too
        const Sex childSex = m_dice.chance(500) ? Sex::Female : Sex::Male;
        const DemoPerson child = m_people.relative(*m_offender, childSex, m_dice.between(2, 16), today);
        made.draft.victims.push_back({draftOf(child, home.place), {}});
        made.household.victims.push_back({{}, DemoPeople::shortName(child.facts), childSex});
    }
}

casework::PersonReference DemoCases::draftOf(const DemoPerson &person, const domain::Address &place,
                                             std::optional<DemoPerson> representative)
{
    auto draft = std::make_shared<casework::PersonDraft>();
    draft->person = person.facts;
    draft->person.address = place;
    if (representative) {
        draft->representativeRelation = *representative->facts.sex == Sex::Female ? u"mother"_s : u"father"_s;
        draft->representative = draftOf(*representative, place);
    }
    return {{}, std::move(draft)};
}

void DemoCases::addFacts(DemoCase &made, Instant detectedAt)
{
    const DemoHousehold &home = made.household;
    Incident &facts = made.draft.facts;
    facts.detectedAt = detectedAt;
    if (m_dice.chance(900))
        facts.occurredAt = detectedAt - Span{m_dice.between(4, m_dice.chance(80) ? 1500 : 150) * 60'000LL};
    facts.relationship = home.relationship;
    facts.place = home.place;
    facts.kuiDate = local::date(detectedAt);
    facts.kuiNumber = kuiNumber(*facts.kuiDate);
    for (const auto &[type, perMille] : {std::pair{u"psychological"_s, 780}, {u"physical"_s, 520}, {u"economic"_s, 60},
                                         {u"sexual"_s, isPartner(home.relationship) ? 10 : 0}})
        if (m_dice.chance(perMille))
            facts.violence.append(type);
    if (facts.violence.isEmpty())
        facts.violence.append(u"psychological"_s);
    facts.intoxicated = m_dice.chance(610) ? u"yes"_s : m_dice.chance(850) ? u"no"_s : u"unknown"_s;
    facts.weapon = m_dice.chance(35) ? u"yes"_s : u"no"_s;
    if (m_dice.chance(880))
        facts.childrenPresent = m_dice.weighted(std::array{560, 210, 150, 60, 20});
    facts.article = articleFor(facts, m_dice);
    addSource(facts, home.kazakh);
    addConsequences(facts, home.kazakh);
    facts.narrative = m_narrative.of(
        facts, home.offender, home.victims.empty() ? std::nullopt : std::optional(home.victims.front().sex), home.kazakh);
}

void DemoCases::addSource(Incident &facts, bool kazakh)
{
    facts.source = pickCode(m_dice, Sources);
    facts.complaint = facts.source == u"victim"
        || m_dice.chance(facts.source == u"call_102" ? 400 : facts.source == u"contact_centre_111" ? 200 : 50);
    const bool toldByOthers = facts.source == u"neighbour" || facts.source == u"witness" || facts.source == u"relative"
        || facts.source == u"call_102";
    if (toldByOthers && !facts.complaint && m_dice.chance(300))
        facts.reporter.anonymous = true;
    if (facts.source == u"victim")
        facts.victimPosition = {u"wants_statement"_s};
    else if (!facts.complaint)
        facts.victimPosition = {m_dice.chance(700) ? u"refuses_statement"_s : u"not_asked"_s};
    if (m_dice.chance(160))
        facts.victimPosition.append(u"wants_order"_s);
    if (m_dice.chance(300))
        facts.evidence.push_back({u"victim_statement"_s, {}});
    if (facts.source == u"video" || m_dice.chance(60))
        facts.evidence.push_back({u"video"_s, {}});
    if (m_dice.chance(500))
        facts.measuresTaken = m_narrative.note(u"measures_taken"_s, kazakh);
}

void DemoCases::addConsequences(Incident &facts, bool kazakh)
{
    if (facts.violence.contains(u"physical"_s) && m_dice.chance(450))
        facts.injuries = m_narrative.note(u"injuries"_s, kazakh);
    if (facts.article.startsWith(u"10")) // of the Criminal Code: registered in the ЕРДР
        facts.erdrNumber = facts.kuiNumber.left(2) + u"2700031"_s + facts.kuiNumber.right(6);
}

QString DemoCases::kuiNumber(QDate day)
{
    if (day.year() != m_kuiYear) {
        m_kuiYear = day.year();
        m_kuiSequence = 0;
    }
    return QString::number(day.year() % 100) + u"270001"_s + u"%1"_s.arg(++m_kuiSequence, 7, 10, QLatin1Char('0'));
}

} // namespace qorgan::exchange
