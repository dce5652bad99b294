// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/measure.h"
#include "storage/author.h"

#include <QDate>

#include <optional>
#include <vector>

namespace qorgan::storage {

class Connection;

/// One wording of a unit's own template; without a text the supplied one holds again.
struct StoredTemplate {
    qint64 row = 0;
    QString form;
    QString language;       ///< kk, ru
    QString source;         ///< empty: the supplied one
    qint64 officer = 0;     ///< row of the account that changed it
    base::Instant changedAt;
};

/// Numbers of strict-account blanks the unit received together.
struct BlankBlock {
    qint64 row = 0;
    QUuid id;
    QString form;
    QString series;
    qint64 first = 0;
    qint64 last = 0;
    std::optional<qint64> officer; ///< row of the account that keeps them
    QString note;
    QDate receivedOn;
};

/// What became of one number.
struct BlankUse {
    qint64 number = 0;
    bool spoiled = false;
    std::optional<QUuid> record;
    QString reason;
    QDate usedOn;
    qint64 officer = 0;
};

/// A control check as a journal shows it.
struct JournalCheck {
    domain::ControlCheck check;
    domain::MeasureKind kind = domain::MeasureKind::ProtectiveOrder;
    QString number;         ///< of the measure
    QString offenderName;
    qint64 officer = 0;     ///< row of the account that recorded it
};

/// A unit's templates, its strict-account blanks, and what journals need beyond the lists of records.
class PaperStore
{
public:
    PaperStore(Connection &connection, const Author &author) : m_connection(connection), m_author(author) {}

    void addTemplate(const QString &form, const QString &language, const QString &source, base::Instant now);
    /// The wording that holds for each form and language the unit changed.
    [[nodiscard]] std::vector<StoredTemplate> templates();
    /// Every change of a form, the latest first.
    [[nodiscard]] std::vector<StoredTemplate> history(const QString &form);

    void addBlock(const BlankBlock &block, base::Instant now);
    /// Of one form, or of all where it is empty; by series and number.
    [[nodiscard]] std::vector<BlankBlock> blocks(const QString &form = {});
    void addUse(qint64 block, const BlankUse &use, base::Instant now);
    /// By number; doubles stand beside each other.
    [[nodiscard]] std::vector<BlankUse> uses(qint64 block);

    /// Checks made in a period, the oldest first, at most `limit`.
    [[nodiscard]] std::vector<JournalCheck> checks(base::Instant from, base::Instant before, int limit);

private:
    Connection &m_connection;
    const Author &m_author;
};

} // namespace qorgan::storage
