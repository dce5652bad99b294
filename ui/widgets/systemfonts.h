// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace qorgan::ui {

/// Learns the fonts of this computer from the rules of the program and those its user and administrator have made
/// (resources/look/fonts.conf). The distribution's, some forty files for the scripts of the world, are what the first
/// letter of a window otherwise waits for: a quarter of the way to the login. Before the QApplication is made.
/// Does nothing where FONTCONFIG_FILE or FONTCONFIG_PATH names other rules, and where no font would be found.
void learnSystemFonts();

} // namespace qorgan::ui
