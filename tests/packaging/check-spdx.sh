#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every file names its licence: in its first lines, or in a .license file if it cannot contain a comment.
set -euo pipefail
cd "$1"
bad=0
while IFS= read -r file; do
    case $file in
    LICENSES/* | *.license) continue ;;
    tests/fuzz/corpus/*/*) continue ;; # said for all of them in their README: any further byte would be input
    esac
    if ! sed -n 1,6p "$file" | grep -a 'SPDX-License-Identifier: ' >/dev/null && [[ ! -f $file.license ]]; then
        echo "no licence: $file"
        bad=1
    fi
done < <(git ls-files 2>/dev/null || find . -type f -not -path './build/*' -not -path './.git/*')
exit $bad
