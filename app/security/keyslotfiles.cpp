// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/keyslotfiles.h"

namespace qorgan::security {

using base::ErrorKind;
using base::fail;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

/// A thousand slots take half of it.
constexpr qint64 LargestFile = 1024 * 1024;

QString nextPath(const QString &directory)
{
    return keySlotsPath(directory) + u".new"_s;
}

Result<KeySlots> readFile(const QString &path)
{
    const auto bytes = readWhole(path, LargestFile);
    if (bytes)
        return KeySlots::fromJson(*bytes);
    if (bytes.error().code == u"file-too-large"_s)
        return fail(u"keyslots-damaged"_s, {}, {u"size"_s}, ErrorKind::Register);
    return fail(bytes.error());
}

bool isMissing(const Result<KeySlots> &file)
{
    return !file && file.error().code == u"file-missing"_s;
}

} // namespace

QString keySlotsPath(const QString &directory)
{
    return directory + u"/keyslots.json"_s;
}

Result<KeySlotFiles> KeySlotFiles::read(const QString &directory)
{
    auto current = readFile(keySlotsPath(directory));
    auto next = readFile(nextPath(directory));
    if (isMissing(current) && isMissing(next))
        return fail(u"register-missing"_s, {}, {}, ErrorKind::Register);
    // A current file that a newer program wrote is not opened by way of an older leftover.
    if (!current && current.error().code == u"keyslots-newer"_s)
        return fail(current.error());
    if (!current && !next)
        return fail(isMissing(current) ? next.error() : current.error());

    KeySlotFiles files;
    files.leftover = !isMissing(next);
    if (current)
        files.current = std::move(*current);
    // A next file that cannot be read was being written when the program ended: the database never named it.
    if (next)
        files.next = std::move(*next);
    return files;
}

std::vector<const KeySlots *> KeySlotFiles::candidates() const
{
    std::vector<const KeySlots *> list;
    if (current)
        list.push_back(&*current);
    if (next)
        list.push_back(&*next);
    return list;
}

KeySlotChange::KeySlotChange(QString directory, FileLock lock) : m_directory(std::move(directory)), m_lock(std::move(lock))
{
}

Result<KeySlotChange> KeySlotChange::begin(const QString &directory, std::chrono::milliseconds patience)
{
    auto lock = FileLock::take(directory, patience);
    if (!lock)
        return fail(lock.error());
    return KeySlotChange(directory, std::move(*lock));
}

Result<KeySlots> KeySlotChange::settle(int databaseGeneration) const
{
    auto files = KeySlotFiles::read(m_directory);
    if (!files)
        return fail(files.error());
    if (files->next && files->next->generation() == databaseGeneration) {
        if (const auto renamed = commit(); !renamed)
            return fail(renamed.error());
        return *files->next;
    }
    if (!files->current || files->current->generation() != databaseGeneration)
        return fail(u"keyslots-damaged"_s, {}, {u"generation"_s}, ErrorKind::Register);
    if (files->leftover)
        if (const auto removed = abandon(); !removed)
            return fail(removed.error());
    return *files->current;
}

Result<void> KeySlotChange::write(KeySlots &slots, const SecretBytes &dataKey) const
{
    KeySlots sealed = slots;
    sealed.advance(dataKey);
    if (const auto written = writePrivately(nextPath(m_directory), sealed.toJson()); !written)
        return fail(written.error());
    slots = std::move(sealed);
    return {};
}

Result<void> KeySlotChange::commit() const
{
    return renameDurably(nextPath(m_directory), keySlotsPath(m_directory));
}

Result<void> KeySlotChange::abandon() const
{
    return removeDurably(nextPath(m_directory));
}

} // namespace qorgan::security
