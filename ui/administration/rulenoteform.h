// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/ruleedits.h"
#include "shell/stepsection.h"

class QLineEdit;
class QPushButton;

namespace qorgan::ui {

/// One record is held against the act, doubted, or withdrawn: with a note.
class RuleNoteForm final : public StepSection
{
    Q_OBJECT

public:
    enum class Act { Verify, Recall, Withdraw };

    explicit RuleNoteForm(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *controlFor(const QString &act) const override;
    void begin(Act act, const casework::DatedRule &rule);
    void clear();

Q_SIGNALS:
    void done(const QString &rule);
    void left();

protected:
    void cleared() override;
    void retranslate() override;

private:
    Act m_act = Act::Verify;
    casework::DatedRule m_rule;
    QLabel *m_what;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_do;
    QPushButton *m_back;

    void doIt();
};

} // namespace qorgan::ui
