// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/measurekinds.h"

namespace qorgan::casework {

/// The act on a measure of that kind as the log names it: "order.issued", "warning.served" …
[[nodiscard]] inline QString actOn(domain::MeasureKind kind, const QString &act)
{
    const domain::MeasureKindFacts *facts = domain::measureKinds().find(kind);
    return (facts ? facts->audit : QStringLiteral("measure")) + QLatin1Char('.') + act;
}

} // namespace qorgan::casework
