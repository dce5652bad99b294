// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>
#include <span>

namespace qorgan::security {

/// Starts libsodium once per process; every other function of this folder calls it itself.
/// False when the system gives no randomness: nothing may go on.
[[nodiscard]] bool initialise();

/// Bytes in libsodium's guarded memory: not swapped, not dumped, wiped when let go. Zero at first.
/// Where the system gives no guarded memory at all, the process ends: a key is never held elsewhere.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    /// Copies, and does not wipe the source.
    [[nodiscard]] static SecretBytes copyOf(std::span<const unsigned char> bytes);
    [[nodiscard]] static SecretBytes random(std::size_t size);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    [[nodiscard]] SecretBytes clone() const;
    /// Constant time.
    [[nodiscard]] bool equals(const SecretBytes &other) const;

private:
    struct Wipe {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char[], Wipe> m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites a text typed as a password and empties it; call it as soon as the password is used. A buffer
/// with other owners is only let go of: every holder wipes its own, and the last one overwrites it.
void wipe(QString &text);
void wipe(QByteArray &bytes);

/// The data key as SQLite3 Multiple Ciphers takes it raw: "raw:" and 64 hexadecimal digits, no end byte.
[[nodiscard]] SecretBytes rawKeyText(const SecretBytes &dataKey);

} // namespace qorgan::security
