// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTabBar;

namespace qorgan::ui {

/// Names the arrows that a row of tabs shows where it has no room: Qt names them once, in the language in which the
/// row was made. To be called whenever the language has changed.
void nameArrows(QTabBar &tabs);

} // namespace qorgan::ui
