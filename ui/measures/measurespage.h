// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measures/ordermodel.h"
#include "shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QStackedWidget;
class QTabBar;

namespace qorgan::ui {

class ListTable;
class ManyPane;
class Notice;
class RequirementsPane;

/// The unit's measures, kind by kind: what the police issued, newest first or the first to end first, and what was asked
/// of the courts.
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
    domain::MeasureKind m_kind = domain::MeasureKind::ProtectiveOrder; ///< of the list
    QTabBar *m_kinds;
    QStackedWidget *m_lists;
    RequirementsPane *m_requirements;
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
    QPushButton *m_printMany;
    QPushButton *m_open;
    ManyPane *m_many;
    security::Roles m_roles;

    void chooseKind();
    void printMany();
    void backToList();
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
