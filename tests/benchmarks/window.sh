#!/usr/bin/env bash
# SPDX-FileCopyrightText: Qorgan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/benchmarks/window.sh [INCIDENTS]   fills a register (a million incidents unless told, about 1.5 GB in /tmp) and
#                                          measures the window over it beside an empty one.

source "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"
incidents=${1:-1000000}
install_packages "${BUILD_PACKAGES[@]}" xvfb xauth fonts-dejavu-core
install_npm_if_needed
configure release
build release qorgan_benchmark qorgan_windowbenchmark

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export QORGAN_PASSWORD XDG_RUNTIME_DIR=$scratch TZ=Asia/Almaty LC_ALL=C.UTF-8
QORGAN_PASSWORD=$(head -c 15 /dev/urandom | base64)
build/release/bin/qorgan_benchmark --step fill --register "$scratch/register" --password "$QORGAN_PASSWORD" \
  --incidents "$incidents" 2>/dev/null
xvfb-run -a -s "-screen 0 1366x768x24" \
  build/release/bin/qorgan_windowbenchmark --rounds 21 --register "$scratch/register" --login head
