// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/files.h"
#include "security/keyslots.h"

#include <chrono>
#include <optional>
#include <vector>

namespace qorgan::security {

[[nodiscard]] QString keySlotsPath(const QString &directory);

/// What lies beside the register. A change writes `keyslots.json.new`, commits the database that names the new
/// generation, then renames; a crash in between leaves both files, and only the database tells which is in
/// force.
struct KeySlotFiles {
    std::optional<KeySlots> current;
    std::optional<KeySlots> next;
    bool leftover = false; ///< a `keyslots.json.new` is there, readable or not

    /// `register-missing` (kind Register) when neither is there; `keyslots-damaged` or `keyslots-newer` when
    /// none can be used; an Io error when the directory cannot be read.
    [[nodiscard]] static base::Result<KeySlotFiles> read(const QString &directory);

    /// Those to try at opening, in this order: unwrap, open the database, compare its generation with the
    /// candidate's; on a difference try the other one. None fits: another process has changed them meanwhile,
    /// read again once.
    [[nodiscard]] std::vector<const KeySlots *> candidates() const;
};

/// The right to change the key slots, held by one process at a time. Order of a change: begin; read the
/// database's generation; settle; change the slots; write; commit the database with the slots' generation;
/// commit (or abandon, when the database could not commit). An opening that found a leftover begins without
/// patience, reads the generation again, and settles.
class KeySlotChange
{
public:
    /// `register-busy` (kind Io) when another process does not let go in time.
    [[nodiscard]] static base::Result<KeySlotChange> begin(const QString &directory,
                                                           std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// Finishes or discards what a crash left, by the database's generation; returns the slots in force.
    /// `keyslots-damaged` when neither file is of that generation: nothing is touched then.
    [[nodiscard]] base::Result<KeySlots> settle(int databaseGeneration) const;
    /// Seals the slots as the next generation and writes them to `keyslots.json.new`; on an error the slots are
    /// as they were.
    [[nodiscard]] base::Result<void> write(KeySlots &slots, const SecretBytes &dataKey) const;
    /// After the database has committed: the next file becomes the current one.
    [[nodiscard]] base::Result<void> commit() const;
    /// The database did not commit: the current file stays.
    [[nodiscard]] base::Result<void> abandon() const;

private:
    KeySlotChange(QString directory, FileLock lock);
    QString m_directory;
    FileLock m_lock;
};

} // namespace qorgan::security
