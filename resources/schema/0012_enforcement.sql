-- SPDX-FileCopyrightText: Qorgan contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What follows a decision: a penalty is enforced, an entry of the register prolonged, a paper that nobody was served
-- is owed to nobody.

ALTER TABLE penalty ADD COLUMN enforced_on TEXT; -- fine paid, arrest or public works served; NULL: not yet

-- An entry of the preventive register stands longer than was first meant.
CREATE TABLE prolongation (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  entry_id INTEGER NOT NULL REFERENCES register_entry (id),
  decided_on TEXT NOT NULL,
  until_before TEXT NOT NULL,          -- last day as it was
  until_on TEXT NOT NULL,              -- last day from then on
  reason TEXT NOT NULL,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX prolongation_entry ON prolongation (entry_id, decided_on);

-- Motions the court has not decided stand on the card of the person they are to protect.
CREATE INDEX motion_victim ON motion (victim_id) WHERE victim_id IS NOT NULL;

-- Cancelled or replaced before anyone was served, a measure owes no copy.
DROP INDEX measure_copy_unsent;
CREATE INDEX measure_copy_unsent ON measure (issued_at)
  WHERE copies_due = 1 AND (prosecutor_copy_at IS NULL OR (victim_copy_at IS NULL AND victims > 0))
    AND (served_at IS NOT NULL OR (cancelled_at IS NULL AND replaced_at IS NULL));
