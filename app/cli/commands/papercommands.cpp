// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "casework/blanks.h"
#include "casework/documentlist.h"
#include "casework/templates.h"
#include "cli/personjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace qorgan::cli {

namespace {

QJsonArray problemsJson(const std::vector<base::Error> &problems)
{
    QJsonArray items;
    for (const base::Error &problem : problems)
        items.append(QJsonObject{{u"code"_s, problem.code},
                                 {u"form"_s, problem.arguments.value(0)},
                                 {u"language"_s, problem.arguments.value(1)},
                                 {u"line"_s, problem.arguments.value(2).toInt()},
                                 {u"column"_s, problem.arguments.value(3).toInt()},
                                 {u"name"_s, problem.arguments.value(4)}});
    return items;
}

Answer problemsAnswer(const std::vector<base::Error> &problems)
{
    Answer answer;
    answer.json = {{u"problems"_s, problemsJson(problems)}};
    answer.lists = {{u"problems"_s, {u"form"_s, u"language"_s, u"line"_s, u"column"_s, u"code"_s, u"name"_s}}};
    return answer;
}

base::Result<QString> textOfFile(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return base::fail(u"file-missing"_s, u"file"_s, {}, base::ErrorKind::Io);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(u"file-unreadable"_s, u"file"_s, {}, base::ErrorKind::Io);
    return QString::fromUtf8(file.readAll());
}

/// Form and language of a template's file, from its path `FORM/kk.html` where they are not said.
base::Result<Answer> checkFile(const Arguments &arguments)
{
    const QFileInfo file(arguments.positional(0));
    const QString form = arguments.has(u"--form"_s) ? arguments.value(u"--form"_s) : file.absoluteDir().dirName();
    const QString language = arguments.has(u"--lang"_s) ? arguments.value(u"--lang"_s) : file.completeBaseName();
    const auto text = textOfFile(arguments.positional(0));
    if (!text)
        return base::fail(text.error());
    if (language != "kk"_L1 && language != "ru"_L1)
        return base::fail(u"option-value"_s, u"--lang"_s, {u"--lang"_s, u"kk|ru"_s}, base::ErrorKind::Usage);
    base::Texts texts;
    (language == "kk"_L1 ? texts.kk : texts.ru) = *text;
    return problemsAnswer(casework::checkTemplate(form, texts));
}

/// Supplied forms need no register; with one, its own templates are checked instead of those they replace.
base::Result<Answer> check(Invocation &invocation)
{
    if (!invocation.arguments.positionals().isEmpty())
        return checkFile(invocation.arguments);
    std::vector<base::Error> problems;
    const bool inRegister = registerDirectory(invocation).has_value();
    const auto session = inRegister ? openSession(invocation) : base::Result<std::unique_ptr<casework::Session>>();
    if (!session)
        return base::fail(session.error());
    for (const casework::FormFacts &form : casework::forms()) {
        auto found = inRegister ? casework::checkForm(**session, form.code)
                                : base::Result<std::vector<base::Error>>(casework::checkTemplate(form.code));
        if (!found)
            return base::fail(found.error());
        problems.insert(problems.end(), found->begin(), found->end());
    }
    return problemsAnswer(problems);
}

base::Result<Answer> listForms(Invocation &invocation)
{
    QJsonArray items;
    for (const casework::FormFacts &form : casework::forms())
        items.append(QJsonObject{{u"code"_s, form.code},
                                 {u"title"_s, form.title.in(invocation.language)},
                                 {u"subject"_s, form.subject},
                                 {u"blank"_s, form.blank},
                                 {u"paper"_s, form.paper},
                                 {u"audiences"_s, QJsonArray::fromStringList(form.audiences)},
                                 {u"languages"_s, QJsonArray::fromStringList(form.languages)},
                                 {u"by_hand"_s, QJsonArray::fromStringList(form.byHand)},
                                 {u"basis"_s, form.basis.in(invocation.language)}});
    Answer answer;
    answer.json = {{u"forms"_s, items}};
    answer.lists = {{u"forms"_s, {u"code"_s, u"title"_s, u"subject"_s, u"audiences"_s, u"languages"_s, u"paper"_s}}};
    return answer;
}

Answer templatesAnswer(const casework::FormTemplates &templates)
{
    Answer answer;
    answer.json = {{u"form"_s, templates.form},
                   {u"kk"_s, templates.text.kk},
                   {u"ru"_s, templates.text.ru},
                   {u"own_kk"_s, templates.ownKk},
                   {u"own_ru"_s, templates.ownRu}};
    answer.facts = {u"form"_s, u"own_kk"_s, u"own_ru"_s, u"kk"_s, u"ru"_s};
    return answer;
}

base::Result<Answer> showForm(Invocation &invocation, casework::Session &session)
{
    const QString form = invocation.arguments.positional(0);
    const auto templates = casework::templatesOf(session, form);
    if (!templates)
        return base::fail(templates.error());
    const auto changes = casework::templateHistory(session, form);
    if (!changes)
        return base::fail(changes.error());
    QJsonArray history;
    for (const casework::TemplateChange &change : *changes)
        history.append(QJsonObject{{u"language"_s, change.language},
                                   {u"at"_s, base::toIso(change.at)},
                                   {u"officer"_s, change.officer.login},
                                   {u"supplied"_s, change.text.isEmpty()}});
    Answer answer = templatesAnswer(*templates);
    answer.json.insert(u"history"_s, history);
    answer.lists = {{u"history"_s, {u"at"_s, u"language"_s, u"officer"_s, u"supplied"_s}}};
    return answer;
}

base::Result<Answer> overrideForm(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    base::Texts texts;
    for (const auto &[option, text] : {std::pair{u"--kk"_s, &texts.kk}, std::pair{u"--ru"_s, &texts.ru}}) {
        if (!arguments.has(option))
            continue;
        auto read = textOfFile(arguments.value(option));
        if (!read)
            return base::fail(read.error());
        *text = std::move(*read);
    }
    const auto templates = casework::changeTemplate(session, arguments.positional(0), texts);
    return templates ? base::Result<Answer>(templatesAnswer(*templates)) : base::fail(templates.error());
}

base::Result<Answer> restoreForm(Invocation &invocation, casework::Session &session)
{
    const auto templates = casework::restoreTemplate(session, invocation.arguments.positional(0));
    return templates ? base::Result<Answer>(templatesAnswer(*templates)) : base::fail(templates.error());
}

base::Result<Answer> listSheets(Invocation &invocation, casework::Session &session)
{
    casework::DocumentFilter filter;
    if (invocation.arguments.has(u"--record"_s)) {
        const auto record = invocation.arguments.uuid(u"--record"_s);
        if (!record)
            return base::fail(record.error());
        filter.record = *record;
    }
    const auto page = pageRequest(invocation.arguments);
    if (!page)
        return base::fail(page.error());
    const auto rows = casework::listDocuments(session, filter, *page);
    if (!rows)
        return base::fail(rows.error());
    QJsonArray items;
    for (const casework::DocumentRow &row : rows->items)
        items.append(QJsonObject{{u"id"_s, row.id.toString()},
                                 {u"form"_s, row.form},
                                 {u"record"_s, row.record.toString(QUuid::WithoutBraces)},
                                 {u"number"_s, textOrNull(row.number)},
                                 {u"audience"_s, row.audience},
                                 {u"language"_s, row.language},
                                 {u"copy"_s, row.copy},
                                 {u"pages"_s, row.pages},
                                 {u"code"_s, textOrNull(row.code)},
                                 {u"output"_s, row.output},
                                 {u"printed"_s, !row.notPrinted},
                                 {u"printed_at"_s, base::toIso(row.printedAt)},
                                 {u"officer"_s, row.officer.login},
                                 {u"sha256"_s, row.sha256}});
    return listAnswer(items, rows->next, {u"printed_at"_s, u"code"_s, u"form"_s, u"number"_s, u"audience"_s, u"language"_s,
                                          u"copy"_s, u"output"_s, u"printed"_s, u"officer"_s});
}

base::Result<Answer> reprintSheet(Invocation &invocation, casework::Session &session)
{
    const auto id = invocation.arguments.uuidAt(0);
    if (!id)
        return base::fail(id.error());
    const auto sheet = casework::reprint(session, {*id}, invocation.arguments.value(u"--out"_s));
    if (!sheet)
        return base::fail(sheet.error());
    Answer answer;
    answer.json = {{u"file"_s, sheet->file}, {u"pages"_s, sheet->pages}, {u"sha256"_s, sheet->sha256},
                   {u"copy"_s, sheet->copy}, {u"code"_s, sheet->code}};
    answer.facts = {u"file"_s, u"pages"_s, u"sha256"_s, u"copy"_s, u"code"_s};
    return answer;
}

QJsonArray numbersJson(const std::vector<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array.append(number);
    return array;
}

QJsonObject blockJson(const casework::BlankBlockAccount &block)
{
    return {{u"id"_s, block.id.toString(QUuid::WithoutBraces)},
            {u"form"_s, block.form},
            {u"series"_s, textOrNull(block.series)},
            {u"first"_s, block.first},
            {u"last"_s, block.last},
            {u"officer"_s, block.officer ? QJsonValue(block.officer->login) : QJsonValue()},
            {u"received_on"_s, base::toIso(block.receivedOn)},
            {u"used"_s, block.used},
            {u"left"_s, block.left},
            {u"spoiled"_s, numbersJson(block.spoiled)},
            {u"gaps"_s, numbersJson(block.gaps)},
            {u"doubles"_s, numbersJson(block.doubles)}};
}

Answer blockAnswer(const casework::BlankBlockAccount &block)
{
    Answer answer;
    answer.json = blockJson(block);
    answer.facts = {u"form"_s, u"series"_s, u"first"_s, u"last"_s, u"used"_s, u"left"_s, u"spoiled"_s, u"gaps"_s, u"doubles"_s};
    return answer;
}

constexpr qint64 HighestNumber = 9'999'999;

base::Result<Answer> receive(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    const auto first = arguments.number(u"--first"_s, 1, HighestNumber);
    const auto last = arguments.number(u"--last"_s, 1, HighestNumber);
    const auto on = arguments.date(u"--on"_s);
    if (!first || !last || !on)
        return base::fail(!first ? first.error() : !last ? last.error() : on.error());
    casework::BlankBlockDraft draft;
    draft.form = arguments.positional(0);
    draft.series = arguments.value(u"--series"_s);
    draft.first = first->value_or(0);
    draft.last = last->value_or(0);
    draft.note = arguments.value(u"--note"_s);
    draft.receivedOn = *on;
    const auto block = casework::receiveBlanks(session, draft);
    return block ? base::Result<Answer>(blockAnswer(*block)) : base::fail(block.error());
}

base::Result<Answer> mark(Invocation &invocation, casework::Session &session, bool spoiled)
{
    const Arguments &arguments = invocation.arguments;
    const auto number = arguments.number(u"--number"_s, 1, HighestNumber);
    if (!number)
        return base::fail(number.error());
    casework::BlankMark mark{arguments.positional(0), arguments.value(u"--series"_s), number->value_or(0), spoiled};
    mark.reason = arguments.value(u"--reason"_s);
    if (arguments.has(u"--record"_s)) {
        const auto record = arguments.uuid(u"--record"_s);
        if (!record)
            return base::fail(record.error());
        mark.record = *record;
    }
    const auto marked = casework::markBlank(session, mark);
    if (!marked)
        return base::fail(marked.error());
    Answer answer = blockAnswer(marked->value);
    answer.warnings = marked->warnings;
    return answer;
}

base::Result<Answer> use(Invocation &invocation, casework::Session &session)
{
    return mark(invocation, session, false);
}

base::Result<Answer> spoil(Invocation &invocation, casework::Session &session)
{
    return mark(invocation, session, true);
}

base::Result<Answer> listBlanks(Invocation &invocation, casework::Session &session)
{
    const auto blocks = casework::blankAccount(session, invocation.arguments.value(u"--form"_s));
    if (!blocks)
        return base::fail(blocks.error());
    QJsonArray items;
    for (const casework::BlankBlockAccount &block : *blocks)
        items.append(blockJson(block));
    return listAnswer(items, {}, {u"form"_s, u"series"_s, u"first"_s, u"last"_s, u"used"_s, u"left"_s, u"spoiled"_s,
                                  u"gaps"_s, u"doubles"_s});
}

} // namespace

