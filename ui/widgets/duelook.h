// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/due.h"

#include <QPalette>

namespace qorgan::ui {

// How near a thing is, in shape, word and colour: never by the colour alone.

/// "▲" overdue, "●" due, "○" ahead.
[[nodiscard]] QString markOf(casework::DueState state);
/// "Overdue", "Due", "Ahead" as a heading, in the language of the window.
[[nodiscard]] QString wordOf(casework::DueState state);
/// Red, amber or grey, legible on a list of that palette.
[[nodiscard]] QColor colourOf(casework::DueState state, const QPalette &palette);
/// Green: what is done or stands as it should.
[[nodiscard]] QColor settledColour(const QPalette &palette);
/// The text with its first letter large, for the beginning of a line.
[[nodiscard]] QString headed(const QString &text);

} // namespace qorgan::ui
