// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/documents.h"

#include "base/text.h"
#include "casework/entry.h"
#include "casework/paper.h"
#include "casework/sheetcode.h"
#include "forms/library.h"
#include "forms/odt.h"
#include "forms/paper.h"
#include "forms/pdf.h"
#include "forms/sheetbytes.h"
#include "security/chain.h"
#include "security/files.h"
#include "storage/register.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using namespace domain;
using forms::Audience;
using security::Permission;

namespace {

constexpr qsizetype ShortestReason = 10;
constexpr int MostAttempts = 1000;

/// A sheet that is entered and has not come out yet.
struct Made {
    forms::Document document;
    QByteArray file;
    PrintedSheet printed;
};

enum class Kind { Pdf, Odt, Printer };

QString code(Kind kind)
{
    return kind == Kind::Pdf ? u"pdf"_s : kind == Kind::Odt ? u"odt"_s : u"printer"_s;
}

std::optional<Kind> kindOf(const QString &file)
{
    if (file.endsWith(u".pdf", Qt::CaseInsensitive))
        return Kind::Pdf;
    return file.endsWith(u".odt", Qt::CaseInsensitive) ? std::optional(Kind::Odt) : std::nullopt;
}

/// The officer's own words may tell what the table of names keeps back: found, the print waits for a change
/// or for a head who answers for it.
Result<void> checkFreeText(Session &session, const PreparedPaper &paper, const PrintRequest &request)
{
    if (paper.sealedInText.isEmpty())
        return {};
    if (request.confirmSealed.isEmpty())
        return fail(u"sealed-in-text"_s, paper.textFields.front(), {paper.sealedInText.join(u", "_s)});
    if (normalized(request.confirmSealed).size() < ShortestReason)
        return fail(u"reason-too-short"_s, u"confirm"_s, {QString::number(ShortestReason)});
    enter(session, u"document.confirmed"_s, paper.recordKind, paper.record, paper.sealedInText);
    return {};
}

QString freeCode(Session &session, DocumentId id)
{
    for (int attempt = 0; attempt < MostAttempts; ++attempt)
        if (const QString code = sheetCode(id.uuid, attempt); !session.store().documents().byCode(code))
            return code;
    return {};
}

/// Fills, sets and enters the sheet as one that has not come out.
Result<Made> make(Session &session, const PrintRequest &request, Kind kind)
{
    auto &store = session.store();
    const DocumentId id{session.ids().next(session.now())};
    const int copy = store.documents().nextCopy(request.form, request.record);
    auto paper = composePaper(session, request, copy, freeCode(session, id));
    if (!paper)
        return fail(paper.error());
    if (const auto checked = checkFreeText(session, *paper, request); !checked)
        return fail(checked.error());
    auto file = kind == Kind::Odt ? forms::toOdt(paper->document) : forms::toPdf(paper->document);
    if (!file)
        return fail(file.error());
    Made made;
    made.printed = {request.outFile, file->pages, security::sha256Hex(file->bytes), copy, paper->document.leftOut,
                    std::move(paper->warnings), paper->document.info.code, id};
    made.file = std::move(file->bytes);
    storage::StoredDocument row{id, request.form, request.record, request.audience, request.language, {}, copy,
                                file->pages, made.printed.sha256, normalized(request.confirmSealed), session.now()};
    row.recipient = paper->recipient;
    row.code = made.printed.code;
    row.number = paper->document.info.number;
    row.output = code(kind);
    row.unfinished = true;
    store.documents().add(row, {made.file, forms::toBytes(paper->document)});
    made.document = std::move(paper->document);
    return made;
}

/// Puts the sheet where it goes, and enters that it came out, or did not.
Result<PrintedSheet> bringOut(Session &session, Made made, const QString &action, const std::function<Result<void>(const Made &)> &output)
{
    const forms::Document &document = made.document;
    const QString detail = u"%1 %2 %3 copy %4"_s.arg(document.form, forms::code(document.audience), forms::code(document.language))
                               .arg(made.printed.copy);
    const auto put = output(made);
    const auto entered = session.store().write([&]() -> Result<void> {
        if (put)
            session.store().documents().setFinished(made.printed.id);
        enter(session, put ? action : u"document.not_printed"_s, u"document"_s, made.printed.id.uuid, document.sealedIncluded, detail);
        return {};
    });
    if (!put)
        return fail(put.error());
    if (!entered)
        return fail(entered.error());
    return std::move(made.printed);
}

using Output = std::function<Result<void>(const Made &)>;

Result<PrintedSheet> printTo(Session &session, const PrintRequest &request, Kind kind, const Output &output)
{
    if (const auto allowed = session.require(Permission::Print, u"document.printed"_s); !allowed)
        return fail(allowed.error());
    if (!request.confirmSealed.isEmpty())
        if (const auto allowed = session.require(Permission::OverrideRules, u"document.confirmed"_s); !allowed)
            return fail(allowed.error());
    auto made = session.store().write([&] { return make(session, request, kind); });
    if (!made) {
        if (made.error().code == u"sealed-in-text") {
            // The refusal is an event of its own: the unit of work that met it is rolled back.
            const auto entered = session.store().write([&]() -> Result<void> {
                enter(session, u"document.refused"_s, u"record"_s, request.record, {}, request.form);
                return {};
            });
            if (!entered)
                return fail(entered.error());
        }
        return fail(made.error());
    }
    return bringOut(session, std::move(*made), u"document.printed"_s, output);
}

/// The stored sheet of an entry.
Result<Made> stored(Session &session, DocumentId id)
{
    if (const auto allowed = session.require(Permission::Print, u"document.reprinted"_s); !allowed)
        return fail(allowed.error());
    return session.store().read([&]() -> Result<Made> {
        const auto row = session.store().documents().find(id);
        if (!row)
            return fail(u"not-found"_s, u"document"_s);
        auto sheet = session.store().documents().sheet(id);
        auto document = sheet ? forms::documentFromBytes(sheet->source) : std::nullopt;
        if (!document)
            return fail(u"sheet-not-kept"_s, u"document"_s);
        return Made{std::move(*document), std::move(sheet->file),
                    {row->output, row->pages, row->sha256, row->copy, {}, {}, row->code, id}};
    });
}

Result<void> paint(const forms::Document &document, QPagedPaintDevice &device, const SheetTaken &taken)
{
    // A4 the caller has set; another size only the form knows.
    if (const auto size = forms::paperNamed(document.paper); size && size->code != u"A4")
        device.setPageLayout(size->layout());
    QPainter painter;
    if (!painter.begin(&device))
        return fail(u"pdf-failed"_s, u"file"_s, {}, ErrorKind::Io);
    const auto pages = forms::paintPages(document, device, painter);
    if (!pages)
        return fail(pages.error());
    if (!painter.end())
        return fail(u"pdf-failed"_s, u"file"_s, {}, ErrorKind::Io);
    return taken ? taken() : Result<void>();
}

FormFacts factsOf(const forms::Form &form, const QHash<QString, Texts> &words)
{
    FormFacts facts;
    facts.code = form.code;
    facts.title = form.title;
    facts.languages = form.languages;
    facts.subject = form.subject;
    facts.blank = form.blank;
    facts.paper = form.paper;
    facts.basis = form.basis;
    facts.status = words.value(form.status);
    for (const Audience audience : forms::AllAudiences)
        if (form.audiences.testFlag(audience))
            facts.audiences.append(forms::code(audience));
    for (const forms::NameRule &rule : form.names)
        if (rule.byHand && rule.list.isEmpty()) // a row of a list has no name of its own
            facts.byHand.append(rule.name);
    return facts;
}

} // namespace

