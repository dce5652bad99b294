// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace qorgan::ui {

/// A page as wide as there is room, and scrolled downwards where it cannot be lower: on a small screen nothing is
/// squeezed or cut. What takes the focus comes into sight.
class PageScroll final : public QScrollArea
{
public:
    explicit PageScroll(QWidget *page, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The height below which the page would be cut where there is this room at its sides.
    [[nodiscard]] int leastHeight(int room) const;
    void fit();
};

} // namespace qorgan::ui
