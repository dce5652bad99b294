// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"

#include <QByteArray>

#include <vector>

namespace qorgan::forms {

/// One file of a ZIP archive.
struct ArchiveEntry {
    QByteArray name;       ///< with its folder: "META-INF/manifest.xml"
    QByteArray bytes;
    bool packed = true;    ///< deflated; the first entry of an OpenDocument file may not be
};

/// The entries in their order; none where the bytes are no whole archive. Nothing goes through a file: what a sheet
/// says never lies on the disk outside the register.
[[nodiscard]] std::vector<ArchiveEntry> readArchive(const QByteArray &archive);
/// The archive of these entries, each with that time: the same entries give the same bytes. Empty where it failed.
[[nodiscard]] QByteArray writeArchive(const std::vector<ArchiveEntry> &entries, base::Instant at);

} // namespace qorgan::forms
