// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/recordincident.h"

namespace qorgan::casework {

/// The фабула composed of the facts, in kk and ru, from the sentences of resources/narrative/draft.json; `place`
/// is the district and locality in both languages. Neither an address nor evidence nor who it was that told the
/// police by name: a narrative is printed for the offender too.
[[nodiscard]] domain::Narrative composeNarrative(const RecordedIncident &facts, const domain::Narrative &place);

/// A first wording of the narrative from what was typed so far; nothing is written.
/// Errors: permission-denied, required (detected_at).
[[nodiscard]] base::Result<domain::Narrative> draftNarrative(Session &session, const IncidentDraft &draft);

} // namespace qorgan::casework
