// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/routesheet.h"

#include <QCoreApplication>

namespace qorgan::ui {

/// How the stops of a route are spoken of.
class RouteWords
{
    Q_DECLARE_TR_FUNCTIONS(qorgan::ui::RouteWords)

public:
    /// "House 12, flat 4"; empty where nothing is recorded.
    [[nodiscard]] static QString door(const casework::RouteStop &stop);
    [[nodiscard]] static QString streetName(const casework::RouteStreet &street);
};

} // namespace qorgan::ui
