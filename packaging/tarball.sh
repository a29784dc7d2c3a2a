#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes a tarball that runs from any folder, with its own Qt:  packaging/tarball.sh BUILD FOLDER
# It needs a glibc no older than this machine's. It brings everything but what belongs to the machine it runs on: glibc, the
# compiler's run-time libraries, OpenGL, and the part of X11 that OpenGL's drivers use too.
set -euo pipefail
export LC_ALL=C
build=$(cd "$1" && pwd)
folder=$(cd "$2" && pwd)
epoch=${SOURCE_DATE_EPOCH:-$(git -C "$(dirname "$0")" log -1 --format=%ct)}
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
name=patlas-$version-$(uname -m)
source=$(cd "$(dirname "$0")/.." && pwd)
plugins=$(qmake6 -query QT_INSTALL_PLUGINS)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/$name
cmake --install "$build" --prefix "$root" --strip >/dev/null

# Left to the machine: another glibc would not fit its loader; OpenGL belongs to its graphics card; and libstdc++, libgcc and the
# base of X11 are shared with OpenGL's drivers, which may need newer ones than these.
machines_own='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|anl|nsl|stdc\+\+|gcc_s|atomic|GL|EGL|GLX|OpenGL|GLdispatch|GLESv2|gbm|drm)'
machines_own+='|libX11|libX11-xcb|libxcb|libxcb-(dri2|dri3|glx|present))\.so'

# X11 and Wayland as desktops have them, offscreen and vnc for machines without.
wanted=(platforms/libqxcb platforms/libqwayland-generic platforms/libqwayland-egl platforms/libqoffscreen platforms/libqvnc
    platforms/libqminimal xcbglintegrations/libqxcb-glx-integration xcbglintegrations/libqxcb-egl-integration
    wayland-shell-integration/libxdg-shell wayland-decoration-client/libbradient
    wayland-graphics-integration-client/libqt-plugin-wayland-egl
    sqldrivers/libqsqlite tls/libqopensslbackend tls/libqcertonlybackend imageformats/libqsvg iconengines/libqsvgicon
    platformthemes/libqxdgdesktopportal platforminputcontexts/libcomposeplatforminputcontextplugin
    platforminputcontexts/libibusplatforminputcontextplugin networkinformation/libqnetworkmanager)
mkdir -p "$root/lib"
absent=()
for plugin in "${wanted[@]}"; do
    if [[ -f $plugins/$plugin.so ]]; then
        install -D -m 644 "$plugins/$plugin.so" "$root/plugins/$plugin.so"
        echo "$plugins/$plugin.so" >>"$work/contained"
    else
        absent+=("${plugin##*/lib}")
    fi
done
[[ ${#absent[@]} -eq 0 ]] || echo "tarball: this Qt has no ${absent[*]}"

# Qt's own texts in the languages of Patlas.
for language in de fr ja; do
    texts=$(qmake6 -query QT_INSTALL_TRANSLATIONS)/qtbase_$language.qm
    [[ ! -f $texts ]] || { install -D -m 644 "$texts" "$root/translations/qtbase_$language.qm" && echo "$texts" >>"$work/contained"; }
done

# ldd follows every library to the last, so one round is enough. OpenSSL and what QtKeychain talks to are opened by name.
mapfile -t programs < <(find "$root/bin" "$root/libexec" "$root/plugins" -type f)
by_name=()
for library in libssl.so.3 libcrypto.so.3 libsecret-1.so.0; do
    path=$(ldconfig -p | sed -n "s|^\t${library//./\\.} .* => ||p" | sed -n 1p)
    [[ -z $path ]] || by_name+=("$path")
done
{
    ldd "${programs[@]}" "${by_name[@]}" | sed -n 's/^\t[^ ]* => \(\/[^ ]*\) .*/\1/p'
    printf '%s\n' "${by_name[@]}"
} | sort -u | while read -r library; do
    soname=$(basename "$library")
    ! grep -qE "$machines_own" <<<"$soname" || continue
    install -m 644 "$(readlink -f "$library")" "$root/lib/$soname"
    echo "$library" >>"$work/contained"
done

# Each finds the others from where it is itself.
find "$root/bin" -type f -exec patchelf --set-rpath "\$ORIGIN/../lib" {} +
find "$root/libexec" -type f -exec patchelf --set-rpath "\$ORIGIN/../../lib" {} +
find "$root/plugins" -type f -exec patchelf --set-rpath "\$ORIGIN/../../lib" {} +
find "$root/lib" -type f -exec patchelf --set-rpath "\$ORIGIN" {} +
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$root/bin/qt.conf"
printf '[Paths]\nPrefix = ../..\nPlugins = plugins\n' >"$root/libexec/patlas/qt.conf"
# The certificates of the machine are used; where Debian's OpenSSL looks for them is compiled in, and other systems have them there too.
"$source/packaging/sbom.sh" "$build" "$root/share/doc/patlas/patlas.spdx.json" "$work/contained"

# Always two threads: with another number, one above all, xz cuts the data elsewhere.
find "$root" -print0 | xargs -0 touch --no-dereference --date="@$epoch"
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$epoch" --mode=go=rX,u+rw -C "$work" -cf - "$name" |
    xz -T2 -6 >"$work/$name.tar.xz"
mv "$work/$name.tar.xz" "$folder/$name.tar.xz"
