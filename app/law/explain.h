// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "law/rulebook.h"

namespace qorgan::law {

/// "ст. 60 Закона № 245-VIII", "№ 245-VIII Заңның 60-бабы", "art. 60 of Law 245-VIII": for cards and lists.
/// Without an article the act alone; an unknown act is shown by its code.
[[nodiscard]] QString citation(const domain::LegalBasis &basis, base::Language language,
                               const Rulebook &book = rulebook());
/// The same with the act's full name: for paper.
[[nodiscard]] QString fullCitation(const domain::LegalBasis &basis, base::Language language,
                                   const Rulebook &book = rulebook());

/// How a moment was computed, for the "how?" balloon and the small print.
struct Explanation {
    QString ruleId;
    domain::LegalBasis source;
    QString citation;
    QString text;            ///< what the rule says
    base::Instant start;     ///< what the count began from: service, issue, last check …
    base::Instant result;
    bool confirmed = false;  ///< false: recalled, to be shown with the mark "unconfirmed"

    bool operator==(const Explanation &) const = default;
};

[[nodiscard]] Explanation explain(const Rule &rule, base::Instant start, base::Instant result,
                                  base::Language language, const Rulebook &book = rulebook());

/// The whole explanation in one paragraph: what the rule says, its source, start and result in local time.
[[nodiscard]] QString paragraph(const Explanation &explanation, base::Language language);

} // namespace qorgan::law
