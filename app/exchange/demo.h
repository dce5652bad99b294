// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"

#include <QString>

#include <functional>

namespace qorgan::exchange {

/// What a training register was filled with.
struct DemoFacts {
    QString directory;
    qint64 incidents = 0;
    qint64 persons = 0;
    qint64 orders = 0;
    qint64 requirements = 0; ///< granted by a court, in whole or in part
};

/// Creates a training register (login `demo`: head and administrator; inspectors without passwords) and fills
/// it by the acts of casework, as they would have happened over the last three years: fictional people,
/// protective orders with service, copies and checks, official warnings since the law has them, and what is
/// forgotten or late. The same seed and clock give the same content and ids, keys excepted. `progress` hears how many incidents are recorded.
/// Errors: those of createRegister, number-range (incidents), demo-data-malformed.
[[nodiscard]] base::Result<DemoFacts> createDemo(const QString &directory, qint64 incidents, quint64 seed,
                                                 QString password,
                                                 std::optional<base::Instant> clockOverride = {},
                                                 std::function<void(qint64)> progress = {});

} // namespace qorgan::exchange
