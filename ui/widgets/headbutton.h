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

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// To the drawing alone.
    void fold(bool folded);

protected:
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    bool m_folded = false;
};

} // namespace qorgan::ui
