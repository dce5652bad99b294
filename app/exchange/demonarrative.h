// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/incident.h"
#include "domain/person.h"
#include "exchange/demodata.h"
#include "exchange/demodice.h"

namespace qorgan::exchange {

/// The person a narrative speaks of.
struct DemoFigure {
    domain::PersonId id;
    QString shortName;
    domain::Sex sex = domain::Sex::Male;
};

/// Composes texts of a case from its facts, in the language of a household.
class DemoNarrative
{
public:
    DemoNarrative(const DemoData &data, DemoDice &dice) : m_data(data), m_dice(dice) {}

    /// Mostly in both languages. Without an offender: a person not established.
    [[nodiscard]] domain::Narrative of(const domain::Incident &incident, const std::optional<DemoFigure> &offender,
                                       std::optional<domain::Sex> victim, bool kazakh);
    /// One of the short texts of that kind (`notes` in narratives.json).
    [[nodiscard]] QString note(const QString &kind, bool kazakh);

private:
    [[nodiscard]] QString text(const domain::Incident &incident, const std::optional<DemoFigure> &offender,
                               std::optional<domain::Sex> victim, bool kazakh);

    const DemoData &m_data;
    DemoDice &m_dice;
};

} // namespace qorgan::exchange
