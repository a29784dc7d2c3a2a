#!/bin/sh
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# schemacheck.sh <patlas-describe> <build directory> [--seed S] [--pairs N]
# Compares what Patlas and ajv say of values and schemas that are drawn.
set -eu

program=$1
build=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)

"$here/../support/install-validator.sh" "$here" "$build" >/dev/null
# Node looks for modules next to the importing script.
cp "$here/schemacheck.mjs" "$build/"
exec node "$build/schemacheck.mjs" "$program" "$build" "$@"
