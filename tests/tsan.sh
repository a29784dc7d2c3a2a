#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the tests with ThreadSanitizer:  tests/tsan.sh [ctest arguments]
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=tests/summary.sh
source tests/summary.sh

packaging/install-deps.sh --run --test --tsan
test_with_tsan "$@"
summarise
