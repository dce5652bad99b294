// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/keyslots.h"

#include "base/text.h"
#include "security/password.h"
#include "security/recoverycode.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace qorgan::security {

using base::ErrorKind;
using base::fail;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SaltBytes = crypto_pwhash_argon2id_SALTBYTES;
constexpr qsizetype NonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t WrappingKeyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype TagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype IdBytes = 16;

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned long long length(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(out(bytes), static_cast<std::size_t>(size));
    return bytes;
}

QByteArray keyedId(const QUuid &registerId, const QByteArray &text)
{
    const QByteArray key = registerId.toRfc4122();
    QByteArray id(IdBytes, '\0');
    crypto_generichash(out(id), static_cast<std::size_t>(id.size()), in(text), length(text), in(key),
                       static_cast<std::size_t>(key.size()));
    return id;
}

Result<SecretBytes> derive(const SecretBytes &secret, const QByteArray &salt, KdfParameters cost)
{
    SecretBytes key(WrappingKeyBytes);
    const auto memory = static_cast<std::size_t>(cost.memoryKib) * 1024;
    // libsodium wants a pointer also for an empty password.
    static constexpr char nothing[] = "";
    const char *text = secret.isEmpty() ? nothing : reinterpret_cast<const char *>(secret.data());
    if (crypto_pwhash(key.data(), key.size(), text, secret.size(), in(salt), static_cast<unsigned long long>(cost.passes),
                      memory, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(u"out-of-memory"_s, {}, {QString::number(cost.memoryKib / 1024)}, ErrorKind::Io);
    return key;
}

} // namespace

KeySlots KeySlots::create(QUuid registerId, bool training, const QString &cipher)
{
    KeySlots slots;
    slots.m_registerId = registerId;
    slots.m_training = training;
    slots.m_cipher = cipher;
    return slots;
}

QByteArray KeySlots::accountId(const QString &login) const
{
    return keyedId(m_registerId, "account:" + base::normalized(login).toCaseFolded().toUtf8());
}

QByteArray KeySlots::recoveryId() const
{
    return keyedId(m_registerId, "recovery");
}

const KeySlot *KeySlots::find(const QByteArray &id, KeySlot::Kind kind) const
{
    const auto slot = std::ranges::find_if(m_slots, [&](const KeySlot &s) { return s.id == id && s.kind == kind; });
    return slot == m_slots.end() ? nullptr : &*slot;
}

/// A slot that no secret opens, as dear as the real ones: an unknown login takes as long as a wrong password.
KeySlot KeySlots::decoy(KeySlot::Kind kind) const
{
    const auto real = std::ranges::find(m_slots, kind, &KeySlot::kind);
    return {.id = QByteArray(IdBytes, '\0'),
            .kind = kind,
            .kdf = real == m_slots.end() ? KdfParameters{} : real->kdf,
            .salt = QByteArray(SaltBytes, '\0'),
            .nonce = QByteArray(NonceBytes, '\0'),
            .wrapped = randomBytes(qsizetype{DataKeyBytes} + TagBytes)};
}

/// What a slot is bound to besides its secret. A slot moved to another register, account or kind, or with its
/// cost changed, does not open. The cipher is left out: converting the file must not need every password.
QByteArray KeySlots::header(const KeySlot &slot) const
{
    QByteArray bytes = "qorgan key slot 1";
    bytes.append(m_registerId.toRfc4122());
    bytes.append(m_training ? 'T' : 'R');
    bytes.append(slot.kind == KeySlot::Kind::Account ? 'A' : 'C');
    bytes.append(slot.id);
    for (const int number : {slot.kdf.passes, slot.kdf.memoryKib}) {
        const qint32 bigEndian = qToBigEndian(qint32{number});
        bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof(bigEndian));
    }
    bytes.append(slot.salt);
    return bytes;
}

Result<KeySlot> KeySlots::wrap(QByteArray id, KeySlot::Kind kind, const SecretBytes &secret, const SecretBytes &dataKey,
                               KdfParameters cost) const
{
    if (dataKey.size() != DataKeyBytes)
        return fail(u"keyslots-damaged"_s, {}, {u"data key"_s}, ErrorKind::Register);
    if (!initialise())
        return fail(u"no-randomness"_s, {}, {}, ErrorKind::Io);
    KeySlot slot{.id = std::move(id), .kind = kind, .kdf = cost, .salt = randomBytes(SaltBytes),
                 .nonce = randomBytes(NonceBytes), .wrapped = QByteArray(qsizetype{DataKeyBytes} + TagBytes, '\0')};
    const auto key = derive(secret, slot.salt, cost);
    if (!key)
        return fail(key.error());
    const QByteArray bound = header(slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(slot.wrapped), nullptr, dataKey.data(), dataKey.size(), in(bound),
                                               length(bound), nullptr, in(slot.nonce), key->data());
    return slot;
}

