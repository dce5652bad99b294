// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/find.h"
#include "storage/documentstore.h"

namespace qorgan::casework {

/// A record that a page of its own shows.
struct SheetRecord {
    FoundRecord what = FoundRecord::Measure;
    QUuid id;
};

/// The record behind a sheet, or the one its page is part of: of a check its measure, of a referral its person.
/// Nothing for a sheet of no record, such as a journal. Inside the store's `read` or `write`.
[[nodiscard]] std::optional<SheetRecord> recordOf(Session &session, const storage::StoredDocument &sheet);

} // namespace qorgan::casework
