#!/usr/bin/env bash
# SPDX-FileCopyrightText: Qorgan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/ui/accessbus.sh   shows the window on a virtual display and does the main job through the accessibility bus,
#                         as a screen reader's user does: an incident is begun, the program killed, the incident
#                         finished from what came back, an order issued. qorgan-cli then tells what is recorded.

source "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"

if [ "${1:-}" = --inside ]; then # within the virtual display and a message bus of its own
  openbox --sm-disable >/dev/null 2>&1 &
  sleep 2 # a window that is shown before it manages the display gets no focus
  part() {
    build/release/bin/qorgan --light &
    program=$!
    /usr/bin/python3 tests/ui/accessbus.py "$QORGAN_PASSWORD" "$1" || { kill $program; exit 1; }
    kill -KILL $program
    wait $program 2>/dev/null || true
  }
  part begin
  part finish
  exit 0
fi

install_packages "${BUILD_PACKAGES[@]}" xvfb xauth openbox dbus dbus-user-session at-spi2-core python3-pyatspi fonts-dejavu-core
install_npm_if_needed
configure release
build release qorgan qorgan-cli

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME=$scratch XDG_RUNTIME_DIR=$scratch XDG_CONFIG_HOME=$scratch TZ=Asia/Almaty LC_ALL=C.UTF-8
export QORGAN_REGISTER=$scratch/register QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QORGAN_PASSWORD
QORGAN_PASSWORD=$(head -c 15 /dev/urandom | base64)
QORGAN_NEW_PASSWORD=$QORGAN_PASSWORD build/release/bin/qorgan-cli demo --incidents 50 --seed 1 >/dev/null

recorded() { # what the register holds of the fictional offender
  build/release/bin/qorgan-cli order list --login demo --limit 5 | grep -c "Мысалов " || true
}
[ "$(recorded)" = 0 ] || stop "The register already holds the order that is to be issued."
xvfb-run -a -s "-screen 0 1366x768x24" dbus-run-session -- bash "${BASH_SOURCE[0]}" --inside 2>"$scratch/bus.txt" ||
  { cat "$scratch/bus.txt"; stop "The main job was not done through the accessibility bus."; }
[ "$(recorded)" -ge 1 ] || stop "The window said that the order is issued, and the register does not hold it."
say "An incident was recorded and an order issued through the accessibility bus; what was typed outlived kill -9."
