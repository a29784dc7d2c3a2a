#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the benches with optimisation, measures Patlas and the programs it is compared with, and prints one
# table.
#   tests/bench/run.sh [--quick] [--json FILE]
# --quick uses small files, few rounds and a few seconds of load: to test the benches, not for published
# results. A ratio is Patlas's value divided by the other's; "target" is the upper limit of the ratio or,
# without a competitor, of the value. Node, jq, curl and HTTPie are included if installed; newman, swagger-parser, Bruno's
# converter and GitHub's OpenAPI document are installed from npm into build/bench/npm, for the bench only. Needs 3 GB of disk in
# build/bench (or in $PATLAS_BENCH_DATA) and, without --quick, about 6 GB of memory for the other programs.
set -euo pipefail
here=$PWD
cd "$(dirname "$0")/../.."

quick=
json=
while [[ $# -gt 0 ]]; do
    case $1 in
    --quick) quick=1 ;;
    --json)
        json=${2:?--json needs a file}
        [[ $json == /* ]] || json=$here/$json
        shift
        ;;
    *) echo "usage: tests/bench/run.sh [--quick] [--json FILE]" >&2; exit 2 ;;
    esac
    shift
done

packaging/install-deps.sh --run
cmake --preset bench >/dev/null
cmake --build --preset bench --parallel "$(nproc)" | tail -n 1

bench=build/bench/bench
data=${PATLAS_BENCH_DATA:-build/bench/data}
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} LC_ALL=C.UTF-8

middle=256 large=1024 rounds=3 starts=7 calls=1000 seconds=60
[[ -n $quick ]] && middle=16 large=64 rounds=2 starts=2 calls=100 seconds=3
mkdir -p "$data"
for size in $middle $large; do
    [[ -f $data/$size.json ]] || { "$bench/bench_makejson" $size "$data/new" && mv "$data/new" "$data/$size.json"; }
done
npm_dir=$PWD/build/bench/npm
document=$npm_dir/api.github.com.json
dereferenced=$npm_dir/api.github.com.deref.json
fetch() { # <package…>: into build/bench/npm, without running anything of it
    command -v npm >/dev/null && timeout 300 npm install --no-save --prefix "$npm_dir" --no-audit --no-fund --ignore-scripts "$@" >/dev/null 2>&1
}
mkdir -p "$npm_dir"
if [[ ! -f $document || ! -f $dereferenced ]]; then
    # Only two files of this 400 MB package are needed.
    if fetch @octokit/openapi@23.0.2; then
        mv "$npm_dir/node_modules/@octokit/openapi/generated/api.github.com"{,.deref}.json "$npm_dir" || true
        rm -rf "$npm_dir/node_modules/@octokit"
    fi
fi
if [[ ! -f $document ]]; then
    echo "GitHub's OpenAPI document could not be installed from npm: its rows are left out."
    document=
fi
[[ -f $dereferenced ]] || dereferenced=
# npm removes what it is not asked for again.
[[ -x $npm_dir/node_modules/.bin/newman && -x $npm_dir/node_modules/.bin/bru && -d $npm_dir/node_modules/@usebruno/converters ]] ||
    fetch newman @apidevtools/swagger-parser @usebruno/cli @usebruno/converters || true
export PATH=$PATH:$npm_dir/node_modules/.bin
for other in newman bru node jq curl http; do
    command -v $other >/dev/null || echo "$other is not installed: nothing is compared with it."
done

measure() { # <name> <arguments…>
    local name=$1
    shift
    echo "== $name $*"
    "$bench/bench_$name" "$@" --json "$parts/$((++count))-$name.json" || echo "bench_$name failed"
}
count=0
load=$(cut -d ' ' -f 1 /proc/loadavg)
measure document "$data/$middle.json" --rounds $rounds
measure document "$data/$large.json" --rounds $rounds --without-parsers
[[ -z $document ]] || measure description "$document" --rounds $rounds --npm "$npm_dir" ${dereferenced:+--dereferenced "$dereferenced"}
measure streaming "$data/$large.json" --rounds $rounds
measure response "$data/$large.json"
measure redaction
measure send --calls $calls
measure commands build/bench/bin/patlasctl --rounds $((5 * rounds))
measure requests --rounds $rounds ${quick:+--quick}
measure window --rounds $starts ${quick:+--quick} ${document:+--document "$document"}
measure sandboxload build/bench/bin/patlas-sandbox --seconds $seconds

echo
echo "$(nproc) processors, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | sed -n 1p); load before: $load"
"$bench/bench_table" ${json:+--json "$json"} "$parts"/*.json
