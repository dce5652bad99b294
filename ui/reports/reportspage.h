// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/summary.h"
#include "shell/page.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace qorgan::ui {

class GroupModel;
class IndicatorModel;
class ListTable;
class Notice;
class PaperSection;
class PeriodChoice;

/// The summary report of a period: on the screen, as a file for a spreadsheet, on paper; and the journals of that
/// period on paper.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void arrive(const Destination &destination) override;

    [[nodiscard]] const std::optional<reports::Summary> &summary() const { return m_summary; }

protected:
    void changeEvent(QEvent *event) override;

private:
    bool m_entered = false;
    QLabel *m_title;
    PeriodChoice *m_period;
    QLabel *m_byLabel;
    QComboBox *m_by;
    QCheckBox *m_compare;
    QPushButton *m_make;
    QLabel *m_head; ///< which days are shown, and as of when
    IndicatorModel *m_indicators;
    ListTable *m_indicatorTable;
    GroupModel *m_groups;
    ListTable *m_groupTable;
    Notice *m_notice;
    QStackedLayout *m_stack;
    QLabel *m_result;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_journal; ///< pressed: the journals stand in place of the report
    PaperSection *m_papers;
    QScrollArea *m_journals;
    security::Roles m_roles;
    bool m_busy = false;
    std::optional<reports::Summary> m_summary;
    std::optional<base::Error> m_refusal;
    std::optional<base::Error> m_saveRefusal;

    void nameControls();
    void layOut();
    void connectAll();
    void make();
    void offerJournals();
    void take(const base::Result<reports::Summary> &summary);
    void save();
    void print();
    void showState();
    void showHead();
    void retranslate();
};

} // namespace qorgan::ui
