// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPagedPaintDevice;

namespace qorgan::ui {

/// Prints a page of HTML as long as it is, black on white, with "page x of y" at the foot; `letters` is the size of
/// the letters in points, `foot` takes the two numbers. How many pages; 0: the device could not.
int printHtml(const QString &html, int letters, const QString &foot, QPagedPaintDevice &device);

} // namespace qorgan::ui
