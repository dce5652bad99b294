-- SPDX-FileCopyrightText: Qorgan contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The list of persons goes on from any of its rows; a card gathers the incidents its person reported.

CREATE INDEX person_sorted ON person (sort_key, id);
CREATE INDEX incident_reporter ON incident (reporter_id) WHERE reporter_id IS NOT NULL;
