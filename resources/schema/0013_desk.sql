-- SPDX-FileCopyrightText: Qorgan contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The head's desk asks of each measure whose term ran lately who is on the register (R14), who repeated (R20), whom to
-- ask after (R13), which checks were missed: the index answers, and of the wide rows only those that are open are read.
-- By the time of the end, then by row: the order of the lists.

DROP INDEX measure_ends;
CREATE INDEX measure_ends ON measure (ends_at, id, offender_id, served_at, cancelled_at, replaced_at, kind, issued_at, incident_id)
  WHERE ends_at IS NOT NULL;
-- The last end of an offender's measures is asked beside the last issue; their list goes by issue, then by row.
DROP INDEX measure_offender;
CREATE INDEX measure_offender ON measure (offender_id, issued_at, id, ends_at);
