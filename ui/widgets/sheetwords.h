// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace qorgan::ui {

/// How printed sheets are spoken of, in the language of the window.
class SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(qorgan::ui::SheetWords)

public:
    /// "kk", "ru", "kk+ru" in words.
    [[nodiscard]] static QString language(const QString &code);
    /// The title of a form; its code where the program knows it no more.
    [[nodiscard]] static QString form(const QString &code);
};

} // namespace qorgan::ui
