// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/rulelist.h"

#include <QCoreApplication>

namespace qorgan::ui {

/// A dated record of the law in words, in the language of the window.
class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(qorgan::ui::RuleWords)

public:
    /// "Term of an order (R1)".
    [[nodiscard]] static QString name(const casework::DatedRule &rule);
    [[nodiscard]] static QString subject(const casework::DatedRule &rule);
    /// "2 Mar 2026 – 31 Dec 2026", "from 1 Jan 2027".
    [[nodiscard]] static QString period(const casework::DatedRule &rule);
    /// With a mark of its own each: verified; recalled, to be checked; withdrawn; replaced from its first day.
    [[nodiscard]] static QString status(const casework::DatedRule &rule);
    /// The name of one of its numbers.
    [[nodiscard]] static QString valueName(const QString &rule, const QString &key);
    /// A number as it is typed; a list with commas between, codes by their names.
    [[nodiscard]] static QString valueText(const QString &key, const QJsonValue &value);
    /// What it says, its numbers, the notes, and the other versions.
    [[nodiscard]] static QString card(const casework::DatedRule &rule, const std::vector<casework::DatedRule> &all);
};

} // namespace qorgan::ui
