// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

namespace qorgan::benchmarks {

/// The n-th fictional person: valid synthetic ИИН, the same for the same n and of nobody else.
[[nodiscard]] domain::Person fictionalPerson(qint64 n);

/// An address in one of a few hundred streets, the same for the same n.
[[nodiscard]] domain::Address fictionalAddress(qint64 n);

/// Beginnings of names, ИИН and phone numbers as they are typed, letter by letter.
[[nodiscard]] QStringList keystrokes();

} // namespace qorgan::benchmarks
