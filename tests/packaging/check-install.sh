#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# `cmake --install` puts every file where a desktop looks for it, and the installed program starts.
set -euo pipefail
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
cmake --install "$1" --prefix "$prefix" >/dev/null
for file in bin/patlas bin/patlas-sandbox libexec/patlas/patlas-jq share/applications/org.patlas.Patlas.desktop share/metainfo/org.patlas.Patlas.metainfo.xml \
    share/icons/hicolor/scalable/apps/org.patlas.Patlas.svg share/doc/patlas/copyright share/doc/patlas/CHANGELOG.md \
    share/doc/patlas/patlas.spdx.json bin/patlasctl share/man/man1/patlasctl.1 share/bash-completion/completions/patlasctl \
    share/zsh/site-functions/_patlasctl share/fish/vendor_completions.d/patlasctl.fish share/doc/patlasctl/patlasctl.spdx.json; do
    [[ -f $prefix/$file ]] || { echo "not installed: $file"; exit 1; }
done
for program in bin/patlas bin/patlas-sandbox bin/patlasctl libexec/patlas/patlas-jq; do
    said=$("$prefix/$program" --version)
    [[ $said =~ ^${program##*/}\ [0-9] ]] || { echo "$program --version says: $said"; exit 1; }
done
