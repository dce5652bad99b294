// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/session.h"
#include "cli/answer.h"
#include "cli/arguments.h"
#include "cli/environment.h"

#include <memory>

namespace qorgan::cli {

/// One call of the program: what was typed, what the environment holds, in which language to answer.
struct Invocation {
    Arguments arguments;
    Environment environment;
    base::Language language = base::Language::English;
    bool json = false;
};

/// An act that needs no opened register, and one that does.
using PlainAct = base::Result<Answer> (*)(Invocation &);
using SessionAct = base::Result<Answer> (*)(Invocation &, casework::Session &);

struct Command {
    CommandSpec spec;
    PlainAct plain = nullptr;
    SessionAct inSession = nullptr;
    bool setsType = false; ///< lays out paper: needs fonts, hence a QGuiApplication
};

/// --register, else QORGAN_REGISTER. Error: register-missing (kind Register) when neither is given.
[[nodiscard]] base::Result<QString> registerDirectory(const Invocation &invocation);
/// The same, and the directory must be there and hold something.
[[nodiscard]] base::Result<QString> existingRegister(const Invocation &invocation);

/// QORGAN_NOW. Error: clock-format (kind Usage).
[[nodiscard]] base::Result<std::optional<base::Instant>> clockOverride(const Invocation &invocation);

/// --login or QORGAN_LOGIN, and the password from --password-file, QORGAN_PASSWORD or the terminal.
/// Errors: login-missing, password-missing (kind Usage), those of secretFromFile.
[[nodiscard]] base::Result<casework::Credentials> credentials(Invocation &invocation);
/// QORGAN_NEW_PASSWORD, or typed twice on the terminal. Errors: password-missing (kind Usage), passwords-differ.
[[nodiscard]] base::Result<QString> newPassword(Invocation &invocation);
/// QORGAN_RECOVERY_CODE, or the terminal. Error: recovery-code-missing (kind Usage).
[[nodiscard]] base::Result<QString> recoveryCode(Invocation &invocation);

/// Opens the register for the act. With `evenReadOnly` one that cannot be written is opened all the same, to
/// be looked at (`verify`).
[[nodiscard]] base::Result<std::unique_ptr<casework::Session>> openSession(Invocation &invocation,
                                                                           bool evenReadOnly = false);

} // namespace qorgan::cli
