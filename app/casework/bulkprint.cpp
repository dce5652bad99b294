// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/bulkprint.h"

#include "storage/register.h"

namespace qorgan::casework {

using namespace base;
using security::Permission;

namespace {

/// So seldom that what sheets share is not read anew for each, so often that little is held meanwhile.
constexpr std::size_t SheetsHeld = 20;

} // namespace

bool endsAll(const Error &error)
{
    return error.kind == ErrorKind::Io || error.code == "font-missing"_L1 || error.code == "permission-denied"_L1;
}

Result<PrintedMany> printAll(Session &session, const std::vector<PrintRequest> &requests, const SheetsDone &done,
                             const SheetsStopped &stopped)
{
    if (const auto allowed = session.require(Permission::Print, u"document.printed"_s); !allowed)
        return fail(allowed.error());
    PrintedMany all;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (stopped && stopped()) {
            all.cancelled = true;
            return all;
        }
        const auto sheet = print(session, requests[i]);
        if (!sheet)
            all.failed.push_back({i, sheet.error()});
        else if (!sheet->warnings.empty())
            all.missingTexts += sheet->file;
        if (sheet)
            ++all.printed;
        else if (endsAll(sheet.error()))
            return all;
        if ((i + 1) % SheetsHeld == 0)
            session.store().releasePages();
        if (done)
            done(static_cast<int>(i + 1), static_cast<int>(requests.size()));
    }
    return all;
}

} // namespace qorgan::casework
