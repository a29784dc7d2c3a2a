#!/bin/bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# schemas.sh <patlasctl> <schema> <build directory>
# Runs every verb that writes JSON against the sandbox, in a home of its own, and validates what it writes with ajv, by the
# schema that it prints. ajv is installed into the build directory at the first run, never into the source tree.
set -euo pipefail

program=$(realpath "$1")
schema=$(realpath "$2")
build=$3
here=$(cd "$(dirname "$0")" && pwd)
"$here/../../support/install-validator.sh" "$here/../../openapi" "$build" >/dev/null
# Node looks for modules next to the importing script.
cp "$here/schemas.mjs" "$build/"
build=$(realpath "$build")

work=$(mktemp -d)
server=
finish() {
    [[ -z $server ]] || { kill "$server" && wait "$server"; } 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
export HOME=$work/home DBUS_SESSION_BUS_ADDRESS=unix:path=$work/no-bus LC_ALL=C.UTF-8 TZ=UTC
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME PATLAS_ENVIRONMENT
out=$work/out
mkdir -p "$HOME" "$out" "$work/files"
cd "$work/files"
echo 'open sesame' >"$work/passphrase"

ctl() { "$program" --passphrase-fd 9 "$@" 9<"$work/passphrase"; }
count=0
# writes NAME CODE ARGUMENT…: what a verb writes, which ends with that code
writes() {
    local name=$1 wanted=$2 code=0
    shift 2
    count=$((count + 1))
    ctl "$@" >"$out/$name.$count.json" 2>"$work/errors" </dev/null || code=$?
    if [[ $code -ne $wanted ]]; then
        echo "patlasctl $* ended with $code and not with $wanted:" >&2
        cat "$work/errors" >&2
        exit 1
    fi
}

cat >api.yaml <<'YAML'
openapi: 3.1.0
info: {title: Orders, version: "1"}
servers: [{url: https://orders.test/v1}]
paths:
  /orders/{id}:
    get:
      operationId: orders.get
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      security: [{key: []}, {oauth: [read]}]
      responses: {"200": {description: ok}}
    put: {operationId: 5, responses: 7}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://orders.test/token", scopes: {read: reads}}}}
    odd: {type: mutualTLS}
YAML
sed 's/orders.get/orders.read/; s/in: header, name: X-Key/in: query, name: key/; /put:/d' api.yaml >api2.yaml
sed -i 's|/orders/{id}|/order/{id}|' api2.yaml

writes vault-status 0 vault status --json
writes vault-create 0 vault create --json
writes vault-status 0 vault status --json
# A container may have no keys of the kernel.
if ctl vault unlock --json >"$out/vault-unlock.0.json" 2>/dev/null; then
    writes vault-lock 0 vault lock --json
else
    rm "$out/vault-unlock.0.json"
    ctl vault lock --json >"$out/vault-lock.0.json"
fi

writes environments-list 0 environments list --json
writes environments-add 0 environments add Staging --server https://staging.test/v1 --token-page https://staging.test/tokens --json
writes environments-remove 0 environments remove Staging --json
writes apis-inspect 0 apis inspect api.yaml --json
writes apis-add 0 apis add api.yaml --json
writes apis-list 0 apis list --json
writes apis-update 0 apis update Orders --from api2.yaml --dry-run --json
writes apis-update 0 apis update Orders --from api2.yaml --json
writes apis-operations 0 apis operations --env Orders --json
writes apis-operations 0 apis operations tags --env Sandbox --json
writes apis-scopes 0 apis scopes --env Sandbox --for tags.create --json
ctl environments remove Orders 2>/dev/null
writes apis-remove 0 apis remove Orders --json

writes tokens-create 0 tokens create CI --env Sandbox --for tags.create --days 30 --json
writes tokens-list 0 tokens list --json
writes tokens-show 0 tokens show CI --json
writes tokens-scopes 0 tokens scopes CI --json
writes tokens-rotate 0 tokens rotate CI --new-name 'CI (2)' --json
writes tokens-revoke 0 tokens revoke 'CI (2)' --json
writes tokens-remove 0 tokens remove CI --json
printf 'a-secret-of-no-form-0123456789' >"$work/secret"
ctl tokens add Other --env 'GL Strings' --scheme personalAccessToken --stdin --json <"$work/secret" >"$out/tokens-add.0.json" 2>/dev/null
writes tokens-scopes 0 tokens scopes Other --json

mkdir requests
cat >requests/tags.http <<'HTTP'
### Tags
# @name tags
GET {{baseUrl}}/tags

?? status == 200
?? body $.nothing == 1

### Nowhere
GET {{nowhere}}/tags

### Off
# @disabled
GET {{baseUrl}}/tags
HTTP
printf 'n\n1\n2\n' >rows.csv
writes run 7 run requests --env Sandbox --data rows.csv --json
writes run 7 run requests --env Sandbox --bail --parallel 2 --json
writes check 3 check requests --env Sandbox --json
writes check 0 check tags.create --env Sandbox --expires-within 14d --json
writes request 0 request GET /tags --env Sandbox --anyway --json
writes request 5 request GET https://127.0.0.1:9/ --env 'GL Strings' --anyway --json
writes call 0 call tags.list --env Sandbox --anyway --json
writes export 0 export requests --to har --env 'GL Strings' --json
writes import 0 import requests.har --to imported --dry-run --json
writes import 0 import requests.har --to imported --json
printf 'token = glspat_0123456789abcdefghijABCDEFGHIJ0123456789\n' >leak.txt
writes leaks 9 leaks leak.txt --placeholders --json
writes leaks 0 leaks rows.csv --json

"$program" --passphrase-fd 9 sandbox start --json 9<"$work/passphrase" >"$out/sandbox-start.0.json" 2>/dev/null &
server=$!
for _ in $(seq 300); do
    [[ -s $out/sandbox-start.0.json ]] && break
    sleep 0.2
done
api=$(sed 's/.*"api":"\([^"]*\)".*/\1/' "$out/sandbox-start.0.json")
writes curl 0 curl "curl $api/tags" --anyway --json
writes curl-print 0 curl "curl $api/tags -d a=1" --print
kill "$server"
wait "$server" || true
server=
writes sandbox-faults 0 sandbox faults --failing too-many-requests --retry-after 9 --delay 1 --huge 1 --allow 127.0.0.1 --allow ::1 --slow --gzip --stale --json
writes sandbox-faults 0 sandbox faults --none --json
writes sandbox-faults 0 sandbox faults --json
writes sandbox-audit 0 sandbox audit --json
writes sandbox-reset 0 sandbox reset --yes --json

for file in "$out"/*.json; do
    name=${file##*/}
    "$program" schema "${name%%.*}" >"$out/${name%.json}.schema"
done
node "$build/schemas.mjs" "$schema" "$out"
