-- SPDX-FileCopyrightText: Qorgan contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The head looks at the unit officer by officer, and at the documents as they were printed: neither list may read
-- the whole history for its first page.

CREATE INDEX measure_officer ON measure (issued_by, issued_at);
CREATE INDEX document_printed ON document (printed_at);
