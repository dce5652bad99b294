// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "incidentform/formsection.h"

namespace qorgan::ui {

class Choice;
class TickBoxes;

/// What happened: types of violence, weapon, intoxication, children, injuries.
class ActSection final : public FormSection
{
    Q_OBJECT

public:
    explicit ActSection(int number);

    void fill(casework::IncidentDraft &draft) const override;
    void clear() override;
    void retranslate() override;

private:
    TickBoxes *m_violence;
    Choice *m_weapon;
    Choice *m_intoxicated;
    QLineEdit *m_children;
    QLineEdit *m_injuries;
};

} // namespace qorgan::ui
