-- SPDX-FileCopyrightText: Qorgan contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A court's papers are looked for by the numbers that stand on them.

CREATE INDEX motion_decision_number ON motion (decision_number) WHERE decision_number IS NOT NULL;
CREATE INDEX motion_case_number ON motion (case_number) WHERE case_number IS NOT NULL;
