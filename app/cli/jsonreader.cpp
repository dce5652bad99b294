// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jsonreader.h"

#include "domain/catalogue.h"

#include <QFile>
#include <QJsonDocument>

#include <limits>

namespace qorgan::cli {

namespace {

QString matched(const QString &text, const QString &catalogue)
{
    const domain::CatalogueItem *item = domain::catalogue(catalogue).match(text);
    return item ? item->code : text;
}

/// Qt counts bytes from the start; people count lines, and letters within the line.
base::Error syntaxError(const QByteArray &bytes, int offset)
{
    const QByteArray before = bytes.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(lineStart)).size() + 1;
    return {u"json-syntax"_s, u"file"_s, {QString::number(line), QString::number(column)},
            base::ErrorKind::Refused};
}

} // namespace

void JsonFindings::add(const QString &code, const QString &path, const QStringList &arguments)
{
    if (!m_first)
        m_first = base::Error{code, path, arguments, base::ErrorKind::Refused};
}

JsonReader::JsonReader(QJsonObject object, QString path, JsonFindings &findings)
    : m_object(std::move(object)), m_path(std::move(path)), m_findings(findings)
{
}

bool JsonReader::has(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QString JsonReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : QString(m_path + u'.' + key);
}

QJsonValue JsonReader::value(const QString &key)
{
    m_known.insert(key);
    const QJsonValue value = m_object.value(key);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

void JsonReader::wrongType(const QString &key, const QString &expected)
{
    m_findings.add(u"type"_s, pathOf(key), {pathOf(key), expected});
}

QString JsonReader::text(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isString())
        wrongType(key, u"\"…\""_s);
    return found.toString();
}

QStringList JsonReader::textsOf(const QString &key, const QJsonArray &array)
{
    QStringList texts;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            wrongType(QString(key + u'[' + QString::number(i) + u']'), u"\"…\""_s);
        texts.append(array.at(i).toString());
    }
    return texts;
}

QStringList JsonReader::texts(const QString &key)
{
    return textsOf(key, array(key));
}

QString JsonReader::code(const QString &key, const QString &catalogue)
{
    const QString typed = text(key);
    return typed.isEmpty() ? typed : matched(typed, catalogue);
}

QStringList JsonReader::codes(const QString &key, const QString &catalogue)
{
    QStringList found = texts(key);
    for (QString &typed : found)
        typed = matched(typed, catalogue);
    return found;
}

QString JsonReader::yesNoUnknown(const QString &key)
{
    const QJsonValue found = value(key);
    if (found.isBool())
        return found.toBool() ? u"yes"_s : u"no"_s;
    return code(key, u"yes_no_unknown"_s);
}

std::optional<bool> JsonReader::flag(const QString &key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    if (found.isBool())
        return found.toBool();
    const QString word = found.isString() ? matched(found.toString(), u"yes_no_unknown"_s) : QString();
    if (word != u"yes" && word != u"no")
        wrongType(key, u"true, false"_s);
    return word == u"yes";
}

std::optional<int> JsonReader::count(const QString &key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    const qint64 number = found.toInteger(-1);
    if (number < 0 || number > std::numeric_limits<int>::max()) {
        wrongType(key, u"0, 1, 2, …"_s);
        return {};
    }
    return static_cast<int>(number);
}

std::optional<QDate> JsonReader::date(const QString &key)
{
    const QString typed = text(key);
    if (typed.isEmpty())
        return {};
    const auto day = base::dateFromIso(typed);
    if (!day)
        m_findings.add(u"date-format"_s, pathOf(key));
    return day;
}

std::optional<base::Instant> JsonReader::instant(const QString &key)
{
    const QString typed = text(key);
    if (typed.isEmpty())
        return {};
    const auto at = base::instantFromIso(typed);
    if (!at)
        m_findings.add(u"time-format"_s, pathOf(key));
    return at;
}

std::optional<QUuid> JsonReader::uuid(const QString &key)
{
    if (!has(key)) {
        m_known.insert(key);
        return {};
    }
    const QUuid id = QUuid::fromString(text(key));
    if (id.isNull())
        m_findings.add(u"id-format"_s, pathOf(key));
    return id;
}

std::optional<JsonReader> JsonReader::object(const QString &key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    if (!found.isObject()) {
        wrongType(key, u"{…}"_s);
        return {};
    }
    return JsonReader(found.toObject(), pathOf(key), m_findings);
}

QJsonArray JsonReader::array(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isArray())
        wrongType(key, u"[…]"_s);
    return found.toArray();
}

void JsonReader::refuseOthers()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys)
        if (!m_known.contains(key))
            m_findings.add(u"unknown-field"_s, pathOf(key), {pathOf(key)});
}

base::Result<QJsonObject> readJsonFile(const QString &file, const QString &outerName)
{
    QFile source(file);
    if (!source.exists())
        return base::fail(u"file-missing"_s, u"file"_s, {file}, base::ErrorKind::Io);
    if (!source.open(QIODevice::ReadOnly))
        return base::fail(u"not-readable"_s, u"file"_s, {file}, base::ErrorKind::Io);
    return readJson(source.readAll(), outerName);
}

base::Result<QJsonObject> readJson(const QByteArray &bytes, const QString &outerName)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &syntax);
    if (document.isNull())
        return base::fail(syntaxError(bytes, syntax.offset));
    if (!document.isObject())
        return base::fail(u"type"_s, outerName, {outerName, u"{…}"_s});
    const QJsonObject object = document.object();
    if (!object.value(outerName).isObject())
        return object;
    JsonFindings findings;
    JsonReader outer(object, {}, findings);
    const QJsonObject inner = outer.value(outerName).toObject();
    outer.refuseOthers();
    return findings.resultOf(inner);
}

} // namespace qorgan::cli
