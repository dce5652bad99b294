// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/filesection.h"

class QComboBox;
class QLineEdit;

namespace qorgan::ui {

class CodeCombo;
class MomentEdit;

/// A case is closed with its ground; a reconciliation uses up the pair's only one (R15).
class ClosingSection final : public FileSection
{
    Q_OBJECT

public:
    explicit ClosingSection(SessionThread &session, QWidget *parent = nullptr);

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
    QLabel *m_groundLabel;
    CodeCombo *m_ground;
    QWidget *m_victimField;
    QLabel *m_victimLabel;
    QComboBox *m_victim;
    QLabel *m_onLabel;
    MomentEdit *m_on;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_close;

    void offer();
    void showVictim();
    void close();
};

} // namespace qorgan::ui
