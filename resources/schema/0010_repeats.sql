-- SPDX-FileCopyrightText: Qorgan contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- R20 asks who was the offender of several incidents under one article within a year. Each incident knows when the one
-- before it was detected, so that the question reads the repeats of that year alone and not every incident of it.

ALTER TABLE incident ADD COLUMN previous_at INTEGER; -- same offender, same article; kept by the triggers below

DROP INDEX incident_article;
CREATE INDEX incident_article_offender ON incident (offender_id, article, detected_at)
  WHERE offender_id IS NOT NULL AND article IS NOT NULL;

UPDATE incident SET previous_at = earlier.detected_at FROM (
  SELECT id, lag (detected_at) OVER (PARTITION BY offender_id, article ORDER BY detected_at, id) AS detected_at
  FROM incident WHERE offender_id IS NOT NULL AND article IS NOT NULL) AS earlier
WHERE earlier.id = incident.id AND earlier.detected_at IS NOT NULL;

CREATE INDEX incident_previous ON incident (article, previous_at, detected_at, offender_id) WHERE previous_at IS NOT NULL;

CREATE TRIGGER incident_follows AFTER INSERT ON incident WHEN new.offender_id IS NOT NULL AND new.article IS NOT NULL
BEGIN
  UPDATE incident SET previous_at = (
    SELECT max (e.detected_at) FROM incident e
    WHERE e.offender_id = incident.offender_id AND e.article = incident.article
      AND e.detected_at <= incident.detected_at AND (e.detected_at < incident.detected_at OR e.id < incident.id))
  WHERE offender_id = new.offender_id AND article = new.article AND detected_at >= new.detected_at;
END;

-- A correction may take an incident out of one row of incidents and into another.
CREATE TRIGGER incident_moved AFTER UPDATE OF offender_id, article, detected_at ON incident
  WHEN old.offender_id IS NOT new.offender_id OR old.article IS NOT new.article OR old.detected_at <> new.detected_at
BEGIN
  UPDATE incident SET previous_at = NULL WHERE id = new.id;
  UPDATE incident SET previous_at = (
    SELECT max (e.detected_at) FROM incident e
    WHERE e.offender_id = incident.offender_id AND e.article = incident.article
      AND e.detected_at <= incident.detected_at AND (e.detected_at < incident.detected_at OR e.id < incident.id))
  WHERE offender_id IN (old.offender_id, new.offender_id) AND article IN (old.article, new.article);
END;
