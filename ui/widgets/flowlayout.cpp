// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/flowlayout.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace qorgan::ui {

namespace {

/// How far below the top of an item the middle of its first control lies; a label above a field is none.
int middleOf(QLayoutItem &item)
{
    QLayout *layout = item.widget() ? item.widget()->layout() : item.layout();
    if (!layout || layout->count() == 0)
        return item.sizeHint().height() / 2;
    if (!qobject_cast<QVBoxLayout *>(layout)) { // beside each other: the lowest of them
        int middle = 0;
        for (int i = 0; i < layout->count(); ++i)
            middle = qMax(middle, middleOf(*layout->itemAt(i)));
        return layout->contentsMargins().top() + middle;
    }
    QLayoutItem &first = *layout->itemAt(0);
    const int top = layout->contentsMargins().top();
    if (layout->count() > 1 && qobject_cast<QLabel *>(first.widget()))
        return top + first.sizeHint().height() + layout->spacing() + middleOf(*layout->itemAt(1));
    return top + middleOf(first);
}

/// Items beside each other: the middles of their controls stand on one line.
class Row
{
public:
    void take(QLayoutItem &item)
    {
        const int middle = middleOf(item);
        m_above = qMax(m_above, middle);
        m_below = qMax(m_below, item.sizeHint().height() - middle);
    }
    [[nodiscard]] int height() const { return m_above + m_below; }
    void place(const std::vector<std::unique_ptr<QLayoutItem>> &items, size_t first, size_t end, QPoint at, int spacing) const
    {
        for (size_t i = first; i < end; ++i) {
            if (items[i]->isEmpty())
                continue;
            const QSize size = items[i]->sizeHint();
            items[i]->setGeometry({{at.x(), at.y() + m_above - middleOf(*items[i])}, size});
            at.rx() += size.width() + spacing;
        }
    }

private:
    int m_above = 0;
    int m_below = 0;
};

} // namespace

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const auto &item : m_items)
        widest = widest.expandedTo(item->minimumSize());
    return widest;
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

int FlowLayout::arrange(const QRect &area, bool move) const
{
    int y = area.y();
    for (size_t first = 0; first < m_items.size();) {
        Row row;
        int width = 0;
        size_t end = first;
        for (; end < m_items.size(); ++end) {
            QLayoutItem &item = *m_items[end];
            if (item.isEmpty())
                continue;
            const int wider = width + (width > 0 ? spacing() : 0) + item.sizeHint().width();
            if (width > 0 && wider > area.width())
                break;
            width = wider;
            row.take(item);
        }
        if (move)
            row.place(m_items, first, end, {area.x(), y}, spacing());
        if (width > 0)
            y += row.height() + (end < m_items.size() ? spacing() : 0);
        first = end;
    }
    return y - area.y();
}

} // namespace qorgan::ui
