// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/unit.h"
#include "incidentform/formsection.h"

namespace qorgan::ui {

class AddressFields;
class MomentEdit;

/// When it was detected and when it happened, and where.
class PlaceSection final : public FormSection
{
    Q_OBJECT

public:
    explicit PlaceSection(int number);

    /// A new incident of that unit, detected now.
    void begin(const domain::Unit &unit);
    void fill(casework::IncidentDraft &draft) const override;
    void clear() override;
    void retranslate() override;

private:
    MomentEdit *m_detected;
    MomentEdit *m_occurred;
    AddressFields *m_place;
};

} // namespace qorgan::ui
