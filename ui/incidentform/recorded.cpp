// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/recorded.h"

#include "widgets/texts.h"

#include <QJsonArray>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using domain::Incident;

namespace {

QString momentText(base::Instant at)
{
    return base::local::date(at).toString(u"dd.MM.yyyy"_s) + base::local::time(at).toString(u" HH:mm"_s);
}

/// As PersonPicker remembers whom it has chosen.
QJsonValue chosen(const std::optional<domain::Person> &person)
{
    if (!person)
        return {};
    return QJsonObject{{u"id"_s, person->id.uuid.toString(QUuid::WithoutBraces)},
                       {u"surname"_s, person->surname},
                       {u"given_name"_s, person->givenName},
                       {u"patronymic"_s, person->patronymic},
                       {u"birth_date"_s, person->birthDate ? base::toIso(*person->birthDate) : QString()},
                       {u"iin"_s, person->iin}};
}

void typePlace(const casework::IncidentView &view, QJsonObject &controls)
{
    const domain::Address &place = view.card.incident.place;
    controls[u"placeRegion"] = place.region;
    controls[u"placeDistrict"] = place.district;
    controls[u"placeLocality"] = view.localityName.in(currentLanguage());
    controls[u"placeStreet"] = place.street;
    controls[u"placeHouse"] = place.house;
    controls[u"placeFlat"] = place.flat;
}

void typePeople(const casework::IncidentCard &card, QJsonObject &parts, QJsonObject &controls)
{
    parts[u"offenderPicker"] = chosen(card.offender);
    QJsonArray numbers;
    for (size_t i = 0; i < card.victims.size(); ++i) {
        numbers.append(int(i) + 1);
        const QString name = u"victim"_s + QString::number(i + 1);
        parts[QString(name + u"Picker"_s)] = chosen(card.victims[i]);
        controls[QString(name + u"Unknown"_s)] = !card.victims[i].has_value();
        controls[QString(name + u"Description"_s)] = card.incident.victims[i].unknownDescription;
    }
    if (!numbers.isEmpty())
        parts[u"people"] = numbers;
    controls[u"relationshipCombo"] = card.incident.relationship;
}

void typeTicks(const Incident &incident, QJsonObject &controls)
{
    for (const QString &type : incident.violence)
        controls[QString(u"violence_"_s + type)] = true;
    for (const QString &position : incident.victimPosition)
        controls[QString(u"position_"_s + position)] = true;
    for (const domain::Evidence &piece : incident.evidence) {
        controls[QString(u"evidence_"_s + piece.kind)] = true;
        controls[QString(u"evidence_"_s + piece.kind + u"_note"_s)] = piece.note;
    }
    for (const auto &[question, answer] : {std::pair(u"weapon_"_s, incident.weapon),
                                           std::pair(u"intoxicated_"_s, incident.intoxicated)})
        if (!answer.isEmpty())
            controls[QString(question + answer)] = true;
}

/// The same persons, neither of them typed anew.
bool isSame(const casework::PersonReference &one, const casework::PersonReference &other)
{
    return one.id == other.id && !one.draft && !other.draft;
}

bool areSame(const std::vector<casework::VictimDraft> &some, const std::vector<casework::VictimDraft> &others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [](const casework::VictimDraft &one, const casework::VictimDraft &other) {
                          return isSame(one.person, other.person)
                              && one.unknownDescription == other.unknownDescription;
                      });
}

} // namespace

QJsonObject typedOf(const casework::IncidentView &view)
{
    const Incident &incident = view.card.incident;
    QJsonObject parts;
    QJsonObject controls;
    controls[u"formSourceCombo"] = incident.source;
    controls[incident.complaint ? u"complaint_yes"_s : u"complaint_no"_s] = true;
    controls[u"anonymousCheck"] = incident.reporter.anonymous;
    controls[u"reporterEdit"] = view.reporter ? view.reporter->fullName() : incident.reporter.note;
    controls[u"detectedEdit"] = momentText(incident.detectedAt);
    controls[u"occurredEdit"] = incident.occurredAt ? momentText(*incident.occurredAt) : QString();
    typePlace(view, controls);
    typePeople(view.card, parts, controls);
    typeTicks(incident, controls);
    controls[u"childrenEdit"] = incident.childrenPresent ? QString::number(*incident.childrenPresent) : QString();
    controls[u"injuriesEdit"] = incident.injuries;
    controls[u"measuresTakenEdit"] = incident.measuresTaken;
    controls[u"articleCombo"] = incident.article;
    controls[u"kuiNumberEdit"] = incident.kuiNumber;
    controls[u"kuiDateEdit"] = incident.kuiDate ? incident.kuiDate->toString(u"dd.MM.yyyy"_s) : QString();
    controls[u"erdrNumberEdit"] = incident.erdrNumber;
    controls[u"narrativeKk"] = incident.narrative.kk;
    controls[u"narrativeRu"] = incident.narrative.ru;
    return {{u"parts"_s, parts}, {u"controls"_s, controls}};
}

casework::IncidentDraft changeOf(const casework::IncidentCard &recorded, const casework::IncidentDraft &begun,
                                 casework::IncidentDraft typed)
{
    const casework::IncidentDraft original = casework::draftOf(recorded);
    const auto keep = [&](auto... fields) {
        const auto keepOne = [&](auto field) {
            if (typed.facts.*field == begun.facts.*field)
                typed.facts.*field = original.facts.*field;
        };
        (keepOne(fields), ...);
    };
    if (typed.facts.reporter == begun.facts.reporter)
        typed.reporter = original.reporter;
    keep(&Incident::detectedAt, &Incident::occurredAt, &Incident::source, &Incident::complaint, &Incident::reporter,
         &Incident::kuiNumber, &Incident::kuiDate, &Incident::erdrNumber, &Incident::place, &Incident::relationship,
         &Incident::violence, &Incident::intoxicated, &Incident::weapon, &Incident::childrenPresent,
         &Incident::injuries, &Incident::evidence, &Incident::victimPosition, &Incident::measuresTaken,
         &Incident::article, &Incident::narrative);
    if (isSame(typed.offender, begun.offender))
        typed.offender = original.offender;
    if (areSame(typed.victims, begun.victims))
        typed.victims = original.victims;
    return typed;
}

} // namespace qorgan::ui
