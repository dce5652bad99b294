-- SPDX-FileCopyrightText: Qorgan contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Measures under control: what a court requires and how it is kept, breaches and what followed, cases and penalties,
-- the preventive register, help to the people of an incident.

-- A court's requirement is a measure whose incident may be unknown to the unit, so that this table is made anew.
CREATE TABLE measure_new (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  incident_id INTEGER REFERENCES incident (id),
  offender_id INTEGER NOT NULL REFERENCES person (id),
  number TEXT NOT NULL,
  series_year INTEGER NOT NULL,
  series_sequence INTEGER NOT NULL,
  victims INTEGER NOT NULL,            -- how many known victims it protects
  issued_at INTEGER NOT NULL,          -- of a court requirement: the start of the day of decision
  served_at INTEGER,                   -- of a court requirement: the start of its first day
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
  appearances_per_month INTEGER,       -- R8; none: no duty to appear
  copies_due INTEGER NOT NULL DEFAULT 1,     -- whether measures of the kind have copies at all (R3, R21)
  needs_approval INTEGER NOT NULL DEFAULT 0, -- the unit wanted a head's approval when it was issued
  approved_at INTEGER,
  approved_by INTEGER REFERENCES account (id),
  CHECK (served_at IS NULL OR served_at >= issued_at),
  CHECK (ends_at IS NULL OR ends_at > served_at)
) STRICT;
INSERT INTO measure_new
  SELECT id, uuid, kind, incident_id, offender_id, number, series_year, series_sequence, victims, issued_at, served_at,
         ends_at, cancelled_at, replaced_at, last_check_at, prosecutor_copy_at, victim_copy_at, basis_act,
         basis_article, term_rule, place, service_mode, service_note, cancel_reason, replaced_by, override_reason,
         circumstances_kk, circumstances_ru, issued_by, recorded_at, NULL, 1, 0, NULL, NULL
  FROM measure ORDER BY id;
DROP TABLE measure;
ALTER TABLE measure_new RENAME TO measure;
CREATE UNIQUE INDEX measure_number ON measure (kind, number);
CREATE UNIQUE INDEX measure_sequence ON measure (kind, series_year, series_sequence);
CREATE INDEX measure_incident ON measure (incident_id) WHERE incident_id IS NOT NULL;
CREATE INDEX measure_offender ON measure (offender_id, issued_at);
CREATE INDEX measure_issued ON measure (kind, issued_at, id);
CREATE INDEX measure_ends ON measure (ends_at) WHERE ends_at IS NOT NULL;
CREATE INDEX measure_unserved ON measure (issued_at)
  WHERE served_at IS NULL AND cancelled_at IS NULL AND replaced_at IS NULL;
CREATE INDEX measure_cancelled ON measure (issued_at) WHERE cancelled_at IS NOT NULL;
CREATE INDEX measure_replaced ON measure (issued_at) WHERE replaced_at IS NOT NULL;
CREATE INDEX measure_cancelled_at ON measure (cancelled_at) WHERE cancelled_at IS NOT NULL;
CREATE INDEX measure_replaced_at ON measure (replaced_at) WHERE replaced_at IS NOT NULL;
CREATE INDEX measure_copy_unsent ON measure (issued_at)
  WHERE copies_due = 1 AND (prosecutor_copy_at IS NULL OR (victim_copy_at IS NULL AND victims > 0));
CREATE INDEX measure_awaiting ON measure (issued_at) WHERE needs_approval = 1 AND approved_at IS NULL;
CREATE INDEX measure_officer ON measure (issued_by, issued_at);
CREATE TRIGGER measure_counted AFTER INSERT ON measure WHEN new.kind = 'protective_order'
BEGIN UPDATE incident SET orders = orders + 1 WHERE id = new.incident_id; END;

-- Each prohibition has a life of its own.
ALTER TABLE restriction ADD COLUMN days INTEGER;        -- R7, of a temporary eviction
ALTER TABLE restriction ADD COLUMN ends_at INTEGER;     -- before the measure does; NULL: with it
ALTER TABLE restriction ADD COLUMN lifted_at INTEGER;   -- by the court, earlier
ALTER TABLE restriction ADD COLUMN lift_reason TEXT;

