// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/findings.h"
#include "casework/incidents.h"
#include "casework/orders.h"
#include "support/trainingregister.h"

#include <QTest>

namespace qorgan::tests {

/// An instant of the tests; without an offset it is local.
inline base::Instant at(const QString &iso)
{
    const auto instant = base::instantFromIso(iso);
    if (!instant)
        throw std::runtime_error(qPrintable(iso));
    return *instant;
}

/// The value of a result that the test takes for granted.
template <typename T>
T need(base::Result<T> result)
{
    if (!result)
        throw std::runtime_error(qPrintable(shown(result)));
    return std::move(*result);
}

struct Pair {
    domain::PersonId offender;
    domain::PersonId victim;
    domain::IncidentId incident;
};

/// A training register and what the tests of measures need of it: fictional people, an incident between
/// them, an order issued and served. Every call makes new people, so that tests share a register.
class OrderCases
{
public:
    using Session = casework::Session;

    TrainingRegister training;

    [[nodiscard]] Session &head() { return training.session(); }
    [[nodiscard]] Session &inspector()
    {
        if (!m_inspector)
            m_inspector = training.sessionOf(security::Role::Inspector);
        return *m_inspector;
    }

    [[nodiscard]] domain::PersonId person(const QString &surname, std::optional<QDate> birthDate = QDate(1990, 5, 5))
    {
        casework::PersonDraft draft;
        draft.person.surname = surname;
        draft.person.givenName = QStringLiteral("Сынақ");
        draft.person.birthDate = birthDate;
        draft.person.iinAbsentReason = QStringLiteral("not_established");
        return need(casework::addPerson(head(), draft)).value.id;
    }

    [[nodiscard]] casework::IncidentDraft incidentDraft()
    {
        casework::IncidentDraft draft;
        draft.facts.detectedAt = training.now() - base::hours(1);
        draft.facts.source = QStringLiteral("neighbour");
        draft.facts.narrative.ru = QStringLiteral("Учебные обстоятельства");
        return draft;
    }

    [[nodiscard]] domain::IncidentId incident(domain::PersonId offender, domain::PersonId victim)
    {
        casework::IncidentDraft draft = incidentDraft();
        draft.offender.id = offender;
        draft.victims.push_back({{victim, {}}, {}});
        return need(casework::addIncident(head(), draft)).value.incident.id;
    }

    [[nodiscard]] Pair pair()
    {
        Pair pair{person(QStringLiteral("Үлгіев")), person(QStringLiteral("Үлгіева")), {}};
        pair.incident = incident(pair.offender, pair.victim);
        return pair;
    }

    [[nodiscard]] static casework::OrderDraft draft(domain::IncidentId incident)
    {
        casework::OrderDraft draft;
        draft.incident = incident;
        draft.restrictions = {QStringLiteral("search"), QStringLiteral("contact")};
        return draft;
    }

    /// An order of a new pair, issued now.
    [[nodiscard]] casework::OrderCard issued()
    {
        return need(casework::issueOrder(head(), draft(pair().incident))).value;
    }

    /// An order of a new pair, issued and served now.
    [[nodiscard]] casework::OrderCard served()
    {
        return need(casework::serveOrder(head(), issued().order.id, {training.now(), domain::ServiceMode::Signed, {}, {}}))
            .value;
    }

    /// The actions of the log's newest entries, newest first.
    [[nodiscard]] QStringList lastActions(int count)
    {
        QStringList actions;
        for (const casework::AuditEntry &entry : entries(head()))
            actions.append(entry.action);
        return actions.mid(0, count);
    }

private:
    std::unique_ptr<Session> m_inspector;
};

} // namespace qorgan::tests
