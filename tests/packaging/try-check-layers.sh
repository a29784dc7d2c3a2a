#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests check-layers.sh with forbidden includes.
#   try-check-layers.sh FOLDER
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
cd "$1"
git ls-files -z -- core ui app | grep -zE '\.(h|cpp)$|CMakeLists\.txt$' | xargs -0 cp --parents -t "$tree"

mkdir -p "$tree/tests"
failed=0
"$here/check-layers.sh" "$tree" || { echo "FAILED: the tree as it is was refused"; failed=1; }

refused() { # <source> <include>
    local source=$tree/$1 said
    mkdir -p "$(dirname "$source")"
    printf '#include %s\n' "$2" >"$source"
    if said=$("$here/check-layers.sh" "$tree"); then
        echo "FAILED: $1 may include $2"
        failed=1
    elif [[ $said != *"$1"* && $said != *"$(dirname "$1")"* ]]; then
        echo "FAILED: for $1 with $2 another place was named: $said"
        failed=1
    fi
    rm "$source"
    rmdir --ignore-fail-on-non-empty "$(dirname "$source")"
}
refused core/request/Up.h '"core/history/HistoryRepository.h"'
refused core/secret/Up.cpp '"core/credentials/Credential.h"'
refused core/base/Up.h '"core/pipeline/RequestPipeline.h"'
refused core/unlisted/New.h '<QString>'
refused core/http/Relative.cpp '"../pipeline/RequestPipeline.h"'
refused core/openapi/Window.h '<QWidget>'
refused core/filter/Window.h '"ui/theme/Theme.h"'
refused ui/shell/Server.h '"app/sandbox/SandboxServer.h"'
refused app/sandbox/Judge.h '"core/preflight/Preflight.h"'
refused app/sandbox/Window.h '"ui/theme/Theme.h"'
refused app/jq/Core.h '"core/base/Result.h"'
literal=$tree/core/request/Literal.cpp
printf 'const QString text = u"text"_s;\n' >"$literal"
if said=$("$here/check-layers.sh" "$tree") || [[ $said != *core/request/Literal.cpp* ]]; then
    echo "FAILED: a source may leave the directive for its literals to others: $said"
    failed=1
fi
exit $failed
