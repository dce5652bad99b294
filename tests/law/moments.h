// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/time.h"
#include "law/state.h"

#include <QTest>

namespace qorgan::tests {

/// An instant of the tests, as ISO 8601; without an offset it is local.
inline base::Instant at(const char *iso)
{
    const auto instant = base::instantFromIso(QString::fromLatin1(iso));
    if (!instant)
        qFatal("no instant: %s", iso);
    return *instant;
}

/// Empty text: no such fact.
inline std::optional<base::Instant> fact(const char *iso)
{
    return *iso ? std::optional(at(iso)) : std::nullopt;
}

/// A protective order of 1 November 2026, 10:00, served two hours later for 30 × 24 h.
inline law::MeasureFacts servedOrder()
{
    law::MeasureFacts facts;
    facts.issuedAt = at("2026-11-01T10:00");
    facts.servedAt = at("2026-11-01T12:00");
    facts.endsAt = at("2026-12-01T12:00");
    return facts;
}

} // namespace qorgan::tests
