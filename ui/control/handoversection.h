// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/stepsection.h"

class QLineEdit;
class QPushButton;

namespace qorgan::ui {

/// A shift is handed over, with a note for the next one.
class HandoverSection final : public StepSection
{
    Q_OBJECT

public:
    explicit HandoverSection(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *controlFor(const QString &act) const override;
    /// Its fields, in the order of the keyboard.
    [[nodiscard]] std::vector<QWidget *> controls() const;
    /// Ready for a note; what was typed before comes back.
    void begin();
    void clear();

Q_SIGNALS:
    void handedOver();

protected:
    void cleared() override;
    void retranslate() override;

private:
    bool m_open = false;
    QUuid m_next; ///< of the handover to be: a second click is no second one

    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_handOver;

    void handOver();
};

} // namespace qorgan::ui
