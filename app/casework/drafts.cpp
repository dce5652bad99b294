// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/drafts.h"

#include "storage/register.h"

namespace qorgan::casework {

using namespace base;

namespace {

constexpr qsizetype MostBytes = 1024 * 1024;

} // namespace

Result<void> keepDraft(Session &session, const QString &kind, const QUuid &record, const QByteArray &content)
{
    if (content.size() > MostBytes)
        return fail(u"too-long"_s, kind, {QString::number(MostBytes)});
    auto &store = session.store();
    return store.write([&]() -> Result<void> {
        store.desk().putDraft({kind, record, content, session.now()});
        return {};
    });
}

Result<std::vector<KeptDraft>> keptDrafts(Session &session)
{
    auto &store = session.store();
    return store.read([&]() -> Result<std::vector<KeptDraft>> {
        std::vector<KeptDraft> drafts;
        for (const storage::StoredDraft &stored : store.desk().drafts())
            drafts.push_back({stored.kind, stored.record, stored.content, stored.savedAt});
        return drafts;
    });
}

Result<void> dropDraft(Session &session, const QString &kind, const QUuid &record)
{
    auto &store = session.store();
    return store.write([&]() -> Result<void> {
        store.desk().dropDraft(kind, record);
        return {};
    });
}

} // namespace qorgan::casework
