// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/papers.h"

#include "casework/personfile.h"
#include "casework/referrals.h"

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::Session;

namespace {

constexpr int MostListed = 100;

std::vector<PaperSubject::Recipient> recipientsOf(const std::vector<domain::Person> &victims)
{
    std::vector<PaperSubject::Recipient> recipients;
    for (const domain::Person &victim : victims)
        recipients.push_back({victim.id, victim.fullName()});
    return recipients;
}

void addChecks(std::vector<PaperSubject> &subjects, const std::vector<domain::ControlCheck> &checks,
               const PaperSubject &measure)
{
    for (const domain::ControlCheck &check : checks)
        subjects.push_back({.kind = u"check"_s, .record = check.id.uuid, .number = measure.number, .at = check.at,
                            .victims = measure.victims});
}

Papers::Others breachesOf(const PaperSubject &measure)
{
    return [measure](Session &session) {
        std::vector<PaperSubject> subjects;
        const auto rows = casework::listBreaches(session, {.measure = domain::MeasureId{measure.record}}, {MostListed, {}});
        if (!rows)
            return subjects; // the card says itself what could not be read of it
        for (const casework::BreachRow &row : rows->items)
            subjects.push_back({.kind = u"breach"_s, .record = row.breach.id.uuid, .number = measure.number,
                                .at = row.breach.at, .victims = measure.victims});
        return subjects;
    };
}

PaperSubject explanationOf(const domain::Person &person)
{
    return {.kind = u"person"_s, .record = person.id.uuid, .name = person.fullName(), .only = {u"explanation"_s}};
}

Papers::Others referralsOf(domain::IncidentId incident)
{
    return [incident](Session &session) {
        std::vector<PaperSubject> subjects;
        const auto rows = casework::listReferrals(session, {.incident = incident}, {MostListed, {}});
        if (!rows)
            return subjects;
        for (const casework::ReferralRow &row : rows->items)
            subjects.push_back({.kind = u"referral"_s, .record = row.referral.id.uuid, .name = row.personName});
        return subjects;
    };
}

Papers::Others fileOf(domain::PersonId person)
{
    return [person](Session &session) {
        std::vector<PaperSubject> subjects;
        const auto file = casework::personFile(session, person);
        if (!file)
            return subjects;
        for (const domain::Conversation &held : file->conversations)
            subjects.push_back({.kind = u"conversation"_s, .record = held.id, .at = held.heldAt});
        for (const casework::CaseRow &row : file->cases)
            subjects.push_back({.kind = u"case"_s, .record = row.file.id.uuid, .number = row.file.number,
                                .name = u"№ "_s + row.file.number});
        return subjects;
    };
}

} // namespace

std::vector<casework::FormFacts> PaperSubject::forms() const
{
    static const std::vector<casework::FormFacts> all = casework::forms();
    std::vector<casework::FormFacts> forms;
    for (const casework::FormFacts &form : all)
        if (form.subject == kind && (only.isEmpty() || only.contains(form.code)) && !without.contains(form.code))
            forms.push_back(form);
    std::stable_partition(forms.begin(), forms.end(),
                          [this](const casework::FormFacts &form) { return form.code == first; });
    return forms;
}

Papers papersOf(const casework::OrderCard &card)
{
    const domain::Measure &measure = card.order;
    const bool warning = measure.kind == domain::MeasureKind::OfficialWarning;
    PaperSubject subject{.kind = warning ? u"warning"_s : u"order"_s,
                         .record = measure.id.uuid,
                         .number = measure.number,
                         .victims = recipientsOf(card.victims),
                         .first = warning ? u"official-warning"_s : u"protective-order"_s};
    if (!measure.service || measure.service->mode != domain::ServiceMode::Refused)
        subject.without << u"refusal-note"_s;
    Papers papers{measure.id.uuid, {subject}, breachesOf(subject)};
    addChecks(papers.own, card.checks, subject);
    return papers;
}

Papers papersOf(const casework::RequirementCard &card)
{
    PaperSubject subject{.kind = u"requirement"_s,
                         .record = card.motion.id.uuid,
                         .number = card.measure ? card.measure->number : QString(),
                         .first = u"requirement-motion"_s};
    if (card.victim)
        subject.victims = recipientsOf({*card.victim});
    if (!card.measure)
        subject.without << u"requirement-notice"_s;
    Papers papers{subject.record, {subject}, breachesOf(subject)};
    addChecks(papers.own, card.checks, subject);
    return papers;
}

Papers papersOf(const casework::IncidentView &view)
{
    const domain::Incident &incident = view.card.incident;
    PaperSubject subject{.kind = u"incident"_s,
                         .record = incident.id.uuid,
                         .number = incident.kuiNumber,
                         .first = u"detection-report"_s};
    Papers papers{incident.id.uuid, {}, referralsOf(incident.id)};
    if (view.card.offender)
        papers.own.push_back(explanationOf(*view.card.offender));
    for (const std::optional<domain::Person> &victim : view.card.victims) {
        if (!victim)
            continue;
        subject.victims.push_back({victim->id, victim->fullName()});
        papers.own.push_back(explanationOf(*victim));
    }
    if (view.reporter)
        papers.own.push_back(explanationOf(*view.reporter));
    papers.own.insert(papers.own.begin(), std::move(subject));
    return papers;
}

Papers papersOf(const casework::PersonCard &card)
{
    return {card.person.id.uuid,
            {{.kind = u"person"_s, .record = card.person.id.uuid, .first = u"chronology"_s}},
            fileOf(card.person.id)};
}

Papers journalsOf(QDate from, QDate to)
{
    return {{}, {{.kind = u"journal"_s, .number = from.toString(Qt::ISODate) + u'-' + to.toString(Qt::ISODate),
                  .first = u"journal-orders"_s, .from = from, .to = to}}, {}};
}

Papers routeOf(QDate day, bool ofUnit)
{
    return {{}, {{.kind = u"route"_s, .number = day.toString(Qt::ISODate), .from = day, .ofUnit = ofUnit}}, {}};
}

Papers handoverPaper()
{
    return {{}, {{.kind = u"handover"_s}}, {}};
}

bool isOfOneVictim(const QString &form)
{
    static const QStringList Forms{u"medical-examination-request"_s, u"victim-memo"_s, u"victim-pocket-card"_s};
    return Forms.contains(form);
}

} // namespace qorgan::ui
