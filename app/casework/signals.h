// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/officers.h"

#include <QUuid>

namespace qorgan::casework {

/// Something supervision would ask about (R20).
struct SupervisionSignal {
    QString signal;            ///< catalogue `supervision_signals`: the reason as a sentence, and the act that mends it
    domain::PersonId person;
    QString personName;
    QUuid record;              ///< the record it is about, of that kind:
    QString recordKind;        ///< "measure", "incident", "breach", "case"
    QString number;            ///< of the measure, the case or the КУИ; may be empty
    base::Instant since;       ///< from when on the signal stands
    std::uint32_t officer = 0; ///< whose record it is: place in SupervisionSignals::officers
    domain::MeasureId measure;  ///< of a measure or a breach; else null
    bool isRequirement = false; ///< that measure is a court's
};

struct SupervisionSignals {
    base::Instant now;
    std::vector<SupervisionSignal> items;  ///< in the order of the catalogue, the oldest first
    std::vector<Officer> officers;

    [[nodiscard]] const Officer &officerOf(const SupervisionSignal &item) const { return officers[item.officer]; }
};

struct SignalRequest {
    QString signal = {};       ///< one kind alone; empty: all
};

/// By a head. What lies in the past is looked for as far back as R20 says. Error: unknown-code (signal).
[[nodiscard]] base::Result<SupervisionSignals> supervisionSignals(Session &session, const SignalRequest &request = {});

/// The act that mends a signal: catalogue `mending_acts`.
[[nodiscard]] QString mendingActOf(const QString &signal);

} // namespace qorgan::casework
