// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/sheetrecord.h"

#include "forms/library.h"
#include "storage/register.h"

namespace qorgan::casework {

using namespace base;

namespace {

template <typename Record, typename IdOf>
std::optional<SheetRecord> through(const std::optional<Record> &record, FoundRecord what, IdOf idOf)
{
    return record ? std::optional(SheetRecord{what, idOf(*record).uuid}) : std::nullopt;
}

} // namespace

std::optional<SheetRecord> recordOf(Session &session, const storage::StoredDocument &sheet)
{
    const auto form = forms::Library().form(sheet.form);
    if (!form || sheet.record.isNull())
        return {};
    const QString &subject = form->subject;
    auto &store = session.store();
    if (subject == "order"_L1 || subject == "warning"_L1)
        return SheetRecord{FoundRecord::Measure, sheet.record};
    if (subject == "requirement"_L1)
        return SheetRecord{FoundRecord::Requirement, sheet.record};
    if (subject == "incident"_L1)
        return SheetRecord{FoundRecord::Incident, sheet.record};
    if (subject == "person"_L1)
        return SheetRecord{FoundRecord::Person, sheet.record};
    if (subject == "check"_L1)
        return through(store.measures().check({sheet.record}), FoundRecord::Measure, [](const auto &check) { return check.measure; });
    if (subject == "breach"_L1)
        return through(store.cases().breach({sheet.record}), FoundRecord::Measure, [](const auto &breach) { return breach.measure; });
    if (subject == "case"_L1)
        return through(store.cases().caseFile({sheet.record}), FoundRecord::Person, [](const auto &file) { return file.offender; });
    const auto personOf = [](const auto &record) { return record.person; };
    if (subject == "conversation"_L1)
        return through(store.cases().conversation(sheet.record), FoundRecord::Person, personOf);
    if (subject == "detention"_L1)
        return through(store.cases().detention(sheet.record), FoundRecord::Person, personOf);
    if (subject == "referral"_L1)
        return through(store.support().referral({sheet.record}), FoundRecord::Person, personOf);
    if (subject == "register-entry"_L1)
        return through(store.support().entry({sheet.record}), FoundRecord::Person, personOf);
    return {};
}

} // namespace qorgan::casework
