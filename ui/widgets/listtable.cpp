// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/listtable.h"

#include <QHeaderView>

#include <algorithm>

namespace qorgan::ui {

ListTable::ListTable(std::vector<ColumnShare> shares, QWidget *parent)
    : QTableView(parent), m_shares(std::move(shares))
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ListTable::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    if (hasFocus())
        return;
    const QColor full = option->palette.color(QPalette::Highlight);
    const QColor base = option->palette.color(QPalette::Base);
    const auto mixed = [](int a, int b) { return (a + 3 * b) / 4; };
    option->palette.setColor(QPalette::Highlight, QColor(mixed(full.red(), base.red()), mixed(full.green(), base.green()),
                                                         mixed(full.blue(), base.blue())));
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    shareWidth();
    QTableView::resizeEvent(event);
}

void ListTable::choose(std::vector<bool> columns)
{
    m_chosen = std::move(columns);
    m_chosen.resize(m_shares.size());
    shareWidth();
}

void ListTable::shareWidth()
{
    if (!model() || model()->columnCount() != int(m_shares.size()))
        return;
    const int width = viewport()->width();
    const int room = width / qMax(1, fontMetrics().averageCharWidth());
    std::vector<bool> fits(m_shares.size()); // at least the first rank of those that are chosen
    int letters = 0;
    for (int rank = 0; rank < int(m_shares.size()); ++rank) {
        const auto share = std::find_if(m_shares.begin(), m_shares.end(),
                                        [rank](const ColumnShare &each) { return each.rank == rank; });
        if (share == m_shares.end())
            break;
        const auto column = size_t(share - m_shares.begin());
        if (!isChosen(column))
            continue;
        if (letters > 0 && letters + share->letters > room)
            break;
        letters += share->letters;
        fits[column] = true;
    }
    int last = 0;
    for (int column = 0; column < int(m_shares.size()); ++column) {
        const bool shown = fits[size_t(column)];
        setColumnHidden(column, !shown);
        last = shown ? column : last;
    }
    int used = 0;
    for (int column = 0; column <= last; ++column) {
        if (isColumnHidden(column))
            continue;
        const int share = column == last ? width - used : width * m_shares[size_t(column)].letters / letters;
        setColumnWidth(column, share);
        used += share;
    }
}

} // namespace qorgan::ui
