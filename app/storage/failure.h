// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

struct sqlite3;

namespace qorgan::storage {

/// Thrown by the stores when the register itself fails (busy, full, damaged) and caught by
/// Register::read and Register::write, which turn it into their Result: it passes through the
/// caller's unit of work and never leaves it.
struct Failure {
    base::Error error;
};

/// The error for SQLite's (extended) result code: register-busy, disk-full, disk-failure,
/// not-writable, register-damaged, register-conflict.
[[nodiscard]] base::Error errorForCode(int code);

/// Throws the failure of a result code that is not SQLITE_OK. With the connection's handle, a write that the
/// system refused for want of room (quota, file size limit) is disk-full too.
void check(int code);
void check(sqlite3 *handle, int code);

} // namespace qorgan::storage
