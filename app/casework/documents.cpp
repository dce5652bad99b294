// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/documents.h"

#include "base/text.h"
#include "casework/entry.h"
#include "casework/sheetinfo.h"
#include "forms/document.h"
#include "forms/library.h"
#include "forms/pdf.h"
#include "security/chain.h"
#include "security/files.h"
#include "storage/register.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <functional>

namespace qorgan::casework {

using namespace base;
using namespace domain;
using forms::Audience;
using forms::PrintLanguage;
using security::Permission;

namespace {

constexpr qsizetype ShortestReason = 10;

/// The request with its codes read.
struct Wanted {
    Audience audience;
    PrintLanguage language;
};

Result<Wanted> read(const PrintRequest &request)
{
    const auto form = forms::Library().form(request.form);
    if (!form)
        return fail(form.error());
    const auto audience = forms::audienceFromCode(request.audience);
    if (!audience || !form->audiences.testFlag(*audience))
        return fail(u"audience-not-allowed"_s, u"audience"_s, {request.form, request.audience});
    const auto language = forms::printLanguageFromCode(request.language);
    if (!language || !form->languages.contains(request.language))
        return fail(u"language-not-allowed"_s, u"lang"_s, {request.form, request.language});
    return Wanted{*audience, *language};
}

/// Whose copy it is: doubtful where several victims are protected, and then to be said.
Result<void> chooseRecipient(OrderSheet &sheet, const PrintRequest &request, Audience audience)
{
    if (request.recipient) {
        const bool isVictim = std::any_of(sheet.victims.begin(), sheet.victims.end(),
                                          [&](const Person &victim) { return victim.id == *request.recipient; });
        if (!isVictim)
            return fail(u"recipient-not-of-record"_s, u"recipient"_s);
        sheet.recipient = request.recipient;
    } else if (sheet.victims.size() == 1) {
        sheet.recipient = sheet.victims.front().id;
    } else if (audience == Audience::Victim) {
        return fail(u"recipient-needed"_s, u"recipient"_s);
    }
    return {};
}

/// The officer's own words may tell what the table of names keeps back: found, the print waits for a change
/// or for a head who answers for it.
Result<void> checkFreeText(Session &session, const OrderSheet &sheet, const PrintRequest &request, Audience audience)
{
    const QStringList found = sealedInText(sheet, audience);
    if (found.isEmpty())
        return {};
    if (request.confirmSealed.isEmpty())
        return fail(u"sealed-in-text"_s, u"circumstances"_s, {found.join(u", "_s)});
    if (normalized(request.confirmSealed).size() < ShortestReason)
        return fail(u"reason-too-short"_s, u"confirm"_s, {QString::number(ShortestReason)});
    enter(session, u"document.confirmed"_s, u"measure"_s, sheet.order.id.uuid, found);
    return {};
}

/// Puts the sheet where it goes: its PDF into the file, or its pages onto the device.
using Output = std::function<Result<void>(const forms::Document &, const QByteArray &pdf)>;

Result<PrintedSheet> printInside(Session &session, const PrintRequest &request, const Wanted &wanted,
                                 const Output &output)
{
    auto &store = session.store();
    auto sheet = readOrderSheet(session, {request.record});
    if (!sheet)
        return fail(sheet.error());
    if (const auto chosen = chooseRecipient(*sheet, request, wanted.audience); !chosen)
        return fail(chosen.error());
    if (const auto checked = checkFreeText(session, *sheet, request, wanted.audience); !checked)
        return fail(checked.error());
    const int copy = store.documents().nextCopy(request.form, request.record);
    const auto document = forms::render(request.form, valuesOf(session, *sheet, wanted.audience), wanted.audience,
                                        wanted.language, sheetInfo(session, *sheet, copy, wanted.audience));
    if (!document)
        return fail(document.error());
    const auto pdf = forms::toPdf(*document);
    if (!pdf)
        return fail(pdf.error());
    PrintedSheet printed{request.outFile, pdf->pages,        security::sha256Hex(pdf->bytes),
                         copy,            document->leftOut, missingTexts(*sheet, wanted.language)};
    const DocumentId id{session.ids().next(session.now())};
    store.documents().add({id, request.form, request.record, request.audience, request.language, sheet->recipient,
                           copy, pdf->pages, printed.sha256, normalized(request.confirmSealed), session.now()});
    enter(session, u"document.printed"_s, u"document"_s, id.uuid, document->sealedIncluded,
          u"%1 %2 %3 copy %4"_s.arg(request.form, request.audience, request.language).arg(copy));
    // The paper last: whatever fails before, no sheet lies about that the register does not know.
    if (const auto put = output(*document, pdf->bytes); !put)
        return fail(put.error());
    return printed;
}

Result<PrintedSheet> printTo(Session &session, const PrintRequest &request, const Output &output)
{
    if (const auto allowed = session.require(Permission::Print, u"document.printed"_s); !allowed)
        return fail(allowed.error());
    const auto wanted = read(request);
    if (!wanted)
        return fail(wanted.error());
    if (!request.confirmSealed.isEmpty())
        if (const auto allowed = session.require(Permission::OverrideRules, u"document.confirmed"_s); !allowed)
            return fail(allowed.error());
    auto printed = session.store().write([&] { return printInside(session, request, *wanted, output); });
    if (!printed && printed.error().code == u"sealed-in-text") {
        // The refusal is an event of its own: the unit of work that met it is rolled back.
        const auto entered = session.store().write([&]() -> Result<void> {
            enter(session, u"document.refused"_s, u"measure"_s, request.record, {}, request.form);
            return {};
        });
        if (!entered)
            return fail(entered.error());
    }
    return printed;
}

} // namespace

std::vector<FormFacts> forms()
{
    std::vector<FormFacts> facts;
    for (const forms::Form &form : forms::list()) {
        FormFacts item{form.code, form.title, {}, form.languages};
        for (const Audience audience : forms::AllAudiences)
            if (form.audiences.testFlag(audience))
                item.audiences.append(forms::code(audience));
        facts.push_back(std::move(item));
    }
    return facts;
}

base::Texts valueMeaning(const QString &form, const QString &name)
{
    const auto known = forms::Library().form(form);
    const forms::NameRule *rule = known ? known->find(name) : nullptr;
    if (!rule)
        return {name, name, name};
    const forms::NameRule *list = rule->list.isEmpty() ? nullptr : known->find(rule->list);
    // A meaning may end in a remark for the people who keep the form: after a semicolon, or in brackets.
    const auto words = [](const forms::NameRule &of, Language language) {
        return of.meaning.in(language).section(u';', 0, 0).section(u" ("_s, 0, 0);
    };
    const auto whole = [&](Language language) {
        return list ? QString(words(*list, language) + u": "_s + words(*rule, language)) : words(*rule, language);
    };
    return {whole(Language::Kazakh), whole(Language::Russian), whole(Language::English)};
}

Result<PrintedSheet> print(Session &session, const PrintRequest &request)
{
    if (!request.outFile.endsWith(u".pdf", Qt::CaseInsensitive)) {
        if (const auto allowed = session.require(Permission::Print, u"document.printed"_s); !allowed)
            return fail(allowed.error());
        if (const auto wanted = read(request); !wanted)
            return fail(wanted.error());
        return fail(u"file-format"_s, u"out"_s, {}, ErrorKind::Usage);
    }
    return printTo(session, request, [&](const forms::Document &, const QByteArray &pdf) {
        return security::writePrivately(request.outFile, pdf);
    });
}

Result<PrintedSheet> printOn(Session &session, const PrintRequest &request, QPagedPaintDevice &device,
                             const SheetTaken &taken)
{
    return printTo(session, request, [&](const forms::Document &document, const QByteArray &) -> Result<void> {
        QPainter painter;
        if (!painter.begin(&device))
            return fail(u"pdf-failed"_s, u"file"_s, {}, ErrorKind::Io);
        const auto pages = forms::paintPages(document, device, painter);
        if (!pages)
            return fail(pages.error());
        if (!painter.end())
            return fail(u"pdf-failed"_s, u"file"_s, {}, ErrorKind::Io);
        return taken ? taken() : Result<void>();
    });
}

} // namespace qorgan::casework
