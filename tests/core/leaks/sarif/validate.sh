#!/bin/sh
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# validate.sh <tests_core> <build directory>
# Has the test of reports write one, and validates it against the schema of SARIF 2.1.0. Validator and schema
# are installed into the build directory at the first run, never into the source tree.
set -eu

program=$1
build=$2
here=$(cd "$(dirname "$0")" && pwd)

for needed in node npm; do
    if ! command -v "$needed" >/dev/null 2>&1; then
        echo "The report was not validated: $needed is not installed. On Debian: apt-get install nodejs npm" >&2
        exit 1
    fi
done

mkdir -p "$build"
# Reinstalled when the lock file changes; its copy is written last, so that an incomplete installation is
# repeated.
if ! cmp -s "$here/package-lock.json" "$build/installed-lock.json"; then
    cp "$here/package.json" "$here/package-lock.json" "$build/"
    if ! (cd "$build" && npm ci --no-audit --no-fund --ignore-scripts >npm.log 2>&1); then
        cat "$build/npm.log" >&2
        echo "The report was not validated: npm could not install the validator; its own words are above." >&2
        exit 1
    fi
    # Only the schema of the package is wanted, and the rest is 100 MB.
    cp "$build/node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json" "$build/schema.json"
    rm -rf "$build/node_modules/@microsoft"
    cp "$here/package-lock.json" "$build/installed-lock.json"
fi
rm -f "$build/sample.sarif" "$build/sample.sarif.empty"
PATLAS_SARIF_SAMPLE=$build/sample.sarif "$program" tst_leakreport
# Node looks for modules next to the importing script.
cp "$here/validate.mjs" "$build/"
exec node "$build/validate.mjs" "$build/schema.json" "$build/sample.sarif" "$build/sample.sarif.empty"
