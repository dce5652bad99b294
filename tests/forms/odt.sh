#!/usr/bin/env bash
# SPDX-FileCopyrightText: Qorgan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/forms/odt.sh   lets LibreOffice read the OpenDocument files of sheets and compares what it reads with the sheet.
#
# Needs the Debian package libreoffice-writer-nogui. tests/run.sh does without: it is 400 MB and starts slowly.

source "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"
if ! command -v soffice >/dev/null; then
  say "skipped: there is no LibreOffice here. Install it with: apt-get install libreoffice-writer-nogui"
  exit 0
fi
configure release
build release tst_odt
ctest --test-dir build/release -R '^forms\.odt$' --output-on-failure
