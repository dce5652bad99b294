// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "incidentform/formsection.h"

namespace qorgan::ui {

class TickBoxes;

/// What supports the facts without a statement of the victim.
class EvidenceSection final : public FormSection
{
    Q_OBJECT

public:
    explicit EvidenceSection(int number);

    void fill(casework::IncidentDraft &draft) const override;
    void clear() override;
    void retranslate() override;

private:
    TickBoxes *m_evidence;
};

/// What the victim wishes: recorded, not decisive.
class PositionSection final : public FormSection
{
    Q_OBJECT

public:
    explicit PositionSection(int number);

    void fill(casework::IncidentDraft &draft) const override;
    void clear() override;
    void retranslate() override;

private:
    TickBoxes *m_position;
};

} // namespace qorgan::ui
