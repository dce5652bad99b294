-- SPDX-FileCopyrightText: Qorgan contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Finding people and incidents by an address, and people by a whole number. The streets that addresses name are few and stand here once each;
-- whose they are is found by an index over the addresses themselves.

CREATE TABLE street (
  id INTEGER PRIMARY KEY,
  district TEXT,
  locality TEXT,                       -- a code of the classifier or a name typed by hand, as in the addresses
  street TEXT,                         -- NULL: a locality without streets
  street_keys TEXT,                    -- folded readings of the street
  place_keys TEXT                      -- those of locality and district; NULL until the program has folded them
) STRICT;
CREATE INDEX street_address ON street (district, locality, street);
CREATE INDEX street_unfolded ON street (id) WHERE place_keys IS NULL;

-- As person_search; rowid = street.id.
CREATE VIRTUAL TABLE street_search USING fts5 (
  keys, content='', contentless_delete=1, detail=none, tokenize='trigram'
);

CREATE INDEX incident_place ON incident (district, locality, street, house);
CREATE INDEX person_place ON person (district, locality, street, house);
CREATE INDEX person_registered ON person (registered_district, registered_locality, registered_street,
                                          registered_house)
  WHERE registered_street IS NOT NULL;

-- A whole phone number, which the index of persons would look for among all that begin alike.
CREATE INDEX person_phone ON person (phone) WHERE phone IS NOT NULL;

INSERT INTO street (district, locality, street)
  SELECT district, locality, street FROM incident WHERE ifnull(street, locality) IS NOT NULL
  UNION
  SELECT district, locality, street FROM person WHERE ifnull(street, locality) IS NOT NULL
  UNION
  SELECT registered_district, registered_locality, registered_street FROM person WHERE registered_street IS NOT NULL;
