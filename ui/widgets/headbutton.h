// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace qorgan::ui {

/// A button with a drawing and a word, of which the drawing alone stays where room is scarce.
class HeadButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit HeadButton(const QIcon &drawing);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
};

} // namespace qorgan::ui
