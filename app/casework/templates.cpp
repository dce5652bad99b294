// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/templates.h"

#include "casework/entry.h"
#include "casework/officerrows.h"
#include "casework/sheetinfo.h"
#include "forms/pdf.h"
#include "storage/register.h"

#include <algorithm>
#include <array>

namespace qorgan::casework {

using namespace base;
using forms::Library;
using security::Permission;

namespace {

/// No approved form is longer than this by far.
constexpr qsizetype LongestTemplate = 100'000;
constexpr double LeastDots = 20;
constexpr double MostDots = 600;
constexpr std::array Languages{Language::Kazakh, Language::Russian};

void replaceBy(Library &library, const QString &form, const Texts &text)
{
    for (const Language language : Languages)
        if (!text.in(language).isEmpty())
            library.replace(form, language, text.in(language));
}

FormTemplates templatesIn(Session &session, const QString &form)
{
    const Library supplied;
    const Library own = unitLibrary(session);
    FormTemplates templates;
    templates.form = form;
    templates.text = {own.source(form, Language::Kazakh).value_or(QString()), own.source(form, Language::Russian).value_or(QString()), {}};
    templates.supplied = {supplied.source(form, Language::Kazakh).value_or(QString()),
                          supplied.source(form, Language::Russian).value_or(QString()), {}};
    for (const storage::StoredTemplate &changed : session.store().papers().templates())
        if (changed.form == form)
            (changed.language == "kk"_L1 ? templates.ownKk : templates.ownRu) = true;
    return templates;
}

/// Each name shows its own meaning; lists have two items, flags are set.
forms::Values sampleValues(const forms::Form &form, Language language, const QString &list = {})
{
    forms::Values values;
    for (const forms::NameRule &rule : form.names) {
        if (rule.list != list)
            continue;
        if (rule.kind == forms::NameKind::Text)
            values.texts[rule.key()] = {rule.meaning.in(language).section(u';', 0, 0).section(u" ("_s, 0, 0)};
        else if (rule.kind == forms::NameKind::Flag)
            values.flags[rule.key()] = true;
        else
            values.lists[rule.key()].assign(2, sampleValues(form, language, rule.name));
    }
    return values;
}

Result<forms::Form> known(Session &session, const QString &form, Permission permission, const QString &act)
{
    if (const auto permitted = session.require(permission, act); !permitted)
        return fail(permitted.error());
    return Library().form(form);
}

/// Whoever prints a form may read it, and so may who keeps the forms.
Permission reading(const Session &session)
{
    return session.may(Permission::ManageAccounts) ? Permission::ManageAccounts : Permission::Print;
}

/// A wording that could be printed. The library is that of the unit with the text in it.
Result<Library> tried(Session &session, const QString &form, const Texts &text)
{
    if (text.kk.trimmed().isEmpty() && text.ru.trimmed().isEmpty())
        return fail(u"required"_s, u"text"_s);
    for (const Language language : Languages)
        if (text.in(language).size() > LongestTemplate)
            return fail(u"too-long"_s, u"text"_s, {QString::number(LongestTemplate)});
    Library library = unitLibrary(session);
    replaceBy(library, form, text);
    if (const auto problems = library.check(form); !problems.empty())
        return fail(problems.front());
    return library;
}

} // namespace

std::vector<TemplateName> templateNames(const QString &code)
{
    std::vector<TemplateName> names;
    const auto form = Library().form(code);
    if (!form)
        return names;
    for (const forms::NameRule &rule : form->names) {
        TemplateName name{rule.key(), rule.list, rule.kind != forms::NameKind::Text, rule.sealed, {}, rule.meaning};
        for (const forms::Audience audience : forms::AllAudiences)
            if (rule.audiences.testFlag(audience))
                name.audiences += forms::code(audience);
        names.push_back(std::move(name));
    }
    return names;
}

Result<FormTemplates> templatesOf(Session &session, const QString &form)
{
    if (const auto found = known(session, form, reading(session), u"template.opened"_s); !found)
        return fail(found.error());
    return session.store().read([&]() -> Result<FormTemplates> { return templatesIn(session, form); });
}

Result<std::vector<TemplateChange>> templateHistory(Session &session, const QString &form)
{
    if (const auto found = known(session, form, reading(session), u"template.opened"_s); !found)
        return fail(found.error());
    return session.store().read([&]() -> Result<std::vector<TemplateChange>> {
        const OfficerRows officers(session);
        std::vector<TemplateChange> changes;
        for (storage::StoredTemplate &row : session.store().papers().history(form))
            changes.push_back({row.form, row.language, std::move(row.source), officers.of(row.officer), row.changedAt});
        return changes;
    });
}

Result<FormTemplates> changeTemplate(Session &session, const QString &form, const Texts &text)
{
    if (const auto found = known(session, form, Permission::ManageAccounts, u"template.changed"_s); !found)
        return fail(found.error());
    return session.store().write([&]() -> Result<FormTemplates> {
        if (const auto library = tried(session, form, text); !library)
            return fail(library.error());
        QStringList changed;
        for (const Language language : Languages) {
            if (text.in(language).isEmpty())
                continue;
            session.store().papers().addTemplate(form, languageCode(language), text.in(language), session.now());
            changed += languageCode(language);
        }
        enter(session, u"template.changed"_s, u"form"_s, {}, changed, form);
        return templatesIn(session, form);
    });
}

Result<FormTemplates> restoreTemplate(Session &session, const QString &form)
{
    if (const auto found = known(session, form, Permission::ManageAccounts, u"template.restored"_s); !found)
        return fail(found.error());
    return session.store().write([&]() -> Result<FormTemplates> {
        const FormTemplates before = templatesIn(session, form);
        if (before.ownKk)
            session.store().papers().addTemplate(form, u"kk"_s, {}, session.now());
        if (before.ownRu)
            session.store().papers().addTemplate(form, u"ru"_s, {}, session.now());
        if (before.ownKk || before.ownRu)
            enter(session, u"template.restored"_s, u"form"_s, {}, {}, form);
        return templatesIn(session, form);
    });
}

Result<SheetPreview> previewTemplate(Session &session, const QString &code, const Texts &text, const QString &audienceCode,
                                     const QString &languageCode, double dotsPerInch)
{
    const auto form = known(session, code, Permission::ManageAccounts, u"template.changed"_s);
    if (!form)
        return fail(form.error());
    const auto audience = forms::audienceFromCode(audienceCode);
    const auto language = forms::printLanguageFromCode(languageCode);
    if (!audience)
        return fail(u"audience-not-allowed"_s, u"audience"_s, {code, audienceCode});
    if (!language)
        return fail(u"language-not-allowed"_s, u"lang"_s, {code, languageCode});
    const auto document = session.store().read([&]() -> Result<forms::Document> {
        const auto library = tried(session, code, text);
        if (!library)
            return fail(library.error());
        const forms::LocalizedValues sample{sampleValues(*form, Language::Kazakh), sampleValues(*form, Language::Russian)};
        return forms::render(code, sample, *audience, *language, sheetInfo(session, {}), *library);
    });
    if (!document)
        return fail(document.error());
    auto pages = forms::toImages(*document, std::clamp(dotsPerInch, LeastDots, MostDots));
    if (!pages)
        return fail(pages.error());
    return SheetPreview{std::move(*pages), document->leftOut, {}, {}, document->sealedIncluded};
}

Result<std::vector<Error>> checkForm(Session &session, const QString &form)
{
    if (const auto permitted = session.require(reading(session), u"template.opened"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<std::vector<Error>> { return unitLibrary(session).check(form); });
}

std::vector<Error> checkTemplate(const QString &form, const Texts &text)
{
    Library library;
    replaceBy(library, form, text);
    return library.check(form);
}

} // namespace qorgan::casework
