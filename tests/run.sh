#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Patlas and runs every test once.
#   tests/run.sh [ctest arguments]               for example: tests/run.sh -R preflight
#   tests/run.sh --thorough [ctest arguments]    with AddressSanitizer and UndefinedBehaviorSanitizer, without them where they
#                                                cannot be, again with ThreadSanitizer where there are threads, and
#                                                clang-format, clang-tidy and clazy over what changed
# A failed test is run once more by itself, and both results are reported. With --thorough, a test that needed
# two runs counts as failed.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=tests/summary.sh
source tests/summary.sh

thorough=
if [[ ${1:-} == --thorough ]]; then
    thorough=yes
    shift
fi
parts=(--run --test)
if [[ -n $thorough ]]; then
    parts+=(--lint --tsan)
fi
packaging/install-deps.sh "${parts[@]}"

if build check; then
    # What runs with sanitizers below need not run here as well.
    run_tests check ${thorough:+--label-regex no-asan} "$@"
fi
if [[ -n $thorough ]]; then
    export ASAN_OPTIONS="detect_leaks=1:strict_string_checks=1${ASAN_OPTIONS:+:$ASAN_OPTIONS}"
    export UBSAN_OPTIONS="print_stacktrace=1${UBSAN_OPTIONS:+:$UBSAN_OPTIONS}"
    if build asan; then
        run_tests asan --label-exclude no-asan "$@"
    fi
    test_with_tsan "$@"
    lint --changed
fi
summarise
