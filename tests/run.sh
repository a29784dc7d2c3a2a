#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Patlas and runs every test; then once more with AddressSanitizer and
# UndefinedBehaviorSanitizer, and once more with ThreadSanitizer; then clang-tidy and clazy read the program's sources.
#   tests/run.sh [--fast] [ctest arguments]     --fast leaves the sanitizers and the readers out
# An hour of two processors, of which --fast takes a quarter.
set -euo pipefail
cd "$(dirname "$0")/.."

presets=(check asan)
fast=
if [[ ${1:-} == --fast ]]; then
    presets=(check)
    fast=yes
    shift
fi
# Real keyrings, sockets and windows on a busy machine: what fails is tried once more. Both tries are printed, and a test
# that needs two is a bug to look for.
again=(--repeat until-pass:2)

packaging/install-deps.sh --run --test
export ASAN_OPTIONS="detect_leaks=1:strict_string_checks=1${ASAN_OPTIONS:+:$ASAN_OPTIONS}"
export UBSAN_OPTIONS="print_stacktrace=1${UBSAN_OPTIONS:+:$UBSAN_OPTIONS}"
for preset in "${presets[@]}"; do
    echo "== $preset: build"
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" --parallel "$(nproc)" | tail -n 3
    echo "== $preset: test"
    exclude=()
    [[ $preset == asan ]] && exclude=(--label-exclude no-asan)
    ctest --preset "$preset" --parallel "$(nproc)" "${again[@]}" "${exclude[@]}" "$@"
done
[[ -z $fast ]] || exit 0
tests/tsan.sh "${again[@]}" "$@"
tests/lint.sh --product
