// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accepted.h"
#include "casework/persons.h"
#include "domain/casefile.h"

namespace qorgan::casework {

struct ConversationDraft {
    std::optional<QUuid> id = {};           ///< given by the caller: saving twice gives the same record
    PersonReference person = {};
    std::optional<domain::IncidentId> incident = {};
    base::Instant heldAt = {};
    std::optional<int> minutes = {};
    QString place = {};
    QStringList present = {};               ///< catalogue `conversation_presence`
    domain::Narrative note = {};
};

/// A preventive conversation (R19). Warnings: conversation-too-long (with the minutes the law allows),
/// minor-without-company, and those of addPerson. Errors: required (person, minutes), not-found (person, incident),
/// id-in-use, in-the-future, number-range (minutes), unknown-code (present), too-long, and those of addPerson with
/// "person" before the field.
[[nodiscard]] base::Result<Accepted<domain::Conversation>> addConversation(Session &session,
                                                                           const ConversationDraft &draft);

/// A person's conversations, the latest first. Nothing is written. Error: not-found.
[[nodiscard]] base::Result<std::vector<domain::Conversation>> listConversations(Session &session,
                                                                                domain::PersonId person);

} // namespace qorgan::casework
