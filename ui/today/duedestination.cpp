// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today/duedestination.h"

#include <QSet>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

Destination dueDestination(const casework::DueItem &item)
{
    static const QSet<QString> ofRequirements{u"hearing"_s, u"appearance"_s, u"psychological-help"_s, u"eviction-end"_s,
                                              u"requirement-expiry"_s};
    return {ofRequirements.contains(item.kind) ? Place::Requirement : Place::Order, item.measure.uuid, item.kind};
}

} // namespace qorgan::ui
