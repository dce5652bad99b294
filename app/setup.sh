# SPDX-FileCopyrightText: Qorgan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# What app/start.sh and tests/run.sh share: the Debian packages, and how a preset is configured and built.
# Sourced, never run by itself.

set -euo pipefail
QORGAN_TOP=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$QORGAN_TOP"

# What the build needs. fonts-liberation2 and tzdata are read at run time: paper
# (version 1 of the fonts lacks the Kazakh letters) and deadlines. libminizip-dev adds the
# page style, with number, copy and page of pages, to the OpenDocument file that Qt writes
# without one; libqrencode-dev draws the code by which a sheet is found again.
BUILD_PACKAGES=(
  g++ cmake ninja-build ccache pkg-config
  qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev
  qt6-translations-l10n libqt6sql6-sqlite libgl-dev
  libsodium-dev libexpected-dev libkainjow-mustache-dev libfontconfig-dev libminizip-dev libqrencode-dev
  fonts-liberation2 tzdata
)
# What the tests need besides: they read printed PDF files and act as another user.
TEST_PACKAGES=(poppler-utils util-linux)

say() { printf 'qorgan: %s\n' "$*"; }

# A sentence on what cannot be had, and the end.
stop() {
  printf '\nqorgan: stopped. %s\n' "$*" >&2
  exit 1
}

# The packages of the list that are not installed, one a line.
missing_packages() {
  local package status
  for package in "$@"; do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || status=
    [ "$status" = installed ] || printf '%s\n' "$package"
  done
}

# Runs a command as root; nothing is asked where nobody can answer.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif [ -t 0 ]; then
    sudo "$@"
  else
    sudo -n "$@"
  fi
}

system_name() { (. /etc/os-release 2>/dev/null && printf %s "${PRETTY_NAME:-}") || printf 'This system'; }

require_free_disk() { # folder, megabytes, what for
  local free
  free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
  [ "$free" -ge "$2" ] ||
    stop "The disk of $1 has $free MB free; $3 needs about $2 MB. Free some room and start again."
}

# Installs what is missing of the named packages; touches nothing when all are there.
install_packages() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    stop "$(system_name) has no apt-get. Qorgan is built on Debian 12 and its derivatives. Elsewhere install the" \
      "equivalents of '$*' yourself, then: cmake --preset release && cmake --build --preset release"
  fi
  local missing log
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0

  say "Installing ${#missing[@]} missing Debian packages: ${missing[*]}"
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      stop "They need root and there is no sudo. Run as root: apt-get install ${missing[*]}"
    [ -t 0 ] || sudo -n true 2>/dev/null ||
      stop "They need root and sudo asks for a password here. Run: sudo apt-get install ${missing[*]}"
  fi
  require_free_disk /usr $((200 + 60 * ${#missing[@]})) "installing the packages"
  log=$(mktemp)
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
  # An update that fails is no end yet: the lists at hand may be good enough.
  as_root "${apt[@]}" update >"$log" 2>&1 </dev/null || say "The package lists could not be refreshed."
  if ! as_root "${apt[@]}" install --no-install-recommends "${missing[@]}" >>"$log" 2>&1 </dev/null; then
    tail -n 15 "$log" >&2
    explain_apt_failure "$log"
  fi
  rm -f "$log"
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -eq 0 ] || stop "apt-get ended well, and still these packages are missing: ${missing[*]}"
  say "Installed."
}

explain_apt_failure() {
  if grep -qE 'Unable to locate package|has no installation candidate' "$1"; then
    if grep -qE 'Could not resolve|Failed to fetch|Could not connect|Temporary failure' "$1"; then
      stop "The package lists cannot be fetched: is there a network? The lines above are apt-get's."
    fi
    stop "$(system_name) does not have some of the packages; Debian 12 has them all. The lines above name them."
  elif grep -qE 'Could not resolve|Failed to fetch|Could not connect|Temporary failure|Unable to fetch' "$1"; then
    stop "The packages cannot be fetched: is there a network? The lines above are apt-get's."
  elif grep -qiE 'No space left|enough free space' "$1"; then
    stop "The disk is full. Free some room and start again."
  fi
  stop "apt-get could not install the packages; its last lines stand above."
}

# npm is needed once, to fetch the pinned SQLite source; any npm will do.
install_npm_if_needed() {
  [ -z "${QORGAN_SQLITE_SOURCE:-}" ] || return 0
  [ -z "$(find build/deps -name sqlite3.c -print -quit 2>/dev/null)" ] || return 0
  command -v npm >/dev/null && return 0
  say "npm is needed once, to fetch the pinned source of SQLite3 Multiple Ciphers."
  install_packages nodejs npm ca-certificates
}

# Configures a preset when it never was, was elsewhere, or the presets changed; ninja sees to the rest.
configure() { # preset, further arguments of cmake
  local preset=$1 folder=build/$1 home=
  shift
  [ ! -f "$folder/CMakeCache.txt" ] || home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt")
  if [ -f "$folder/build.ninja" ] && [ "$home" = "$QORGAN_TOP" ] && [ ! CMakePresets.json -nt "$folder/build.ninja" ]; then
    return 0
  fi
  require_free_disk . 2500 "the build"
  local arguments=(--preset "$preset" "$@")
  # With Debian 12's compiler there are no warnings, so that a new one is a mistake; others may know more.
  if [ "$(g++ -dumpversion)" = 12 ]; then
    arguments+=(-DQORGAN_WERROR=ON)
  fi
  [ -z "${QORGAN_SQLITE_SOURCE:-}" ] || arguments+=("-DQORGAN_SQLITE_SOURCE=$QORGAN_SQLITE_SOURCE")
  [ -z "$home" ] || [ "$home" = "$QORGAN_TOP" ] || arguments+=(--fresh)
  say "Configuring the build '$preset' in $folder."
  cmake "${arguments[@]}" || stop "The build could not be configured; cmake says why above."
  touch "$folder/build.ninja"
}

build() { # preset, targets
  local preset=$1
  shift
  say "Building '$preset' (the first time takes some minutes)."
  cmake --build "build/$preset" --parallel "$(nproc)" ${@:+--target "$@"} ||
    stop "The build failed; the compiler says why above."
}
