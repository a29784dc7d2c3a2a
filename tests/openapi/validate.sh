#!/bin/sh
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# validate.sh <API document> <build directory>
# Validates the document against the OpenAPI schema, and its examples against its own schemas. The validators
# are installed into the build directory at the first run, never into the source tree.
set -eu

document=$1
build=$2
here=$(cd "$(dirname "$0")" && pwd)

for program in node npm; do
    if ! command -v "$program" >/dev/null 2>&1; then
        echo "The API document was not checked: $program is not installed. On Debian: apt-get install nodejs npm" >&2
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
        echo "The API document was not checked: npm could not install the validator; its own words are above." >&2
        exit 1
    fi
    cp "$here/package-lock.json" "$build/installed-lock.json"
fi
# Node looks for modules next to the importing script.
cp "$here/validate.mjs" "$here/examples.mjs" "$build/"
exec node "$build/validate.mjs" "$document"
