// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/accepted.h"
#include "casework/officers.h"
#include "casework/session.h"

#include <QDate>
#include <QUuid>

#include <vector>

namespace qorgan::casework {

/// Strict-account blanks that the unit received together: a series and its numbers from–to.
struct BlankBlockDraft {
    QString form;                              ///< code of the form they are blanks of
    QString series;                            ///< as printed on them; may be empty
    qint64 first = 0;
    qint64 last = 0;
    std::optional<domain::AccountId> officer = {}; ///< who keeps them
    QString note = {};                         ///< waybill
    std::optional<QDate> receivedOn = {};      ///< not given: today
};

/// What became of the numbers of one block.
struct BlankBlockAccount {
    QUuid id;
    QString form;
    QString series;
    qint64 first = 0;
    qint64 last = 0;
    std::optional<Officer> officer;
    QString note;
    QDate receivedOn;
    qint64 used = 0;
    qint64 left = 0;                           ///< after the highest number that was marked
    std::vector<qint64> spoiled;
    std::vector<qint64> gaps;                  ///< numbers below the highest marked one that nobody marked
    std::vector<qint64> doubles;               ///< numbers marked more than once
};

/// By a head. Errors: unknown-form, number-range (1 to 9,999,999; at most 100,000 at once), end-before-start (last),
/// blank-block-overlaps, not-found (officer), too-long, in-the-future.
[[nodiscard]] base::Result<BlankBlockAccount> receiveBlanks(Session &session, const BlankBlockDraft &draft);

struct BlankMark {
    QString form;
    QString series;
    qint64 number = 0;
    bool spoiled = false;                      ///< written off; else used
    std::optional<QUuid> record = {};          ///< for which it was used
    QString reason = {};                       ///< needed for a spoiled one, three characters or more
    std::optional<QDate> on = {};              ///< not given: today
};
/// Warning: blank-number-used (marked before: a double is entered and shown, since the paper exists). Errors:
/// blank-number-unknown (of no block), reason-missing, in-the-future, too-long.
[[nodiscard]] base::Result<Accepted<BlankBlockAccount>> markBlank(Session &session, const BlankMark &mark);

/// Every block of a form, or of all where it is empty, by series and number. Nothing is written.
[[nodiscard]] base::Result<std::vector<BlankBlockAccount>> blankAccount(Session &session, const QString &form = {});

} // namespace qorgan::casework
