// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "incidentform/formsection.h"
#include "shell/sessionthread.h"
#include "widgets/typed.h"

#include <vector>

class QPushButton;

namespace qorgan::ui {

class CodeCombo;
class Participant;
class VictimEntry;

/// Who: the offender, the victims, and what the victim is to the offender.
class PeopleSection final : public FormSection, public Remembering
{
    Q_OBJECT

public:
    PeopleSection(int number, SessionThread &session);

    void fill(casework::IncidentDraft &draft) const override;
    void clear() override;
    void retranslate() override;
    /// Opens what is folded away and holds that field.
    void unfold(const QString &path);
    /// The numbers of the victims: their controls are called by them.
    [[nodiscard]] QJsonValue remembered() const override;
    void remember(const QJsonValue &value) override;

private:
    SessionThread &m_session;
    Participant *m_offender;
    QVBoxLayout *m_victimColumn;
    std::vector<VictimEntry *> m_victims;
    int m_lastNumber = 0;
    QPushButton *m_add;
    CodeCombo *m_relationship;

    VictimEntry *addVictim(int number);
    void dropLast();
    void removeVictim(VictimEntry *victim);
    void retranslateVictims();
};

} // namespace qorgan::ui
