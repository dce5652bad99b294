// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/blanks.h"

#include "base/text.h"
#include "casework/checks.h"
#include "casework/entry.h"
#include "casework/officerrows.h"
#include "forms/library.h"
#include "storage/register.h"

#include <algorithm>

namespace qorgan::casework {

using namespace base;
using security::Permission;
using storage::BlankBlock;
using storage::BlankUse;

namespace {

constexpr qint64 HighestNumber = 9'999'999;
constexpr qint64 LargestBlock = 100'000;
constexpr qsizetype ShortestReason = 3;

BlankBlockAccount accountOf(Session &session, const BlankBlock &block, const OfficerRows &officers)
{
    BlankBlockAccount account{block.id, block.form, block.series, block.first, block.last, {}, block.note, block.receivedOn, 0, 0, {}, {}, {}};
    if (block.officer)
        account.officer = officers.of(*block.officer);
    qint64 next = block.first;
    for (const BlankUse &use : session.store().papers().uses(block.row)) {
        if (use.number < next) {
            if (account.doubles.empty() || account.doubles.back() != use.number)
                account.doubles.push_back(use.number);
            continue;
        }
        for (; next < use.number; ++next)
            account.gaps.push_back(next);
        if (use.spoiled)
            account.spoiled.push_back(use.number);
        else
            ++account.used;
        next = use.number + 1;
    }
    account.left = block.last - next + 1;
    return account;
}

Result<BlankBlock> checked(Session &session, const BlankBlockDraft &draft)
{
    if (const auto form = forms::Library().form(draft.form); !form)
        return fail(form.error());
    if (draft.first < 1 || draft.first > HighestNumber)
        return fail(u"number-range"_s, u"first"_s, {u"1"_s, QString::number(HighestNumber)});
    if (draft.last < draft.first)
        return fail(u"end-before-start"_s, u"last"_s);
    if (draft.last > HighestNumber || draft.last - draft.first >= LargestBlock)
        return fail(u"number-range"_s, u"last"_s, {QString::number(draft.first), QString::number(std::min(HighestNumber, draft.first + LargestBlock - 1))});
    TextChecks checks;
    BlankBlock block;
    block.id = session.ids().next(session.now());
    block.form = draft.form;
    block.series = checks.name(draft.series, u"series"_s).toUpper();
    block.first = draft.first;
    block.last = draft.last;
    block.note = checks.shortText(draft.note, u"note"_s);
    block.receivedOn = draft.receivedOn.value_or(local::date(session.now()));
    if (checks.finding())
        return fail(*checks.finding());
    if (block.receivedOn > local::date(session.now()))
        return fail(u"in-the-future"_s, u"received"_s);
    if (draft.officer) {
        if (!session.store().accounts().find(*draft.officer))
            return fail(u"not-found"_s, u"officer"_s);
        block.officer = session.store().accounts().rowOf(*draft.officer);
    }
    for (const BlankBlock &other : session.store().papers().blocks(draft.form))
        if (other.series == block.series && other.first <= block.last && block.first <= other.last)
            return fail(u"blank-block-overlaps"_s, u"first"_s);
    return block;
}

Result<BlankUse> checkedUse(Session &session, const BlankMark &mark)
{
    TextChecks checks;
    BlankUse use{mark.number, mark.spoiled, mark.record, checks.shortText(mark.reason, u"reason"_s),
                 mark.on.value_or(local::date(session.now())), 0};
    if (checks.finding())
        return fail(*checks.finding());
    if (mark.spoiled && use.reason.size() < ShortestReason)
        return fail(u"reason-missing"_s, u"reason"_s);
    if (use.usedOn > local::date(session.now()))
        return fail(u"in-the-future"_s, u"on"_s);
    return use;
}

} // namespace

Result<BlankBlockAccount> receiveBlanks(Session &session, const BlankBlockDraft &draft)
{
    if (const auto permitted = session.require(Permission::Supervise, u"blank.received"_s); !permitted)
        return fail(permitted.error());
    return session.store().write([&]() -> Result<BlankBlockAccount> {
        const auto block = checked(session, draft);
        if (!block)
            return fail(block.error());
        session.store().papers().addBlock(*block, session.now());
        enter(session, u"blank.received"_s, u"blank"_s, block->id, {},
              u"%1 %2 %3-%4"_s.arg(block->form, block->series).arg(block->first).arg(block->last));
        return accountOf(session, *block, OfficerRows(session));
    });
}

Result<Accepted<BlankBlockAccount>> markBlank(Session &session, const BlankMark &mark)
{
    const QString act = mark.spoiled ? u"blank.spoiled"_s : u"blank.used"_s;
    if (const auto permitted = session.require(Permission::Print, act); !permitted)
        return fail(permitted.error());
    return session.store().write([&]() -> Result<Accepted<BlankBlockAccount>> {
        const auto use = checkedUse(session, mark);
        if (!use)
            return fail(use.error());
        const QString series = normalized(mark.series).toUpper();
        const auto blocks = session.store().papers().blocks(mark.form);
        const auto block = std::find_if(blocks.begin(), blocks.end(), [&](const BlankBlock &one) {
            return one.series == series && one.first <= mark.number && mark.number <= one.last;
        });
        if (block == blocks.end())
            return fail(u"blank-number-unknown"_s, u"number"_s, {QString::number(mark.number)});
        Accepted<BlankBlockAccount> accepted;
        const auto uses = session.store().papers().uses(block->row);
        if (std::any_of(uses.begin(), uses.end(), [&](const BlankUse &other) { return other.number == mark.number; }))
            accepted.warnings.push_back({u"blank-number-used"_s, u"number"_s, {QString::number(mark.number)}});
        session.store().papers().addUse(block->row, *use, session.now());
        enter(session, act, u"blank"_s, block->id, {}, QString::number(mark.number));
        accepted.value = accountOf(session, *block, OfficerRows(session));
        return accepted;
    });
}

Result<std::vector<BlankBlockAccount>> blankAccount(Session &session, const QString &form)
{
    if (const auto permitted = session.require(Permission::Print, u"blank.listed"_s); !permitted)
        return fail(permitted.error());
    return session.store().read([&]() -> Result<std::vector<BlankBlockAccount>> {
        const OfficerRows officers(session);
        std::vector<BlankBlockAccount> accounts;
        for (const BlankBlock &block : session.store().papers().blocks(form))
            accounts.push_back(accountOf(session, block, officers));
        return accounts;
    });
}

} // namespace qorgan::casework