std::vector<FormFacts> forms()
{
    std::vector<FormFacts> facts;
    const QHash<QString, Texts> words = forms::Library().sheetWords();
    for (const forms::Form &form : forms::list())
        facts.push_back(factsOf(form, words));
    return facts;
}

std::vector<FormFacts> formsFor(const QString &subject)
{
    std::vector<FormFacts> facts = forms();
    std::erase_if(facts, [&](const FormFacts &form) { return form.subject != subject; });
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
    const auto kind = kindOf(request.outFile);
    if (!kind) {
        if (const auto paper = preparePaper(session, request); !paper)
            return fail(paper.error());
        return fail(u"file-format"_s, u"out"_s, {}, ErrorKind::Usage);
    }
    return printTo(session, request, *kind,
                   [&](const Made &made) { return security::writePrivately(request.outFile, made.file); });
}

Result<PrintedSheet> printOn(Session &session, const PrintRequest &request, QPagedPaintDevice &device,
                             const SheetTaken &taken)
{
    return printTo(session, request, Kind::Printer, [&](const Made &made) { return paint(made.document, device, taken); });
}

Result<PrintedSheet> reprint(Session &session, DocumentId id, const QString &outFile)
{
    auto made = stored(session, id);
    if (!made)
        return fail(made.error());
    const Kind wanted = made->printed.file == code(Kind::Odt) ? Kind::Odt : Kind::Pdf;
    if (kindOf(outFile) != wanted)
        return fail(u"file-format"_s, u"out"_s, {}, ErrorKind::Usage);
    made->printed.file = outFile;
    return bringOut(session, std::move(*made), u"document.reprinted"_s,
                    [&](const Made &sheet) { return security::writePrivately(outFile, sheet.file); });
}

Result<PrintedSheet> reprintOn(Session &session, DocumentId id, QPagedPaintDevice &device, const SheetTaken &taken)
{
    auto made = stored(session, id);
    if (!made)
        return fail(made.error());
    if (made->printed.file != code(Kind::Odt)) {
        const auto again = forms::toPdf(made->document);
        if (!again)
            return fail(again.error());
        if (again->bytes != made->file)
            return fail(u"sheet-differs"_s, u"document"_s);
    }
    made->printed.file.clear();
    return bringOut(session, std::move(*made), u"document.reprinted"_s,
                    [&](const Made &sheet) { return paint(sheet.document, device, taken); });
}

} // namespace qorgan::casework
