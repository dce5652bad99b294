// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace qorgan::casework {

/// What was done, and with which reservations.
template <typename T>
struct Accepted {
    T value;
    std::vector<base::Warning> warnings;
};

/// One page of a list; `next` is the cursor of the following page, empty after the last.
template <typename T>
struct Page {
    std::vector<T> items;
    QString next;
};

/// Where a list goes on and how many rows it may give (1 to 1000).
struct PageRequest {
    int limit = 100;
    QString after;
};

} // namespace qorgan::casework
