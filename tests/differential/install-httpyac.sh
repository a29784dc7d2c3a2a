#!/bin/sh
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install-httpyac.sh <build directory>
# Installs httpYac into the build directory at the first run, never into the source tree. Where that cannot be
# done, it says so and succeeds: tst_httpyac then skips itself.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

# Without a network it is better to know that soon.
export npm_config_fetch_retries=1 npm_config_fetch_timeout=60000
if ! "$here/../support/install-validator.sh" "$here/httpyac" "$1"; then
    rm -rf "$1/node_modules" "$1/installed-lock.json" # a part of it would not run
    echo "tst_httpyac will be skipped."
fi
