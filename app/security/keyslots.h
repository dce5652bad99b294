// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "security/secret.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <vector>

namespace qorgan::security {

inline constexpr std::size_t DataKeyBytes = 32;

/// The cost of Argon2id, stored with each slot so that it can grow with the machines.
struct KdfParameters {
    int passes = 3;
    int memoryKib = 65536;

    bool operator==(const KdfParameters &) const = default;
};

/// One wrapping of the data key: what an account's password or the recovery code unlocks.
struct KeySlot {
    enum class Kind { Account, Recovery };

    QByteArray id; ///< BLAKE2b-128 of the login keyed by the register's id: no login stands in clear
    Kind kind = Kind::Account;
    KdfParameters kdf;
    QByteArray salt;
    QByteArray nonce;
    QByteArray wrapped; ///< XChaCha20-Poly1305 over the data key, bound to all of the above and to the register

    bool operator==(const KeySlot &) const = default;
};

/// The content of `keyslots.json`, the file beside the register that lets several people open one encrypted
/// file. The file is sealed with the data key: whoever does not hold that key can neither put back a removed
/// account's slot nor change the generation unnoticed.
///
/// Errors of kind Register: `login-failed` (a wrong password and an unknown login cannot be told apart, in
/// time neither), `recovery-code-wrong`, `recovery-code-mistyped`, `keyslots-damaged` (the argument names the
/// part), `keyslots-newer`; of kind Io: `out-of-memory`.
class KeySlots
{
public:
    /// No slots yet, generation 0. `cipher` is the name that SQLite3 Multiple Ciphers knows.
    [[nodiscard]] static KeySlots create(QUuid registerId, bool training, const QString &cipher = QStringLiteral("aegis"));
    [[nodiscard]] static base::Result<KeySlots> fromJson(const QByteArray &json);
    /// As last sealed; `seal` has to be called after the last change.
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] base::Result<SecretBytes> unwrap(const QString &login, const QString &password) const;
    [[nodiscard]] base::Result<SecretBytes> unwrapRecovery(const QString &code) const;

    [[nodiscard]] bool hasAccount(const QString &login) const;
    [[nodiscard]] bool hasRecovery() const;
    [[nodiscard]] int accountCount() const;
    /// Adds the account's slot or replaces it; a new password must pass `checkPassword`.
    [[nodiscard]] base::Result<void> putAccount(const QString &login, const QString &password, const SecretBytes &dataKey,
                                                KdfParameters cost = {});
    /// False when there was no such slot.
    bool removeAccount(const QString &login);
    /// Makes a new recovery code, which replaces the old one, and returns it for printing: it is kept nowhere.
    [[nodiscard]] base::Result<QString> putRecovery(const SecretBytes &dataKey, KdfParameters cost = {});

    /// Puts the generation one up and seals the content with the data key.
    void advance(const SecretBytes &dataKey);

    [[nodiscard]] QUuid registerId() const { return m_registerId; }
    [[nodiscard]] bool isTraining() const { return m_training; }
    [[nodiscard]] QString cipher() const { return m_cipher; }
    [[nodiscard]] int pageSize() const { return m_pageSize; }
    /// Counts the changes; the register's database holds the generation that is in force.
    [[nodiscard]] int generation() const { return m_generation; }
    /// The name under which failed logins are counted: the slot's id in hexadecimal, or "unknown" for every
    /// login that has none.
    [[nodiscard]] QString failureName(const QString &login) const;

    bool operator==(const KeySlots &) const = default;

private:
    KeySlots() = default;

    [[nodiscard]] QByteArray accountId(const QString &login) const;
    [[nodiscard]] QByteArray recoveryId() const;
    [[nodiscard]] const KeySlot *find(const QByteArray &id, KeySlot::Kind kind) const;
    [[nodiscard]] KeySlot decoy(KeySlot::Kind kind) const;
    [[nodiscard]] QByteArray header(const KeySlot &slot) const;
    [[nodiscard]] base::Result<KeySlot> wrap(QByteArray id, KeySlot::Kind kind, const SecretBytes &secret,
                                             const SecretBytes &dataKey, KdfParameters cost) const;
    [[nodiscard]] base::Result<SecretBytes> open(KeySlot::Kind kind, const QByteArray &id, const SecretBytes &secret,
                                                 const QString &refusal) const;
    void put(KeySlot slot);
    [[nodiscard]] QByteArray sealOf(const SecretBytes &dataKey) const;
    [[nodiscard]] QByteArray content() const;

    QUuid m_registerId;
    bool m_training = false;
    QString m_cipher;
    int m_pageSize = 8192;
    int m_generation = 0;
    std::vector<KeySlot> m_slots;
    QByteArray m_seal; ///< empty after a change that has not been sealed yet
};

} // namespace qorgan::security
