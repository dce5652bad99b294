// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

class QApplication;
class QWidget;

namespace qorgan::ui {

enum class Shade { System, Light, Dark };

/// The program's look: Fusion, the system's font, one accent, light or dark.
void applyLook(QApplication &application, Shade shade);

[[nodiscard]] bool isDark(const QPalette &palette);
/// Deep teal: what is chosen, what leads on.
[[nodiscard]] QColor accentColour(const QPalette &palette);
[[nodiscard]] QColor failureColour(const QPalette &palette);
/// Violet, used for nothing else: a register of invented people.
[[nodiscard]] QColor trainingColour();
/// The palette with that colour where the accent stands.
[[nodiscard]] QPalette withAccent(QPalette palette, const QColor &accent);

/// Letters that many times as large as those of the widget: 1.3 for a title, 1.6 for what matters most.
void enlarge(QWidget *widget, double times);
void setForeground(QWidget *widget, const QColor &colour);

} // namespace qorgan::ui
