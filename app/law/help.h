// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/support.h"
#include "law/rulebook.h"

namespace qorgan::law {

/// Someone about to be sent where help is given.
struct Referring {
    QString to;              ///< catalogue `referral_recipients`
    QString consent;         ///< catalogue `consents`
    std::optional<int> age;  ///< full years on the day; nothing: unknown, and then an adult
    QDate on;
};

/// `consent`: an adult is sent to a centre with an answer of their own, reporting about a minor needs none. Warning:
/// `consent-needed` where no answer is recorded; the rule is recalled, so that it never refuses.
[[nodiscard]] std::optional<base::Warning> consentWarning(const Referring &referring,
                                                          const Rulebook &book = rulebook());

/// `licence`: warning `organisation-unlicensed` for an organisation of a kind that needs a licence on that day, and of
/// which none is known.
[[nodiscard]] std::optional<base::Warning> licenceWarning(const domain::Organisation &organisation, QDate on,
                                                          const Rulebook &book = rulebook());

/// Whether a recorded entry keeps its person on the preventive register on that local day: from the day of entry, up
/// to and with the last day, and before the day of removal.
[[nodiscard]] bool standsOn(const domain::RegisterEntry &entry, QDate day);

} // namespace qorgan::law
