#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the last commit twice, in two folders with different names, and compares what came of it byte by byte:
#   packaging/check-reproducible.sh [--packages] [TARGET…]     default: patlas, patlas-sandbox, patlas-jq, patlasctl
# --packages makes the packages of both and compares those too. Names what differs; exit code 1 then.
set -euo pipefail
source=$(cd "$(dirname "$0")/.." && pwd)
packages=
if [[ ${1:-} == --packages ]]; then
    packages=yes
    shift
fi
targets=("$@")
[[ ${#targets[@]} -gt 0 ]] || targets=(patlas patlas-sandbox patlas-jq patlasctl)
[[ -z $packages ]] || targets=(all)

work=$(mktemp -d "${TMPDIR:-/var/tmp}/patlas-twice.XXXXXX")
trap 'rm -rf "$work"' EXIT
# Names of different lengths, and a build folder elsewhere: a path that is compiled in shows.
folders=("$work/one" "$work/another-and-longer")
for folder in "${folders[@]}"; do
    git clone --quiet --no-hardlinks "$source" "$folder"
    (
        cd "$folder"
        cmake --preset release >/dev/null
        cmake --build --preset release --target "${targets[@]}" >"$folder.log" 2>&1 || { tail -n 20 "$folder.log" >&2; exit 1; }
        [[ -z $packages ]] || packaging/package.sh >"$folder.log" 2>&1 || { tail -n 20 "$folder.log" >&2; exit 1; }
    )
done

bad=0
compared=0
while IFS= read -r file; do
    compared=$((compared + 1))
    if ! cmp -s "${folders[0]}/$file" "${folders[1]}/$file"; then
        echo "differs: $file"
        bad=1
    fi
done < <(cd "${folders[0]}/build" && find release/bin release/lib packages -type f \( -perm -u+x -o -name '*.a' -o -path 'packages/*' \) 2>/dev/null |
    sed 's|^|build/|' | sort)
echo "$compared files compared of commit $(git -C "$source" rev-parse --short HEAD): $([[ $bad -eq 0 ]] && echo "the same" || echo "not the same")"
exit $bad