std::vector<Command> paperCommands()
{
    const OptionSpec series{.name = u"--series"_s, .value = u"T"_s};
    const OptionSpec number{.name = u"--number"_s, .value = u"N"_s, .required = true};
    const OptionSpec record{.name = u"--record"_s, .value = u"ID"_s};
    std::vector<OptionSpec> sheetOptions = pageOptions();
    sheetOptions.push_back(record);
    return {
        {{u"forms list"_s, {}, {}}, listForms, nullptr},
        {{u"forms check"_s,
          {{.name = u"FILE"_s, .required = false}},
          {{.name = u"--form"_s, .value = u"FORM"_s}, {.name = u"--lang"_s, .value = u"kk|ru"_s}}},
         check,
         nullptr},
        {{u"forms show"_s, {{u"FORM"_s}}, {}}, nullptr, showForm},
        {{u"forms override"_s,
          {{u"FORM"_s}},
          {{.name = u"--kk"_s, .value = u"F.html"_s}, {.name = u"--ru"_s, .value = u"F.html"_s}}},
         nullptr,
         overrideForm},
        {{u"forms restore"_s, {{u"FORM"_s}}, {}}, nullptr, restoreForm},
        {{u"document list"_s, {}, sheetOptions}, nullptr, listSheets},
        {{u"document reprint"_s, {{u"ID"_s}}, {{.name = u"--out"_s, .value = u"F.pdf"_s, .required = true}}}, nullptr, reprintSheet},
        {{u"blanks receive"_s,
          {{u"FORM"_s}},
          {series,
           {.name = u"--first"_s, .value = u"N"_s, .required = true},
           {.name = u"--last"_s, .value = u"N"_s, .required = true},
           {.name = u"--note"_s, .value = u"T"_s},
           {.name = u"--on"_s, .value = u"D"_s}}},
         nullptr,
         receive},
        {{u"blanks use"_s, {{u"FORM"_s}}, {series, number, record}}, nullptr, use},
        {{u"blanks spoil"_s, {{u"FORM"_s}}, {series, number, {.name = u"--reason"_s, .value = u"T"_s, .required = true}}}, nullptr, spoil},
        {{u"blanks list"_s, {}, {{.name = u"--form"_s, .value = u"FORM"_s}}}, nullptr, listBlanks},
    };
}

} // namespace qorgan::cli
