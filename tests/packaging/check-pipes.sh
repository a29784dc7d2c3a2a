#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# With pipefail, a reader that leaves before its input ends can stop the whole script: what writes to it is then killed
# (exit code 141), and only if it still had something to write. So it happens one time in a hundred.
set -euo pipefail
cd "$1"
if found=$(grep -rnE --include='*.sh' --include=run --exclude-dir=build '[^|]\|[[:space:]]*(head|grep -[a-zA-Z]*[qm]|sed [^|]*[0-9/]q\b|awk [^|]*exit)' .ci packaging tests); then
    echo "these readers may leave a pipe early (sed -n 1,Np and a variable do not):"
    echo "$found"
    exit 1
fi
