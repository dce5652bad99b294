// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"
#include "domain/address.h"

#include <vector>

namespace qorgan::casework {

/// The address as it is stored: region, district and locality as codes where they are known, texts
/// normalised. `role` is the field of the address ("address", "offender.address", "place").
/// Error: unknown-code (region), too-long. Warnings: place-unknown and place-ambiguous (kept as text),
/// classifier-missing (a locality cannot be looked up), place-mismatch (one lies outside the other).
/// Inside the store's `read` or `write`.
[[nodiscard]] base::Result<domain::Address> resolveAddress(Session &session, const domain::Address &typed,
                                                           const QString &role,
                                                           std::vector<base::Warning> &warnings);

} // namespace qorgan::casework
