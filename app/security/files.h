// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace qorgan::security {

/// A failed system call as an error of kind Io: `disk-full` (no space, quota or file size limit),
/// `file-missing`, `not-writable` (rights, read-only file system), else `disk-error`.
[[nodiscard]] base::Error ioError(int systemError);

/// Makes the directory, with its parents, or takes an existing one, and sees to it that only its owner
/// may enter (mode 0700). Someone else's or a shared (sticky) directory is never changed: `not-private`.
[[nodiscard]] base::Result<void> privateDirectory(const QString &path);

/// Replaces the file in one step: readers see the old or the new bytes, also after a power cut. Mode 0600;
/// file and directory are flushed to the disk. On any error the old file is as it was.
[[nodiscard]] base::Result<void> writePrivately(const QString &path, const QByteArray &bytes);

/// The whole file; `file-missing`, `not-readable`, or `file-too-large` beyond the limit in bytes.
[[nodiscard]] base::Result<QByteArray> readWhole(const QString &path, qint64 limit);

/// Renames within one directory, over an existing file, and flushes the directory.
[[nodiscard]] base::Result<void> renameDurably(const QString &from, const QString &to);

/// Removes a file if it is there and flushes the directory.
[[nodiscard]] base::Result<void> removeDurably(const QString &path);

/// An advisory lock between the program's own processes, held on an existing directory or on a lock file
/// that is made when missing; let go of at the end of its life, also when the process is killed.
class FileLock
{
public:
    /// `register-busy` when another process still holds it after the time given.
    [[nodiscard]] static base::Result<FileLock> take(const QString &path, std::chrono::milliseconds patience);

    FileLock(FileLock &&other) noexcept : m_descriptor(other.m_descriptor) { other.m_descriptor = -1; }
    FileLock &operator=(FileLock &&) = delete;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace qorgan::security
