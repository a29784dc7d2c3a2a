#!/bin/sh
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# serialization.sh <patlas-describe> <build directory> <document>... [--seed S] [--operations N]
# Compares the requests of Patlas with those of swagger-client, over operations that are drawn and over the documents.
set -eu

program=$1
build=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)

"$here/../support/install-validator.sh" "$here/serialization" "$build" >/dev/null
# Node looks for modules next to the importing script.
cp "$here/serialization/serialization.mjs" "$build/"
exec node "$build/serialization.mjs" "$program" "$build" "$@"
