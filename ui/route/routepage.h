// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "route/routemodel.h"
#include "shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QStackedLayout;

namespace qorgan::ui {

class FieldError;
class ListTable;
class MomentEdit;
class NowEdit;
class Notice;

/// The route of a day: whom to check, street by street, printed for the pocket; and back at the desk the results, typed
/// by their row.
class RoutePage final : public Page
{
    Q_OBJECT

public:
    explicit RoutePage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void arrive(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Empty, Reading, Ready, Failed };

    bool m_entered = false;
    bool m_busy = false;
    State m_state = State::Empty;
    base::Error m_error;
    domain::AccountId m_own;

    QLabel *m_title;
    QLabel *m_dayLabel;
    MomentEdit *m_day;
    QLabel *m_whoseLabel;
    QComboBox *m_whose;
    QPushButton *m_read;
    QPushButton *m_print;
    RouteModel *m_model;
    ListTable *m_table;
    Notice *m_notice;
    QStackedLayout *m_stack;
    QWidget *m_entry;
    QLabel *m_rowLabel;
    QSpinBox *m_row;
    QLabel *m_timeLabel;
    NowEdit *m_time;
    QRadioButton *m_seen;
    QRadioButton *m_absent;
    QLabel *m_soberLabel;
    QComboBox *m_sober;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_put;
    FieldError *m_entryError;
    QPushButton *m_record;

    void nameControls();
    void layOut();
    QWidget *layOutEntry();
    void connectAll();
    void read();
    void take(base::Result<casework::RouteSheet> sheet, base::Instant now);
    void put();
    void record();
    void print();
    void showState();
    void retranslate();
};

} // namespace qorgan::ui
