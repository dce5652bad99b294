// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/paper.h"

#include "base/text.h"
#include "casework/papers/source.h"
#include "casework/sheetinfo.h"
#include "forms/pdf.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using namespace domain;
using forms::Audience;
using forms::PrintLanguage;
using security::Permission;

namespace {

constexpr double LeastDots = 20;
constexpr double MostDots = 600;
constexpr qsizetype LongestCorrection = 500;

/// The request with its codes read.
struct Wanted {
    forms::Form form;
    Audience audience = Audience::File;
    PrintLanguage language = PrintLanguage::Kazakh;
};

Result<Wanted> read(const forms::Library &library, const PrintRequest &request)
{
    auto form = library.form(request.form);
    if (!form)
        return fail(form.error());
    const auto audience = forms::audienceFromCode(request.audience);
    if (!audience || !form->audiences.testFlag(*audience))
        return fail(u"audience-not-allowed"_s, u"audience"_s, {request.form, request.audience});
    const auto language = forms::printLanguageFromCode(request.language);
    if (!language || !form->languages.contains(request.language))
        return fail(u"language-not-allowed"_s, u"lang"_s, {request.form, request.language});
    if (request.blank && !form->blank)
        return fail(u"blank-not-offered"_s, u"blank"_s, {request.form});
    for (const auto &[name, texts] : request.corrections) {
        const forms::NameRule *rule = form->find(name);
        if (!rule || !rule->byHand)
            return fail(u"not-by-hand"_s, u"corrections"_s, {name});
        if (texts.kk.size() > LongestCorrection || texts.ru.size() > LongestCorrection)
            return fail(u"too-long"_s, u"corrections"_s, {QString::number(LongestCorrection)});
    }
    return Wanted{std::move(*form), *audience, *language};
}

/// A blank has its unit and, where it is for a record, that record's number: the rest is written by hand.
Result<PaperSource> blankSource(Session &session, const PrintRequest &request)
{
    PaperSource source;
    source.record = request.record;
    source.recordKind = u"blank"_s;
    source.values = inBoth(session, [&](ValueWriter &writer) { putUnit(writer, session.account()); });
    for (forms::Values *values : {&source.values.kk, &source.values.ru})
        std::erase_if(values->texts, [](const auto &text) {
            return !text.first.startsWith("unit."_L1) && text.first != "prosecutor_office"_L1;
        });
    return source;
}

void correct(PaperSource &source, const PrintRequest &request)
{
    for (const auto &[name, texts] : request.corrections) {
        for (const Language language : {Language::Kazakh, Language::Russian}) {
            forms::Values &values = language == Language::Kazakh ? source.values.kk : source.values.ru;
            const QString text = normalized(texts.in(language));
            if (!text.isEmpty())
                values.texts[name].text = text; // who may read it stays as it was
        }
        source.texts.push_back({u"corrections"_s, {name}, {texts.kk, texts.ru}, false});
    }
}

/// Whether the sheet prints the text for its reader at all.
bool isPrinted(const FreeText &text, const Wanted &wanted)
{
    return std::any_of(text.names.begin(), text.names.end(), [&](const QString &name) {
        const forms::NameRule *rule = wanted.form.find(name);
        return rule && rule->audiences.testFlag(wanted.audience);
    });
}

void findSealed(PreparedPaper &paper, const PaperSource &source, const Wanted &wanted)
{
    if (wanted.audience != Audience::Offender)
        return;
    for (const FreeText &text : source.texts) {
        if (!isPrinted(text, wanted))
            continue;
        const QStringList found = forms::findSealed(QString(text.text.kk + u'\n' + text.text.ru), source.sealed);
        if (found.isEmpty())
            continue;
        paper.textFields += text.field;
        paper.sealedInText += found;
    }
    paper.sealedInText.removeDuplicates();
}

void findMissing(PreparedPaper &paper, const PaperSource &source, const Wanted &wanted)
{
    for (const FreeText &text : source.texts) {
        if (!text.twoLanguages || text.text.isEmpty() || !isPrinted(text, wanted))
            continue;
        if (wanted.language != PrintLanguage::Russian && text.text.kk.isEmpty())
            paper.warnings.push_back({u"text-missing-in-language"_s, text.field, {u"kk"_s}});
        if (wanted.language != PrintLanguage::Kazakh && text.text.ru.isEmpty())
            paper.warnings.push_back({u"text-missing-in-language"_s, text.field, {u"ru"_s}});
    }
}

/// Names with a value the reader sees that tell of people: everything but the unit's own.
QStringList personalOf(const forms::LocalizedValues &values, const Wanted &wanted)
{
    static const QStringList Groups{u"offender."_s, u"victim."_s, u"victims"_s, u"children"_s, u"person."_s, u"reporter."_s,
                                    u"organisation."_s, u"shelter."_s, u"service.witnesses"_s, u"addressee."_s, u"events"_s,
                                    u"rows"_s, u"stops"_s, u"handover.items"_s};
    QStringList personal;
    for (const forms::NameRule &rule : wanted.form.names) {
        const bool tells = std::any_of(Groups.begin(), Groups.end(), [&](const QString &group) { return rule.name.startsWith(group); });
        if (!tells || !rule.audiences.testFlag(wanted.audience) || rule.kind != forms::NameKind::Text)
            continue;
        const auto has = [&](const forms::Values &in) {
            return rule.list.isEmpty() ? in.texts.contains(rule.key()) : in.lists.contains(rule.list);
        };
        if (has(values.kk) || has(values.ru))
            personal += rule.name;
    }
    return personal;
}

} // namespace

