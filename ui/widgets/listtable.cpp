// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/listtable.h"

#include <QHeaderView>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace qorgan::ui {

namespace {

constexpr int RowsMeasured = 40; ///< the first ones: the others are like them
constexpr int LongestMeasured = 3; ///< of each column: letters are not all of one width
constexpr int RowsInSight = 5;
constexpr int TitleAir = 6;

/// What stands in a cell; of a drawing, what it says.
QString textOf(const QModelIndex &index)
{
    const QString shown = index.data().toString();
    return shown.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : shown;
}

} // namespace

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

void ListTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ListTable::look);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (first == 0)
            look();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.row() < RowsMeasured)
            look();
    });
    connect(model, &QAbstractItemModel::headerDataChanged, this, [this] {
        m_widest.clear(); // another language
        look();
    });
}

QSize ListTable::minimumSizeHint() const
{
    const int rows = horizontalHeader()->sizeHint().height() + RowsInSight * verticalHeader()->defaultSectionSize();
    return {QTableView::minimumSizeHint().width(), rows + 2 * frameWidth()};
}

/// Many changes are looked at once.
void ListTable::look()
{
    if (std::exchange(m_stale, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_stale = false;
            measure();
            shareWidth();
        },
        Qt::QueuedConnection);
}

void ListTable::measure()
{
    m_widest.resize(m_shares.size());
    const int rows = qMin(RowsMeasured, model()->rowCount());
    if (model()->columnCount() != int(m_shares.size()))
        return;
    for (int column = 0; column < int(m_shares.size()); ++column) {
        std::vector<std::pair<qsizetype, int>> lengths;
        for (int row = 0; row < rows; ++row)
            if (columnSpan(row, column) == 1)
                lengths.emplace_back(-textOf(model()->index(row, column)).size(), row);
        const auto end = lengths.begin() + qMin<qsizetype>(LongestMeasured, qsizetype(lengths.size()));
        std::partial_sort(lengths.begin(), end, lengths.end());
        for (auto each = lengths.begin(); each != end; ++each)
            m_widest[size_t(column)] =
                qMax(m_widest[size_t(column)], sizeHintForIndex(model()->index(each->second, column)).width());
    }
}

int ListTable::titleWidth(int column) const
{
    const QVariant alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool wraps = alignment.isValid() && alignment.toInt() & Qt::TextWordWrap;
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const QFontMetrics metrics = horizontalHeader()->fontMetrics();
    int widest = 0; // the header itself answers 0 for a column that is hidden now
    for (const QString &part : wraps ? title.split(u' ') : QStringList(title))
        widest = qMax(widest, metrics.horizontalAdvance(part));
    const auto height = [&] { return metrics.boundingRect(0, 0, widest, 0, Qt::TextWordWrap, title).height(); };
    while (wraps && height() > horizontalHeader()->minimumHeight() - TitleAir)
        widest += metrics.averageCharWidth();
    return widest + 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, horizontalHeader()) + TitleAir;
}

int ListTable::wish(int column) const
{
    const int most = m_shares[size_t(column)].letters * fontMetrics().averageCharWidth();
    const int needed = size_t(column) < m_widest.size() && m_widest[size_t(column)] > 0 ? m_widest[size_t(column)] : most;
    return qMax(titleWidth(column), qMin(needed, most));
}

void ListTable::shareWidth()
{
    if (!model() || model()->columnCount() != int(m_shares.size()))
        return;
    const int room = viewport()->width();
    std::vector<int> widths(m_shares.size()); // of those that are shown: at least the first rank of what is chosen
    int used = 0;
    for (int rank = 0; rank < int(m_shares.size()); ++rank) {
        const auto share = std::find_if(m_shares.begin(), m_shares.end(),
                                        [rank](const ColumnShare &each) { return each.rank == rank; });
        if (share == m_shares.end())
            break;
        const auto column = size_t(share - m_shares.begin());
        if (!isChosen(column))
            continue;
        const int wanted = wish(int(column));
        if (used > 0 && used + wanted > room)
            break;
        used += wanted;
        widths[column] = wanted;
    }
    // What is left goes to the words that would be cut, first to those of which the least is missing: so most
    // columns are whole, and one that tells much takes what nobody else needs. Then to all alike.
    std::vector<std::pair<int, size_t>> missing;
    for (size_t column = 0; column < widths.size() && column < m_widest.size(); ++column)
        if (widths[column] > 0 && m_widest[column] > widths[column])
            missing.emplace_back(m_widest[column] - widths[column], column);
    std::sort(missing.begin(), missing.end());
    for (const auto &[pixels, column] : missing) {
        const int more = qBound(0, pixels, room - used);
        widths[column] += more;
        used += more;
    }
    const int left = qMax(0, room - used);
    const int all = used;
    int last = 0;
    used = 0;
    for (int column = 0; column < int(widths.size()); ++column) {
        const int width = widths[size_t(column)];
        setColumnHidden(column, width == 0);
        if (width == 0)
            continue;
        last = column;
        const int share = width + left * width / qMax(1, all);
        setColumnWidth(column, share);
        used += share;
    }
    setColumnWidth(last, columnWidth(last) + room - used); // no pixel is left over, and none is too many
}

} // namespace qorgan::ui
