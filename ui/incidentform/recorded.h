// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/changeincident.h"
#include "casework/incidentview.h"

#include <QJsonObject>

namespace qorgan::ui {

/// A recorded incident as it would have been typed into the incident form, for `typeInto`.
[[nodiscard]] QJsonObject typedOf(const casework::IncidentView &view);

/// What is to be recorded of a changed form: a field that still stands as the form began keeps what is recorded, also
/// where the form cannot show all of it (seconds, the code of a locality, a reporter of the register).
[[nodiscard]] casework::IncidentDraft changeOf(const casework::IncidentCard &recorded,
                                               const casework::IncidentDraft &begun, casework::IncidentDraft typed);

} // namespace qorgan::ui
