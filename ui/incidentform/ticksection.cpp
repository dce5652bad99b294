// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/ticksection.h"

#include "incidentform/formfield.h"
#include "incidentform/tickboxes.h"

namespace qorgan::ui {

using namespace Qt::StringLiterals;

EvidenceSection::EvidenceSection(int number)
    : FormSection(number), m_evidence(new TickBoxes(u"evidence"_s, u"evidence_kinds"_s, TickBoxes::Notes::BeneathTicked))
{
    auto *field = new FormField(m_evidence, u"evidence"_s);
    field->setLabel([] { return tr("What is at hand; a note may be added to what is ticked"); });
    addWhole(field);
    connect(m_evidence, &TickBoxes::changed, this, &FormSection::changed);
}

void EvidenceSection::fill(casework::IncidentDraft &draft) const
{
    draft.facts.evidence = m_evidence->evidence();
}

void EvidenceSection::clear()
{
    m_evidence->clear();
}

void EvidenceSection::retranslate()
{
    setTitle(tr("Evidence"));
    m_evidence->retranslate();
}

PositionSection::PositionSection(int number)
    : FormSection(number), m_position(new TickBoxes(u"position"_s, u"victim_positions"_s))
{
    auto *field = new FormField(m_position, u"victim_position"_s);
    field->setLabel([] { return tr("Recorded, but not decisive"); });
    addWhole(field);
    connect(m_position, &TickBoxes::changed, this, &FormSection::changed);
}

void PositionSection::fill(casework::IncidentDraft &draft) const
{
    draft.facts.victimPosition = m_position->codes();
}

void PositionSection::clear()
{
    m_position->clear();
}

void PositionSection::retranslate()
{
    setTitle(tr("Position of the victim"));
    m_position->retranslate();
}

} // namespace qorgan::ui
