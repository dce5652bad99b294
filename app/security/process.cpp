// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/process.h"

#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace qorgan::security {

bool hardenProcess()
{
    ::umask(077);
    const rlimit none{0, 0};
    bool done = ::setrlimit(RLIMIT_CORE, &none) == 0;
    done = std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR && done;
#ifndef __SANITIZE_ADDRESS__
    // The leak check of a sanitized build attaches to the program, which this forbids.
    done = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && done;
#endif
    return done;
}

} // namespace qorgan::security
