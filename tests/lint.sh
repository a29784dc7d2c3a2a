#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads the sources and says what is not clean: clang-format, clang-tidy, clazy. All of it takes hours of two processors.
#   tests/lint.sh [FILE...]     without files: every source under core, ui, app and tests
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-deps.sh --run --test --lint
files=("$@")
[[ ${#files[@]} -gt 0 ]] || mapfile -t files < <(git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp' 'tests/*.cpp')

echo "== clang-format"
git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run -Werror

# What is generated (moc, resources, the precompiled documents) has to be there to be included.
cmake --preset clang >/dev/null
ninja -C build/clang -t targets all | sed -n 's/^\([^ ]*_autogen\|[^ ]*\.qm\): .*/\1/p' | xargs ninja -C build/clang >/dev/null

# $1: name; then the command, which is given one file. Says what it found once, whichever file it was found through.
each() {
    local name=$1
    shift
    echo "== $name"
    local found
    found=$(printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" "$@" 2>/dev/null | grep -E '(warning|error):' | sort -u || true)
    [[ -z $found ]] || { printf '%s\n' "$found"; failed=1; }
}
failed=0
each clang-tidy clang-tidy --quiet -p build/clang
each clazy clazy-standalone -p build/clang --only-qt --header-filter="$PWD/(core|ui|app|tests)/.*" --checks=level1
exit $failed
