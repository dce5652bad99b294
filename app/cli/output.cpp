// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include "cli/textlayout.h"
#include "domain/messages.h"

#include <QJsonDocument>

#include <cstdio>

namespace qorgan::cli {

namespace {

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

QJsonObject messageObject(const QString &code, const QString &field, const QString &message)
{
    return {{u"code"_s, code}, {u"field"_s, textOrNull(field)}, {u"message"_s, message}};
}

} // namespace

int exitStatus(const base::Error &error)
{
    if (error.code == u"register-busy")
        return 4;
    switch (error.kind) {
    case base::ErrorKind::Refused: return 1;
    case base::ErrorKind::Usage: return 2;
    case base::ErrorKind::Register: return 3;
    case base::ErrorKind::Io: return 4;
    }
    return 1;
}

QJsonObject toJson(const base::Error &error, base::Language language)
{
    return messageObject(error.code, error.field, domain::sentence(error, language));
}

QJsonObject toJson(const base::Warning &warning, base::Language language)
{
    return messageObject(warning.code, warning.field, domain::sentence(warning, language));
}

QJsonArray toJson(const std::vector<base::Warning> &warnings, base::Language language)
{
    QJsonArray array;
    for (const base::Warning &warning : warnings)
        array.append(toJson(warning, language));
    return array;
}

int Output::answer(Answer answer) const
{
    if (!answer.warnings.empty())
        answer.json.insert("warnings"_L1, toJson(answer.warnings, m_language));
    if (answer.failure)
        answer.json.insert("error"_L1, toJson(*answer.failure, m_language));
    const QByteArray text = m_json ? QJsonDocument(answer.json).toJson(QJsonDocument::Indented)
                                   : readable(answer).toUtf8();
    if (!write(stdout, text))
        return 4;
    return answer.failure ? exitStatus(*answer.failure) : 0;
}

int Output::failure(const base::Error &error) const
{
    if (m_json) {
        const QJsonObject object{{u"error"_s, toJson(error, m_language)}};
        if (!write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented)))
            return 4;
    } else {
        write(stderr, QString(domain::sentence(error, m_language) + u'\n').toUtf8());
    }
    return exitStatus(error);
}

QString Output::readable(const Answer &answer) const
{
    QString text = answer.text;
    if (!answer.facts.isEmpty())
        text += factLines(answer.json, answer.facts, m_language);
    for (const ListLayout &list : answer.lists) {
        const QJsonArray rows = answer.json.value(list.key).toArray();
        if (rows.isEmpty() && list.key != u"items")
            continue;
        // The items are what was asked for; any other list needs its name.
        if (!text.isEmpty())
            text += list.key == u"items" ? u"\n"_s
                                         : QString(u'\n' + domain::fieldLabel(list.key, m_language) + u'\n');
        text += tableLines(rows, list.columns, m_language);
    }
    for (const base::Warning &warning : answer.warnings)
        text += u"! "_s + domain::sentence(warning, m_language) + u'\n';
    if (answer.failure)
        text += u"✗ "_s + domain::sentence(*answer.failure, m_language) + u'\n';
    const QString next = answer.json.value("next"_L1).toString();
    if (!next.isEmpty())
        text += u"--after "_s + next + u'\n';
    return text;
}

} // namespace qorgan::cli
