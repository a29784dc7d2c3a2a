#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests packaging/translations.pl with translations that are good and such as have a fault each.
#   try-check-translations.sh FOLDER
set -euo pipefail
cd "$1"
file=$(mktemp --suffix=.ts)
trap 'rm -f "$file"' EXIT
failed=0

said() { # <source> <the element of its translation> [<attribute of the message>]
    cat >"$file" <<TEXT
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>patlas::Any</name>
    <message${3:+ $3}>
        <source>$1</source>
        $2
    </message>
</context>
</TS>
TEXT
    perl packaging/translations.pl check de "$file"
}
good() {
    said "$@" || { echo "FAILED: refused: $1 -> $2"; failed=1; }
}
bad() { # <what is said of it> <as above>
    local fault=$1 answer
    shift
    if answer=$(said "$@"); then
        echo "FAILED: nothing said of $1 -> $2"
        failed=1
    elif [[ $answer != *"patlas::Any: "*"^ $fault"* ]]; then
        echo "FAILED: not \"$fault\": $answer"
        failed=1
    fi
}
forms() {
    printf '<translation>'
    printf '<numerusform>%s</numerusform>' "$@"
    printf '</translation>'
}
plural='numerus="yes"'

good 'Save as %1…' '<translation>%1 sichern…</translation>'
good '%1 of %2' '<translation>von %2: %1</translation>'
good '&amp;Save' '<translation>保存(&amp;S)</translation>'
good 'A && B, &lt;name>' '<translation>A &amp;&amp; B, &lt;Name&gt;</translation>'
good '%n token(s)' "$(forms 'Ein Token' '%n Tokens')" "$plural"
bad unfinished 'Save' '<translation type="unfinished"></translation>'
bad unfinished 'Save' '<translation type="unfinished">Sichern</translation>'
bad unfinished 'Save' '<translation></translation>'
bad 'no source has it any more' 'Save' '<translation type="vanished">Sichern</translation>'
bad places 'Save as %1' '<translation>Sichern</translation>'
bad places 'Save as %1' '<translation>%2 sichern</translation>'
bad tags '&lt;b&gt;Save&lt;/b&gt;' '<translation>&lt;b&gt;Sichern</translation>'
bad mnemonic '&amp;Save' '<translation>Sichern</translation>'
bad mnemonic 'Save' '<translation>&amp;Sichern</translation>'
bad 'line ends' 'Save' $'<translation>Si\nchern</translation>'
bad 'blanks around it' ' MiB' '<translation>MiB</translation>'
bad '… at its end' 'Save…' '<translation>Sichern...</translation>'
bad %n 'Save' '<translation>%n sichern</translation>'
bad %n '%n token(s)' "$(forms '%n Token' 'Tokens')" "$plural"
bad 'has 1 forms' '%n token(s)' "$(forms '%n Tokens')" "$plural"
bad unfinished '%n token(s)' "$(forms 'Ein Token' '')" "$plural"
exit $failed
