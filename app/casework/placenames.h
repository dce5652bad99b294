// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/territorystore.h"

#include <QStringList>

namespace qorgan::casework {

/// A name of the national classifier or of a letter, folded and without the words for its kind:
/// "г.Орал", «Орал қ.», «Орал қаласы» and "Oral" are all "орал".
[[nodiscard]] QString barePlaceName(const QString &name);

/// Whether a region is a city of its own: Astana, Almaty, Shymkent.
[[nodiscard]] bool isCity(const storage::Territory &region);

/// The objects among `objects` that a typed name means: those that bear exactly that name with its kind,
/// else those with that bare name; of these only the best kind: settlements and cities, then rural districts.
/// A district is none: it is no locality.
[[nodiscard]] std::vector<storage::Territory> localitiesNamed(const QString &typed,
                                                              const std::vector<storage::Territory> &objects);

} // namespace qorgan::casework
