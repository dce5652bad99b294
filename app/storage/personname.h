// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/statement.h"

namespace qorgan::storage {

/// Surname, given name and patronymic in three columns from the first, as lists name a person; empty where there is
/// none.
[[nodiscard]] inline QString personNameFrom(const Statement &row, int first)
{
    QString name = row.text(first);
    for (const int column : {first + 1, first + 2})
        if (const QString part = row.text(column); !part.isEmpty())
            name += u' ' + part;
    return name;
}

} // namespace qorgan::storage
