// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/cases.h"

#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/personreference.h"
#include "domain/catalogue.h"
#include "law/history.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using domain::Breach;
using domain::CaseFile;
using domain::CaseId;
using domain::Incident;
using security::Permission;

namespace {

/// A case on its way into the register.
struct Opening {
    Session &session;
    const CaseDraft &draft;
    CaseFile file;
    std::optional<Incident> incident;
    std::vector<Warning> warnings;
};

QString articleOf(TextChecks &checks, const QString &typed)
{
    const QString text = checks.name(typed, u"article"_s);
    const domain::CatalogueItem *item = domain::catalogue(u"articles"_s).match(text);
    return item ? item->code : text;
}

Result<void> takeTexts(Opening &opening)
{
    TextChecks checks;
    CaseFile &file = opening.file;
    file.kind = opening.draft.kind;
    file.article = articleOf(checks, opening.draft.article);
    file.number = checks.name(opening.draft.number, u"number"_s);
    if (checks.finding())
        return fail(*checks.finding());
    return {};
}

Result<void> takeIncident(Opening &opening)
{
    if (!opening.draft.incident)
        return {};
    opening.incident = opening.session.store().incidents().find(*opening.draft.incident);
    if (!opening.incident)
        return fail(u"not-found"_s, u"incident"_s);
    opening.file.incident = opening.incident->id;
    if (opening.file.article.isEmpty())
        opening.file.article = opening.incident->article;
    return {};
}

Result<void> takeOffender(Opening &opening)
{
    PersonReference reference = opening.draft.offender;
    if (reference.isEmpty() && opening.incident)
        reference.id = opening.incident->offender;
    const auto offender = resolvePerson(opening.session, reference, u"offender"_s, opening.warnings);
    if (!offender)
        return fail(offender.error());
    if (!*offender)
        return fail(u"offender-missing"_s, u"offender"_s);
    opening.file.offender = (*offender)->id;
    return {};
}

Result<void> takeDay(Opening &opening)
{
    const QDate today = local::date(opening.session.now());
    opening.file.registeredOn = opening.draft.registeredOn.value_or(today);
    if (today < opening.file.registeredOn)
        return fail(u"in-the-future"_s, u"registered_on"_s);
    if (opening.incident && opening.file.registeredOn < local::date(opening.incident->detectedAt))
        return fail(u"registered-before-detected"_s, u"registered_on"_s);
    return {};
}

/// The article is asked for last, so that the incident may give it; R17 judges it by the day of the act.
Result<void> judgeArticle(Opening &opening)
{
    const CaseFile &file = opening.file;
    if (file.article.isEmpty())
        return fail(u"required"_s, u"article"_s);
    QDate day = file.registeredOn;
    if (opening.incident)
        day = local::date(opening.incident->occurredAt.value_or(opening.incident->detectedAt));
    if (const auto warning = law::qualificationWarning(file.article, day))
        opening.warnings.push_back(*warning);
    const domain::CatalogueItem *item = domain::catalogue(u"articles"_s).find(file.article);
    const QString act = item ? item->properties.value("act"_L1).toString() : QString();
    const QString expected = file.kind == domain::CaseKind::Criminal ? u"criminal_code"_s : u"administrative_code"_s;
    if (!act.isEmpty() && act != expected)
        opening.warnings.push_back({u"article-of-other-code"_s, u"article"_s, {file.article}});
    return {};
}

Result<void> judgeBreach(Opening &opening)
{
    if (!opening.draft.breach)
        return {};
    auto &store = opening.session.store();
    const auto breach = store.cases().breach(*opening.draft.breach);
    if (!breach)
        return fail(u"not-found"_s, u"breach"_s);
    const auto measure = store.measures().summary(breach->measure);
    if (!measure || measure->offender != opening.file.offender)
        return fail(u"case-of-other-offender"_s, u"breach"_s);
    return {};
}

void record(Opening &opening)
{
    Session &session = opening.session;
    CaseFile &file = opening.file;
    const Instant now = session.now();
    file.id = opening.draft.id.value_or(CaseId{session.ids().next(now)});
    session.store().cases().addCase(file, now);
    QStringList fields{u"offender"_s, u"article"_s, u"registered_on"_s};
    if (file.incident)
        fields.append(u"incident"_s);
    if (!file.number.isEmpty())
        fields.append(u"number"_s);
    enter(session, u"case.added"_s, u"case"_s, file.id.uuid, fields, domain::code(file.kind));
    if (!opening.draft.breach)
        return;
    session.store().cases().setCase(*opening.draft.breach, file.id);
    enter(session, u"breach.case"_s, u"breach"_s, opening.draft.breach->uuid, {u"case"_s});
}

/// The case of an earlier call with the same id; a repeated one makes no second.
Result<std::optional<CaseFile>> addedBefore(Session &session, const CaseDraft &draft)
{
    auto known = draft.id ? session.store().cases().caseFile(*draft.id) : std::nullopt;
    if (known && (known->kind != draft.kind || known->incident != draft.incident))
        return fail(u"id-in-use"_s, u"id"_s);
    return known;
}

} // namespace

Result<Accepted<CaseFile>> addCase(Session &session, const CaseDraft &draft)
{
    if (const auto permitted = session.require(Permission::RecordChecks, u"case.added"_s); !permitted)
        return fail(permitted.error());
    return session.store().write([&]() -> Result<Accepted<CaseFile>> {
        auto before = addedBefore(session, draft);
        if (!before)
            return fail(before.error());
        if (*before)
            return Accepted<CaseFile>{std::move(**before), {}};
        Opening opening{session, draft, {}, {}, {}};
        for (const auto step : {takeTexts, takeIncident, takeOffender, takeDay, judgeArticle, judgeBreach})
            if (const auto done = step(opening); !done)
                return fail(done.error());
        record(opening);
        return Accepted<CaseFile>{std::move(opening.file), std::move(opening.warnings)};
    });
}

} // namespace qorgan::casework
