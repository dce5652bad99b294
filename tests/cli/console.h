// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace qorgan::tests {

using namespace Qt::StringLiterals;

/// What one call of the program left behind.
struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json;        ///< empty unless standard output is exactly one JSON object
    bool oneDocument = false;

    [[nodiscard]] QJsonValue operator[](const QString &key) const { return json.value(key); }
    [[nodiscard]] QString text(const QString &key) const { return json.value(key).toString(); }
    /// Everything it said, for the message of a failed test.
    [[nodiscard]] QByteArray said() const { return QByteArray(out + err); }
    [[nodiscard]] QString errorCode() const
    {
        return json.value("error"_L1).toObject().value("code"_L1).toString();
    }
    [[nodiscard]] QString errorField() const
    {
        return json.value("error"_L1).toObject().value("field"_L1).toString();
    }
    [[nodiscard]] QJsonArray items() const { return json.value("items"_L1).toArray(); }
};

/// Runs the built qorgan-cli with an environment of its own.
class Console
{
public:
    /// A variable of the program's environment; an empty value takes it away.
    Console &with(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            m_environment.remove(name);
        else
            m_environment.insert(name, value);
        return *this;
    }

    [[nodiscard]] Ran run(const QStringList &words) const { return start(QStringList{u"--json"_s} + words); }
    [[nodiscard]] Ran runReadable(const QStringList &words) const { return start(words); }

    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

private:
    [[nodiscard]] Ran start(const QStringList &words) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(QORGAN_CLI), words);
        process.closeWriteChannel();
        Ran ran;
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return ran;
        ran.status = process.exitCode();
        ran.out = process.readAllStandardOutput();
        ran.err = process.readAllStandardError();
        const QJsonDocument document = QJsonDocument::fromJson(ran.out);
        ran.oneDocument = document.isObject();
        ran.json = document.object();
        return ran;
    }

    static QProcessEnvironment clean()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QStringList names = environment.keys();
        for (const QString &name : names)
            if (name.startsWith(u"QORGAN_"_s))
                environment.remove(name);
        return environment;
    }

    QProcessEnvironment m_environment = clean();
};

} // namespace qorgan::tests
