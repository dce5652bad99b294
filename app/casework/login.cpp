// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/login.h"

#include "base/text.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;

QString normalizedLogin(const QString &typed)
{
    return normalized(typed).toCaseFolded();
}

Result<QString> checkedLogin(const QString &typed)
{
    const QString login = normalizedLogin(typed);
    const auto allowed = [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_'; };
    if (login.size() < 2 || login.size() > 32 || !login.front().isLetter()
        || !std::all_of(login.begin(), login.end(), allowed))
        return fail(u"login-format"_s, u"login"_s);
    return login;
}

} // namespace qorgan::casework
