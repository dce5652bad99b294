// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/failures.h"

#include "security/files.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace qorgan::security {

using base::ErrorKind;
using base::fail;
using base::Instant;
using base::Result;
using base::Span;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 256 * 1024;
constexpr int MostFailures = 1'000'000;
constexpr int FreeFailures = 5;
constexpr Span FirstDelay{5'000};
constexpr Span LongestDelay{15 * 60'000};
constexpr Span Forgotten = base::hours(24);

Span delayAfter(int streak)
{
    if (streak <= FreeFailures)
        return {0};
    const int doublings = std::min(streak - FreeFailures - 1, 10);
    return std::min(LongestDelay, Span{FirstDelay.ms << doublings});
}

int count(const QJsonValue &value)
{
    return static_cast<int>(std::clamp(value.toDouble(), 0.0, double{MostFailures}));
}

Instant instant(const QJsonValue &value)
{
    // Beyond 2^53 a JSON number is no longer exact; the year 9999 is far below.
    return {static_cast<qint64>(std::clamp(value.toDouble(), 0.0, 9'007'199'254'740'992.0))};
}

} // namespace

LoginFailures::LoginFailures(QString directory) : m_path(std::move(directory) + u"/failures.json"_s)
{
}

LoginFailures::Entries LoginFailures::read() const
{
    Entries entries;
    const auto bytes = readWhole(m_path, LargestFile);
    if (!bytes)
        return entries;
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject value = it.value().toObject();
        const Entry entry{count(value[u"streak"_s]), count(value[u"unreported"_s]), instant(value[u"last"_s])};
        if (entry.streak > 0 || entry.unreported > 0)
            entries.emplace(it.key(), entry);
    }
    return entries;
}

Result<void> LoginFailures::write(const Entries &entries) const
{
    QJsonObject object;
    for (const auto &[name, entry] : entries)
        if (entry.streak > 0 || entry.unreported > 0)
            object.insert(name, QJsonObject{{u"streak"_s, entry.streak},
                                            {u"unreported"_s, entry.unreported},
                                            {u"last"_s, static_cast<double>(entry.last.ms)}});
    return writePrivately(m_path, QJsonDocument(object).toJson());
}

template <typename Change>
Result<void> LoginFailures::change(Change change) const
{
    // Two programs that fail at the same time must not lose each other's count.
    const auto lock = FileLock::take(m_path + u".lock"_s, std::chrono::seconds(2));
    if (!lock)
        return fail(lock.error());
    Entries entries = read();
    if (!change(entries))
        return {};
    return write(entries);
}

Result<void> LoginFailures::admit(const QString &name, Instant now) const
{
    const Entries entries = read();
    const auto found = entries.find(name);
    if (found == entries.end() || found->second.streak <= FreeFailures)
        return {};
    Instant last = found->second.last;
    if (last > now) {
        // Without moving the time of the last failure a clock once wrong by years would bar the door for years.
        // Where that cannot be written, the wait is still asked for.
        [[maybe_unused]] const auto moved = change([&](Entries &current) {
            current[name].last = now;
            return true;
        });
        last = now;
    }
    const Span waited = now - last;
    const Span delay = delayAfter(found->second.streak);
    if (waited >= delay)
        return {};
    const qint64 secondsLeft = (delay.ms - waited.ms + 999) / 1000;
    return fail(u"login-delayed"_s, {}, {QString::number(secondsLeft)}, ErrorKind::Register);
}

Result<void> LoginFailures::record(const QString &name, Instant now) const
{
    return change([&](Entries &entries) {
        Entry &entry = entries[name];
        if (now - entry.last >= Forgotten)
            entry.streak = 0;
        entry.streak = std::min(entry.streak + 1, MostFailures);
        entry.unreported = std::min(entry.unreported + 1, MostFailures);
        entry.last = now;
        return true;
    });
}

std::vector<FailedLogins> LoginFailures::unreported() const
{
    std::vector<FailedLogins> list;
    for (const auto &[name, entry] : read())
        if (entry.unreported > 0)
            list.push_back({name, entry.unreported, entry.last});
    return list;
}

Result<void> LoginFailures::settle(const QString &name, const std::vector<FailedLogins> &reported) const
{
    const Entries before = read();
    if (reported.empty() && !before.contains(name))
        return {};
    return change([&](Entries &entries) {
        for (const FailedLogins &failures : reported)
            if (const auto entry = entries.find(failures.name); entry != entries.end())
                entry->second.unreported = std::max(0, entry->second.unreported - failures.count);
        if (const auto own = entries.find(name); own != entries.end())
            own->second.streak = 0;
        return true;
    });
}

} // namespace qorgan::security
