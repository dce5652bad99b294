// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/supervisionstore.h"

#include "storage/rows.h"
#include "storage/statement.h"

namespace qorgan::storage {

using namespace base;
using namespace domain;

} // namespace qorgan::storage
