#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads the sources and says what is not clean: clang-format, clang-tidy, clazy.
#   tests/lint.sh                         everything
#   tests/lint.sh --product               tests only with clang-format: half of the time
#   tests/lint.sh --changed [REVISION]    sources that differ from REVISION, and all of them with clang-format; without REVISION
#                                         what is not upstream yet, or else the last thirty commits
#   tests/lint.sh FILE...                 these sources
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-deps.sh --run --test --lint

echo "== clang-format"
git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run -Werror

# What moc makes has to be there to be included. Nothing is built for it, nor are the resources, which no source includes.
cmake --preset lint >/dev/null
find build/lint -name AutogenInfo.json -print0 | xargs -0 -P "$(nproc)" -I{} cmake -E cmake_autogen {} Debug >/dev/null

# The preset puts a dozen sources into one, and the tools then read Qt's headers once for all of them. A file that is named is read
# with the options of the one that is next to it.
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
    # So many that reading all of it, a dozen at once, is quicker.
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
done < <(if [[ $# -gt 0 ]]; then printf '%s\n' "$@"; else
    sed -n 's/^  "file": "\(.*\)",\?$/\1/p' build/lint/compile_commands.json | sort -u
fi)

# each NAME COMMAND... -- UNIT...: says what the command found once, whichever unit it was found through.
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
# Spaces in SLOT() cost a moment at start, and clang-format wants them. Names of two sources meet in one unit only here.
clazy=(clazy-standalone -p build/lint --only-qt --header-filter="$ours" --extra-arg=-Wno-shadow)
checks=level1,no-connect-not-normalized
each clazy "${clazy[@]}" --checks=$checks -- "${product[@]}"
# What takes time but changes nothing is of no concern in a test.
for check in non-pod-global-static range-loop-detach range-loop-reference detaching-temporary container-anti-pattern; do
    checks+=,no-$check
done
each "clazy, tests" "${clazy[@]}" --checks=$checks -- "${tests[@]}"
exit $failed
