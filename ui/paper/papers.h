// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/documents.h"
#include "casework/incidentview.h"
#include "casework/orders.h"
#include "casework/personcard.h"
#include "casework/requirements.h"

namespace qorgan::ui {

/// A record that sheets are printed of.
struct PaperSubject {
    struct Recipient {
        domain::PersonId id;
        QString name;
    };

    QString kind;                                ///< of its forms: casework::FormFacts::subject
    QUuid record = {};                           ///< null: of none, such as a journal
    QString number = {};                         ///< for the name of a file, which everyone sees: never a person's
    QString name = {};                           ///< of whom, where a card has several of its kind
    std::optional<base::Instant> at = {};        ///< when, likewise
    std::vector<Recipient> victims = {};         ///< whose copy it may be
    QString first = {};                          ///< form that is chosen before anyone chooses
    QStringList only = {};                       ///< its forms are these alone; empty: all of its kind
    QStringList without = {};                    ///< forms that do not fit it as it stands
    std::optional<QDate> from = {};              ///< of a journal; the day of a route sheet
    std::optional<QDate> to = {};                ///< of a journal
    bool ofUnit = false;                         ///< a route sheet: of the unit's measures

    [[nodiscard]] std::vector<casework::FormFacts> forms() const;
};

/// All that is printed from one card or page.
struct Papers {
    using Others = std::function<std::vector<PaperSubject>(casework::Session &)>;

    QUuid record;                      ///< of the card; null: of none
    std::vector<PaperSubject> own;
    Others others = {};                ///< what hangs on the record: read in the session's thread
};

[[nodiscard]] Papers papersOf(const casework::OrderCard &card);
[[nodiscard]] Papers papersOf(const casework::RequirementCard &card);
[[nodiscard]] Papers papersOf(const casework::IncidentView &view);
[[nodiscard]] Papers papersOf(const casework::PersonCard &card);
/// The journals of a period, both days included.
[[nodiscard]] Papers journalsOf(QDate from, QDate to);
/// The route sheet of a day.
[[nodiscard]] Papers routeOf(QDate day, bool ofUnit);
/// The page that one shift hands to the next, as things stand.
[[nodiscard]] Papers handoverPaper();

/// Whether the sheet tells of one victim, whoever reads it.
[[nodiscard]] bool isOfOneVictim(const QString &form);

} // namespace qorgan::ui
