#!/bin/sh
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# validate.sh <API document> <build directory>
# Validates the document against the OpenAPI schema, and its examples against its own schemas.
set -eu

document=$1
build=$2
here=$(cd "$(dirname "$0")" && pwd)

"$here/../support/install-validator.sh" "$here" "$build" >/dev/null
# Node looks for modules next to the importing script.
cp "$here/validate.mjs" "$here/examples.mjs" "$build/"
exec node "$build/validate.mjs" "$document"
