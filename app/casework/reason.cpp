// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/reason.h"

#include "casework/checks.h"

namespace qorgan::casework {

using namespace base;

Result<QString> checkedReason(const QString &typed, const QString &field, qsizetype least)
{
    TextChecks checks;
    const QString reason = checks.longText(typed, field);
    if (checks.finding())
        return fail(*checks.finding());
    if (reason.isEmpty())
        return fail(u"reason-missing"_s, field);
    if (reason.size() < least)
        return fail(u"reason-too-short"_s, field, {QString::number(least)});
    return reason;
}

} // namespace qorgan::casework
