// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/filesection.h"

class QComboBox;
class QLineEdit;

namespace qorgan::ui {

class CodeCombo;
class MomentEdit;

/// The penalty set in a case, with the warning who may not be arrested (R18) beside its kind; and that it was paid or
/// served.
class PenaltySection final : public FileSection
{
    Q_OBJECT

public:
    explicit PenaltySection(SessionThread &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool isOffered() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList lines() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void shown() override;
    void cleared() override;
    void retranslate() override;

private:
    QLabel *m_whichLabel;
    QComboBox *m_which;
    QLabel *m_kindLabel;
    CodeCombo *m_kind;
    QLabel *m_bars;
    QWidget *m_numberField;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QLabel *m_onLabel;
    MomentEdit *m_on;
    QPushButton *m_record;
    QWidget *m_enforcing;
    QLabel *m_penaltyLabel;
    QComboBox *m_penalty;
    QLabel *m_enforcedLabel;
    MomentEdit *m_enforced;
    QPushButton *m_enforce;
    QUuid m_next; ///< of the penalty to be: a second click is no second one

    [[nodiscard]] QString measure() const;
    [[nodiscard]] QString barText() const;
    void sayKind();
    void record();
    void layOutEnforcing();
    void offerPenalties();
    void enforce();
};

} // namespace qorgan::ui
