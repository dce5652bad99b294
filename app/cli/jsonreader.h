// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/time.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace qorgan::cli {

using namespace Qt::StringLiterals;

/// What is wrong with a document; the first finding is the one reported.
class JsonFindings
{
public:
    void add(const QString &code, const QString &path, const QStringList &arguments = {});
    [[nodiscard]] const std::optional<base::Error> &first() const { return m_first; }

    /// The value, or the first finding in its place.
    template <typename T>
    [[nodiscard]] base::Result<T> resultOf(T value) const
    {
        if (m_first)
            return base::fail(*m_first);
        return value;
    }

private:
    std::optional<base::Error> m_first;
};

/// Typed access to one object of a document. A key that is absent or null gives nothing; a value of another
/// type is a finding `type` with the whole path ("incident.victims[0].birth_date"). Every key asked for is
/// known; `refuseOthers` reports the rest, so that a misspelt fact is never lost silently.
class JsonReader
{
public:
    JsonReader(QJsonObject object, QString path, JsonFindings &findings);

    [[nodiscard]] bool has(const QString &key) const;
    [[nodiscard]] QString pathOf(const QString &key) const;
    [[nodiscard]] JsonFindings &findings() const { return m_findings; }

    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] QStringList texts(const QString &key);
    /// The code of a catalogue's item given by code or name; what is not of the list stays as typed, and
    /// the act refuses or keeps it.
    [[nodiscard]] QString code(const QString &key, const QString &catalogue);
    [[nodiscard]] QStringList codes(const QString &key, const QString &catalogue);
    /// yes, no or unknown by code or name; true and false are yes and no.
    [[nodiscard]] QString yesNoUnknown(const QString &key);
    /// true, false, or the words yes and no.
    [[nodiscard]] std::optional<bool> flag(const QString &key);
    /// A whole number from 0 on.
    [[nodiscard]] std::optional<int> count(const QString &key);
    /// Finding: date-format.
    [[nodiscard]] std::optional<QDate> date(const QString &key);
    /// Finding: time-format.
    [[nodiscard]] std::optional<base::Instant> instant(const QString &key);
    /// Finding: id-format.
    [[nodiscard]] std::optional<QUuid> uuid(const QString &key);
    [[nodiscard]] std::optional<JsonReader> object(const QString &key);
    [[nodiscard]] QJsonArray array(const QString &key);
    [[nodiscard]] QJsonValue value(const QString &key);

    /// Finding: unknown-field for every key nobody asked for.
    void refuseOthers();

private:
    void wrongType(const QString &key, const QString &expected);
    [[nodiscard]] QStringList textsOf(const QString &key, const QJsonArray &array);

    QJsonObject m_object;
    QString m_path;
    JsonFindings &m_findings;
    QSet<QString> m_known;
};

/// The object a file holds: the value itself, or the value under the outer name. Errors: file-missing,
/// not-readable (kind Io), json-syntax (line and column), type, unknown-field beside the outer name.
[[nodiscard]] base::Result<QJsonObject> readJsonFile(const QString &file, const QString &outerName);
[[nodiscard]] base::Result<QJsonObject> readJson(const QByteArray &bytes, const QString &outerName);

/// Reads the value of a file by `read(JsonReader &)` and refuses what is left over.
template <typename Read>
[[nodiscard]] auto readFile(const QString &file, const QString &outerName, Read read)
    -> base::Result<decltype(read(std::declval<JsonReader &>()))>
{
    const auto object = readJsonFile(file, outerName);
    if (!object)
        return base::fail(object.error());
    JsonFindings findings;
    JsonReader reader(*object, outerName, findings);
    auto value = read(reader);
    reader.refuseOthers();
    return findings.resultOf(std::move(value));
}

} // namespace qorgan::cli
