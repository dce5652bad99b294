// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

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

/// A part of a list walked through without reading its rows: where its pages end. With the ends of all pages a list of
/// a million rows is read at any place at once, and counted by the way.
struct Stretch {
    qint64 rows = 0;
    QStringList pageEnds;  ///< cursors: the list goes on after a full page with its end
    bool last = false;     ///< nothing follows
};

/// Where a list goes on and how many rows it may give (1 to 1000).
struct PageRequest {
    int limit = 100;
    QString after;
};

} // namespace qorgan::casework
