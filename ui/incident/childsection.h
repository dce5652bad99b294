// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/childline.h"
#include "shell/stepsection.h"

#include <array>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace qorgan::ui {

class Choice;

/// What was done for the children of an incident: four questions that stay on the list until they are answered.
class ChildSection final : public StepSection
{
    Q_OBJECT

public:
    explicit ChildSection(SessionThread &session, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *controlFor(const QString &act) const override;
    /// Offered where children were present.
    void show(domain::IncidentId incident, int children, security::Roles roles);
    void clear();

protected:
    void cleared() override;
    void retranslate() override;

private:
    struct Question {
        QString code; ///< catalogue `child_questions`
        QLabel *name;
        Choice *answer;
    };

    domain::IncidentId m_incident;
    domain::ChildLine m_known;
    std::array<Question, 4> m_questions;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_record;

    [[nodiscard]] domain::ChildLine typed() const;
    void take(const domain::ChildLine &line);
    void record();
};

} // namespace qorgan::ui
