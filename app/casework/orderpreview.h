// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/orders.h"
#include "casework/paper.h"

namespace qorgan::casework {

/// The sheet of an order that is not issued yet, as far as the draft goes: what is not given stands as a ruled
/// blank, so does the number, which only issuing takes. Nothing is written, neither to the register nor to a
/// file; the victim's copy is the first victim's. `dotsPerInch` is taken within 20 to 600. Needs a QGuiApplication.
/// Errors: permission-denied, not-found, too-long, audience-not-allowed, language-not-allowed, template-*,
/// font-missing.
[[nodiscard]] base::Result<SheetPreview> previewOrder(Session &session, const OrderDraft &draft,
                                                      const QString &language, const QString &audience,
                                                      double dotsPerInch);

} // namespace qorgan::casework
