// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/messages.h"

#include "domain/catalogue.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qorgan::domain {

using namespace Qt::StringLiterals;

namespace {

QByteArray shipped(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

base::Texts textsOf(const QJsonObject &row)
{
    return {row.value("kk"_L1).toString(), row.value("ru"_L1).toString(), row.value("en"_L1).toString()};
}

/// The rows with their index by code; both are read once and never change.
struct Table {
    std::vector<MessageRow> rows;
    QHash<QString, std::size_t> byCode;
};

const Table &table()
{
    static const Table read = [] {
        Table result;
        if (auto rows = parseMessages(shipped(u":/help/messages.json"_s)))
            result.rows = std::move(*rows);
        for (std::size_t i = 0; i < result.rows.size(); ++i)
            result.byCode.insert(result.rows[i].code, i);
        return result;
    }();
    return read;
}

const QHash<QString, base::Texts> &fields()
{
    static const QHash<QString, base::Texts> read = [] {
        QHash<QString, base::Texts> result;
        const QJsonDocument document = QJsonDocument::fromJson(shipped(u":/help/fields.json"_s));
        for (const QJsonValue &row : document.object().value("fields"_L1).toArray())
            result.insert(row.toObject().value("code"_L1).toString(), textsOf(row.toObject()));
        return result;
    }();
    return read;
}

/// "restrictions/alcohol" is shown by its name in the catalogue; anything else as it is.
QString shownArgument(const QString &argument, base::Language language)
{
    const qsizetype slash = argument.indexOf(u'/');
    const CatalogueItem *item =
        slash > 0 ? catalogue(argument.left(slash)).find(argument.mid(slash + 1)) : nullptr;
    return item ? item->names.in(language) : argument;
}

/// Puts in the label and the arguments in one pass, so that an argument that itself holds "%1" stays as it is.
QString filled(const QString &text, const QString &label, const QStringList &arguments, base::Language language)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        const bool number = next >= u'1' && next <= u'9';
        if (text.at(i) != u'%' || (next != u'f' && !number)) {
            result += text.at(i);
            continue;
        }
        ++i;
        if (number)
            result += shownArgument(arguments.value(next.digitValue() - 1, u"…"_s), language);
        else
            result += label;
    }
    return result;
}

QString sentenceFor(const QString &code, const QString &field, const QStringList &arguments,
                    base::Language language)
{
    const auto place = table().byCode.constFind(code);
    if (place == table().byCode.cend()) {
        const QString shown = arguments.isEmpty() ? code : QString(code + u": "_s + arguments.join(u", "_s));
        return field.isEmpty() ? shown : QString(fieldLabel(field, language) + u": "_s + shown);
    }
    const MessageRow &row = table().rows[*place];
    const QString &named = !field.isEmpty() ? field : !row.field.isEmpty() ? row.field : u"value"_s;
    return filled(row.texts.in(language), fieldLabel(named, language), arguments, language);
}

} // namespace

QString sentence(const base::Error &error, base::Language language)
{
    return sentenceFor(error.code, error.field, error.arguments, language);
}

QString sentence(const base::Warning &warning, base::Language language)
{
    return sentenceFor(warning.code, warning.field, warning.arguments, language);
}

QString fieldLabel(const QString &field, base::Language language)
{
    const QStringList parts = field.split(u'.');
    for (qsizetype last = parts.size() - 1; last >= 0; --last) {
        // "victims[0]" is the field "victims", the option "--expires-within" the field "expires_within".
        QString name = parts.at(last).section(u'[', 0, 0);
        if (name.startsWith("--"_L1))
            name = name.mid(2).replace(u'-', u'_');
        const auto known = fields().constFind(name);
        if (known != fields().cend())
            return known->in(language);
    }
    return field;
}

const std::vector<MessageRow> &messageTable()
{
    return table().rows;
}

base::Result<std::vector<MessageRow>> parseMessages(const QByteArray &json)
{
    std::vector<MessageRow> rows;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    for (const QJsonValue &value : root.value("messages"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        MessageRow row{object.value("code"_L1).toString(), object.value("field"_L1).toString(),
                       object.value("rule"_L1).toString(), textsOf(object)};
        if (row.code.isEmpty() || row.texts.kk.isEmpty() || row.texts.ru.isEmpty() || row.texts.en.isEmpty()) {
            const QString where = row.code.isEmpty() ? QString::number(rows.size() + 1) : row.code;
            return base::fail(u"messages-malformed"_s, {}, {where}, base::ErrorKind::Io);
        }
        rows.push_back(std::move(row));
    }
    if (rows.empty())
        return base::fail(u"messages-malformed"_s, {}, {}, base::ErrorKind::Io);
    return rows;
}

} // namespace qorgan::domain
