#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Checks the sources with clang-format, clang-tidy and clazy.
#   tests/lint.sh                         everything
#   tests/lint.sh --product               tests with clang-format only: half the time
#   tests/lint.sh --changed [REVISION]    sources that differ from REVISION, and all with clang-format;
#                                         without REVISION the unpushed commits, or else the last thirty
#   tests/lint.sh FILE...                 these sources
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-deps.sh --run --test --lint

echo "== clang-format"
git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run -Werror

# Generated moc files are included, so they must exist. Nothing else is built, not even resources, which no
# source includes.
cmake --preset lint >/dev/null
find build/lint -name AutogenInfo.json -print0 | xargs -0 -P "$(nproc)" -I{} cmake -E cmake_autogen {} Debug >/dev/null

# The preset combines a dozen sources in one unit, so that the tools read Qt's headers once for all of them. For a
# file on the command line its unit is read.
units_of() {
    local file unit
    for file in "$@"; do
        file=$(realpath "$file")
        unit=$(grep -rlF --include='unity_*.cxx' "\"$file\"" build/lint | sed -n 1p || true)
        printf '%s\n' "${unit:+$PWD/}${unit:-$file}"
    done | sort -u
}

product=()
tests=()
with_tests=yes
if [[ ${1:-} == --product ]]; then
    with_tests=
    shift
elif [[ ${1:-} == --changed ]]; then
    since=${2:-$(git merge-base HEAD '@{upstream}' 2>/dev/null || true)}
    if [[ -z $since || $(git rev-parse "$since") == $(git rev-parse HEAD) ]]; then
        since=$(git rev-list --max-count=31 HEAD | tail -n 1)
    fi
    mapfile -t changed < <(git diff --name-only --diff-filter=d "$since" -- '*.cpp' ':!tests/bench' ':!tests/fuzz' ':!tests/upgrade/*/*')
    # With so many files, checking everything in combined units is faster.
    if [[ ${#changed[@]} -gt 60 ]]; then
        with_tests=
        set --
    elif [[ ${#changed[@]} -eq 0 ]]; then
        echo "No source changed since ${since:0:12}."
        exit 0
    else
        set -- "${changed[@]}"
    fi
fi
while read -r unit; do
    case $unit in
    */mocs_compilation.cpp | */qrc_*.cpp) ;;
    "$PWD"/tests/* | tests/* | */build/lint/tests/*) [[ -z $with_tests ]] || tests+=("$unit") ;;
    *) product+=("$unit") ;;
    esac
done < <(if [[ $# -gt 0 ]]; then units_of "$@"; else
    sed -n 's/^  "file": "\(.*\)",\?$/\1/p' build/lint/compile_commands.json | sort -u
fi)

# each NAME COMMAND... -- UNIT...: prints each finding of the command once, even if several units contain it.
failed=0
each() {
    local name=$1 command=() output status=0
    shift
    while [[ $1 != -- ]]; do
        command+=("$1")
        shift
    done
    shift
    [[ $# -gt 0 ]] || return 0
    echo "== $name: $# units"
    output=$(printf '%s\0' "$@" | xargs -0 -n 1 -P "$(nproc)" "${command[@]}" 2>&1) || status=$?
    [[ $status -eq 0 ]] && return
    failed=1
    grep -E '(warning|error):' <<<"$output" | sort -u || tail -n 20 <<<"$output"
}
ours="$PWD/(core|ui|app|tests)/.*"
tidy=(clang-tidy --quiet -p build/lint --header-filter="$ours" --checks=-bugprone-suspicious-include)
each clang-tidy "${tidy[@]}" -- "${product[@]}" "${tests[@]}"
# Spaces in SLOT() only cost time at startup, and clang-format adds them. Names of two sources clash in
# combined units only.
clazy=(clazy-standalone -p build/lint --only-qt --header-filter="$ours" --extra-arg=-Wno-shadow)
checks=level1,no-connect-not-normalized
each clazy "${clazy[@]}" --checks=$checks -- "${product[@]}"
# Performance checks do not matter in tests.
for check in non-pod-global-static range-loop-detach range-loop-reference detaching-temporary container-anti-pattern; do
    checks+=,no-$check
done
each "clazy, tests" "${clazy[@]}" --checks=$checks -- "${tests[@]}"
exit $failed
