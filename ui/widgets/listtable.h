// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include <vector>

namespace qorgan::ui {

/// The part of a column in the width of its table, by the letters it wants to show.
struct ColumnShare {
    int letters = 0;
    int rank = 0; ///< where there is no room for all, the highest rank is left out first
};

/// A quiet list: whole rows are chosen, all of one height, and nothing has to be scrolled sideways. A narrow
/// window leaves out columns; the others share the width by their letters. Enter or a double click sends
/// `activated`. The current row is full of colour while the list has the focus, and pale while it has not.
class ListTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ListTable(std::vector<ColumnShare> shares, QWidget *parent = nullptr);
    /// Shows these columns alone, as far as there is room; the first one always.
    void choose(std::vector<bool> columns);

protected:
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<ColumnShare> m_shares;
    std::vector<bool> m_chosen;

    [[nodiscard]] bool isChosen(size_t column) const { return column == 0 || m_chosen.empty() || m_chosen[column]; }
    void shareWidth();
};

} // namespace qorgan::ui
