// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/incidents.h"
#include "exchange/demonarrative.h"
#include "exchange/demopeople.h"

namespace qorgan::exchange {

/// A home in which violence happens, and may happen again.
struct DemoHousehold {
    std::optional<DemoFigure> offender; ///< empty: not established
    std::vector<DemoFigure> victims;    ///< empty: unknown
    QString relationship;
    domain::Address place;
    bool kazakh = true;
    int section = 0;
    bool offenderMayHaveOrder = true;   ///< 16 years or older
    std::optional<domain::MeasureId> order; ///< the latest, as long as it is neither cancelled nor replaced
    base::Instant orderUntil;           ///< until then it protects the pair
    bool reconciled = false;
    std::optional<QDate> registeredUntil; ///< last day of the entry in the preventive register
};

/// An incident about to be recorded, in a new household or one of earlier incidents.
struct DemoCase {
    casework::IncidentDraft draft;
    DemoHousehold household;
};

/// Makes up cases in the proportions that units know.
class DemoCases
{
public:
    DemoCases(const DemoData &data, DemoDice &dice, DemoPeople &people, DemoNarrative &narrative, QString region);

    /// A family nobody knew, with its persons as drafts.
    [[nodiscard]] DemoCase first(base::Instant detectedAt);
    /// The same family again.
    [[nodiscard]] DemoCase again(const DemoHousehold &household, base::Instant detectedAt);
    /// The four-digit codes of the districts of the unit's sections, section by section.
    [[nodiscard]] const QStringList &sections() const { return m_sections; }

private:
    void addOffender(DemoCase &made, QDate today);
    void addVictims(DemoCase &made, QDate today);
    void addFacts(DemoCase &made, base::Instant detectedAt);
    void addSource(domain::Incident &facts, bool kazakh);
    void addConsequences(domain::Incident &facts, bool kazakh);
    [[nodiscard]] casework::PersonReference draftOf(const DemoPerson &person, const domain::Address &place,
                                                    std::optional<DemoPerson> representative = {});
    [[nodiscard]] QString kuiNumber(QDate day);

    const DemoData &m_data;
    DemoDice &m_dice;
    DemoPeople &m_people;
    DemoNarrative &m_narrative;
    QString m_region;
    QStringList m_sections;
    std::optional<DemoPerson> m_offender; ///< of the case in the making
    int m_offenderAge = 0;
    int m_kuiYear = 0;
    int m_kuiSequence = 0;
};

} // namespace qorgan::exchange
