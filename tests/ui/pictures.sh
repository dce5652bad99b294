#!/usr/bin/env bash
# SPDX-FileCopyrightText: Qorgan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/ui/pictures.sh [FOLDER]   shows the window on a virtual display, in three languages, light and dark,
#                                 at 100 % and 200 %, and saves what stands there; for eyes, not for ctest.
# The README's pictures (resources/help/*.png) are taken on the way.

source "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"
folder=$(realpath -m "${1:-build/pictures}")
install_packages "${BUILD_PACKAGES[@]}" xvfb xauth fonts-dejavu-core
install_npm_if_needed
configure release
build release qorgan-cli qorgan_pictures

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export QORGAN_PASSWORD QORGAN_REGISTER=$scratch/register XDG_RUNTIME_DIR=$scratch TZ=Asia/Almaty LC_ALL=C.UTF-8
QORGAN_PASSWORD=$(head -c 15 /dev/urandom | base64)
QORGAN_NEW_PASSWORD=$QORGAN_PASSWORD build/release/bin/qorgan-cli demo --incidents 2000 --seed 1 >"$scratch/demo.txt"

show() { # screen, scale, folder, and a register and language-shade if not all
  mkdir -p "$3"
  QT_SCALE_FACTOR=$2 xvfb-run -a -s "-screen 0 $1x24" \
    build/release/bin/qorgan_pictures "$3" "${4:-$QORGAN_REGISTER}" demo ${5:+"$5"}
}
# An account gives its undertaking once, so the dark one is asked in a copy.
cp -r "$QORGAN_REGISTER" "$scratch/dark"
show 1366x768 1 "$folder/1366x768" "$scratch/dark" kk-dark
show 1366x768 1 "$folder/1366x768"
show 1920x1080 1 "$folder/1920x1080"
show 1366x768 2 "$folder/1366x768"
show 1920x1080 2 "$folder/1920x1080"
for page in today incident-search order-form; do
  cp "$folder/1366x768/$page-kk-light-100.png" "resources/help/$page.png"
done
say "The pictures lie in $folder"
