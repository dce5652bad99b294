// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/documentcard.h"

#include "casework/documents.h"
#include "casework/find.h"

namespace qorgan::ui {

namespace {

/// The page that shows what forms of that kind are printed of; nothing for a part of such a page.
std::optional<Place> placeOf(const QString &form)
{
    static const std::vector<casework::FormFacts> forms = casework::forms();
    for (const casework::FormFacts &facts : forms) {
        if (facts.code != form)
            continue;
        if (facts.subject == u"order" || facts.subject == u"warning")
            return Place::Order;
        if (facts.subject == u"requirement")
            return Place::Requirement;
        if (facts.subject == u"incident")
            return Place::Incident;
        if (facts.subject == u"person")
            return Place::Person;
    }
    return {};
}

/// The page that shows what the search found.
Place placeOf(casework::FoundRecord what)
{
    switch (what) {
    case casework::FoundRecord::Person:
        return Place::Person;
    case casework::FoundRecord::Incident:
        return Place::Incident;
    case casework::FoundRecord::Requirement:
        return Place::Requirement;
    default:
        return Place::Order;
    }
}

} // namespace

void findCard(SessionThread &session, QObject *receiver, const casework::DocumentRow &document,
              const std::function<void(const Destination &)> &found)
{
    if (const auto place = placeOf(document.form)) {
        if (!document.record.isNull())
            found({*place, document.record, {}});
        return;
    }
    // Of a part of a card, such as a check: the search knows whose.
    using Answer = base::Result<casework::FoundList>;
    session.ask<Answer>(
        receiver, [code = document.code](casework::Session &s) { return casework::Finder(s).type(code); },
        [found](const Answer &answer) {
            if (!answer || answer->empty() || answer->front().items.empty())
                return;
            const casework::Found &record = answer->front().items.front();
            found({placeOf(record.what), record.record, {}});
        });
}

} // namespace qorgan::ui
