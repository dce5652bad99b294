// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/section.h"

#include <array>

namespace qorgan::ui {

class CheckBeads;

/// What an order is, how it stands and how long it lasts: the card without its acts.
class OrderSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderSummary(QWidget *parent = nullptr);

    void show(const OrderView &view);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Row { Offender, Victims, Issued, Served, Ends, Cancelled, Restrictions, Circumstances, Basis, Term, RowCount };

    struct Line {
        QLabel *name;
        QLabel *value;
    };

    std::optional<OrderView> m_view;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_time;
    CheckBeads *m_beads;
    QLabel *m_nextCheck;
    std::array<Line, RowCount> m_lines;

    void retranslate();
    void showState();
    void showLines();
    void put(Row row, const QString &name, const QString &value);
    [[nodiscard]] QString served() const;
};

} // namespace qorgan::ui
