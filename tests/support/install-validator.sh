#!/bin/sh
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install-validator.sh <directory with package.json and its lock> <build directory>
# Installs packages of npm into the build directory at the first run, never into the source tree. Does nothing
# while the lock file is the one that was installed; prints "installed" where it did something.
set -eu
source=$1
build=$2

for program in node npm; do
    if ! command -v "$program" >/dev/null 2>&1; then
        echo "Nothing was validated: $program is not installed. On Debian: apt-get install nodejs npm" >&2
        exit 1
    fi
done
mkdir -p "$build"
cmp -s "$source/package-lock.json" "$build/installed-lock.json" && exit 0
cp "$source/package.json" "$source/package-lock.json" "$build/"
if ! (cd "$build" && npm ci --no-audit --no-fund --ignore-scripts >npm.log 2>&1); then
    cat "$build/npm.log" >&2
    echo "Nothing was validated: npm could not install the validator; its own words are above." >&2
    exit 1
fi
# Written last, so that an incomplete installation is repeated.
cp "$source/package-lock.json" "$build/installed-lock.json"
echo installed
