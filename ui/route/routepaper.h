// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/routesheet.h"

#include <QCoreApplication>

namespace qorgan::ui {

/// The route sheet for the pocket: whom to check and where, with boxes to tick. It names no victim: a lost paper must
/// tell nobody where she is.
class RoutePaper
{
    Q_DECLARE_TR_FUNCTIONS(qorgan::ui::RoutePaper)

public:
    [[nodiscard]] static QString html(const casework::RouteSheet &sheet);
    /// "House 12, flat 4"; empty where nothing is recorded.
    [[nodiscard]] static QString door(const casework::RouteStop &stop);
    [[nodiscard]] static QString streetName(const casework::RouteStreet &street);
    /// "page %1 of %2"
    [[nodiscard]] static QString foot();
};

} // namespace qorgan::ui
