// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/library.h"

#include "forms/parts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

namespace qorgan::forms {

using namespace Qt::StringLiterals;

namespace {

/// Nothing when the file is not there or not UTF-8.
std::optional<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(file.readAll());
    if (decoder.hasError())
        return {};
    return text;
}

} // namespace

QStringList Library::codes() const
{
    QStringList codes;
    const QStringList folders = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &folder : folders)
        if (QFile::exists(QString(m_folder + u'/' + folder + u"/form.json")))
            codes += folder;
    return codes;
}

base::Result<Form> Library::form(const QString &code) const
{
    return readForm(m_folder, code);
}

void Library::replace(const QString &form, base::Language language, const QString &source)
{
    m_replaced.insert(QString(form + u'/' + base::languageCode(language)), source);
}

std::optional<QString> Library::source(const QString &form, base::Language language) const
{
    const QString name = form + u'/' + base::languageCode(language);
    if (const auto own = m_replaced.find(name); own != m_replaced.end())
        return *own;
    return readText(QString(m_folder + u'/' + name + u".html"));
}

Template Library::read(const Form &form, base::Language language) const
{
    const QString code = base::languageCode(language);
    const auto source = this->source(form.code, language);
    if (!source) {
        Template missing;
        missing.problems.push_back({u"template-missing-block"_s, u"form"_s, {form.code, code, u"1"_s, u"1"_s, u"section"_s},
                                    base::ErrorKind::Refused});
        return missing;
    }
    const QString shared = u"/parts/" + code + u".html";
    // A folder of one form alone, made to try it, has no parts of its own.
    const auto parts = readText(QString(m_folder + shared));
    return scanTemplate(form, language, withParts(*source, readParts(parts ? *parts : readText(QString(u":/forms" + shared)).value_or(QString()))));
}

QHash<QString, base::Texts> Library::sheetWords() const
{
    QHash<QString, base::Texts> words;
    const QString source = readText(QString(m_folder + u"/sheet.json")).value_or(QString());
    const QJsonObject root = QJsonDocument::fromJson(source.toUtf8()).object();
    for (auto word = root.begin(); word != root.end(); ++word) {
        const QJsonObject texts = word->toObject();
        words.insert(word.key(), {texts["kk"_L1].toString(), texts["ru"_L1].toString(), texts["en"_L1].toString()});
    }
    return words;
}

QString Library::styleSheet() const
{
    return readText(QString(m_folder + u"/sheet.css")).value_or(QString());
}

std::vector<base::Error> Library::check(const QString &code) const
{
    const auto form = this->form(code);
    if (!form)
        return {form.error()};
    std::vector<base::Error> problems;
    if (!sheetWords().contains(form->status))
        problems.push_back({u"form-damaged"_s, u"form"_s, {code, u"status"_s}, base::ErrorKind::Refused});
    const Template kk = read(*form, base::Language::Kazakh);
    const Template ru = read(*form, base::Language::Russian);
    const std::vector<base::Error> twins = twinProblems(*form, kk, ru);
    for (const auto *found : {&kk.problems, &ru.problems, &twins})
        problems.insert(problems.end(), found->begin(), found->end());
    return problems;
}

std::vector<Form> list()
{
    const Library library;
    std::vector<Form> forms;
    for (const QString &code : library.codes())
        if (auto form = library.form(code))
            forms.push_back(std::move(*form));
    return forms;
}

std::vector<base::Error> check(const QString &code)
{
    return Library().check(code);
}

} // namespace qorgan::forms
