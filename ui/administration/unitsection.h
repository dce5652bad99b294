// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/page.h"

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace qorgan::ui {

class Notice;
class UnitStep;

/// What stands on every sheet, after how long the program locks, and whether a head approves the orders.
class UnitSection final : public Page
{
    Q_OBJECT

public:
    explicit UnitSection(SessionThread &session, QWidget *parent = nullptr);

    void enter(const OpenedRegister &facts) override;
    void leave() override;
    void arrive(const Destination &destination) override;

Q_SIGNALS:
    /// Both were written; the window shows them from now on.
    void changed(const qorgan::domain::Unit &unit, int idleMinutes);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_explanation;
    UnitStep *m_unit;
    QLabel *m_idleLabel;
    QSpinBox *m_idle;
    QLabel *m_idleHint;
    QCheckBox *m_approval;
    QLabel *m_approvalHint;
    Notice *m_notice;
    QPushButton *m_save;
    bool m_busy = false;
    std::optional<base::Error> m_refusal;

    void layOut();
    void save();
    void showState();
    void retranslate();
};

} // namespace qorgan::ui
