// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "domain/incident.h"

#include <optional>

namespace qorgan::casework {

/// Normalises the texts of a record and keeps the first finding about one of them.
class TextChecks
{
public:
    explicit TextChecks(QString role = {}) : m_role(std::move(role)) {}

    /// One line: white space collapsed; at most 500 characters.
    [[nodiscard]] QString shortText(const QString &typed, const QString &field);
    /// One line of a name: at most 100 characters.
    [[nodiscard]] QString name(const QString &typed, const QString &field);
    /// Lines stay as they are, control characters go; at most 20,000 characters.
    [[nodiscard]] QString longText(const QString &typed, const QString &field);
    [[nodiscard]] domain::Narrative narrative(const domain::Narrative &typed, const QString &field);

    /// The code a catalogue has for what was typed, by code or name; empty stays empty. Finding: unknown-code.
    [[nodiscard]] QString code(const QString &typed, const QString &catalogue, const QString &field);
    /// The same for several; each code once, in the order typed.
    [[nodiscard]] QStringList codes(const QStringList &typed, const QString &catalogue, const QString &field);
    /// Finding: number-range.
    void range(std::optional<int> number, int least, int most, const QString &field);

    [[nodiscard]] const std::optional<base::Error> &finding() const { return m_finding; }
    void refuse(const QString &code, const QString &field, const QStringList &arguments = {});

private:
    [[nodiscard]] QString within(QString text, qsizetype most, const QString &field);

    QString m_role;
    std::optional<base::Error> m_finding;
};

/// Whether a time lies after now by more than the clocks of two machines may differ.
[[nodiscard]] bool isFuture(base::Instant at, base::Instant now);

} // namespace qorgan::casework
