#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compares what the leak check finds in real histories, and the first commits that it names, with `git grep`
# and `git log -S`: words of each repository are taken for stored tokens. Minutes for each repository.
#   tests/core/leaks/real-repositories.sh [--words N] [REPOSITORY…]     without any: this project's own
# They are only read. `check` has to be built.
set -euo pipefail
cd "$(dirname "$0")/../../.."
words=5
if [[ ${1:-} == --words ]]; then
    words=$2
    shift 2
fi
repositories=()
for repository in "${@:-$PWD}"; do
    if git -C "$repository" rev-parse --quiet --verify HEAD >/dev/null 2>&1; then
        repositories+=("$repository")
    else
        echo "left out: $repository has no history"
    fi
done
if [[ ${#repositories[@]} -eq 0 ]]; then
    echo "There was nothing to compare."
    exit 0
fi
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC QTEST_FUNCTION_TIMEOUT=36000000
PATLAS_WORDS=$words PATLAS_REAL_REPOSITORIES=$(IFS=:; echo "${repositories[*]}") \
    build/check/tests/tests_core tst_leakagreement realRepositoriesAgreeWithGit
