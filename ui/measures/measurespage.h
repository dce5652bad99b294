// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measures/ordermodel.h"
#include "shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace qorgan::ui {

class ListTable;
class Notice;

/// The unit's protective orders, newest first; those that run out, the first to end first.
class MeasuresPage final : public Page
{
    Q_OBJECT

public:
    explicit MeasuresPage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    bool m_entered = false;
    bool m_arrived = false;    ///< the table takes the focus once it has rows
    domain::MeasureId m_chosen; ///< the order looked at last: found again after a new reading
    OrderModel *m_model;
    QLabel *m_title;
    QLabel *m_showLabel;
    QComboBox *m_show;
    QLabel *m_officerLabel;
    QComboBox *m_officer;
    QPushButton *m_refresh;
    ListTable *m_table;
    Notice *m_notice;
    QStackedLayout *m_stack;
    QLabel *m_footer;
    QPushButton *m_open;

    void nameControls();
    void layOut();
    void connectAll();
    void offerOfficers(const std::vector<casework::Officer> &officers);
    [[nodiscard]] casework::OrderFilter filter() const;
    void read();
    void open(const QModelIndex &index);
    void showState();
    void showRows();
    void retranslate();
};

} // namespace qorgan::ui
