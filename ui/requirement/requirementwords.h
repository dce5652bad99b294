// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/requirements.h"

#include <QColor>
#include <QCoreApplication>
#include <QPalette>

namespace qorgan::ui {

/// How the states of a requirement and its restrictions are said and marked.
class RequirementWords
{
    Q_DECLARE_TR_FUNCTIONS(qorgan::ui::RequirementWords)

public:
    /// ● waiting, ✓ in force, ○ not begun or ended, × refused or cancelled.
    [[nodiscard]] static QString shape(domain::RequirementState state);
    [[nodiscard]] static QString name(domain::RequirementState state);
    [[nodiscard]] static QColor colour(domain::RequirementState state, const QPalette &palette);
    /// What matters most: "64 d left", "the hearing is in 3 d", "begins on 1.12".
    [[nodiscard]] static QString time(const casework::RequirementCard &card, base::Instant now);
    /// "✓ to use alcohol …  ·  64 d left"
    /// A prohibition or duty of a court, as a thing of its own: "ban on weapons".
    [[nodiscard]] static QString restriction(const QString &kind);
    [[nodiscard]] static QString line(const casework::RestrictionLine &line, base::Instant now);
    /// "7 d" as a sentence part: days from the local date of now to the day.
    [[nodiscard]] static QString days(int days);
};

} // namespace qorgan::ui
