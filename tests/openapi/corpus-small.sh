#!/bin/sh
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# corpus-small.sh <patlas-describe> <build directory> <document>...
# The comparison of corpus.sh over documents that are here.
set -eu

program=$1
build=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)

"$here/../support/install-validator.sh" "$here" "$build" >/dev/null
cp "$here/corpus.mjs" "$build/"
exec node "$build/corpus.mjs" "$program" "$@"
