// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/personcard.h"

namespace qorgan::casework {

/// Corrects facts of a recorded person: those fields of the draft that are named in `fields` ("surname", "phone",
/// "legal_representative", …, as errors and the log name them), so that nobody has to have seen what is sealed to
/// correct what is not. An empty fact takes the recorded one away. The names of what really changed are logged, the
/// person is found by the new facts from then on; nothing is written where nothing changed.
/// Errors: not-found (the person, or a field's name), required (surname), iin-in-use, and those of addPerson.
[[nodiscard]] base::Result<Accepted<PersonCard>> changePerson(Session &session, domain::PersonId id,
                                                              const PersonDraft &draft, const QStringList &fields);

} // namespace qorgan::casework
