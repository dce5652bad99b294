// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"

#include <functional>
#include <vector>

namespace qorgan::casework {

/// No file of an incident is larger.
constexpr qint64 LargestAttachment = 50 * 1024 * 1024;

/// A photograph, scan or recording that belongs to an incident.
struct Attachment {
    domain::AttachmentId id;
    QString name;      ///< of the file, without its folder
    QString mediaType; ///< RFC 6838, such as "image/jpeg"
    qint64 size = 0;   ///< bytes
    QString sha256;    ///< hexadecimal
    QString addedBy;   ///< login
    base::Instant addedAt;
};

/// Bytes read or written so far.
using Progress = std::function<void(qint64)>;

/// Copies a file into the encrypted register, all of it or nothing. Errors: not-found (the incident), file-missing,
/// file-unreadable, file-empty, attachment-too-large, attachment-kind (neither picture, recording nor document),
/// disk-full.
[[nodiscard]] base::Result<Attachment> attach(Session &session, domain::IncidentId incident, const QString &file,
                                              const Progress &progress = {});
/// In the order they were added.
[[nodiscard]] base::Result<std::vector<Attachment>> attachments(Session &session, domain::IncidentId incident);
/// Writes an attachment to a file that only its owner may read, and enters that it left the register.
/// Errors: not-found, attachment-damaged (its bytes are not those that were added), disk-full, not-writable.
[[nodiscard]] base::Result<void> takeOut(Session &session, domain::AttachmentId id, const QString &file);

} // namespace qorgan::casework
