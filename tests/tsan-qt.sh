#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds QtCore, QtNetwork and QtDBus of the installed version with ThreadSanitizer, unless already built.
#   tests/tsan-qt.sh [--folder]     --folder builds nothing and prints where the libraries are
# Patlas's threads synchronise through Qt's event queues, futures and mutexes, and the sanitizer sees only
# code compiled with it. The libraries are stored outside the checkout, by version:
# $XDG_CACHE_HOME/patlas/tsan-qt.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD

library=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' libqt6core6 libqt6core6t64 2>/dev/null | sed -n 's/^installed //p' || true)
version=$(dpkg-query -W -f='${source:Version}' "$library")
qt=${XDG_CACHE_HOME:-$HOME/.cache}/patlas/tsan-qt/$version
if [[ ${1:-} == --folder ]]; then
    echo "$qt/build/lib"
    exit
fi
if [[ ! -e $qt/done ]]; then
    echo "Building Qt $version for ThreadSanitizer (five minutes of two processors, once)…"
    rm -rf "$qt"
    mkdir -p "$qt/lists/partial"
    cd "$qt"
    # A separate source list: the machine's may list binary packages only. The sources come from the same
    # repositories.
    apt-get indextargets --format "deb-src \$(REPO_URI) \$(CODENAME) \$(COMPONENT)" "Created-By: Packages" "Origin: Debian" |
        sort -u >sources.list
    apt=(-q -o "Dir::Etc::SourceList=$qt/sources.list" -o Dir::Etc::SourceParts=- -o "Dir::State::Lists=$qt/lists"
        -o APT::Sandbox::User=root -o Acquire::Retries=3)
    apt-get "${apt[@]}" update >/dev/null
    apt-get "${apt[@]}" source "qt6-base=$version" >source.log 2>&1 || { cat source.log; exit 1; }
    flags="-fsanitize=thread"
    # moc and the other build tools are the installed ones (QT_FORCE_FIND_TOOLS): with the sanitizer they take
    # minutes per file. QProcess forks (forkfd_pidfd): a child that shares its parent's memory would corrupt
    # the sanitizer's state of the parent.
    cmake -S qt6-base-*/ -B build -G Ninja -DQT_HOST_PATH=/usr -DQT_FORCE_FIND_TOOLS=ON -DCMAKE_BUILD_TYPE=RelWithDebInfo \
        -DCMAKE_CXX_FLAGS_RELWITHDEBINFO="-O1 -g1" -DCMAKE_C_FLAGS_RELWITHDEBINFO="-O1 -g1" -DCMAKE_CXX_FLAGS="$flags" \
        -DCMAKE_C_FLAGS="$flags" -DCMAKE_SHARED_LINKER_FLAGS="$flags" -DCMAKE_EXE_LINKER_FLAGS="$flags" -DQT_BUILD_TESTS=OFF \
        -DQT_BUILD_EXAMPLES=OFF -DFEATURE_gui=OFF -DFEATURE_widgets=OFF -DFEATURE_sql=OFF -DFEATURE_testlib=OFF \
        -DFEATURE_system_pcre2=ON -DFEATURE_system_zlib=ON -DFEATURE_system_doubleconversion=ON -DFEATURE_glib=ON \
        -DFEATURE_icu=ON -DFEATURE_forkfd_pidfd=OFF -DFEATURE_reduce_relocations=OFF -DFEATURE_precompile_header=ON \
        >configure.log 2>&1 || { tail -n 30 configure.log; exit 1; }
    ninja -C build Core Network DBus >build.log || { tail -n 30 build.log; exit 1; }
    find build -name '*.o' -delete # only the libraries are used again
    touch "$qt/done"
    cd "$root"
fi
