// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "law/rulebook.h"

namespace qorgan::law {

/// R18: why someone may not be arrested for an administrative offence on a day, as far as the register knows: codes of
/// the catalogue `arrest_bars`, none where nothing is known. "Over" an age is from the day after that birthday. Whether
/// a father raises a child alone is not recorded, so that his children are a reason to ask.
[[nodiscard]] QStringList arrestBars(const domain::Person &person, QDate day, const Rulebook &book = rulebook());

/// R19: what speaks against a preventive conversation as it was held: conversation-too-long with the minutes the law
/// allows, minor-without-company where neither a legal representative nor a teacher was present.
[[nodiscard]] std::vector<base::Warning> conversationWarnings(const domain::Person &person, base::Instant heldAt,
                                                              int minutes, const QStringList &present,
                                                              const Rulebook &book = rulebook());

/// R19: the most minutes of a conversation held then; nothing where no rule is in force.
[[nodiscard]] std::optional<int> conversationMinutes(base::Instant heldAt, const Rulebook &book = rulebook());

/// The most hours of an administrative detention in a domestic case that began then; nothing where none is recorded.
[[nodiscard]] std::optional<int> detentionHours(base::Instant from, const Rulebook &book = rulebook());

} // namespace qorgan::law
