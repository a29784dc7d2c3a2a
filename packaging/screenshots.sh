#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the pictures of the README and of docs/: runs the acceptance tests in a real window under Xvfb, light and dark.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-deps.sh --run --test
build=${PATLAS_BUILD:-build/dev}
if [[ -z ${PATLAS_BUILD:-} ]]; then
    cmake --preset dev >/dev/null
    cmake --build --preset dev --target tests_app
fi
pictures=$PWD/packaging/screenshots
mkdir -p "$pictures"

for appearance in light dark; do
    export PATLAS_SCREENSHOTS=$pictures PATLAS_APPEARANCE=$appearance QT_QPA_PLATFORM=xcb
    for walk in tst_acceptance "tst_rotation aRotationEndsWithTheOldTokenRevokedAndEverythingOnTheNew" tst_leakcheck; do
        # shellcheck disable=SC2086 # the name of a test and of the part of it that is wanted
        xvfb-run --auto-servernum --server-args="-screen 0 1280x800x24" "$build/tests/tests_app" $walk -silent
    done
done
for picture in "$pictures"/*.png; do
    printf 'SPDX-FileCopyrightText: Patlas contributors\nSPDX-License-Identifier: GPL-3.0-or-later\n' >"$picture.license"
done