forms::Library unitLibrary(Session &session)
{
    forms::Library library;
    for (const storage::StoredTemplate &own : session.store().papers().templates())
        library.replace(own.form, own.language == "kk"_L1 ? Language::Kazakh : Language::Russian, own.source);
    return library;
}

Result<PreparedPaper> composePaper(Session &session, const PrintRequest &request, int copy, const QString &code)
{
    const forms::Library library = unitLibrary(session);
    const auto wanted = read(library, request);
    if (!wanted)
        return fail(wanted.error());
    const PaperContext context{session, request, request.form, wanted->form.subject, wanted->audience};
    auto source = request.blank ? blankSource(session, request) : paperSource(context);
    if (!source)
        return fail(source.error());
    if (source->noPost && wanted->form.paper == "DL"_L1)
        return fail(u"no-post"_s, u"record"_s);
    correct(*source, request);
    for (forms::Values *values : {&source->values.kk, &source->values.ru}) {
        if (!code.isEmpty())
            values->texts[u"record.code"_s] = {code};
        if (!source->number.isEmpty())
            values->texts[u"record.number"_s] = {source->number};
    }
    forms::SheetInfo info = sheetInfo(session, {source->number, source->record, copy, code});
    if (wanted->audience == Audience::Victim && source->recipient)
        info.recipient = personOf(session, *source->recipient).fullName();
    auto document = forms::render(request.form, source->values, wanted->audience, wanted->language, info, library);
    if (!document)
        return fail(document.error());
    PreparedPaper paper;
    paper.personal = personalOf(source->values, *wanted);
    paper.document = std::move(*document);
    paper.record = source->record;
    paper.recordKind = source->recordKind;
    paper.recipient = source->recipient;
    findSealed(paper, *source, *wanted);
    findMissing(paper, *source, *wanted);
    return paper;
}

Result<PreparedPaper> preparePaper(Session &session, const PrintRequest &request)
{
    if (const auto allowed = session.require(Permission::Print, u"document.printed"_s); !allowed)
        return fail(allowed.error());
    return session.store().read([&] {
        return composePaper(session, request, session.store().documents().nextCopy(request.form, request.record), {});
    });
}

Result<SheetPreview> previewPaper(Session &session, const PrintRequest &request, double dotsPerInch)
{
    const auto paper = preparePaper(session, request);
    if (!paper)
        return fail(paper.error());
    auto pages = forms::toImages(paper->document, std::clamp(dotsPerInch, LeastDots, MostDots));
    if (!pages)
        return fail(pages.error());
    SheetPreview preview{std::move(*pages), paper->document.leftOut, paper->warnings, paper->personal,
                         paper->document.sealedIncluded};
    if (!paper->sealedInText.isEmpty())
        preview.warnings.push_back({u"sealed-in-text"_s, paper->textFields.front(), {paper->sealedInText.join(u", "_s)}});
    return preview;
}

} // namespace qorgan::casework
