// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/filesection.h"

class QComboBox;
class QLineEdit;

namespace qorgan::ui {

class NowEdit;

/// With whom a person was reconciled, and when; available once for a pair (R15).
class ReconciliationSection final : public FileSection
{
    Q_OBJECT

public:
    explicit ReconciliationSection(SessionThread &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool isOffered() const override;
    [[nodiscard]] bool hasFields() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList lines() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void shown() override;
    void cleared() override;
    void retranslate() override;

private:
    QLabel *m_victimLabel;
    QComboBox *m_victim;
    QLabel *m_timeLabel;
    NowEdit *m_time;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QPushButton *m_record;

    void offer();
    void record();
};

} // namespace qorgan::ui
