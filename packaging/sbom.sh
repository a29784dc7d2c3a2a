#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Says what is in Patlas, as SPDX 2.3 in JSON: what its binaries are linked with, what they load, what is compiled in.
#   packaging/sbom.sh BUILD OUTPUT [CONTAINED]
# BUILD is a build directory (the programs are read, and Ninja's record of the headers they were made from), CONTAINED a file with
# the paths of libraries that travel with the program, one a line. Names, versions and suppliers come from the package manager,
# licences from the table below. The same build and system give the same bytes: nothing is read from a clock.
set -euo pipefail
export LC_ALL=C

[[ $# -ge 2 ]] || { sed -n '5,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }
source=$(cd "$(dirname "$0")/.." && pwd)
build=$1 output=$2 contained=${3:-/dev/null}
binaries=()
for name in patlas patlas-sandbox patlas-jq patlasctl; do
    [[ ! -f $build/bin/$name ]] || binaries+=("$build/bin/$name")
done
[[ ${#binaries[@]} -gt 0 ]] || { echo "sbom: no programs in $build/bin" >&2; exit 1; }
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
commit=$(git -C "$source" rev-parse HEAD 2>/dev/null || echo unknown)
epoch=${SOURCE_DATE_EPOCH:-$(git -C "$source" log -1 --format=%ct 2>/dev/null || echo 0)}

# Of the parts that Patlas uses by itself; of what those use in turn, only the package manager's word is passed on.
licence_of() { # <source package>
    case $1 in
    qt6-base | qt6-svg | qt6-wayland | qt6-translations) echo 'LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only' ;;
    qtkeychain) echo 'BSD-3-Clause' ;;
    libsodium) echo 'ISC' ;;
    libpsl) echo 'MIT' ;;
    yaml-cpp | jq | nlohmann-json3) echo 'MIT' ;;
    simdjson) echo 'Apache-2.0' ;;
    zlib) echo 'Zlib' ;;
    curl) echo 'curl' ;;
    brotli) echo 'MIT' ;;
    libzstd) echo 'BSD-3-Clause OR GPL-2.0-only' ;;
    libarchive) echo 'BSD-2-Clause' ;;
    sqlite3) echo 'blessing' ;;
    tl-expected | expected | libexpected) echo 'CC0-1.0' ;;
    dtl) echo 'BSD-3-Clause' ;;
    boost*) echo 'BSL-1.0' ;;
    libonig) echo 'BSD-2-Clause' ;;
    openssl) echo 'Apache-2.0' ;;
    icu) echo 'Unicode-3.0' ;;
    glibc) echo 'LGPL-2.1-or-later' ;;
    gcc-*) echo 'GPL-3.0-or-later WITH GCC-exception-3.1' ;;
    *) echo NOASSERTION ;;
    esac
}

