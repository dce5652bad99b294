// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmarks/rawregister.h"
#include "law/duties.h"

#include <map>

namespace qorgan::benchmarks {

/// What the program asks to know which pairs are to be asked after (R13): who is or was under a measure, the notes.
struct RawWatch {
    explicit RawWatch(RawRegister &raw);

    /// The reminder of each measure (by row) that was the last of a pair, as a program on the C API would find it.
    [[nodiscard]] std::map<std::int64_t, law::DueItem> reminders(base::Instant now);

private:
    RawStatement m_pairs;
    RawStatement m_notes;
};

} // namespace qorgan::benchmarks
