// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "firststart/step.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace qorgan::ui {

/// Shows the recovery code, once: whoever forgets the password opens the register with it.
class RecoveryStep final : public Step
{
    Q_OBJECT

public:
    explicit RecoveryStep(QWidget *parent = nullptr);

    void show(const QString &code, const QString &unitName);
    /// The code is kept nowhere, here either.
    void forget();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] base::Result<void> check() const override;
    bool refuse(const base::Error &error) override;
    void retranslate() override;

private:
    QLabel *m_code;
    QPushButton *m_print;
    QCheckBox *m_kept;
    QLabel *m_printed;
    QString m_unitName;

    void print();
};

} // namespace qorgan::ui
