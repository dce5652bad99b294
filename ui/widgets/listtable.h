// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include <vector>

namespace qorgan::ui {

/// What a column may ask of the width of its table.
struct ColumnShare {
    int letters = 0; ///< at most, while others have less than they need; never less than its title
    int rank = 0; ///< where there is no room for all, the highest rank is left out first
};

/// A quiet list: whole rows are chosen, all of one height, and nothing has to be scrolled sideways. A narrow
/// window leaves out columns; the others are as wide as what stands in them, and the rest of the room goes first to
/// those that would still cut a word. Enter or a double click sends `activated`. The current row is full of colour
/// while the list has the focus, and pale while it has not.
class ListTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ListTable(std::vector<ColumnShare> shares, QWidget *parent = nullptr);
    /// Shows these columns alone, as far as there is room; the first one always.
    void choose(std::vector<bool> columns);
    void setModel(QAbstractItemModel *model) override;
    /// A few rows are always in sight.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<ColumnShare> m_shares;
    std::vector<bool> m_chosen;
    std::vector<int> m_widest; ///< of what stood in each column since the language was chosen, in pixels
    bool m_stale = false;

    [[nodiscard]] bool isChosen(size_t column) const { return column == 0 || m_chosen.empty() || m_chosen[column]; }
    [[nodiscard]] int titleWidth(int column) const;
    /// What a column asks for at first; more only when nobody else needs it.
    [[nodiscard]] int wish(int column) const;
    void look();
    void measure();
    void shareWidth();
};

} // namespace qorgan::ui
