// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/document.h"

#include "forms/dates.h"
#include "forms/fill.h"

#include <algorithm>
#include <span>

namespace qorgan::forms {

using namespace Qt::StringLiterals;
using base::Language;

namespace {

/// Ruled blanks in the half-width columns of kk+ru.
constexpr double NarrowBlanks = 0.6;

using Words = QHash<QString, base::Texts>;

std::vector<Language> languagesOf(PrintLanguage language)
{
    if (language == PrintLanguage::Both)
        return {Language::Kazakh, Language::Russian};
    return {language == PrintLanguage::Kazakh ? Language::Kazakh : Language::Russian};
}

/// The same words in each language of the sheet.
QString inEach(const std::vector<Language> &languages, const base::Texts &texts)
{
    QStringList parts;
    for (const Language language : languages)
        parts += texts.in(language);
    parts.removeDuplicates();
    return parts.join(u" / ");
}

struct Column {
    Template blocks;
    Filled filled;
};

/// One table for each block, so that its parts stay side by side and layout.cpp can keep it whole. A block of one
/// language that is a table itself stands as it is: its head is then repeated on every page.
QString blockTable(const QStringList &sides)
{
    const QString only = sides.front().trimmed();
    if (sides.size() == 1 && only.startsWith("<table"_L1) && only.endsWith("</table>"_L1) && only.count("<table"_L1) == 1)
        return only;
    QString html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>"_s;
    if (sides.size() == 2)
        html += u"<td class=\"left\" width=\"50%\">"_s + sides[0] + u"</td><td class=\"right\" width=\"50%\">" + sides[1] + u"</td>";
    else
        html += u"<td class=\"whole\">"_s + sides[0] + u"</td>";
    return html += u"</tr></table>"_s;
}

/// The blocks of the given columns one under another; two columns stand side by side.
base::Result<QString> blocksOf(std::span<const Column> columns)
{
    QString html;
    for (std::size_t i = 0; i < columns.front().blocks.blocks.size(); ++i) {
        QStringList sides;
        for (const Column &column : columns) {
            auto side = column.filled.render(column.blocks.blocks[i]);
            if (!side)
                return base::fail(std::move(side.error()));
            sides += *side;
        }
        // All of it is for other readers: no gap tells that something stood there.
        if (std::any_of(sides.begin(), sides.end(), [](const QString &side) { return !side.trimmed().isEmpty(); }))
            html += blockTable(sides);
    }
    return html;
}

/// Wide tables and small papers have no room for two columns: each language then has pages of its own.
base::Result<QString> bodyOf(std::span<const Column> columns, bool beside)
{
    if (beside || columns.size() == 1)
        return blocksOf(columns);
    auto first = blocksOf(columns.first(1));
    auto second = blocksOf(columns.last(1));
    if (!first || !second)
        return base::fail(std::move(first ? second.error() : first.error()));
    return QString(*first + u"<p class=\"turn\"></p>" + *second);
}

void describe(Document &document, const Form &form, const std::vector<Language> &languages, const Words &words)
{
    const SheetInfo &info = document.info;
    base::Texts copy = words.value(u"copy"_s);
    base::Texts printed = words.value(u"printed"_s);
    const QString audience = code(document.audience);
    const base::Texts reader = form.readers.value(audience, words.value(QString(u"audience-" + audience)));
    for (const Language language : languages) {
        QString &copyText = language == Language::Kazakh ? copy.kk : copy.ru;
        const QString to = info.recipient.isEmpty() ? reader.in(language)
                                                    : QString(reader.in(language) + u": " + printable(info.recipient));
        copyText.replace("{copy}"_L1, QString::number(info.copy)).replace("{reader}"_L1, to);
        QString &printedText = language == Language::Kazakh ? printed.kk : printed.ru;
        printedText.replace("{moment}"_L1, legalMoment(info.printedAt, language))
            .replace("{officer}"_L1, printable(info.printedBy.in(language)));
        document.status += words.value(form.status).in(language);
    }
    const QString number = info.number.isEmpty() ? QString() : QString(u" № " + printable(info.number));
    document.heading = inEach(languages, form.title) + number;
    document.copy = inEach(languages, copy);
    document.printed = (info.recordId.isEmpty() ? QString() : QString(info.recordId + u" · ")) + inEach(languages, printed);
    document.pageOfPages = inEach(languages, words.value(u"page"_s));
    if (info.training)
        document.watermark = words.value(u"training"_s).kk;
}

void mergeNames(QStringList &into, const QStringList &names)
{
    into += names;
    into.removeDuplicates();
}

} // namespace

base::Result<Document> render(const QString &formCode, const LocalizedValues &values, Audience audience,
                              PrintLanguage language, const SheetInfo &info, const Library &library)
{
    const auto form = library.form(formCode);
    if (!form)
        return base::fail(form.error());
    if (!form->audiences.testFlag(audience))
        return base::fail(u"audience-not-allowed"_s, u"audience"_s, {formCode, code(audience)});
    if (!form->languages.contains(code(language)))
        return base::fail(u"language-not-allowed"_s, u"language"_s, {formCode, code(language)});

    const std::vector<Language> languages = languagesOf(language);
    const bool beside = form->beside && languages.size() == 2;
    const double blanks = beside ? NarrowBlanks : 1.0;
    Document document;
    document.beside = beside;
    document.form = formCode;
    document.paper = form->paper;
    document.title = form->title;
    document.audience = audience;
    document.language = language;
    document.info = info;
    document.styleSheet = library.styleSheet();
    std::vector<Column> columns;
    for (const Language each : languages) {
        Column column{library.read(*form, each),
                      Filled(*form, each == Language::Kazakh ? values.kk : values.ru, audience, each, blanks)};
        if (!column.blocks.problems.empty())
            return base::fail(column.blocks.problems.front());
        mergeNames(document.leftOut, column.filled.leftOut());
        mergeNames(document.unknownNames, column.filled.unknownNames());
        QStringList sealed = column.filled.sealed();
        sealed.removeIf([&](const QString &name) { return !column.blocks.usedNames.contains(name); });
        mergeNames(document.sealedIncluded, sealed);
        columns.push_back(std::move(column));
    }
    if (columns.size() == 2)
        if (const auto twins = twinProblems(*form, columns[0].blocks, columns[1].blocks); !twins.empty())
            return base::fail(twins.front());
    auto body = bodyOf(columns, beside);
    if (!body)
        return base::fail(std::move(body.error()));
    document.html = std::move(*body);
    describe(document, *form, languages, library.sheetWords());
    return document;
}

} // namespace qorgan::forms
