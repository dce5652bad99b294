// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace qorgan::cli {

/// The whole program: reads the command line and the environment, does the act, writes the answer.
/// Returns the exit status.
[[nodiscard]] int run(int argc, char **argv);

} // namespace qorgan::cli
