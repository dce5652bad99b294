// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace qorgan::ui {

/// The drawings of resources/icons.
enum class Icon {
    Today,
    Incidents,
    People,
    Measures,
    Documents,
    Reports,
    Control,
    Administration,
    Search,
    Lock,
    LogOut,
    Print,
    Save,
    Help
};

/// The drawing in the colour of letters, light or dark as the program is; sharp at any scaling.
[[nodiscard]] QIcon icon(Icon which);
/// The same in a colour of one's own, within a rectangle.
void drawIcon(QPainter *painter, const QRect &area, Icon which, const QColor &colour);
/// The file a drawing comes from.
[[nodiscard]] QString iconFile(Icon which);

} // namespace qorgan::ui
