#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Patlas needs and this machine lacks.
#   packaging/install-deps.sh [--run] [--test] [--lint] [--tsan]     without options: to build and to run
set -euo pipefail

build=(g++ cmake ninja-build pkg-config qt6-base-dev qt6-base-dev-tools qt6-svg-dev
    qt6-tools-dev qt6-l10n-tools qtkeychain-qt6-dev libsodium-dev libcurl4-openssl-dev libpsl-dev libssl-dev zlib1g-dev libbrotli-dev libzstd-dev libyaml-cpp-dev libsimdjson-dev libarchive-dev libdtl-dev nlohmann-json3-dev
    libexpected-dev libcli11-dev libicu-dev libboost-dev libjq-dev libgl-dev libopengl-dev)
run=(libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins qt6-translations-l10n gnome-keyring dbus fonts-dejavu-core git)
test=(dbus-daemon dbus-bin desktop-file-utils appstream curl httpie wget php-cli php-curl python3-requests python3-httpx node-axios xvfb xclip at-spi2-core file binutils mold openssl libvalijson-dev gettext aapt ruby ruby-activesupport less vim-tiny zsh fish gnustep-base-runtime)
# With recommends left out, the sanitizers of Clang have to be named.
lint=(clang libclang-rt-dev clang-format clang-tidy clazy)
tsan=(dpkg-dev libdouble-conversion-dev libglib2.0-dev libicu-dev libpcre2-dev libssl-dev libkrb5-dev)

wanted=("${build[@]}" "${run[@]}")
for option in "$@"; do
    case $option in
    --run) ;;
    --test) wanted+=("${test[@]}") ;;
    --lint) wanted+=("${lint[@]}") ;;
    --tsan) wanted+=("${tsan[@]}") ;;
    *) echo "usage: packaging/install-deps.sh [--run] [--test] [--lint] [--tsan]" >&2; exit 2 ;;
    esac
done
# Any Node.js will do, from wherever it came; Debian's only where there is none.
if [[ " $* " == *" --test "* ]] && ! command -v npm >/dev/null; then
    wanted+=(nodejs npm)
fi

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    cat >&2 <<'TEXT'
This system has no apt. Patlas needs a C++20 compiler, CMake, Ninja and:
  Fedora:   qt6-qtbase-devel qt6-qtsvg-devel qtkeychain-qt6-devel libsodium-devel libcurl-devel libpsl-devel openssl-devel zlib-devel brotli-devel libzstd-devel libarchive-devel
            yaml-cpp-devel libicu-devel json-devel expected-devel cli11-devel boost-devel simdjson-devel jq-devel qt6-linguist git gnome-keyring
  Arch:     qt6-base qt6-svg qtkeychain-qt6 libsodium curl libpsl openssl brotli zstd yaml-cpp icu nlohmann-json tl-expected cli11 boost simdjson zlib libarchive jq qt6-tools git gnome-keyring
  openSUSE: qt6-base-devel qt6-svg-devel qtkeychain-qt6-devel libsodium-devel libcurl-devel libpsl-devel libopenssl-devel zlib-devel libbrotli-devel libzstd-devel libarchive-devel
            yaml-cpp-devel libicu-devel nlohmann_json-devel cli11-devel libboost_headers-devel simdjson-devel libjq-devel qt6-tools-linguist git gnome-keyring
and dtl and tl-expected (headers only) where the system has no package of them.
TEXT
    command -v cmake >/dev/null && exit 0
    exit 1
fi

# One question for all of them: this runs at every start.
installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p' || true)
missing=()
for package in "${wanted[@]}"; do
    [[ $'\n'$installed$'\n' == *$'\n'"$package"$'\n'* ]] || missing+=("$package")
done
# What draws SVG icons is a package of its own since Debian 13 and part of libqt6svg6 before; only an updated apt knows.
svg=(/usr/lib/*/qt6/plugins/imageformats/libqsvg.so)
[[ ${#missing[@]} -eq 0 && -e ${svg[0]} ]] && exit 0

as_root=()
if [[ $(id -u) -ne 0 ]]; then
    if ! command -v sudo >/dev/null; then
        echo "Missing packages. As root: apt-get install --no-install-recommends ${missing[*]:-qt6-svg-plugins}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing: ${missing[*]:-what draws SVG icons}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
install_missing() {
    "${as_root[@]}" apt-get update -q || return 1
    if [[ ! -e ${svg[0]} ]] && apt-cache show qt6-svg-plugins >/dev/null 2>&1; then
        missing+=(qt6-svg-plugins)
    fi
    [[ ${#missing[@]} -eq 0 ]] ||
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}
if ! install_missing >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
