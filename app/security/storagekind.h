// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace qorgan::security {

/// On what a path lies. A register belongs on a local disk: locks and the write-ahead log are not to be trusted
/// over a network, and removable media are pulled out.
enum class StorageKind { Local, Network, Removable };

/// Of the path, or of its nearest parent that exists. What the system does not tell counts as local.
[[nodiscard]] StorageKind storageKind(const QString &path);

/// The parts of it that need no such disk at hand.
/// `type` as /proc/self/mountinfo names it; `magic` as statfs(2) does.
[[nodiscard]] bool isNetworkFileSystem(quint64 magic, const QString &type);
/// Whether the block device, or one that it is made of (partitions, encrypted volumes), can be pulled out.
[[nodiscard]] bool isRemovableDevice(const QString &sysRoot, unsigned major, unsigned minor);

struct Mount {
    QString type;
    QString source;
};
/// The mount of the device in a text of the form of /proc/self/mountinfo; empty when there is none.
[[nodiscard]] Mount mountOf(const QString &mountInfo, unsigned major, unsigned minor);

} // namespace qorgan::security
