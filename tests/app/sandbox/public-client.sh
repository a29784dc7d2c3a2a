#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the official command line client of the service, unmodified, against its own sandbox. Run by hand: it
# needs a checkout of https://github.com/applanga/applanga-cli and Python with click, requests and glob2 (on
# Debian: python3-click python3-requests python3-glob2). tst_publicclient.cpp repeats the recorded requests
# and needs neither.
#   tests/app/sandbox/public-client.sh CHECKOUT [patlas-sandbox]     PYTHON=… for another Python
set -euo pipefail

if [[ $# -lt 1 || ! -f $1/applanga.py ]]; then
    echo "usage: tests/app/sandbox/public-client.sh CHECKOUT-OF-APPLANGA-CLI [patlas-sandbox]" >&2
    exit 2
fi
client=$(cd "$1" && pwd)/applanga.py
root=$(cd "$(dirname "$0")/../../.." && pwd)
sandbox=${2:-}
for preset in dev release; do
    [[ -z $sandbox && -x $root/build/$preset/bin/patlas-sandbox ]] && sandbox=$root/build/$preset/bin/patlas-sandbox
done
[[ -x $sandbox ]] || { echo "There is no patlas-sandbox; build it, or name it." >&2; exit 2; }
sandbox=$(cd "$(dirname "$sandbox")" && pwd)/$(basename "$sandbox")
python=${PYTHON:-/usr/bin/python3}

work=$(mktemp -d)
chmod 700 "$work"
trap 'kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
"$sandbox" --port 0 --data "$work/data" >"$work/ready" &
server=$!
for _ in $(seq 150); do
    [[ -s $work/ready ]] && break
    sleep 0.2
done
read -r APPLANGA_API_HOST APPLANGA_ACCESS_TOKEN < <("$python" -c \
    'import json, sys; it = json.load(sys.stdin); print(it["url"], it["projects"][0]["token"])' <"$work/ready")
export APPLANGA_API_HOST APPLANGA_ACCESS_TOKEN HOME=$work/home
rm "$work/ready"
mkdir "$HOME"

failed=0
count=0
# check NAME PATTERN: the last output has it; check NAME '!PATTERN': it does not
check() {
    count=$((count + 1))
    local wanted=1 pattern=$2
    [[ $pattern == '!'* ]] && wanted=0 pattern=${pattern#!}
    local found=0
    grep -qE -- "$pattern" "$work/out" && found=1
    if [[ $found -eq $wanted ]]; then
        echo "ok      $1"
    else
        failed=$((failed + 1))
        echo "NOT OK  $1: no match for $2"
        sed 's/^/        /' "$work/out"
    fi
}
run() { "$python" -W ignore "$client" "$@" >"$work/out" 2>&1 || echo "exit code $?" >>"$work/out"; }
in_new_directory() {
    mkdir "$work/$1"
    cd "$work/$1"
}
# configure FORMAT PATH [more members of the push block [of the pull block]]
configure() {
    cat >.applanga.json <<TEXT
{"app": {"base_language": "en",
 "pull": {"target": [{"file_format": "$1", "path": "$2", "exclude_languages": ["en"]${4:-}}]},
 "push": {"source": [{"file_format": "$1", "path": "$2", "language": "de"${3:-}}]}}}
TEXT
}

# -- a new configuration, with a wrong token first --
in_new_directory init
printf '%s\n' "5f0a3c7e9b1d4a0012e4c801!00000000000000000000000000000000" "$APPLANGA_ACCESS_TOKEN" 20 "" "" "" |
    "$python" -W ignore "$client" init >"$work/out" 2>&1 || true
check "init: a wrong token is an authentication problem" "problem with supplied access token: .*not known"
check "init: the right one gives the project" 'valid for app: "Demo app"'
check "init: the base language is known" '"base_language": "en"'
run config
check "config: shows it" '"file_format": "nested_json"'

# -- every format: pull all languages, push one back --
formats="nested_json:./<language>.json android_xml:./res/values-<language>/strings.xml
    ios_strings:./<language>.lproj/Localizable.strings java_properties:./App_<language>.properties
    gettext_po:./<language>.po xliff:./<language>.xliff csv:./<language>.csv qt_ts:./<language>.ts
    ruby_on_rails_yaml:./<language>.yaml i18next_json:./locales/<language>/translations.json"
for each in $formats; do
    format=${each%%:*}
    path=${each#*:}
    in_new_directory "$format"
    columns=
    [[ $format == csv ]] && columns=', "columnDescription": {"KEY": 0, "<language>": 2}'
    configure "$format" "$path" "$columns" "$columns"
    run pull
    check "$format: pull" 'Result: "Success"'
    check "$format: pull has no error" '!Error|Traceback|exit code'
    files=$(grep -c 'Wrote file' "$work/out" || true)
    echo "$files" >"$work/out"
    check "$format: four languages besides the base" '^4$'
    find . -type f ! -name .applanga.json -exec md5sum {} + | sort >"$work/before"
    run push --force
    check "$format: push" 'Entries in file: [1-9]'
    check "$format: push changes nothing" 'Updated: +0'
    check "$format: push adds nothing" 'Added: +0'
    run pushtarget --force
    check "$format: pushtarget changes nothing" '!Updated: +[1-9]|Added: +[1-9]|Error|Traceback'
    run pullsource
    check "$format: pullsource" 'Result: "Success"'
    run pull
    find . -type f ! -name .applanga.json -exec md5sum {} + | sort >"$work/after"
    diff "$work/before" "$work/after" >"$work/out" || true
    check "$format: the files are the same afterwards" '!.'
done

# -- options of pushing and pulling --
in_new_directory options
configure nested_json './<language>.json' \
    ', "tag": ["t one", "t+two"], "keepTagIds": true, "tag_category": "Web", "key_prefix": "web_", "skipNonStringValues": true, "disable_plurals": true, "remove_cr_char": true' \
    ', "tag": ["t one", "t+two"], "key_prefix": "web_", "sort_by_key": true, "disable_plurals": true, "ignore_duplicates": true, "export_empty": true'
echo '{"some": {"sub": {"other": "foo"}}, "n": 1}' >de.json
run push
check "options: push adds" 'Added: +1'
check "options: both tags are set" 'Tag updates: +2'
rm de.json
run pull --languages de
check "options: pull of one language" 'Wrote file: ./de.json'
cat de.json >"$work/out"
check "options: prefix and plural" '"other": "foo"'
echo '{"some": {"sub": {"other": "bar"}}}' >de.json
run push
check "options: what is there stays" 'Updated: +0'
run push --force --draft
check "options: a draft is an update" 'Updated: +1'
run pull --languages de
cat de.json >"$work/out"
check "options: a draft is not pulled" '"other": "foo"'
echo '{"some": {"sub": {"other": "bar"}}}' >de.json
run push --force
check "options: forced" 'Updated: +1'

# -- what files say besides keys and texts: pushed, pulled into another place, and the same afterwards --
# returns NAME FORMAT FILE PATTERN…: the file in de.x comes back with each of the patterns, and a second time the same
returns() {
    local name=$1 format=$2 file=$3
    shift 3
    in_new_directory "returns-$name"
    configure "$format" "./<language>.x" ", \"tag\": [\"$name\"]" ", \"tag\": [\"$name\"]"
    printf '%s' "$file" >de.x
    run push --force
    check "$name: push" 'Result: "Success"|Entries in file: [1-9]'
    check "$name: push has no error" '!Error|Traceback|exit code'
    rm de.x
    run pull --languages de
    cat de.x >"$work/out"
    for pattern in "$@"; do
        check "$name: comes back with $pattern" "$pattern"
    done
    cp de.x "$work/first"
    run push --force
    check "$name: pushing it again changes nothing" 'Updated: +0'
    run pull --languages de
    diff "$work/first" de.x >"$work/out" || true
    check "$name: the file is the same afterwards" '!.'
}
xliff_namespace='xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2"'
returns android-plurals android_xml '<resources><plurals name="wp"><item quantity="one">%d a</item><item quantity="other">%d b</item></plurals></resources>' \
    '<plurals name="wp">' '<item quantity="one">%d a</item>'
returns android-arrays android_xml '<resources><string-array name="wa"><item>Mo</item><item></item><item>Mi</item></string-array></resources>' \
    '<string-array name="wa">' '<item>Mi</item>' '!wa\[' '<item></item>|<item/>'
returns android-markup android_xml '<resources><string name="wm">Read <a href="https://e.org/?a=1&amp;b=2">this</a> <b>now</b> &lt;b></string></resources>' \
    '<a href="https://e.org/\?a=1&amp;b=2">this</a> <b>now</b> &lt;b&gt;</string>'
returns android-placeholders android_xml "<resources $xliff_namespace><string name=\"wx\">Hi <xliff:g id=\"n\" example=\"Ann\">%1\$s</xliff:g>, %2\$d</string></resources>" \
    '<xliff:g (id="n" example="Ann"|example="Ann" id="n")>%1\$s</xliff:g>, %2\$d'
returns po-contexts gettext_po $'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\nmsgctxt "menu"\nmsgid "w open"\nmsgstr "auf"\n\nmsgctxt "door"\nmsgid "w open"\nmsgstr "offen"\n\n#, fuzzy\nmsgid "w fuzzy"\nmsgstr "unscharf"\n\nmsgid "%d w goose"\nmsgid_plural "%d w geese"\nmsgstr[0] "%d Gans"\nmsgstr[1] "%d Gänse"\n' \
    '^msgctxt "menu"' '^msgctxt "door"' '^#, fuzzy' '^msgid_plural "%d w geese"'
returns qt-contexts qt_ts '<!DOCTYPE TS><TS version="2.1" language="de"><context><name>WMain</name><message><source>Open</source><translation>Auf</translation></message></context><context><name>WDoor</name><message><source>Open</source><comment>c</comment><translation>Offen</translation></message><message numerus="yes"><source>%n</source><translation><numerusform>1</numerusform><numerusform>n</numerusform></translation></message></context></TS>' \
    '<name>WMain</name>' '<name>WDoor</name>' '<comment>c</comment>' '<numerusform>n</numerusform>'
returns xliff-markup xliff '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="w1" source-language="en" target-language="de" datatype="plaintext"><body><trans-unit id="w"><source>Hi <x id="1"/></source><target>Hallo <x id="1" equiv-text="{{n}}"/></target></trans-unit></body></file><file original="w2" source-language="en" target-language="de" datatype="plaintext"><body><trans-unit id="w"><source>a</source><target>b</target></trans-unit></body></file></xliff>' \
    'Hallo <x id="1" equiv-text="\{\{n\}\}"/>' 'original="w1"' 'original="w2"'
returns json-arrays nested_json '{"wfaq": [{"q": "Why?"}, {"q": "How?"}], "wgrid": [["a", "b"], ["c"]], "w. Loading...": "x", "wtrips": {"one": "1", "other": "n"}}' \
    '"w\. Loading\.\.\.": "x"' '"wfaq": \[' '!wfaq\[' '!wgrid\[' '"other": "n"'
returns rails-types ruby_on_rails_yaml $'de:\n  wdate:\n    month_names: [~, Januar]\n    order: [:day, :month]\n    precision: 3\n' \
    ' - ~' ' - :day' '"precision": 3' '!month_names\['
returns i18next-plurals i18next_json '{"w": {"t_one": "1", "t_other": "n", "list": ["a", {"b": "c"}]}}' '"t_one": "1"' '"list": \['

# -- the branch --
in_new_directory branch
configure nested_json './<language>.json'
sed -i 's/"base_language"/"branch_id": "5f0a3c7e9b1d4a0012e4c8b2", "base_language"/' .applanga.json
run pull
check "branch: pull" 'Result: "Success"'

# -- refusals --
in_new_directory refusals
configure toml './<language>.toml'
run pull --fail-on-error
check "refusals: an unknown format lists those that work" 'does not know the file format toml. These work: android_xml'
check "refusals: and ends the client" 'exit code 1'
configure nested_json './<language>.json' '' ', "tag": "nowhere"'
run pull
check "refusals: an unknown tag gets the client's hint" 'push your content in order to have the Tag created first'
configure nested_json './de.json' ', "tag": "t", "tag_category": "Moon"'
echo '{"a": "b"}' >de.json
run push
check "refusals: an unknown tag category" 'API response: There is no tag category Moon'
configure nested_json './de.json'
echo '{"a": 1}' >de.json
run push
check "refusals: a value that is no text" 'API response: The value of "a" is not text'

echo "$count checks, $failed failed"
[[ $failed -eq 0 ]]