Result<SecretBytes> KeySlots::open(KeySlot::Kind kind, const QByteArray &id, const SecretBytes &secret,
                                   const QString &refusal) const
{
    if (!initialise())
        return fail(u"no-randomness"_s, {}, {}, ErrorKind::Io);
    const KeySlot *found = find(id, kind);
    const KeySlot slot = found != nullptr ? *found : decoy(kind);
    const auto key = derive(secret, slot.salt, slot.kdf);
    if (!key)
        return fail(key.error());
    const QByteArray bound = header(slot);
    SecretBytes dataKey(DataKeyBytes);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(dataKey.data(), nullptr, nullptr, in(slot.wrapped), length(slot.wrapped),
                                                   in(bound), length(bound), in(slot.nonce), key->data())
        != 0)
        return fail(refusal, {}, {}, ErrorKind::Register);
    if (!m_seal.isEmpty() && sodium_memcmp(in(sealOf(dataKey)), in(m_seal), crypto_generichash_BYTES) != 0)
        return fail(u"keyslots-damaged"_s, {}, {u"seal"_s}, ErrorKind::Register);
    return dataKey;
}

Result<SecretBytes> KeySlots::unwrap(const QString &login, const QString &password) const
{
    return open(KeySlot::Kind::Account, accountId(login), secretText(password), u"login-failed"_s);
}

Result<SecretBytes> KeySlots::unwrapRecovery(const QString &code) const
{
    const auto text = readRecoveryCode(code);
    if (!text)
        return fail(text.error());
    return open(KeySlot::Kind::Recovery, recoveryId(), *text, u"recovery-code-wrong"_s);
}

bool KeySlots::hasAccount(const QString &login) const
{
    return find(accountId(login), KeySlot::Kind::Account) != nullptr;
}

bool KeySlots::hasRecovery() const
{
    return find(recoveryId(), KeySlot::Kind::Recovery) != nullptr;
}

int KeySlots::accountCount() const
{
    return static_cast<int>(std::ranges::count(m_slots, KeySlot::Kind::Account, &KeySlot::kind));
}

void KeySlots::put(KeySlot slot)
{
    std::erase_if(m_slots, [&](const KeySlot &s) { return s.id == slot.id; });
    m_slots.push_back(std::move(slot));
    m_seal.clear();
}

Result<void> KeySlots::putAccount(const QString &login, const QString &password, const SecretBytes &dataKey, KdfParameters cost)
{
    if (const auto accepted = checkPassword(password); !accepted)
        return fail(accepted.error());
    auto slot = wrap(accountId(login), KeySlot::Kind::Account, secretText(password), dataKey, cost);
    if (!slot)
        return fail(slot.error());
    put(std::move(*slot));
    return {};
}

bool KeySlots::removeAccount(const QString &login)
{
    const QByteArray id = accountId(login);
    const bool removed = std::erase_if(m_slots, [&](const KeySlot &s) { return s.id == id; }) > 0;
    if (removed)
        m_seal.clear();
    return removed;
}

Result<QString> KeySlots::putRecovery(const SecretBytes &dataKey, KdfParameters cost)
{
    const QString code = makeRecoveryCode();
    const auto text = readRecoveryCode(code);
    if (!text)
        return fail(text.error());
    auto slot = wrap(recoveryId(), KeySlot::Kind::Recovery, *text, dataKey, cost);
    if (!slot)
        return fail(slot.error());
    put(std::move(*slot));
    return code;
}

QString KeySlots::failureName(const QString &login) const
{
    return hasAccount(login) ? QString::fromLatin1(accountId(login).toHex()) : u"unknown"_s;
}

void KeySlots::advance(const SecretBytes &dataKey)
{
    ++m_generation;
    m_seal = sealOf(dataKey);
}

/// BLAKE2b over the content, keyed by a key of its own that only a holder of the data key can derive.
QByteArray KeySlots::sealOf(const SecretBytes &dataKey) const
{
    static constexpr char purpose[] = "keyslots"; // crypto_kdf wants eight characters
    static_assert(sizeof(purpose) == crypto_kdf_CONTEXTBYTES + 1 && DataKeyBytes == crypto_kdf_KEYBYTES);
    SecretBytes key(crypto_generichash_KEYBYTES);
    crypto_kdf_derive_from_key(key.data(), key.size(), 1, purpose, dataKey.data());
    const QByteArray sealed = content();
    QByteArray seal(qsizetype{crypto_generichash_BYTES}, '\0');
    crypto_generichash(out(seal), crypto_generichash_BYTES, in(sealed), length(sealed), key.data(), key.size());
    return seal;
}

} // namespace qorgan::security
