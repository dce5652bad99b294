// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/secret.h"

#include <sodium.h>

#include <cstring>

namespace qorgan::security {

bool initialise()
{
    // Thread-safe, and cheap after the first call: libsodium answers 1 when it has been started.
    static const bool started = sodium_init() >= 0;
    return started;
}

void SecretBytes::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

SecretBytes::SecretBytes(std::size_t size)
{
    if (size == 0)
        return;
    // Going on without guarded memory or randomness would put keys into ordinary memory or make them guessable.
    if (!initialise())
        qFatal("libsodium cannot be started");
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        qFatal("no guarded memory left");
    m_size = size;
    sodium_memzero(m_bytes.get(), m_size);
}

SecretBytes SecretBytes::copyOf(std::span<const unsigned char> bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.empty())
        std::memcpy(copy.data(), bytes.data(), bytes.size());
    return copy;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes bytes(size);
    if (size > 0)
        randombytes_buf(bytes.data(), size);
    return bytes;
}

SecretBytes SecretBytes::clone() const
{
    return copyOf({data(), size()});
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    if (m_size != other.m_size)
        return false;
    return m_size == 0 || sodium_memcmp(data(), other.data(), m_size) == 0;
}

namespace {

/// Where the buffer has other owners or is a literal in read-only memory, it is only let go of:
/// overwriting it would change the others' text or crash.
template <typename Text>
void overwriteAndEmpty(Text &text)
{
    if (text.data_ptr().needsDetach()) {
        text = Text();
        return;
    }
    sodium_memzero(text.data(), static_cast<std::size_t>(text.capacity()) * sizeof(*text.data()));
    text.truncate(0);
}

} // namespace

void wipe(QString &text)
{
    overwriteAndEmpty(text);
}

void wipe(QByteArray &bytes)
{
    overwriteAndEmpty(bytes);
}

SecretBytes rawKeyText(const SecretBytes &dataKey)
{
    static constexpr char prefix[] = {'r', 'a', 'w', ':'};
    const std::size_t digits = 2 * dataKey.size();
    // sodium_bin2hex ends its text with a zero byte, which is not part of the key's text.
    SecretBytes hex(digits + 1);
    sodium_bin2hex(reinterpret_cast<char *>(hex.data()), hex.size(), dataKey.data(), dataKey.size());
    SecretBytes text(sizeof(prefix) + digits);
    std::memcpy(text.data(), prefix, sizeof(prefix));
    std::memcpy(text.data() + sizeof(prefix), hex.data(), digits);
    return text;
}

} // namespace qorgan::security
