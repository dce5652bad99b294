// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"

#include <QLineEdit>

#include <functional>
#include <optional>

namespace qorgan::ui {

/// A date, or a date with its time, typed as people here write it: "20.11.2026", "20112026", "20.11.2026 21:40";
/// a time alone is today's. May stay empty.
class MomentEdit final : public QLineEdit
{
    Q_OBJECT

public:
    enum class Kind { Date, DateAndTime };

    explicit MomentEdit(Kind kind);

    [[nodiscard]] std::optional<QDate> date() const;
    [[nodiscard]] std::optional<base::Instant> instant() const;
    void setInstant(base::Instant at);
    /// Empties the field where there is none.
    void setDate(const std::optional<QDate> &day);
    /// Nothing when the text is understood or empty; else what to do, in the language of the window.
    [[nodiscard]] std::optional<std::function<QString()>> complaint() const;
    void retranslate();

private:
    Kind m_kind;

    /// The text in one spelling once it is understood.
    void tidy();
};

} // namespace qorgan::ui
