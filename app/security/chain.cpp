// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/chain.h"

#include "base/text.h"

#include <sodium.h>

namespace qorgan::security {

namespace {

constexpr qsizetype SearchHashBytes = 16;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

QByteArray chainHash(const QByteArray &previous, const QByteArray &entry)
{
    QByteArray hash(qsizetype{crypto_generichash_BYTES}, '\0');
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    crypto_generichash_update(&state, bytesOf(previous), static_cast<unsigned long long>(previous.size()));
    crypto_generichash_update(&state, bytesOf(entry), static_cast<unsigned long long>(entry.size()));
    crypto_generichash_final(&state, bytesOf(hash), crypto_generichash_BYTES);
    return hash;
}

QString sha256Hex(const QByteArray &bytes)
{
    QByteArray hash(qsizetype{crypto_hash_sha256_BYTES}, '\0');
    crypto_hash_sha256(bytesOf(hash), bytesOf(bytes), static_cast<unsigned long long>(bytes.size()));
    return QString::fromLatin1(hash.toHex());
}

QByteArray searchHash(const QByteArray &key, const QString &text)
{
    if (key.size() < qsizetype{crypto_generichash_KEYBYTES_MIN} || key.size() > qsizetype{crypto_generichash_KEYBYTES_MAX})
        return {};
    const QByteArray searched = base::normalized(text).toCaseFolded().toUtf8();
    QByteArray hash(SearchHashBytes, '\0');
    crypto_generichash(bytesOf(hash), SearchHashBytes, bytesOf(searched), static_cast<unsigned long long>(searched.size()),
                       bytesOf(key), static_cast<std::size_t>(key.size()));
    return hash;
}

} // namespace qorgan::security
