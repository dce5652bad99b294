-- SPDX-FileCopyrightText: Qorgan contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a unit's administrator enters of the law beside the records that come with the program: new versions of rules
-- by their first day, acts they rest on, and that a record was held against its act. Measures name records by their
-- ids, so that none is ever changed or deleted: a version can only be withdrawn before it begins.

CREATE TABLE law_act (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name_kk TEXT NOT NULL,
  name_ru TEXT NOT NULL,
  name_en TEXT NOT NULL,
  in_force_from TEXT NOT NULL,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;

CREATE TABLE law_version (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  record TEXT NOT NULL UNIQUE,
  rule TEXT NOT NULL,
  subject TEXT,
  valid_from TEXT NOT NULL,
  act TEXT NOT NULL,
  article TEXT,
  verified INTEGER NOT NULL,
  text_kk TEXT NOT NULL,
  text_ru TEXT NOT NULL,
  text_en TEXT NOT NULL,
  value TEXT NOT NULL,
  note TEXT,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL,
  withdrawn_by INTEGER REFERENCES account (id),
  withdrawn_at INTEGER,
  withdrawal_note TEXT
) STRICT;

CREATE TABLE law_confirmation (
  id INTEGER PRIMARY KEY,
  record TEXT NOT NULL,
  verified INTEGER NOT NULL,
  note TEXT NOT NULL,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER law_version_stays BEFORE DELETE ON law_version
BEGIN SELECT raise (ABORT, 'a version of a rule is never deleted'); END;

CREATE TRIGGER law_version_unchanged BEFORE UPDATE ON law_version
  WHEN old.withdrawn_at IS NOT NULL OR old.record IS NOT new.record OR old.valid_from IS NOT new.valid_from
    OR old.value IS NOT new.value OR old.act IS NOT new.act OR old.article IS NOT new.article
BEGIN SELECT raise (ABORT, 'a version of a rule is never changed'); END;
