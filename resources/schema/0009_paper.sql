-- SPDX-FileCopyrightText: Qorgan contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The register of documents keeps the sheet itself, and finds it by the six characters printed on it. A sheet is
-- entered before it goes out: until the printer or the file has it, it stands as not printed.
ALTER TABLE document ADD COLUMN code TEXT;
ALTER TABLE document ADD COLUMN number TEXT;
ALTER TABLE document ADD COLUMN output TEXT NOT NULL DEFAULT 'pdf';
ALTER TABLE document ADD COLUMN unfinished INTEGER NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX document_code ON document (code) WHERE code IS NOT NULL;
CREATE INDEX document_record ON document (record, printed_at);

-- Apart from its row, so that the list of documents never reads through the sheets.
CREATE TABLE document_sheet (
  document_id INTEGER PRIMARY KEY REFERENCES document (id),
  file BLOB NOT NULL,
  source BLOB NOT NULL
) STRICT;

-- What a unit wrote instead of a supplied template. The latest row of a form and language holds; one without a
-- text returns to what was supplied. Nothing is overwritten: that is the history.
CREATE TABLE form_template (
  id INTEGER PRIMARY KEY,
  form TEXT NOT NULL,
  language TEXT NOT NULL,
  source TEXT,
  changed_by INTEGER NOT NULL REFERENCES account (id),
  changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX form_template_latest ON form_template (form, language, id);

-- Strict-account blanks: blocks of numbers the unit was given, whole numbers that never overlap within a series.
CREATE TABLE blank_block (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  form TEXT NOT NULL,
  series TEXT,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL CHECK (last >= first),
  officer_id INTEGER REFERENCES account (id),
  note TEXT,
  received_on TEXT NOT NULL,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX blank_block_series ON blank_block (series, first);

-- What became of a number. A second row for the same number is kept: a double is to be seen, not refused.
CREATE TABLE blank_use (
  id INTEGER PRIMARY KEY,
  block_id INTEGER NOT NULL REFERENCES blank_block (id),
  number INTEGER NOT NULL,
  spoiled INTEGER NOT NULL,
  record BLOB,
  document_id INTEGER REFERENCES document (id),
  reason TEXT,
  used_on TEXT NOT NULL,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX blank_use_number ON blank_use (block_id, number);

-- The journal of checks goes by their time, whatever the measure.
CREATE INDEX control_check_at ON control_check (at);
