// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "route/routewords.h"

#include "widgets/texts.h"

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::RouteStop;
using casework::RouteStreet;

QString RouteWords::door(const RouteStop &stop)
{
    QStringList parts;
    if (!stop.house.isEmpty())
        parts << tr("house %1").arg(stop.house);
    if (!stop.flat.isEmpty())
        parts << tr("flat %1").arg(stop.flat);
    return parts.join(u", "_s);
}

QString RouteWords::streetName(const RouteStreet &street)
{
    QStringList parts{street.locality.in(currentLanguage()), street.street};
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("address not recorded") : parts.join(u", "_s);
}

} // namespace qorgan::ui
