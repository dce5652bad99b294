// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace qorgan::ui {

/// Leads a list that is read again back to the row it stood at, as soon as that row is counted.
class RowReturn
{
public:
    explicit RowReturn(QTableView *table) : m_table(table) {}

    void remember();
    void forget() { m_row = 0; }
    /// To be called when rows have come: a screen reader must always find a current one.
    void take();

private:
    QTableView *m_table;
    int m_row = 0;
};

} // namespace qorgan::ui
