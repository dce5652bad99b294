-- SPDX-FileCopyrightText: Qorgan contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Instants are UTC milliseconds; dates are ISO text; uuid columns are the 16 bytes of RFC 4122.
-- Codes are those of resources/catalogues. An empty text is stored as NULL.

CREATE TABLE register (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uuid BLOB NOT NULL,
  training INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  slots_generation INTEGER NOT NULL,   -- the key-slot file that belongs to this state
  search_key BLOB NOT NULL             -- keys the hashes of searches in the audit log
) STRICT;

CREATE TABLE unit (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  code TEXT NOT NULL,
  region TEXT NOT NULL,
  number_prefix TEXT NOT NULL,
  name_kk TEXT, name_ru TEXT, name_en TEXT,
  address_kk TEXT, address_ru TEXT, address_en TEXT,
  phone TEXT,
  prosecutor_office_kk TEXT, prosecutor_office_ru TEXT, prosecutor_office_en TEXT
) STRICT;

CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  login TEXT NOT NULL UNIQUE,
  roles INTEGER NOT NULL,
  full_name TEXT,
  rank TEXT,
  position TEXT,
  section TEXT,
  phone TEXT,
  created_at INTEGER NOT NULL,
  disabled_at INTEGER
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  surname TEXT NOT NULL,
  given_name TEXT,
  patronymic TEXT,
  sort_key BLOB NOT NULL,              -- Kazakh alphabet
  name_key TEXT NOT NULL,              -- folded surname, given name, patronymic
  birth_date TEXT,
  birth_place TEXT,
  sex TEXT CHECK (sex IN ('m', 'f')),
  iin TEXT,
  iin_absent_reason TEXT,
  citizenship TEXT,
  document TEXT,
  phone TEXT,
  workplace TEXT,
  region TEXT, district TEXT, locality TEXT, street TEXT, house TEXT, flat TEXT,
  registered_region TEXT, registered_district TEXT, registered_locality TEXT,
  registered_street TEXT, registered_house TEXT, registered_flat TEXT,
  disability TEXT,
  pregnant INTEGER,
  children_under_14 INTEGER,
  safe_note TEXT,
  safe_no_messages INTEGER NOT NULL DEFAULT 0,
  safe_no_post INTEGER NOT NULL DEFAULT 0,
  representative_id INTEGER REFERENCES person (id),
  representative_relation TEXT,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX person_iin ON person (iin) WHERE iin IS NOT NULL;
CREATE INDEX person_name ON person (name_key, birth_date);

-- Any part of a name of three letters or more, the beginning of a word when shorter (two spaces stand before
-- each word), any run of four digits or more of ИИН and phone; rowid = person.id.
CREATE VIRTUAL TABLE person_search USING fts5 (
  keys, content='', contentless_delete=1, detail=none, tokenize='trigram'
);

