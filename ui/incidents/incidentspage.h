// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "incidents/incidentmodel.h"
#include "shell/page.h"
#include "widgets/rowreturn.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace qorgan::ui {

class ColumnMenu;
class FilterBar;
class ListTable;
class Notice;
class SavedFilters;

/// The unit's incidents, newest first, with filters. Enter opens the card.
class IncidentsPage final : public Page
{
    Q_OBJECT

public:
    explicit IncidentsPage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    bool m_entered = false;
    IncidentModel *m_model;
    QLabel *m_title;
    QPushButton *m_order;
    ColumnMenu *m_columns;
    QPushButton *m_refresh;
    QPushButton *m_new;
    SavedFilters *m_saved;
    FilterBar *m_filters;
    ListTable *m_table;
    RowReturn m_return;
    Notice *m_notice;
    QStackedLayout *m_stack;
    QLabel *m_footer;

    void layOut();
    void connectAll();
    void remember(const QString &key, const QByteArray &json);
    void recall();
    void read();
    void readAgain();
    void open(const QModelIndex &index);
    void issueOrder();
    void showState();
    void showOrderButton();
    void retranslate();
};

} // namespace qorgan::ui
