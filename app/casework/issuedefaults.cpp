// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/issuedefaults.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;

QString defaultPlace(const domain::Unit &unit, const domain::Narrative &circumstances)
{
    const Language language = circumstances.kk.isEmpty() ? Language::Russian : Language::Kazakh;
    for (const Texts &texts : {unit.address, unit.name})
        for (const QString &text : {texts.in(language), texts.kk, texts.ru, texts.en})
            if (!text.isEmpty())
                return text;
    return {};
}

Instant defaultIssueTime(Instant now, const domain::Incident &incident)
{
    return std::max(Instant{now.ms - now.ms % 1000}, incident.detectedAt);
}

} // namespace qorgan::casework
