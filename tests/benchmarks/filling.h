// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"

#include <QString>

namespace qorgan::benchmarks {

/// The clock of every measurement, and the login of the one account of the register measured.
[[nodiscard]] base::Instant measuringTime();
[[nodiscard]] QString measuringLogin();

/// Makes a training register of that many incidents, of which the last have orders in force; the same content at
/// every run.
void fillRegister(const QString &directory, qint64 incidents, qint64 orders, const QString &password);

} // namespace qorgan::benchmarks
