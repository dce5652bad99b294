// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace qorgan::cli {

/// A password or recovery code on its way to casework: one owner, overwritten when let go.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString text) : m_text(std::move(text)) {}
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// Hands the text over; whoever takes it wipes it.
    [[nodiscard]] QString take();
    /// A second text in memory of its own, for the rare act that needs the password twice.
    [[nodiscard]] QString copy() const;
    [[nodiscard]] bool equals(const Secret &other) const { return m_text == other.m_text; }

private:
    void wipe();

    QString m_text;
};

/// The first line of a file, without its end. Errors: file-missing, not-readable (kind Io).
[[nodiscard]] base::Result<Secret> secretFromFile(const QString &file);

/// True when a person sits at standard input and can be asked.
[[nodiscard]] bool canAsk();
/// Asks on the terminal with echo off. Nothing typed is shown; a broken read gives an empty secret.
[[nodiscard]] Secret askSecret(const QString &prompt);

} // namespace qorgan::cli
