// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

namespace qorgan::storage {

/// Copies the register as it stands into a new file, page by page and encrypted with the same key, while
/// others go on working. An existing file of that name is replaced only once the copy is whole.
/// Throws Failure: disk-full, not-writable.
void copyRegister(Connection &from, const QString &file, const security::SecretBytes &dataKey,
                  const QString &cipher);

} // namespace qorgan::storage
