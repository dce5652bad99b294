// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rowreturn.h"

#include <QTableView>

namespace qorgan::ui {

void RowReturn::remember()
{
    m_row = qMax(0, m_table->currentIndex().row());
}

void RowReturn::take()
{
    const QAbstractItemModel *model = m_table->model();
    const int current = m_table->currentIndex().row();
    // A current row that came with the focus alone is not seen.
    if (!m_table->selectionModel()->hasSelection())
        m_table->setCurrentIndex(model->index(qMax(0, current), 0));
    if (m_row > 0 && current > 0) {
        m_row = 0; // the officer has gone elsewhere since
    } else if (m_row > 0 && m_row < model->rowCount()) {
        const QModelIndex row = model->index(m_row, 0);
        m_row = 0;
        m_table->setCurrentIndex(row);
        m_table->scrollTo(row, QAbstractItemView::PositionAtCenter);
    }
}

} // namespace qorgan::ui
