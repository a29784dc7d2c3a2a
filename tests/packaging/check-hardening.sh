#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the loader and the kernel can do for a program, they do for these.
set -euo pipefail
bad=0
for binary in "$@"; do
    has() { # <what> <pattern> <readelf option>
        if ! LC_ALL=C readelf "$3" -W "$binary" | grep -E "$2" >/dev/null; then
            echo "$binary: no $1"
            bad=1
        fi
    }
    has "PIE" 'Type: +DYN' -h
    has "RELRO" 'GNU_RELRO' -l
    has "immediate binding" 'BIND_NOW|FLAGS.*NOW' -d
    has "stack protector" '__stack_chk_fail' -s
    if LC_ALL=C readelf -l -W "$binary" | grep -E 'GNU_STACK' | grep 'RWE' >/dev/null; then
        echo "$binary: executable stack"
        bad=1
    fi
done
exit $bad
