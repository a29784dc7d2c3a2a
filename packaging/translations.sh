#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The translations in resources/translations. patlas_en.ts holds what differs between one and many, the others all texts.
#   packaging/translations.sh --update             takes over the texts of the sources; new ones are unfinished
#   packaging/translations.sh --check [LANGUAGE…]  fails and lists what is unfinished or missing, or differs from the source in what
#                                                  the program needs: %1, %n, tags, mnemonics, line ends, blanks, "…"
#   packaging/translations.sh --pseudo FILE.qm     of all texts, each with accents and half as long again, for tests
# It needs lupdate and lrelease (Debian: qt6-l10n-tools) and Perl.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8
files=resources/translations
languages=(de fr ja)

tool() { # <name>: where distributions have Qt's tools
    for folder in /usr/lib/qt6/bin "$(qmake6 -query QT_HOST_LIBEXECS 2>/dev/null)" "$(qmake6 -query QT_HOST_BINS 2>/dev/null)"; do
        [[ ! -x $folder/$1 ]] || { echo "$folder/$1" && return; }
    done
    echo "translations: no $1. On Debian: apt-get install qt6-l10n-tools" >&2
    return 1
}
lupdate=$(tool lupdate)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What lupdate says is a text that it cannot place, and that no translation reaches.
update() { # <options and files of lupdate>
    "$lupdate" -silent -locations none -I . ui core app "$@" 2>&1 | tee "$work/said"
    [[ ! -s $work/said ]]
}

# Contexts are classes: a text in one that is none is asked for by another name.
contexts() { # <file>
    # shellcheck disable=SC2016 # Perl's
    find app core ui -name '*.h' -o -name '*.cpp' | xargs perl -0777 -ne '
        print "$1\n" while /Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)/g;
        print "$1\n" while /\b(?:translate|QT_TRANSLATE_NOOP)\(\s*"([\w:]+)"/g;
        print "patlas::$1\n" while /\bclass (\w+)[^;{}]*\{\s*Q_OBJECT\b/g;
    ' | sort -u >"$work/classes"
    if sed -n 's/^    <name>\(.*\)<\/name>$/\1/p' "$1" | sort -u | comm -23 - "$work/classes" | grep .; then
        echo "^ no class has this name"
        return 1
    fi
}

case ${1:-} in
--update)
    for language in en "${languages[@]}"; do
        file=$files/patlas_$language.ts
        [[ -e $file ]] || printf '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="%s" sourcelanguage="en">\n</TS>\n' "$language" >"$file"
        only=()
        [[ $language != en ]] || only=(-pluralonly)
        update -no-obsolete "${only[@]}" -ts "$file"
        # lupdate drops comments.
        comment='<!-- SPDX-FileCopyrightText: Patlas contributors -->\n<!-- SPDX-License-Identifier: GPL-3.0-or-later -->'
        [[ $language != en ]] || comment+='\n<!-- English itself: only what differs between one and many. -->'
        sed -i "s/^<!DOCTYPE TS>$/&\n$comment/" "$file"
    done
    ;;
--check)
    shift
    [[ $# -gt 0 ]] || set -- en "${languages[@]}"
    bad=0
    for language in "$@"; do
        copy=$work/patlas_$language.ts
        cp "$files/patlas_$language.ts" "$copy"
        only=()
        [[ $language != en ]] || only=(-pluralonly)
        update -disable-heuristic sametext -disable-heuristic similartext "${only[@]}" -ts "$copy" || bad=1
        contexts "$copy" || bad=1
        perl packaging/translations.pl check "$language" "$copy" || bad=1
    done
    exit $bad
    ;;
--pseudo)
    printf '<TS version="2.1" language="en" sourcelanguage="en"></TS>\n' >"$work/pseudo.ts"
    update -ts "$work/pseudo.ts"
    perl packaging/translations.pl pseudo "$work/pseudo.ts"
    "$(tool lrelease)" -silent "$work/pseudo.ts" -qm "$2"
    ;;
*)
    echo "usage: packaging/translations.sh --update | --check [LANGUAGE…] | --pseudo FILE.qm" >&2
    exit 2
    ;;
esac
