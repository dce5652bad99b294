-- SPDX-FileCopyrightText: Qorgan contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What an officer's desk leaves in the register beside the cases.

-- What was typed and not yet recorded: one row for each form and the record it is for (zero bytes: none yet).
CREATE TABLE draft (
  account_id INTEGER NOT NULL REFERENCES account (id),
  kind TEXT NOT NULL,
  record BLOB NOT NULL,
  content BLOB NOT NULL,
  saved_at INTEGER NOT NULL,
  PRIMARY KEY (account_id, kind, record)
) STRICT, WITHOUT ROWID;

-- How someone likes the windows; without an account, how the unit has set them.
CREATE TABLE preference (
  id INTEGER PRIMARY KEY,
  account_id INTEGER REFERENCES account (id),
  key TEXT NOT NULL,
  value BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX preference_key ON preference (ifnull(account_id, 0), key);

-- Photographs, scans and recordings of an incident, in pieces: a film is never whole in memory.
CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  incident_id INTEGER NOT NULL REFERENCES incident (id),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  added_by INTEGER NOT NULL REFERENCES account (id),
  added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX attachment_incident ON attachment (incident_id, added_at);
CREATE TABLE attachment_piece (
  id INTEGER PRIMARY KEY,
  attachment_id INTEGER NOT NULL REFERENCES attachment (id),
  ordinal INTEGER NOT NULL,
  content BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX attachment_piece_order ON attachment_piece (attachment_id, ordinal);

-- The undertaking of secrecy: which text was undertaken, and when.
ALTER TABLE account ADD COLUMN undertaking_version TEXT;
ALTER TABLE account ADD COLUMN undertaken_at INTEGER;
