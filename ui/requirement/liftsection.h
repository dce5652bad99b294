// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requirement/requirementsection.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace qorgan::ui {

class NowEdit;

/// The court takes one restriction back, or all of the requirement.
class LiftSection final : public RequirementSection
{
    Q_OBJECT

public:
    explicit LiftSection(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isOffered(security::Roles roles, const RequirementView &view) const override;
    [[nodiscard]] QWidget *controlFor(const QString &act) const override;

protected:
    void shown() override;
    void cleared() override;
    void retranslate() override;

private:
    QLabel *m_whatLabel;
    QComboBox *m_what;
    QLabel *m_timeLabel;
    NowEdit *m_time;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_lift;

    void offerWhat();
    void lift();
};

} // namespace qorgan::ui
