// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/due.h"
#include "domain/measure.h"

#include <QUuid>

namespace qorgan::casework {

/// A measure issued or served since the last handover.
struct HandedMeasure {
    domain::MeasureId id;
    domain::MeasureKind kind = domain::MeasureKind::ProtectiveOrder;
    QString number;
    domain::PersonId person;   ///< the offender
    QString personName;
    base::Instant at;          ///< of the issue or the service
    Officer officer;
};

struct HandedBreach {
    domain::BreachId id;
    domain::MeasureId measure;
    QString number;            ///< of the measure
    QString restriction;       ///< catalogue `restrictions`; empty: of an official warning
    domain::PersonId person;
    QString personName;
    base::Instant at;
    QString protocolNumber;    ///< empty: none yet
};

/// Someone is let go soon: the victim may have to be warned before.
struct HandedDetention {
    QUuid id;
    domain::PersonId person;
    QString personName;
    base::Instant until;
};

/// An incident whose victim was not asked what she wishes.
struct HandedIncident {
    domain::IncidentId id;
    base::Instant detectedAt;
    QString kuiNumber;
    QString offenderName;      ///< empty: not established
    Officer officer;
};

/// One page for the next shift: what happened since the last handover, and what waits.
struct HandoverPage {
    base::Instant now;
    base::Instant since;       ///< the last handover, or a day ago where there was none
    std::optional<Officer> handedOverBy;
    QString note;              ///< of the last handover
    std::vector<HandedMeasure> issued;
    std::vector<HandedMeasure> served;
    std::vector<HandedBreach> breaches;
    std::vector<HandedDetention> releases;     ///< detentions ending within three days
    std::vector<HandedIncident> victimNotAsked;
    std::vector<DueItem> unserved;
    std::vector<DueItem> dueToday;             ///< overdue ones are the desk's
    std::vector<Officer> officers;             ///< of the due items
};

/// Nothing is written.
[[nodiscard]] base::Result<HandoverPage> handoverPage(Session &session);

struct Handover {
    QUuid id;
    base::Instant at;
    QString note;
};

/// The shift is handed over now: the next page begins here. The same `id` given twice is one. Errors: too-long,
/// id-in-use.
[[nodiscard]] base::Result<Handover> handOver(Session &session, const QString &note, std::optional<QUuid> id = {});

} // namespace qorgan::casework
