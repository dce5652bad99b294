#!/usr/bin/env bash
# SPDX-FileCopyrightText: Qorgan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bash tests/run.sh            installs what is missing, builds release with the tests, runs them all
# bash tests/run.sh coverage   the same with instrumented code, then prints the line coverage of app/
# bash tests/run.sh asan       the same under the address and undefined-behaviour sanitizers

source "$(dirname "${BASH_SOURCE[0]}")/../app/setup.sh"

preset=${1:-release}
packages=("${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}")
case $preset in
  release | asan) ;;
  coverage) packages+=(gcovr) ;;
  *) stop "'$preset' is not known. Say nothing, coverage or asan." ;;
esac

install_packages "${packages[@]}"
install_npm_if_needed
configure "$preset"
build "$preset"
[ "$preset" != coverage ] || find build/coverage -name '*.gcda' -delete

say "Running the tests."
status=0
ctest --test-dir "build/$preset" --output-on-failure --parallel 2 --no-tests=error || status=$?

if [ "$preset" = coverage ]; then
  say "Line coverage of app/:"
  gcovr --root . --filter 'app/' --object-directory build/coverage --exclude-throw-branches build/coverage
fi
exit $status
