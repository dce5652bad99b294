// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/orderpreview.h"

#include "casework/checks.h"
#include "casework/issuedefaults.h"
#include "casework/sheetinfo.h"
#include "forms/pdf.h"
#include "law/admissibility.h"
#include "law/terms.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using domain::Measure;
using domain::MeasureKind;
using domain::Person;

namespace {

constexpr double LeastDots = 20;
constexpr double MostDots = 600;
const QString Form = QStringLiteral("protective-order");

/// The person named, from the register or as typed; nothing where nobody is, or nobody of that id.
std::optional<Person> personOf(Session &session, const PersonReference &reference)
{
    if (reference.id)
        return session.store().persons().find(*reference.id);
    return reference.draft ? std::optional(reference.draft->person) : std::nullopt;
}

void takeVictims(Session &session, OrderSheet &sheet, const OrderDraft &draft)
{
    std::vector<PersonReference> references;
    if (draft.victims)
        references = *draft.victims;
    else
        for (const domain::Victim &victim : sheet.incident.victims)
            references.push_back({victim.person, {}});
    for (const PersonReference &reference : references)
        if (auto victim = personOf(session, reference)) {
            sheet.order.victims.push_back(victim->id);
            sheet.victims.push_back(std::move(*victim));
        }
    if (!sheet.victims.empty())
        sheet.recipient = sheet.victims.front().id;
}

Result<Measure> orderOf(Session &session, const OrderDraft &draft, const domain::Incident &incident)
{
    TextChecks checks;
    Measure order;
    order.incident = incident.id;
    order.circumstances = checks.narrative(draft.circumstances, u"circumstances"_s);
    if (order.circumstances.isEmpty())
        order.circumstances = incident.narrative;
    order.place = checks.shortText(draft.place, u"place"_s);
    if (order.place.isEmpty())
        order.place = defaultPlace(session.unit(), order.circumstances);
    for (const QString &kind : draft.restrictions)
        order.restrictions.push_back({kind});
    order.issuedAt = draft.issuedAt.value_or(defaultIssueTime(session.now(), incident));
    if (const auto basis = law::legalBasis(order.kind, order.issuedAt))
        order.basis = *basis;
    if (const law::Rule *rule = law::termRule(order.kind, order.issuedAt))
        order.termRule = rule->id;
    order.issuedBy = session.account().id;
    if (checks.finding())
        return fail(*checks.finding());
    return order;
}

Result<OrderSheet> sheetOf(Session &session, const OrderDraft &draft)
{
    OrderSheet sheet;
    auto incident = session.store().incidents().find(draft.incident);
    if (!incident)
        return fail(u"not-found"_s, u"incident"_s);
    sheet.incident = std::move(*incident);
    auto order = orderOf(session, draft, sheet.incident);
    if (!order)
        return fail(order.error());
    sheet.order = std::move(*order);
    PersonReference offender = draft.offender;
    if (offender.isEmpty())
        offender.id = sheet.incident.offender;
    sheet.offender = personOf(session, offender).value_or(Person());
    sheet.order.offender = sheet.offender.id;
    takeVictims(session, sheet, draft);
    if (sheet.incident.reporter.person)
        sheet.reporter = session.store().persons().find(*sheet.incident.reporter.person);
    sheet.officer = session.account();
    return sheet;
}

std::vector<Warning> warningsFor(const OrderSheet &sheet, forms::Audience audience, forms::PrintLanguage language)
{
    std::vector<Warning> warnings = missingTexts(sheet, language);
    if (const QStringList found = sealedInText(sheet, audience); !found.isEmpty())
        warnings.push_back({u"sealed-in-text"_s, u"circumstances"_s, {found.join(u", "_s)}});
    return warnings;
}

} // namespace

Result<SheetPreview> previewOrder(Session &session, const OrderDraft &draft, const QString &languageCode,
                                  const QString &audienceCode, double dotsPerInch)
{
    if (const auto permitted = session.require(security::Permission::IssueMeasures, u"order.issued"_s); !permitted)
        return fail(permitted.error());
    const auto audience = forms::audienceFromCode(audienceCode);
    if (!audience)
        return fail(u"audience-not-allowed"_s, u"audience"_s, {Form, audienceCode});
    const auto language = forms::printLanguageFromCode(languageCode);
    if (!language)
        return fail(u"language-not-allowed"_s, u"lang"_s, {Form, languageCode});
    const auto sheet = session.store().read([&] { return sheetOf(session, draft); });
    if (!sheet)
        return fail(sheet.error());
    const auto document = session.store().read([&] {
        return forms::render(Form, valuesOf(session, *sheet, *audience), *audience, *language,
                             sheetInfo(session, *sheet, 1, *audience), unitLibrary(session));
    });
    if (!document)
        return fail(document.error());
    auto pages = forms::toImages(*document, std::clamp(dotsPerInch, LeastDots, MostDots));
    if (!pages)
        return fail(pages.error());
    return SheetPreview{std::move(*pages), document->leftOut, warningsFor(*sheet, *audience, *language), {}, {}};
}

} // namespace qorgan::casework
