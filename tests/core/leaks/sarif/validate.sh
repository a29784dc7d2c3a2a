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

result=$("$here/../../../support/install-validator.sh" "$here" "$build")
if [ "$result" = installed ] || [ ! -s "$build/schema.json" ]; then
    # Only the schema of the package is wanted, and the rest is 100 MB.
    cp "$build/node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json" "$build/schema.json"
    rm -rf "$build/node_modules/@microsoft"
fi
rm -f "$build/sample.sarif" "$build/sample.sarif.empty"
PATLAS_SARIF_SAMPLE=$build/sample.sarif "$program" tst_leakreport
# Node looks for modules next to the importing script.
cp "$here/validate.mjs" "$build/"
exec node "$build/validate.mjs" "$build/schema.json" "$build/sample.sarif" "$build/sample.sarif.empty"
