// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmarks/figures.h"
#include "benchmarks/rawregister.h"
#include "casework/session.h"

namespace qorgan::benchmarks {

/// One register opened twice: through the program and through the C API.
struct Subject {
    casework::Session &session;
    RawRegister &raw;
    qint64 incidents = 0;
};

/// What a call gave; a refusal ends the program with its code.
template <typename T>
T taken(base::Result<T> result)
{
    if (!result)
        qFatal("refused: %s %s", qPrintable(result.error().code), qPrintable(result.error().field));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Another session of the same account, its password not asked; what its key was unwrapped at goes to `unwrapped`.
[[nodiscard]] std::unique_ptr<casework::Session> openedAgain(const Subject &subject, const QString &directory,
                                                             Run *unwrapped = nullptr);

/// The first page of incidents and the 5,000th (or the last there is).
void measurePages(const Subject &subject);
/// Everything due over all orders in force.
/// A register that holds more than orders is compared with the raw list of its orders: there the ratio says less.
void measureDue(const Subject &subject);
/// The head's desk and what supervision would ask, beside the raw due list: the least that either has to read. The
/// rows are the open measures, and the signals.
void measureDesk(const Subject &subject);
/// The same desk as the first thing after the login: no page of the file is in the program's memory yet.
void measureFirstDesk(const Subject &subject, const QString &directory);
/// Finding persons letter by letter.
void measureSearch(const Subject &subject);
/// Recording an incident with three persons and issuing an order from it, both durable.
void measureWrites(const Subject &subject);
/// Opening the register, from the unwrapped key on.
void measureOpening(const Subject &subject, const QString &directory);

} // namespace qorgan::benchmarks
