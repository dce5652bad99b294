// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

namespace qorgan::benchmarks {

/// The n-th fictional person: valid synthetic ИИН, the same for the same n and of nobody else.
[[nodiscard]] domain::Person fictionalPerson(qint64 n);

/// Beginnings of names, ИИН and phone numbers as they are typed, letter by letter.
[[nodiscard]] QStringList keystrokes();

} // namespace qorgan::benchmarks
