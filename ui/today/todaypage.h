// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/page.h"
#include "today/duemodel.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace qorgan::ui {

class ApprovalOffers;
class DueFilters;
class ListTable;
class Notice;

/// The home screen: what is overdue, due and ahead, each with its one next step.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void arrive(const Destination &destination) override;

Q_SIGNALS:
    /// How much is overdue or due now.
    void counted(int number);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool m_entered = false;
    bool m_asked = false;       ///< a list is on its way
    bool m_arrived = false;     ///< the table takes the focus once it has rows
    DueModel *m_model;
    QLabel *m_title;
    ApprovalOffers *m_approvals;
    DueFilters *m_filters;
    QPushButton *m_route;
    QPushButton *m_refresh;
    ListTable *m_table;
    Notice *m_notice;
    QStackedLayout *m_stack;
    QLabel *m_footer;
    QPushButton *m_act;
    QTimer m_again; ///< hours pass while the page is shown

    void nameControls();
    void layOut();
    void connectAll();
    void read();
    /// Where the reader stands in the list.
    struct Standing {
        domain::MeasureId measure;
        QString kind;
        int scrolled = 0;
    };
    [[nodiscard]] Standing standing() const;
    void take(base::Result<DueBoard> board, const Standing &standing);
    [[nodiscard]] bool isTypedElsewhere() const;
    void narrow();
    void act(const QModelIndex &index);
    void showList();
    void showNothing();
    void showStep();
    void chooseRow(domain::MeasureId measure, const QString &kind);
    void retranslate();
};

} // namespace qorgan::ui
