#!/usr/bin/env bash
# SPDX-FileCopyrightText: Qorgan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bash app/start.sh             installs what is missing, builds, opens the program
# bash app/start.sh --console   the same, but shows the main job on the console, as without a display

source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

console=
[ "${1:-}" != --console ] || { console=yes; shift; }
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || console=yes

install_packages "${BUILD_PACKAGES[@]}"
install_npm_if_needed
configure release
build release qorgan qorgan-cli

if [ -z "$console" ]; then
  say "Opening build/release/bin/qorgan"
  exec build/release/bin/qorgan "$@"
fi
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || say "There is no display here, so the main job is shown on the console."
exec bash resources/demo/mainjob.sh build/release/bin/qorgan-cli
