-- SPDX-FileCopyrightText: Qorgan contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The list of incidents by section and by its orders: each filter has an index in the order of the list, and bears
-- what the other filters ask, so that rows are counted without being read.

-- The administrative section of the recording officer at that time; an officer who moves takes no incident along.
ALTER TABLE incident ADD COLUMN section TEXT;
-- How many protective orders were issued for it.
ALTER TABLE incident ADD COLUMN orders INTEGER NOT NULL DEFAULT 0;
UPDATE incident SET
  section = (SELECT a.section FROM account a WHERE a.id = incident.recorded_by),
  orders = (SELECT count(*) FROM measure m WHERE m.incident_id = incident.id AND m.kind = 'protective_order');

DROP INDEX incident_detected;
CREATE INDEX incident_detected ON incident (detected_at, id, orders);
DROP INDEX incident_source;
CREATE INDEX incident_source ON incident (source, detected_at, id, complaint, orders);
DROP INDEX incident_no_complaint;
CREATE INDEX incident_no_complaint ON incident (detected_at, id, orders) WHERE complaint = 0;
CREATE INDEX incident_section ON incident (section, detected_at, id, source, complaint, orders)
  WHERE section IS NOT NULL;
CREATE INDEX incident_no_order ON incident (detected_at, id, complaint) WHERE orders = 0;

CREATE TRIGGER measure_counted AFTER INSERT ON measure WHEN new.kind = 'protective_order'
BEGIN UPDATE incident SET orders = orders + 1 WHERE id = new.incident_id; END;
