// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <map>

class QWidget;

namespace qorgan::ui {

/// What the status bar says of the head's buttons and of what each page is for, by object name.
[[nodiscard]] std::map<QString, QString> statusTips();
/// Gives them to the widgets of the desk, in the language of the window.
void setStatusTips(QWidget *desk);

} // namespace qorgan::ui
