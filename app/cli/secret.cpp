// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/secret.h"

#include <QFile>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <termios.h>
#include <unistd.h>

namespace qorgan::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestSecret = 4096;

/// The terminal as it was, for the handler that gives the echo back when the program is interrupted.
termios g_terminal;

void restoreTerminal(int signal)
{
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &g_terminal);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

Secret secretOfBytes(char *bytes, std::size_t size)
{
    std::size_t end = 0;
    while (end < size && bytes[end] != '\n' && bytes[end] != '\r')
        ++end;
    Secret secret(QString::fromUtf8(bytes, static_cast<qsizetype>(end)));
    explicit_bzero(bytes, size);
    return secret;
}

} // namespace

Secret::Secret(Secret &&other) noexcept : m_text(std::move(other.m_text))
{
    other.m_text.clear();
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_text = std::move(other.m_text);
        other.m_text.clear();
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

QString Secret::take()
{
    QString taken;
    taken.swap(m_text);
    return taken;
}

QString Secret::copy() const
{
    // A shared copy would be detached, not overwritten, by whoever wipes it.
    return QString(m_text.constData(), m_text.size());
}

void Secret::wipe()
{
    if (m_text.isEmpty())
        return;
    explicit_bzero(m_text.data(), static_cast<std::size_t>(m_text.size()) * sizeof(QChar));
    m_text.clear();
}

base::Result<Secret> secretFromFile(const QString &file)
{
    QFile source(file);
    if (!source.exists())
        return base::fail(u"file-missing"_s, u"--password-file"_s, {file}, base::ErrorKind::Io);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return base::fail(u"not-readable"_s, u"--password-file"_s, {file}, base::ErrorKind::Io);
    char line[LongestSecret];
    const qint64 size = source.read(line, LongestSecret);
    if (size < 0)
        return base::fail(u"not-readable"_s, u"--password-file"_s, {file}, base::ErrorKind::Io);
    return secretOfBytes(line, static_cast<std::size_t>(size));
}

bool canAsk()
{
    return isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

Secret askSecret(const QString &prompt)
{
    if (tcgetattr(STDIN_FILENO, &g_terminal) != 0)
        return {};
    struct sigaction whenInterrupted = {};
    whenInterrupted.sa_handler = restoreTerminal;
    constexpr int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    struct sigaction before[std::size(signals)];
    for (std::size_t i = 0; i < std::size(signals); ++i)
        sigaction(signals[i], &whenInterrupted, &before[i]);
    termios silent = g_terminal;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    silent.c_lflag |= ECHONL;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);

    const QByteArray shown = prompt.toUtf8();
    std::fwrite(shown.constData(), 1, static_cast<std::size_t>(shown.size()), stderr);
    std::fflush(stderr);
    char line[LongestSecret];
    const ssize_t size = read(STDIN_FILENO, line, sizeof line);

    tcsetattr(STDIN_FILENO, TCSAFLUSH, &g_terminal);
    for (std::size_t i = 0; i < std::size(signals); ++i)
        sigaction(signals[i], &before[i], nullptr);
    return size > 0 ? secretOfBytes(line, static_cast<std::size_t>(size)) : Secret();
}

} // namespace qorgan::cli
