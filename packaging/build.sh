#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds a preset and says in one line what is happening and how far it is.
#   packaging/build.sh PRESET [TARGET...]
# Everything the compiler says is in build/PRESET/build.log; of a build that fails, the errors are shown.
set -euo pipefail
cd "$(dirname "$0")/.."
preset=$1
shift
folder=build/$preset
log=$folder/build.log

if [[ ! -f $folder/build.ninja ]]; then
    echo "Configuring ($preset)…"
    mkdir -p "$folder"
    cmake --preset "$preset" >"$log" 2>&1 || { cat "$log" >&2; rm -f "$folder/CMakeCache.txt"; exit 1; }
fi

# Configured anew where a list of sources changed: what there is to build is known only after that.
ninja -C "$folder" build.ninja >"$log" 2>&1 || { cat "$log" >&2; exit 1; }

# How long a step takes, roughly: one that reads many sources at once, one of a single source, anything else.
weigh() {
    case $1 in
    *"Building CXX object"*/unity_*) weight=60 ;;
    *cmake_pch*) weight=30 ;;
    *"Building CXX object"*qrc_* | *"Building CXX object"*_resources_*) weight=1 ;;
    *"Building CXX object"*) weight=6 ;;
    *AUTOMOC* | *Automatic*) weight=6 ;;
    *Linking*) weight=2 ;;
    *) weight=1 ;;
    esac
}

total=0
while IFS= read -r line; do
    [[ $line == \[* ]] || continue
    weigh "$line"
    total=$((total + weight))
done < <(ninja -C "$folder" -n "$@" 2>/dev/null)

minutes() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# A line that is rewritten on a terminal; elsewhere one at each tenth.
finished=0
tenth=-1
show() {
    local percent=$((total > 0 ? finished * 100 / total : 100)) left="" text
    ((percent > 100)) && percent=100
    if ((percent >= 20 && percent < 100)); then
        left=", about $(minutes $((SECONDS * (100 - percent) / percent))) left"
    fi
    text="Building ($preset): $percent %, $(minutes $SECONDS)$left"
    if [[ -t 1 ]]; then
        printf '\r\e[K%s' "$text"
    elif ((percent / 10 > tenth)); then
        tenth=$((percent / 10))
        printf '%s\n' "$text"
    fi
}

SECONDS=0
if ((total > 0)); then
    show
fi
: >"$log"
status=1 # until ninja has said otherwise
while IFS= read -r line; do
    if [[ $line == status:* ]]; then
        status=${line#status:}
        break
    fi
    printf '%s\n' "$line" >>"$log"
    [[ $line == \[*/* ]] || continue
    weigh "$line"
    finished=$((finished + weight))
    show
done < <(
    code=0
    ninja -C "$folder" -j "$(nproc)" "$@" 2>&1 || code=$?
    echo "status:$code"
)
if [[ -t 1 && $total -gt 0 ]]; then
    printf '\r\e[K'
fi
if [[ $status -ne 0 ]]; then
    echo "The build failed. All of it is in $log; this is what went wrong:" >&2
    grep -E -A 12 '^FAILED:|error:|ninja: error' "$log" | cut -c 1-400 | tail -n 60 >&2
    exit "$status"
fi
if ((total > 0)); then
    echo "Built ($preset) in $(minutes $SECONDS)."
fi
