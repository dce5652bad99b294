// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requirement/requirementsection.h"

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace qorgan::ui {

class MomentEdit;
class NowEdit;

/// Psychological help the court made a duty: visits k of n, and the certificate at its end (R9).
class HelpSection final : public RequirementSection
{
    Q_OBJECT

public:
    explicit HelpSection(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isOffered(security::Roles roles, const RequirementView &view) const override;
    [[nodiscard]] QWidget *controlFor(const QString &act) const override;

protected:
    void shown() override;
    void cleared() override;
    void retranslate() override;

private:
    QLabel *m_visits;
    QLabel *m_timeLabel;
    NowEdit *m_time;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_record;
    QLabel *m_plannedLabel;
    QSpinBox *m_planned;
    QLabel *m_certificateLabel;
    QLineEdit *m_certificate;
    QLabel *m_certificateOnLabel;
    MomentEdit *m_certificateOn;
    QPushButton *m_keep;
    QUuid m_next; ///< of the visit to be: a second click is no second one
    domain::MeasureId m_begun;

    void showVisits();
    void record();
    void keepCourse();
};

} // namespace qorgan::ui
