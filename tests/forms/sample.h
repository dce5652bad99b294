// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/document.h"

namespace qorgan::tests {

/// A served order with nothing missing; all people in it are invented.
[[nodiscard]] forms::LocalizedValues sampleOrder();
/// The values of the leaflet that goes with it.
[[nodiscard]] forms::LocalizedValues sampleMemo();
/// A value for every name of every form, from sample.json; empty where that is not found.
[[nodiscard]] forms::LocalizedValues sampleOfAll();
[[nodiscard]] forms::SheetInfo sampleSheet();

} // namespace qorgan::tests
