// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "incidents/incidentmodel.h"
#include "shell/page.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace qorgan::ui {

class FieldError;
class FlowLayout;
class Notice;

/// The unit's incidents, newest first, with filters.
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
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Period { AllTime, Today, Week, Month, Year, Dates, PeriodCount };

    bool m_entered = false;
    IncidentModel *m_model;
    QLabel *m_title;
    QLabel *m_periodLabel;
    QComboBox *m_period;
    QWidget *m_dates;
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QLabel *m_toLabel;
    QDateEdit *m_to;
    QLabel *m_sourceLabel;
    QComboBox *m_source;
    QCheckBox *m_withoutComplaint;
    QPushButton *m_refresh;
    QPushButton *m_new;
    FieldError *m_datesError;
    QTableView *m_table;
    Notice *m_notice;
    QStackedLayout *m_stack;
    QLabel *m_footer;

    void layOutFilters(FlowLayout *flow);
    void setUpTable();
    void connectAll();
    void read();
    [[nodiscard]] casework::IncidentFilter filter() const;
    void showState();
    void shareWidth();
    void retranslate();
};

} // namespace qorgan::ui
