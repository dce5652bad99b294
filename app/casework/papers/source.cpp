// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/papers/source.h"

#include "storage/register.h"

#include <algorithm>
#include <map>

namespace qorgan::casework {

using namespace base;
using namespace domain;
using forms::Audience;
using forms::SealedKind;

namespace {

/// A form that no record is needed for: the unit and the day alone.
Result<PaperSource> unitPaper(const PaperContext &context)
{
    PaperSource source;
    source.recordKind = u"unit"_s;
    source.values = inBoth(context.session, [&](ValueWriter &writer) { putUnit(writer, context.session.account()); });
    return source;
}

bool sameHome(const Address &a, const Address &b)
{
    return a.street == b.street && a.house == b.house && (a.flat == b.flat || a.flat.isEmpty() || b.flat.isEmpty());
}

} // namespace

Result<PaperSource> paperSource(const PaperContext &context)
{
    using Builder = Result<PaperSource> (*)(const PaperContext &);
    static const std::map<QString, Builder> builders{
        {u"incident"_s, incidentPaper},       {u"order"_s, measurePaper},         {u"warning"_s, measurePaper},
        {u"requirement"_s, requirementPaper}, {u"check"_s, checkPaper},           {u"breach"_s, breachPaper},
        {u"case"_s, casePaper},               {u"conversation"_s, conversationPaper}, {u"referral"_s, referralPaper},
        {u"detention"_s, detentionPaper},     {u"register-entry"_s, entryPaper},  {u"person"_s, personPaper},
        {u"handover"_s, handoverPaper},       {u"route"_s, routePaper},           {u"journal"_s, journalPaper},
        {u"none"_s, unitPaper}};
    return builders.at(context.subject)(context);
}

Result<std::optional<PersonId>> recipientOf(const PaperContext &context, const std::vector<Person> &victims)
{
    if (const auto &wanted = context.request.recipient) {
        const bool isVictim = std::any_of(victims.begin(), victims.end(), [&](const Person &victim) { return victim.id == *wanted; });
        if (!isVictim)
            return fail(u"recipient-not-of-record"_s, u"recipient"_s);
        return wanted;
    }
    if (victims.size() == 1)
        return std::optional(victims.front().id);
    if (context.audience == Audience::Victim && !victims.empty())
        return fail(u"recipient-needed"_s, u"recipient"_s);
    return std::optional<PersonId>();
}

std::vector<forms::SealedText> sealedFrom(const Protected &people)
{
    std::vector<forms::SealedText> sealed;
    const auto add = [&](const QString &name, SealedKind kind, const QString &text, const QString &house = {}) {
        if (!text.isEmpty())
            sealed.push_back({name, kind, text, house});
    };
    const auto isKnown = [&](const Address &home) {
        return std::any_of(people.known.begin(), people.known.end(), [&](const Address &known) { return sameHome(home, known); });
    };
    const auto addPerson = [&](const QString &role, const Person &person) {
        add(role + u".phone"_s, SealedKind::Digits, person.phone);
        add(role + u".iin"_s, SealedKind::Digits, person.iin);
        add(role + u".workplace"_s, SealedKind::Words, person.workplace);
        if (person.birthDate)
            add(role + u".birth_date"_s, SealedKind::Digits, toIso(*person.birthDate));
        for (const Address &home : {person.address, person.registeredAddress})
            if (!isKnown(home))
                add(role + u".address"_s, SealedKind::Address, home.street, home.house);
    };
    for (const Person &victim : people.victims)
        addPerson(u"victim"_s, victim);
    if (people.reporter) {
        add(u"reporter.name"_s, SealedKind::Words, people.reporter->fullName());
        addPerson(u"reporter"_s, *people.reporter);
    }
    add(u"reporter.note"_s, SealedKind::Words, people.reporterNote);
    return sealed;
}

Person personOf(Session &session, PersonId id)
{
    return session.store().persons().find(id).value_or(Person());
}

std::vector<Person> personsOf(Session &session, const std::vector<PersonId> &ids)
{
    std::vector<Person> persons;
    for (const PersonId id : ids)
        if (const auto person = session.store().persons().find(id))
            persons.push_back(*person);
    return persons;
}

} // namespace qorgan::casework
