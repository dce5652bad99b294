// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace qorgan::storage {

/// The row of the account in whose name the stores write; 0: nobody yet.
struct Author {
    qint64 row = 0;
};

} // namespace qorgan::storage
