// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"

#include <QStringList>
#include <QUuid>

namespace qorgan::casework {

/// Appends the entry of an act to the audit chain, inside the unit of work the act is done in.
/// `fields` are names of what was recorded or changed, `detail` codes and counts: never a value of a case.
void enter(Session &session, const QString &action, const QString &recordKind = {},
           const std::optional<QUuid> &record = {}, const QStringList &fields = {}, const QString &detail = {});

} // namespace qorgan::casework
