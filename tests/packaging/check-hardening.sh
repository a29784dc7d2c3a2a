#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Checks the hardening by compiler, loader and kernel.
#   check-hardening.sh <build type> <binary>…
set -euo pipefail
build=$1
shift
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
    if [[ $build == Release || $build == RelWithDebInfo ]]; then
        has "checked buffer functions (_FORTIFY_SOURCE)" '__(mem|str|vsn?printf|sn?printf|fprintf|read|fd)[a-z]*_chk' -s
        if [[ $(uname -m) == x86_64 ]] && ! objdump -d --no-show-raw-insn "$binary" | grep endbr64 >/dev/null; then
            echo "$binary: no landing pads (-fcf-protection)"
            bad=1
        fi
    fi
    if LC_ALL=C readelf -l -W "$binary" | grep -E 'GNU_STACK' | grep 'RWE' >/dev/null; then
        echo "$binary: executable stack"
        bad=1
    fi
done
exit $bad
