// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requirement/requirementsection.h"

class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace qorgan::ui {

class MomentEdit;
class RequestTicks;

/// The hearing of a motion and what the court decided.
class DecisionSection final : public RequirementSection
{
    Q_OBJECT

public:
    explicit DecisionSection(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isOffered(security::Roles roles, const RequirementView &view) const override;
    [[nodiscard]] QWidget *controlFor(const QString &act) const override;
    /// What a court may set today.
    void offer(const QStringList &restrictions);

protected:
    void shown() override;
    void cleared() override;
    void retranslate() override;

private:
    QLabel *m_hearingLabel;
    MomentEdit *m_hearing;
    QPushButton *m_setHearing;
    QRadioButton *m_granted;
    QRadioButton *m_inPart;
    QRadioButton *m_refused;
    QLabel *m_decidedLabel;
    MomentEdit *m_decided;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QWidget *m_grantedFields;
    QLabel *m_startsLabel;
    MomentEdit *m_starts;
    QLabel *m_monthsLabel;
    QSpinBox *m_months;
    QLabel *m_appearancesLabel;
    QSpinBox *m_appearances;
    QLabel *m_restrictionsLabel;
    RequestTicks *m_restrictions;
    QWidget *m_refusedFields;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_record;
    domain::MeasureId m_begun; ///< the motion the fields stand for

    QWidget *layOutGranted();
    QWidget *layOutRefused();
    void takeMotion();
    void showOutcome();
    void setHearing();
    void record();
};

} // namespace qorgan::ui
