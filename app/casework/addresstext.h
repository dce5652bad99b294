// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"
#include "domain/address.h"

namespace qorgan::casework {

/// What a locality is called: the classifier's names for a code of it, else the text itself, typed by hand.
/// Inside the store's `read` or `write`.
[[nodiscard]] base::Texts localityNames(Session &session, const QString &locality);

/// An address as it stands on paper: region, district, locality, street, house, flat, in kk or ru.
/// Inside the store's `read` or `write`.
[[nodiscard]] QString addressText(Session &session, const domain::Address &address, base::Language language);

} // namespace qorgan::casework
