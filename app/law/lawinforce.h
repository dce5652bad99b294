// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "law/unitlaw.h"

namespace qorgan::law {

/// What an opened register entered is in force for the whole process from now on. `owner`, its session, tells one
/// register from another; what it had put in force before gives way. Earlier books stay in memory: acts under way and
/// lists hold on to their records. May be called in any thread, as the two below.
void putInForce(const void *owner, const UnitLaw &law);

/// The law of that owner goes before the others: its register is the one that is worked in. Nothing where it has put
/// none in force.
void prefer(const void *owner);

/// The owner's law leaves: that of the register opened before it is in force again, or the shipped one.
void takeOutOfForce(const void *owner);

} // namespace qorgan::law
