// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"
#include "security/keyslots.h"

#include <functional>

namespace qorgan::casework {

[[nodiscard]] QString registerFile(const QString &directory);
[[nodiscard]] QString backupsDirectory(const QString &directory);
/// Refuses a network path or removable medium (`unsafe-place`) unless the caller wants any place.
[[nodiscard]] base::Result<void> checkStorageKind(const QString &directory, bool anyPlace);

/// The steps from a password or recovery code to an opened register.
class SessionOpener
{
public:
    /// How the data key is had from a candidate of the key-slot files.
    using Unwrap = std::function<base::Result<security::SecretBytes>(const security::KeySlots &)>;

    SessionOpener(QString directory, OpenOptions options);

    /// In the name of the account with that login, which must exist and be active.
    [[nodiscard]] base::Result<std::unique_ptr<Session>> open(const QString &login, const Unwrap &unwrap);

private:
    [[nodiscard]] base::Result<void> checkPlace() const;
    [[nodiscard]] base::Result<void> openStore(const Unwrap &unwrap);
    [[nodiscard]] base::Result<void> tryCandidates(const Unwrap &unwrap, bool &generationFits);
    [[nodiscard]] base::Result<void> identify(const QString &login);

    QString m_directory;
    OpenOptions m_options;
    std::unique_ptr<Session> m_session;
};

} // namespace qorgan::casework
