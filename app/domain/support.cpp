// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/support.h"

namespace qorgan::domain {

using namespace Qt::StringLiterals;

bool ChildLine::isAnswered() const
{
    for (const QString &answer : {seen, spokenTo, schoolInformed, commissionInformed})
        if (answer != u"yes" && answer != u"no")
            return false;
    return true;
}

} // namespace qorgan::domain