-- A motion for a court's requirement, and what the court decided. Granted, it has a measure of the same uuid.
CREATE TABLE motion (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  offender_id INTEGER NOT NULL REFERENCES person (id),
  victim_id INTEGER REFERENCES person (id),
  incident_id INTEGER REFERENCES incident (id),
  court TEXT NOT NULL,
  case_number TEXT,
  article TEXT,
  filed_at INTEGER NOT NULL,
  hearing_on TEXT,
  months INTEGER NOT NULL,
  appearances_per_month INTEGER,
  characteristics_kk TEXT,
  characteristics_ru TEXT,
  filed_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL,
  outcome TEXT CHECK (outcome IN ('granted', 'granted_in_part', 'refused')),
  decided_on TEXT,
  decision_number TEXT,
  refusal_reason TEXT,
  starts_on TEXT,
  granted_months INTEGER,
  decided_by INTEGER REFERENCES account (id),      -- who recorded the decision
  decision_recorded_at INTEGER
) STRICT;
CREATE INDEX motion_open ON motion (hearing_on) WHERE outcome IS NULL;
CREATE INDEX motion_filed ON motion (filed_at, id);
CREATE INDEX motion_decided ON motion (decided_on) WHERE decided_on IS NOT NULL;
CREATE INDEX motion_offender ON motion (offender_id);
CREATE INDEX motion_incident ON motion (incident_id) WHERE incident_id IS NOT NULL;
CREATE TABLE motion_request (
  motion_id INTEGER NOT NULL REFERENCES motion (id),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  days INTEGER,
  PRIMARY KEY (motion_id, ordinal)
) STRICT, WITHOUT ROWID;