CREATE TABLE incident (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  detected_at INTEGER NOT NULL,
  occurred_at INTEGER,
  source TEXT NOT NULL,
  complaint INTEGER NOT NULL CHECK (complaint IN (0, 1)),
  kui_number TEXT,
  kui_date TEXT,
  erdr_number TEXT,
  region TEXT, district TEXT, locality TEXT, street TEXT, house TEXT, flat TEXT,
  offender_id INTEGER REFERENCES person (id),
  relationship TEXT,
  intoxicated TEXT,
  weapon TEXT,
  children_present INTEGER,
  article TEXT,
  reporter_anonymous INTEGER NOT NULL DEFAULT 0,
  reporter_id INTEGER REFERENCES person (id),
  reporter_note TEXT,
  injuries TEXT,
  measures_taken TEXT,
  narrative_kk TEXT,
  narrative_ru TEXT,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX incident_detected ON incident (detected_at, id);
CREATE INDEX incident_source ON incident (source, detected_at, id);
CREATE INDEX incident_no_complaint ON incident (detected_at, id) WHERE complaint = 0;
CREATE INDEX incident_offender ON incident (offender_id, detected_at) WHERE offender_id IS NOT NULL;
CREATE INDEX incident_kui ON incident (kui_number, kui_date) WHERE kui_number IS NOT NULL;

CREATE TABLE incident_victim (
  incident_id INTEGER NOT NULL REFERENCES incident (id),
  ordinal INTEGER NOT NULL,
  person_id INTEGER REFERENCES person (id),
  unknown_description TEXT,
  PRIMARY KEY (incident_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_victim_person ON incident_victim (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE incident_violence (
  incident_id INTEGER NOT NULL REFERENCES incident (id),
  type TEXT NOT NULL,
  PRIMARY KEY (incident_id, type)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident_evidence (
  incident_id INTEGER NOT NULL REFERENCES incident (id),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (incident_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident_victim_position (
  incident_id INTEGER NOT NULL REFERENCES incident (id),
  position TEXT NOT NULL,
  PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;

-- Rows of imported journals that bear no КУИ number, by the hash of the whole row.
CREATE TABLE imported_row (
  hash BLOB PRIMARY KEY,
  incident_id INTEGER NOT NULL REFERENCES incident (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_series (
  kind TEXT NOT NULL,
  year INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (kind, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  incident_id INTEGER NOT NULL REFERENCES incident (id),
  offender_id INTEGER NOT NULL REFERENCES person (id),
  number TEXT NOT NULL,
  series_year INTEGER NOT NULL,
  series_sequence INTEGER NOT NULL,
  victims INTEGER NOT NULL,            -- how many known victims it protects
  issued_at INTEGER NOT NULL,
  served_at INTEGER,
  ends_at INTEGER,
  cancelled_at INTEGER,
  replaced_at INTEGER,
  last_check_at INTEGER,               -- the latest control check, by the check's own time
  prosecutor_copy_at INTEGER,          -- the first copy sent
  victim_copy_at INTEGER,
  basis_act TEXT NOT NULL,
  basis_article TEXT NOT NULL,
  term_rule TEXT NOT NULL,
  place TEXT,
  service_mode TEXT CHECK (service_mode IN ('signed', 'refused')),
  service_note TEXT,
  cancel_reason TEXT,
  replaced_by INTEGER REFERENCES measure (id),
  override_reason TEXT,
  circumstances_kk TEXT,
  circumstances_ru TEXT,
  issued_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL,
  CHECK (served_at IS NULL OR served_at >= issued_at),
  CHECK (ends_at IS NULL OR ends_at > served_at)
) STRICT;
CREATE UNIQUE INDEX measure_number ON measure (kind, number);
CREATE UNIQUE INDEX measure_sequence ON measure (kind, series_year, series_sequence);
CREATE INDEX measure_incident ON measure (incident_id);
CREATE INDEX measure_offender ON measure (offender_id, issued_at);
CREATE INDEX measure_issued ON measure (kind, issued_at, id);
CREATE INDEX measure_ends ON measure (ends_at) WHERE ends_at IS NOT NULL;
CREATE INDEX measure_unserved ON measure (issued_at)
  WHERE served_at IS NULL AND cancelled_at IS NULL AND replaced_at IS NULL;
CREATE INDEX measure_cancelled ON measure (issued_at) WHERE cancelled_at IS NOT NULL;
CREATE INDEX measure_replaced ON measure (issued_at) WHERE replaced_at IS NOT NULL;
CREATE INDEX measure_copy_unsent ON measure (issued_at)
  WHERE prosecutor_copy_at IS NULL OR (victim_copy_at IS NULL AND victims > 0);

CREATE TABLE measure_victim (
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  ordinal INTEGER NOT NULL,
  person_id INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (measure_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_victim_person ON measure_victim (person_id);

CREATE TABLE restriction (
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (measure_id, ordinal),
  UNIQUE (measure_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_witness (
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (measure_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_copy (
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  ordinal INTEGER NOT NULL,
  recipient TEXT NOT NULL CHECK (recipient IN ('prosecutor', 'victim')),
  at INTEGER NOT NULL,
  PRIMARY KEY (measure_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE control_check (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  at INTEGER NOT NULL,
  result TEXT NOT NULL CHECK (result IN ('seen', 'absent')),
  sober TEXT,
  note TEXT,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX control_check_measure ON control_check (measure_id, at);

CREATE TABLE reconciliation (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  offender_id INTEGER NOT NULL REFERENCES person (id),
  victim_id INTEGER NOT NULL REFERENCES person (id),
  at INTEGER NOT NULL,
  case_number TEXT,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX reconciliation_pair ON reconciliation (offender_id, victim_id);

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  form TEXT NOT NULL,
  record BLOB NOT NULL,
  audience TEXT NOT NULL,
  language TEXT NOT NULL,
  recipient_id INTEGER REFERENCES person (id),
  copy INTEGER NOT NULL,
  pages INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  confirm_reason TEXT,
  printed_by INTEGER NOT NULL REFERENCES account (id),
  printed_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX document_copy ON document (form, record, copy);

-- National classifier of territories, as the unit loaded it.
CREATE TABLE territory (
  code TEXT PRIMARY KEY,
  level TEXT NOT NULL,
  type_code TEXT,
  name_kk TEXT NOT NULL,
  name_ru TEXT NOT NULL,
  key_kk TEXT NOT NULL,
  key_ru TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE classifier (
  name TEXT PRIMARY KEY,
  version TEXT NOT NULL,
  objects INTEGER NOT NULL,
  loaded_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Append-only and chained: each hash covers the one before it.
CREATE TABLE audit (
  number INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  account_id INTEGER REFERENCES account (id),
  action TEXT NOT NULL,
  record_kind TEXT,
  record BLOB,
  fields TEXT,
  detail TEXT,
  hash BLOB NOT NULL
) STRICT;
CREATE INDEX audit_record ON audit (record) WHERE record IS NOT NULL;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE (ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE (ABORT, 'the audit log is append-only'); END;
