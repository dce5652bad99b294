// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/filesection.h"

class QComboBox;
class QLineEdit;

namespace qorgan::ui {

/// Why a case was closed, said afterwards where nobody had said so: what supervision asks about (R20).
class ReasonSection final : public FileSection
{
    Q_OBJECT

public:
    explicit ReasonSection(SessionThread &session, QWidget *parent = nullptr);

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
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_give;

    void offer();
    void give();
};

} // namespace qorgan::ui
