// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/placesection.h"

#include "base/clock.h"
#include "casework/unitplace.h"
#include "incidentform/addressfields.h"
#include "incidentform/formfield.h"
#include "incidentform/momentedit.h"
#include "widgets/flowlayout.h"

namespace qorgan::ui {

using namespace Qt::StringLiterals;

PlaceSection::PlaceSection(int number)
    : FormSection(number), m_detected(new MomentEdit(MomentEdit::Kind::DateAndTime)),
      m_occurred(new MomentEdit(MomentEdit::Kind::DateAndTime)), m_place(new AddressFields(u"place"_s, u"place"_s))
{
    m_detected->setObjectName(u"detectedEdit"_s);
    m_occurred->setObjectName(u"occurredEdit"_s);
    FlowLayout *row = addRow();
    const auto add = [row](MomentEdit *edit, const QString &path) {
        auto *field = new FormField(edit, path, 20);
        field->setCheck([edit] { return edit->complaint(); });
        row->addWidget(field);
        return field;
    };
    add(m_detected, u"detected_at"_s);
    add(m_occurred, u"occurred_at"_s)->setLabel([] { return tr("Time of the act, if known"); });
    addWhole(m_place);
    watch(m_detected);
    watch(m_occurred);
    connect(m_place, &AddressFields::changed, this, &FormSection::changed);
}

void PlaceSection::begin(const domain::Unit &unit)
{
    m_detected->setInstant(base::SystemClock().now());
    m_place->setAddress(casework::usualPlace(unit));
}

void PlaceSection::fill(casework::IncidentDraft &draft) const
{
    draft.facts.detectedAt = m_detected->instant().value_or(base::Instant());
    draft.facts.occurredAt = m_occurred->instant();
    draft.facts.place = m_place->address();
}

void PlaceSection::clear()
{
    m_detected->clear();
    m_occurred->clear();
    m_place->setAddress({});
}

void PlaceSection::retranslate()
{
    setTitle(tr("When and where"));
    m_detected->retranslate();
    m_occurred->retranslate();
    m_place->retranslate();
}

} // namespace qorgan::ui