-- R8: the offender came to the police as the court ordered.
CREATE TABLE appearance (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  at INTEGER NOT NULL,
  note TEXT,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX appearance_measure ON appearance (measure_id, at);

-- R9: psychological help the court made a duty: where, how many visits, and which were made.
CREATE TABLE help_course (
  measure_id INTEGER NOT NULL PRIMARY KEY REFERENCES measure (id),
  organisation_id INTEGER REFERENCES organisation (id),
  visits INTEGER,
  certificate TEXT,
  certificate_on TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  at INTEGER NOT NULL,
  note TEXT,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX attendance_measure ON attendance (measure_id, at);

-- What a check found beside presence; a question goes on to the next check until one answers it.
ALTER TABLE control_check ADD COLUMN intoxication TEXT;    -- catalogue intoxication_findings
ALTER TABLE control_check ADD COLUMN victim_asked INTEGER; -- alone
ALTER TABLE control_check ADD COLUMN new_facts INTEGER;
CREATE INDEX control_check_intoxicated ON control_check (at) WHERE intoxication IS NOT NULL;
CREATE TABLE check_question (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  text TEXT NOT NULL,
  asked_by INTEGER NOT NULL REFERENCES account (id),
  asked_at INTEGER NOT NULL,
  answered_by_check INTEGER REFERENCES control_check (id),
  answer TEXT
) STRICT;
CREATE INDEX check_question_open ON check_question (measure_id, asked_at) WHERE answered_by_check IS NULL;

CREATE TABLE case_file (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  incident_id INTEGER REFERENCES incident (id),
  offender_id INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('administrative', 'criminal')),
  article TEXT NOT NULL,
  number TEXT,
  registered_on TEXT NOT NULL,
  closed_on TEXT,
  closing_ground TEXT,                 -- catalogue case_closing_grounds
  closing_reason TEXT,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX case_file_incident ON case_file (incident_id) WHERE incident_id IS NOT NULL;
CREATE INDEX case_file_offender ON case_file (offender_id, registered_on);
CREATE INDEX case_file_registered ON case_file (registered_on);
CREATE INDEX case_file_closed ON case_file (closed_on) WHERE closed_on IS NOT NULL;

CREATE TABLE penalty (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  kind TEXT NOT NULL CHECK (kind IN ('warning', 'fine', 'arrest', 'public_works')),
  amount INTEGER,                      -- tenge, of a fine
  days INTEGER,                        -- of an arrest
  hours INTEGER,                       -- of public works
  decided_on TEXT NOT NULL,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX penalty_case ON penalty (case_id);
CREATE INDEX penalty_decided ON penalty (decided_on, kind);

CREATE TABLE breach (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  restriction TEXT,                    -- NULL: of an official warning
  at INTEGER NOT NULL,
  how TEXT NOT NULL,
  article TEXT,
  protocol_number TEXT,
  protocol_on TEXT,
  check_id INTEGER REFERENCES control_check (id), -- the check that found it
  case_id INTEGER REFERENCES case_file (id),      -- what followed
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX breach_measure ON breach (measure_id, at);
CREATE INDEX breach_at ON breach (at);
CREATE INDEX breach_without_protocol ON breach (at) WHERE protocol_number IS NULL;

CREATE TABLE detention (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  incident_id INTEGER REFERENCES incident (id),
  from_at INTEGER NOT NULL,
  until_at INTEGER,
  ground TEXT,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX detention_person ON detention (person_id, from_at);
CREATE INDEX detention_incident ON detention (incident_id) WHERE incident_id IS NOT NULL;
CREATE INDEX detention_until ON detention (until_at) WHERE until_at IS NOT NULL;

CREATE TABLE conversation (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  incident_id INTEGER REFERENCES incident (id),
  held_at INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  place TEXT,
  present TEXT,                        -- JSON list, catalogue conversation_presence
  note_kk TEXT,
  note_ru TEXT,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX conversation_person ON conversation (person_id, held_at);
CREATE INDEX conversation_incident ON conversation (incident_id) WHERE incident_id IS NOT NULL;

-- Who is on the preventive register for another reason than a measure in force, or longer than one.
CREATE TABLE register_entry (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  category TEXT NOT NULL,              -- catalogue register_categories
  reason TEXT,
  entered_on TEXT NOT NULL,
  until_on TEXT,
  removed_on TEXT,
  removal_reason TEXT,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX register_entry_person ON register_entry (person_id, entered_on);
CREATE INDEX register_entry_open ON register_entry (ifnull(until_on, '9999-12-31')) WHERE removed_on IS NULL;
CREATE INDEX register_entry_removed ON register_entry (removed_on) WHERE removed_on IS NOT NULL;

-- Organisations the unit sends people to; the unit keeps the list.
CREATE TABLE organisation (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  kind TEXT NOT NULL,                  -- catalogue referral_recipients
  name_kk TEXT,
  name_ru TEXT,
  address TEXT,
  phone TEXT,
  licensed TEXT,                       -- catalogue yes_no_unknown
  licence TEXT,
  closed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE referral (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  incident_id INTEGER REFERENCES incident (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  recipient TEXT NOT NULL,             -- catalogue referral_recipients
  organisation_id INTEGER REFERENCES organisation (id),
  referred_on TEXT NOT NULL,
  consent TEXT NOT NULL CHECK (consent IN ('given', 'refused', 'not_required')),
  note TEXT,
  outcome TEXT,                        -- catalogue referral_outcomes
  outcome_on TEXT,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX referral_incident ON referral (incident_id, referred_on) WHERE incident_id IS NOT NULL;
CREATE INDEX referral_person ON referral (person_id, referred_on);
CREATE INDEX referral_on ON referral (referred_on);
CREATE INDEX referral_unanswered ON referral (referred_on) WHERE outcome IS NULL AND consent <> 'refused';

-- What was done for the children of an incident; each answer of catalogue yes_no_unknown, NULL: not yet answered.
CREATE TABLE child_line (
  incident_id INTEGER NOT NULL PRIMARY KEY REFERENCES incident (id),
  seen TEXT,
  spoken_to TEXT,
  school_informed TEXT,
  commission_informed TEXT,
  note TEXT,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- Set once every question about the children has its answer: what waits for one is found without the history.
ALTER TABLE incident ADD COLUMN children_answered INTEGER;
CREATE INDEX incident_children_open ON incident (detected_at)
  WHERE children_present > 0 AND children_answered IS NULL;

-- R20: who was the offender of several incidents under one article within a year.
CREATE INDEX incident_article ON incident (article, detected_at, offender_id)
  WHERE article IS NOT NULL AND offender_id IS NOT NULL;

-- R13: someone asked after a pair whose last measure has ended.
CREATE TABLE watch_note (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  at INTEGER NOT NULL,
  note TEXT,
  recorded_by INTEGER NOT NULL REFERENCES account (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX watch_note_measure ON watch_note (measure_id, at);
CREATE INDEX watch_note_at ON watch_note (at, measure_id);

-- When a shift was handed over: the next page gathers what happened since.
CREATE TABLE handover (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  note TEXT,
  recorded_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX handover_at ON handover (at);
