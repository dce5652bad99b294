// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/commands.h"

#include "casework/documents.h"

namespace qorgan::cli {

namespace {

Answer formsAnswer(base::Language language)
{
    QJsonArray forms;
    for (const casework::FormFacts &form : casework::forms())
        forms.append(QJsonObject{{u"code"_s, form.code},
                                 {u"title"_s, form.title.in(language)},
                                 {u"audiences"_s, QJsonArray::fromStringList(form.audiences)},
                                 {u"languages"_s, QJsonArray::fromStringList(form.languages)}});
    Answer answer;
    answer.json = {{u"forms"_s, forms}};
    answer.lists = {{u"forms"_s, {u"code"_s, u"title"_s, u"audiences"_s, u"languages"_s}}};
    return answer;
}

/// NAME=TEXT for the sheet's languages; NAME:kk=TEXT or NAME:ru=TEXT for one of them.
base::Result<void> readCorrections(const Arguments &arguments, casework::PrintRequest &request)
{
    const QString option = u"--correct"_s;
    for (const QString &given : arguments.values(option)) {
        const QString name = given.section(u'=', 0, 0).section(u':', 0, 0).trimmed();
        const QString language = given.section(u'=', 0, 0).section(u':', 1);
        if (name.isEmpty() || !given.contains(u'=') || !QStringList{{}, u"kk"_s, u"ru"_s}.contains(language))
            return base::fail(u"option-value"_s, option, {option, u"NAME=TEXT, NAME:kk=TEXT, NAME:ru=TEXT"_s}, base::ErrorKind::Usage);
        base::Texts &texts = request.corrections[name];
        const QString text = given.section(u'=', 1);
        if (language != "ru"_L1)
            texts.kk = text;
        if (language != "kk"_L1)
            texts.ru = text;
    }
    return {};
}

base::Result<Answer> printed(Invocation &invocation, casework::Session &session)
{
    const Arguments &arguments = invocation.arguments;
    casework::PrintRequest request;
    request.form = arguments.positional(0);
    // A journal, a handover and a blank are of no record.
    if (arguments.positionals().size() > 1) {
        const auto record = arguments.uuidAt(1);
        if (!record)
            return base::fail(record.error());
        request.record = *record;
    }
    const auto from = arguments.date(u"--from"_s);
    const auto to = arguments.date(u"--to"_s);
    if (!from || !to)
        return base::fail(from ? to.error() : from.error());
    request.from = *from;
    request.to = *to;
    request.blank = arguments.has(u"--blank"_s);
    request.audience = arguments.value(u"--audience"_s);
    request.language = arguments.value(u"--lang"_s);
    request.outFile = arguments.value(u"--out"_s);
    request.confirmSealed = arguments.value(u"--confirm-sealed"_s);
    if (arguments.has(u"--recipient"_s)) {
        const auto recipient = arguments.uuid(u"--recipient"_s);
        if (!recipient)
            return base::fail(recipient.error());
        request.recipient = domain::PersonId{*recipient};
    }
    if (const auto read = readCorrections(arguments, request); !read)
        return base::fail(read.error());
    const auto sheet = casework::print(session, request);
    if (!sheet)
        return base::fail(sheet.error());
    Answer answer;
    answer.json = {{u"file"_s, sheet->file},
                   {u"pages"_s, sheet->pages},
                   {u"sha256"_s, sheet->sha256},
                   {u"copy"_s, sheet->copy},
                   {u"code"_s, sheet->code},
                   {u"id"_s, sheet->id.toString()},
                   {u"left_out"_s, QJsonArray::fromStringList(sheet->leftOut)}};
    answer.facts = {u"file"_s, u"pages"_s, u"sha256"_s, u"copy"_s, u"code"_s};
    answer.warnings = sheet->warnings;
    return answer;
}

/// The list of forms needs no register, printing does.
base::Result<Answer> print(Invocation &invocation)
{
    if (invocation.arguments.has(u"--list"_s))
        return formsAnswer(invocation.language);
    const auto session = openSession(invocation);
    if (!session)
        return base::fail(session.error());
    return printed(invocation, **session);
}

} // namespace

std::vector<Command> documentCommands()
{
    const QStringList audiences{u"offender"_s, u"victim"_s, u"court"_s, u"prosecutor"_s, u"file"_s};
    const QStringList languages{u"kk"_s, u"ru"_s, u"kk+ru"_s};
    return {
        {{u"print"_s,
          {{u"FORM"_s}, {.name = u"ID"_s, .required = false}},
          {{.name = u"--audience"_s, .value = audiences.join(u'|'), .required = true, .choices = audiences},
           {.name = u"--lang"_s, .value = languages.join(u'|'), .required = true, .choices = languages},
           {.name = u"--out"_s, .value = u"F.pdf"_s, .required = true},
           {.name = u"--recipient"_s, .value = u"PERSON"_s},
           {.name = u"--from"_s, .value = u"D"_s},
           {.name = u"--to"_s, .value = u"D"_s},
           {.name = u"--blank"_s},
           {.name = u"--correct"_s, .value = u"NAME=TEXT"_s, .repeatable = true},
           {.name = u"--confirm-sealed"_s, .value = u"T"_s},
           {.name = u"--list"_s, .alone = true}}},
         print, nullptr, true},
    };
}

} // namespace qorgan::cli
