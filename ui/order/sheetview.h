// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QScrollArea>

#include <vector>

namespace qorgan::ui {

/// Pages of paper, one below the other, as wide as the view.
class SheetView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    void show(std::vector<QImage> pages);
    /// The resolution at which a page fills the view, in dots of the screen.
    [[nodiscard]] double dotsPerInch() const;
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }

Q_SIGNALS:
    void widthChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Paper;

    std::vector<QImage> m_pages;
    Paper *m_paper;

    [[nodiscard]] int pageWidth() const;
    [[nodiscard]] QSize sizeOf(const QImage &page) const;
    void layOut();
};

} // namespace qorgan::ui