# <kind>: reads paths, prints "kind|package|version|source|architecture|distribution" of the packages that they come from.
packages_of() {
    local kind=$1 paths=() owners
    # dpkg knows a merged /usr under the name that the package gives it.
    mapfile -t paths < <(xargs -r readlink -f | sed 'p; s|^/usr/|/|' | sort -u)
    [[ ${#paths[@]} -gt 0 ]] || return 0
    if command -v dpkg-query >/dev/null; then
        mapfile -t owners < <(dpkg-query -S "${paths[@]}" 2>/dev/null | sed 's/: .*//; s/, /\n/g' | sort -u)
        [[ ${#owners[@]} -gt 0 ]] || return 0
        dpkg-query -W -f="$kind|\${Package}|\${Version}|\${source:Package}|\${Architecture}|deb\n" "${owners[@]}"
    elif command -v rpm >/dev/null; then
        for path in "${paths[@]}"; do
            rpm -qf --queryformat "$kind|%{NAME}|%{VERSION}-%{RELEASE}|%{NAME}|%{ARCH}|rpm\n" "$path" 2>/dev/null || true
        done | sort -u
    fi
}

direct() { # the sonames that the programs ask for themselves
    for binary in "${binaries[@]}"; do
        objdump -p "$binary" | sed -n 's/^ *NEEDED *//p'
    done | sort -u
}
linked() { # "soname path"
    for binary in "${binaries[@]}"; do
        ldd "$binary" | sed -n 's/^\t\([^ ]*\) => \(\/[^ ]*\) .*/\1 \2/p'
    done | sort -u
}
# Headers of the system that anything of the program was compiled from. The tests' own are in targets that a release does not have.
headers() {
    ninja -C "$build" -t deps 2>/dev/null | sed -n '/^[^ ]/{s/:.*//;h;};/^ *\/usr\//{G;s/^ *\(.*\)\n\(.*\)/\2 \1/p;}' |
        grep -v '^tests/' | cut -d' ' -f2 | sort -u || true
}
# Loaded at run time, and what that needs; found where Qt says its plugins are.
loaded() {
    local plugins
    plugins=$(qmake6 -query QT_INSTALL_PLUGINS 2>/dev/null || qtpaths6 --plugin-dir 2>/dev/null || true)
    local plugin
    for plugin in sqldrivers/libqsqlite imageformats/libqsvg iconengines/libqsvgicon platforms/libqxcb platforms/libqwayland-generic tls/libqopensslbackend; do
        [[ -f $plugins/$plugin.so ]] || continue
        echo "$plugins/$plugin.so"
        ldd "$plugins/$plugin.so" | sed -n 's/^\t[^ ]* => \(\/[^ ]*\) .*/\1/p'
    done
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
linked >"$work/linked"
direct >"$work/direct"
{
    packages_of contains <"$contained"
    while read -r name path; do
        ! grep -qxF "$name" "$work/direct" || echo "$path"
    done <"$work/linked" | packages_of links
    cut -d' ' -f2 "$work/linked" | packages_of needs
    loaded | packages_of loads
} >"$work/runtime"
# Of a header whose library is linked, the library says everything. What is left was compiled in.
headers | packages_of compiles | awk -F'|' 'NR == FNR { linked[$4] = 1; next } !($4 in linked)' "$work/runtime" - |
    grep -vE '^compiles\|(linux-libc-dev|libc6-dev|libstdc\+\+-|libgcc-|qt6-|libgl|libopengl|libglx|libegl|libx11|libvulkan|x11proto)' >"$work/compiled" || true
# The first word about a package counts: carried along, linked by Patlas, needed by what it links, loaded.
awk -F'|' '!seen[$2]++' "$work/runtime" "$work/compiled" | sort -t'|' -k2,2 >"$work/packages"

identity() { printf 'SPDXRef-Package-%s' "${1//[^A-Za-z0-9.-]/-}"; }
distribution=$(sed -n 's/^ID=//p' /etc/os-release 2>/dev/null | tr -d '"')
document=$(sha256sum "$source/resources/openapi/gl-strings.yaml" | cut -d' ' -f1)
digest=$( (echo "$version $commit $epoch $document" && cat "$work/packages") | sha256sum)
name_of_space="urn:uuid:${digest:0:8}-${digest:8:4}-8${digest:13:3}-a${digest:17:3}-${digest:20:12}"

{
    cat <<JSON
{
  "spdxVersion": "SPDX-2.3",
  "dataLicense": "CC0-1.0",
  "SPDXID": "SPDXRef-DOCUMENT",
  "name": "patlas-$version",
  "documentNamespace": "$name_of_space",
  "creationInfo": {
    "created": "$(date -u -d "@$epoch" +%Y-%m-%dT%H:%M:%SZ)",
    "creators": ["Organization: Patlas contributors", "Tool: packaging/sbom.sh"]
  },
  "documentDescribes": ["SPDXRef-Package-patlas"],
  "packages": [
    {
      "SPDXID": "SPDXRef-Package-patlas",
      "name": "patlas",
      "versionInfo": "$version",
      "supplier": "Organization: Patlas contributors",
      "downloadLocation": "NOASSERTION",
      "filesAnalyzed": false,
      "primaryPackagePurpose": "APPLICATION",
      "sourceInfo": "commit $commit",
      "licenseConcluded": "GPL-3.0-or-later",
      "licenseDeclared": "GPL-3.0-or-later",
      "copyrightText": "Patlas contributors"
    },
    {
      "SPDXID": "SPDXRef-Package-api-document",
      "name": "gl-strings.yaml",
      "versionInfo": "$version",
      "supplier": "Organization: Patlas contributors",
      "downloadLocation": "NOASSERTION",
      "filesAnalyzed": false,
      "primaryPackagePurpose": "FILE",
      "comment": "The API document that is compiled in: resources/openapi/gl-strings.yaml.",
      "checksums": [{"algorithm": "SHA256", "checksumValue": "$document"}],
      "licenseConcluded": "GPL-3.0-or-later",
      "licenseDeclared": "GPL-3.0-or-later",
      "copyrightText": "Patlas contributors"
    }
JSON
    while IFS='|' read -r _ name number origin architecture format; do
        licence=$(licence_of "$origin")
        cat <<JSON
    ,{
      "SPDXID": "$(identity "$name")",
      "name": "$name",
      "versionInfo": "$number",
      "supplier": "NOASSERTION",
      "downloadLocation": "NOASSERTION",
      "filesAnalyzed": false,
      "primaryPackagePurpose": "LIBRARY",
      "sourceInfo": "source package $origin",
      "licenseConcluded": "NOASSERTION",
      "licenseDeclared": "$licence",
      "copyrightText": "NOASSERTION",
      "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": "pkg:$format/${distribution:-linux}/${name//+/%2B}@${number//+/%2B}?arch=$architecture"}]
    }
JSON
    done <"$work/packages"
    cat <<JSON
  ],
  "relationships": [
    {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-Package-patlas"},
    {"spdxElementId": "SPDXRef-Package-patlas", "relationshipType": "CONTAINS", "relatedSpdxElement": "SPDXRef-Package-api-document"}
JSON
    while IFS='|' read -r kind name _; do
        case $kind in
        contains) relation=CONTAINS ;;
        links) relation=DYNAMIC_LINK ;;
        needs) relation=DEPENDS_ON ;;
        compiles) relation=STATIC_LINK ;;
        loads)
            echo "    ,{\"spdxElementId\": \"$(identity "$name")\", \"relationshipType\": \"RUNTIME_DEPENDENCY_OF\", \"relatedSpdxElement\": \"SPDXRef-Package-patlas\"}"
            continue
            ;;
        esac
        echo "    ,{\"spdxElementId\": \"SPDXRef-Package-patlas\", \"relationshipType\": \"$relation\", \"relatedSpdxElement\": \"$(identity "$name")\"}"
    done <"$work/packages"
    printf '  ]\n}\n'
} >"$work/sbom.json"
install -m 644 -D "$work/sbom.json" "$output"
