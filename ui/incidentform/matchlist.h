// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/persons.h"

#include <QListWidget>

#include <optional>
#include <vector>

namespace qorgan::ui {

/// The persons found, each with why, and last the way to a new one. As high as its lines; hidden without any.
class MatchList final : public QListWidget
{
    Q_OBJECT

public:
    using Matches = std::vector<casework::PersonMatch>;

    explicit MatchList(const QString &name);

    void forget();
    void show(const Matches &matches);
    void show(const base::Error &failure);
    void retranslate();
    /// Up or down, staying within the list.
    void move(int lines);

    /// "Surname Given · 14.05.1988 · ИИН …".
    [[nodiscard]] static QString inWords(const casework::PersonMatch &match);

private:
    std::optional<Matches> m_matches;
    std::optional<base::Error> m_failure;

    void tell();
};

} // namespace qorgan::ui
