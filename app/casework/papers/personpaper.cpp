// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/papers/events.h"
#include "casework/papers/source.h"

#include "casework/sealedcontacts.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using namespace domain;

namespace {

void putEntry(ValueWriter &writer, const RegisterEntry &entry)
{
    writer.label(u"entry.category"_s, u"register_categories"_s, entry.category);
    writer.put(u"entry.reason"_s, entry.reason);
    writer.date(u"entry.entered_date"_s, entry.enteredOn);
    writer.date(u"entry.until_date"_s, entry.untilOn);
    writer.date(u"entry.removed_date"_s, entry.removedOn);
    writer.put(u"entry.removal_reason"_s, entry.removalReason);
}

/// Checks and breaches of every measure the person stands under now.
void putControlOf(ValueWriter &writer, PersonId person)
{
    Session &session = writer.session();
    for (const storage::MeasureGround &ground : session.store().support().measuresOf(person, session.now()))
        putControl(writer, ground.measure);
}

} // namespace

Result<PaperSource> personPaper(const PaperContext &context)
{
    const auto person = context.session.store().persons().find({context.request.record});
    if (!person)
        return fail(u"not-found"_s, u"record"_s);
    PaperSource source;
    source.record = context.request.record;
    source.recordKind = u"person"_s;
    source.recipient = person->id;
    const auto summary = context.session.store().personList().find(person->id);
    const bool isProtected = !summary || areContactsSealed(*summary);
    source.noPost = person->safeContact.noPost;
    source.values = inBoth(context.session, [&](ValueWriter &writer) {
        putUnit(writer, context.session.account());
        if (isProtected) {
            putProtected(writer, *person);
        } else {
            putPerson(writer, u"person."_s, u"full_name"_s, *person);
            writer.put(u"addressee.name"_s, person->fullName());
            writer.put(u"addressee.address"_s, writer.address(person->address));
        }
        if (const auto entries = context.session.store().support().entriesOf(person->id); !entries.empty())
            putEntry(writer, entries.front().entry);
        putEvents(writer, *person);
        putControlOf(writer, person->id);
    });
    return source;
}

Result<PaperSource> entryPaper(const PaperContext &context)
{
    const auto entry = context.session.store().support().entry({context.request.record});
    if (!entry)
        return fail(u"not-found"_s, u"record"_s);
    const Person person = personOf(context.session, entry->person);
    PaperSource source;
    source.record = context.request.record;
    source.recordKind = u"register_entry"_s;
    source.recipient = person.id;
    source.values = inBoth(context.session, [&](ValueWriter &writer) {
        putUnit(writer, context.session.account());
        putPerson(writer, u"person."_s, u"full_name"_s, person);
        putEntry(writer, *entry);
        putEvents(writer, person, true);
        putControlOf(writer, person.id);
    });
    return source;
}

} // namespace qorgan::casework
