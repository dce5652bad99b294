// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requirement/requirementsection.h"

class QLineEdit;
class QPushButton;

namespace qorgan::ui {

class NowEdit;

/// The offender's appearances at the police, month by month (R8).
class AppearanceSection final : public RequirementSection
{
    Q_OBJECT

public:
    explicit AppearanceSection(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isOffered(security::Roles roles, const RequirementView &view) const override;
    [[nodiscard]] QWidget *controlFor(const QString &act) const override;

protected:
    void shown() override;
    void cleared() override;
    void retranslate() override;

private:
    QLabel *m_months;
    QLabel *m_timeLabel;
    NowEdit *m_time;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_record;
    QUuid m_next; ///< of the appearance to be: a second click is no second one

    void showMonths();
    void record();
};

} // namespace qorgan::ui
