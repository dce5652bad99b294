// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"

#include <QUuid>

#include <vector>

namespace qorgan::casework {

/// What the session's account typed into a form and did not record. It lies encrypted in the register and is seen by
/// nobody else; a draft is no record of the case, and no entry of the log is made of it.
struct KeptDraft {
    QString kind;       ///< which form: "incident", "order", "correction" of a person's card; of an order's card
                        ///< "service", "check", "copy", "cancellation"
    QUuid record;       ///< what the form is for; null: nothing that is recorded yet
    QByteArray content; ///< the form's own
    base::Instant savedAt;
};

/// In place of an earlier one of the same form and record. Error: too-long (over a megabyte).
[[nodiscard]] base::Result<void> keepDraft(Session &session, const QString &kind, const QUuid &record,
                                           const QByteArray &content);
/// The latest first.
[[nodiscard]] base::Result<std::vector<KeptDraft>> keptDrafts(Session &session);
/// Its bytes are overwritten in the file.
[[nodiscard]] base::Result<void> dropDraft(Session &session, const QString &kind, const QUuid &record);

} // namespace qorgan::casework
