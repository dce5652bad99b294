// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>

#include <vector>

namespace qorgan::ui {

/// What a key does, for the sheet of shortcuts.
struct SheetLine {
    std::vector<QKeySequence> keys; ///< any of them; Alt+1 … Alt+7 stand for one line
    QString does;                   ///< in the language of the window
};

/// Every shortcut of the window, in the order of their use. A test holds it equal to what the window has.
[[nodiscard]] std::vector<SheetLine> shortcutSheet();
/// The sheet as rich text.
[[nodiscard]] QString shortcutSheetText();

} // namespace qorgan::ui
