#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Patlas and makes every kind of package that this machine has the tools for, into build/packages/:
#   packaging/package.sh [deb] [rpm] [tarball]     without arguments: all of them
# What is left out is said at the end. With the same commit and system the packages are the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${PATLAS_BUILD:-build/release}
packages=$PWD/build/packages
kinds=("$@")
[[ ${#kinds[@]} -gt 0 ]] || kinds=(deb rpm tarball)

packaging/install-deps.sh
cmake --preset release -B "$build" >/dev/null
cmake --build "$build"
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
umask 022
mkdir -p "$packages"

left_out=()
needs() { # <kind> <program> <Debian's package>
    command -v "$2" >/dev/null || { left_out+=("$1: needs $2 (apt-get install $3)"); return 1; }
}
for kind in "${kinds[@]}"; do
    case $kind in
    deb) ! needs deb dpkg-shlibdeps dpkg-dev || cpack --config "$build/CPackConfig.cmake" -G DEB -B "$packages" ;;
    rpm) ! needs rpm rpmbuild rpm || cpack --config "$build/CPackConfig.cmake" -G RPM -B "$packages" ;;
    tarball) ! needs tarball patchelf patchelf || packaging/tarball.sh "$build" "$packages" ;;
    *) echo "usage: packaging/package.sh [deb] [rpm] [tarball]" >&2; exit 2 ;;
    esac
done
rm -rf "$packages/_CPack_Packages"
left_out+=("AppImage: its tools are in no Debian; the tarball brings its own Qt likewise"
    "Flatpak: built from packaging/flatpak/ with flatpak-builder and a network")

echo
echo "Made, in ${packages#"$PWD/"}:"
(cd "$packages" && find . -maxdepth 1 -type f -printf '  %f  %k KiB\n' | sort)
echo "Left out:"
printf '  %s\n' "${left_out[@]}"
