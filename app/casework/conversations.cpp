// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/conversations.h"

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/personreference.h"
#include "law/liability.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using domain::Conversation;
using security::Permission;

namespace {

/// A slip of the keyboard; what is longer than the law allows only warns (R19).
constexpr int MostMinutes = 1'440;

Result<Conversation> checkedConversation(const ConversationDraft &draft, Instant now)
{
    TextChecks checks;
    Conversation conversation;
    conversation.incident = draft.incident;
    conversation.heldAt = draft.heldAt;
    conversation.place = checks.shortText(draft.place, u"place"_s);
    conversation.present = checks.codes(draft.present, u"conversation_presence"_s, u"present"_s);
    conversation.note = checks.narrative(draft.note, u"note"_s);
    if (!draft.minutes)
        checks.refuse(u"required"_s, u"minutes"_s);
    checks.range(draft.minutes, 1, MostMinutes, u"minutes"_s);
    if (checks.finding())
        return fail(*checks.finding());
    conversation.minutes = *draft.minutes;
    if (isFuture(conversation.heldAt, now))
        return fail(u"in-the-future"_s, u"held_at"_s);
    return conversation;
}

/// The conversation of an earlier call with the same id; a repeated one makes no second.
Result<std::optional<Conversation>> addedBefore(Session &session, const ConversationDraft &draft)
{
    auto known = draft.id ? session.store().cases().conversation(*draft.id) : std::nullopt;
    if (known && (known->incident != draft.incident || known->heldAt != draft.heldAt))
        return fail(u"id-in-use"_s, u"id"_s);
    return known;
}

QStringList recordedFields(const Conversation &conversation)
{
    QStringList fields{u"person"_s, u"held_at"_s, u"minutes"_s};
    if (!conversation.present.isEmpty())
        fields.append(u"present"_s);
    if (!conversation.note.isEmpty())
        fields.append(u"note"_s);
    return fields;
}

} // namespace

Result<Accepted<Conversation>> addConversation(Session &session, const ConversationDraft &draft)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"conversation.added"_s); !permitted)
        return fail(permitted.error());
    auto conversation = checkedConversation(draft, session.now());
    if (!conversation)
        return fail(conversation.error());
    return session.store().write([&]() -> Result<Accepted<Conversation>> {
        auto before = addedBefore(session, draft);
        if (!before)
            return fail(before.error());
        if (*before)
            return Accepted<Conversation>{std::move(**before), {}};
        if (draft.incident && !session.store().incidents().exists(*draft.incident))
            return fail(u"not-found"_s, u"incident"_s);
        std::vector<Warning> warnings;
        const auto person = resolvePerson(session, draft.person, u"person"_s, warnings);
        if (!person)
            return fail(person.error());
        if (!*person)
            return fail(u"required"_s, u"person"_s);
        const Instant now = session.now();
        conversation->person = (*person)->id;
        conversation->id = draft.id.value_or(session.ids().next(now));
        session.store().cases().addConversation(*conversation, now);
        enter(session, u"conversation.added"_s, u"person"_s, conversation->person.uuid, recordedFields(*conversation));
        for (Warning &warning : law::conversationWarnings(**person, conversation->heldAt, conversation->minutes,
                                                          conversation->present))
            warnings.push_back(std::move(warning));
        return Accepted<Conversation>{*conversation, std::move(warnings)};
    });
}

Result<std::vector<Conversation>> listConversations(Session &session, domain::PersonId person)
{
    if (const auto permitted = session.require(Permission::ReadCases, u"conversation.listed"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<std::vector<Conversation>> {
        if (!session.store().persons().exists(person))
            return fail(u"not-found"_s, u"person"_s);
        return session.store().cases().conversations(person);
    });
}

} // namespace qorgan::casework
