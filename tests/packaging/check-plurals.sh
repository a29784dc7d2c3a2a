#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every text with a number (%n) has both its forms in resources/translations/patlas_en.ts, under the context that it is asked with.
#   check-plurals.sh FOLDER
# To bring the file up to date: lupdate -pluralonly -I . ui core app -ts resources/translations/patlas_en.ts
set -euo pipefail
cd "$1"
lupdate=$(qmake6 -query QT_HOST_LIBEXECS)/lupdate
[[ -x $lupdate ]] || lupdate=$(qmake6 -query QT_HOST_BINS)/lupdate
copy=$(mktemp --suffix=_en.ts)
trap 'rm -f "$copy"' EXIT
cp resources/translations/patlas_en.ts "$copy"
"$lupdate" -silent -pluralonly -locations none -I . ui core app -ts "$copy"
bad=$(grep -cE 'type="(unfinished|vanished|obsolete)"' "$copy" || true)
if [[ $bad -gt 0 ]]; then
    grep -B 4 -E 'type="(unfinished|vanished|obsolete)"' "$copy" | grep -E '<source>|type='
    echo "^ $bad text(s) without both forms, or that no source has any more"
    exit 1
fi
