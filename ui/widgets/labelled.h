// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <initializer_list>

class QLabel;
class QString;
class QTabBar;
class QVBoxLayout;
class QWidget;

namespace qorgan::ui {

/// A label above its field, as one item; the field is the label's buddy.
[[nodiscard]] QWidget *above(QLabel *label, QWidget *field);
/// A label at the left of its field, as one item that wraps as a whole.
[[nodiscard]] QWidget *beside(QLabel *label, QWidget *field);
/// Items that stand beside each other as far as there is room, and wrap as wholes.
[[nodiscard]] QWidget *wrapping(std::initializer_list<QWidget *> items);
/// A title in bold over a thin rule.
void addRuledTitle(QVBoxLayout *column, QWidget *title);
/// Qt names the arrows of a row of tabs once, in the language of their birth: names them anew.
void nameArrows(QTabBar *tabs, const QString &toTheLeft, const QString &toTheRight);

} // namespace qorgan::ui
