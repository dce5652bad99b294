// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/ordersheet.h"
#include "forms/document.h"

namespace qorgan::casework {

/// What a sheet is printed of, and as which copy of it.
struct SheetOf {
    QString number;
    QUuid record;
    int copy = 1;
    QString code = {};
};

/// What the sheet says of itself: copy, number, code, when and by whom it is printed; of no recipient.
[[nodiscard]] forms::SheetInfo sheetInfo(Session &session, const SheetOf &sheet);

/// The same of an order: copy, number, when and by whom it is printed.
[[nodiscard]] forms::SheetInfo sheetInfo(Session &session, const OrderSheet &sheet, int copy, forms::Audience audience);

/// The officer's own words that tell the reader what the table of names keeps back from him: names of values.
[[nodiscard]] QStringList sealedInText(const OrderSheet &sheet, forms::Audience audience);

/// text-missing-in-language for the circumstances: the other language's text stands there.
[[nodiscard]] std::vector<base::Warning> missingTexts(const OrderSheet &sheet, forms::PrintLanguage language);

} // namespace qorgan::casework
