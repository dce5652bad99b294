// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/sheetbytes.h"

#include <QDataStream>
#include <QIODevice>

namespace qorgan::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Version = 1;

QDataStream &operator<<(QDataStream &out, const base::Texts &texts)
{
    return out << texts.kk << texts.ru << texts.en;
}

QDataStream &operator>>(QDataStream &in, base::Texts &texts)
{
    return in >> texts.kk >> texts.ru >> texts.en;
}

/// Both ways in one order: what is written is what is read.
template <typename Stream, typename Doc>
void pass(Stream &stream, Doc &document, QString &audience, QString &language)
{
    const auto each = [&stream](auto &...parts) {
        if constexpr (std::is_const_v<Doc>)
            (stream << ... << parts);
        else
            (stream >> ... >> parts);
    };
    each(document.form, document.paper, document.title, audience, language);
    each(document.info.copy, document.info.number, document.info.recordId, document.info.printedAt.ms, document.info.printedBy,
         document.info.recipient, document.info.training, document.info.code, document.beside);
    each(document.html, document.styleSheet, document.heading, document.copy, document.status, document.printed,
         document.pageOfPages, document.watermark);
}

} // namespace

QByteArray toBytes(const Document &document)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << Version;
    QString audience = code(document.audience);
    QString language = code(document.language);
    pass(out, document, audience, language);
    return bytes;
}

std::optional<Document> documentFromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    in >> version;
    if (version != Version)
        return {};
    Document document;
    QString audienceCode;
    QString languageCode;
    pass(in, document, audienceCode, languageCode);
    const auto audience = audienceFromCode(audienceCode);
    const auto language = printLanguageFromCode(languageCode);
    if (in.status() != QDataStream::Ok || !audience || !language)
        return {};
    document.audience = *audience;
    document.language = *language;
    return document;
}

} // namespace qorgan::forms
