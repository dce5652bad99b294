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
    bool leftOut = false; ///< it says nothing now, whatever room there is
};

/// A quiet list: whole rows are chosen, all of one height, and nothing has to be scrolled sideways. A narrow
/// window leaves out columns; the others share the width by their letters. Enter or a double click sends
/// `activated`. The current row is full of colour while the list has the focus, and pale while it has not.
class ListTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ListTable(std::vector<ColumnShare> shares, QWidget *parent = nullptr);

    void leaveOut(int column, bool leftOut);

protected:
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<ColumnShare> m_shares;

    void shareWidth();
};

} // namespace qorgan::ui
