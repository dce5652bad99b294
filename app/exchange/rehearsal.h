// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/journalrow.h"

#include <QHash>
#include <QSet>

namespace qorgan::exchange {

/// What the batches of a dry run would have left in the register, had they not been rolled back: the rows it
/// would know again and the persons later rows would join. One transaction for the whole file would need no
/// such memory, and would lock all others out as long as it runs.
class Rehearsal
{
public:
    [[nodiscard]] bool knowsRow(const JournalRow &row, const QByteArray &identity) const;
    /// Before the row is tried: which of its persons the register, or this batch, holds by ИИН.
    void lookUpPersons(casework::Session &session, const JournalRow &row);
    /// After the row was tried: adds the warnings that joining a person of an earlier batch would have given
    /// and takes those away that only a new person gives.
    void remember(const JournalRow &row, const QByteArray &identity, std::vector<base::Warning> &warnings);

private:
    void settlePerson(const std::optional<domain::Person> &person, bool recorded, const QString &role,
                      std::vector<base::Warning> &warnings);

    QSet<QByteArray> m_rows;
    QHash<QString, domain::Person> m_persons; ///< by ИИН, or by folded name and date of birth
    bool m_offenderRecorded = false;
    bool m_victimRecorded = false;
};

} // namespace qorgan::exchange
