#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Dependencies between layers: app -> ui -> core, app/patlas -> app/sandbox -> core. In core no folder
# includes one that comes later in core/CMakeLists.txt. The sandbox shares no decision code with the client
# code that it tests.
#   check-layers.sh FOLDER
set -euo pipefail
cd "$1"
bad=0
refuse() { # <reason> <pattern> <paths…>
    local reason=$1 pattern=$2
    shift 2
    if grep -rnP --exclude-dir=upgrade --include='*.h' --include='*.cpp' "$pattern" "$@"; then
        echo "^ $reason"
        bad=1
    fi
}
refuse "core knows no Gui and no Widgets" '#include <(Qt(Gui|Widgets)/|Q(Widget|Dialog|Application|GuiApplication|Painter|Color|Font|Icon|Pixmap|Image)\b)' core
refuse "core knows neither ui nor app" '#include "(ui|app|tests)/' core
refuse "ui knows neither app nor the tests" '#include "(app|tests)/' ui
refuse "the sandbox knows neither ui nor the desktop program" '#include "(ui|tests|app/(?!sandbox/))' app/sandbox
refuse "patlasctl and the embedded sandbox know no windows" '#include "(ui|tests|app/patlas/)' app/patlasctl app/embedded
refuse "Qt 6.8 warns of times by Qt::UTC: tests/support/Utc.h has them" 'QTime\([^()]*\), Qt::UTC' core ui app tests
refuse "tooltips are plain text already (PlainTextFilter), so that this would show" '(setToolTip|ToolTipRole|return ).*toHtmlEscaped' ui
refuse "the sandbox decides for itself" '#include "core/(?!base/|storage/|secret/|openapi/|document/TextDecoder\.h|environment/SandboxFaults\.h)' app/sandbox
refuse "a filter runs in a process of its own, without any of this" '#include "(core|ui|app/(?!jq/))' app/jq

# The order of the first foreach in core/CMakeLists.txt.
mapfile -t order < <(sed -n '/^foreach(folder /,/)/{p;/)/q}' core/CMakeLists.txt | sed 's/^foreach(folder//; s/)//' |
    tr -s ' ' '\n' | sed '/^$/d')
if [[ ${#order[@]} -eq 0 ]]; then
    echo "core/CMakeLists.txt names no folders"
    exit 1
fi
later=""
for ((i = ${#order[@]} - 1; i >= 0; i--)); do
    folder=${order[i]}
    if [[ ! -d core/$folder ]]; then
        echo "core/CMakeLists.txt names core/$folder, which is not there"
        bad=1
        continue
    fi
    [[ -z $later ]] || refuse "core/$folder comes before what it includes (core/CMakeLists.txt has the order)" "#include \"core/($later)/" "core/$folder"
    later=${later:+$later|}$folder
done
for folder in core/*/; do
    folder=$(basename "$folder")
    [[ " ${order[*]} " == *" $folder "* ]] || { echo "core/$folder is not in the order of core/CMakeLists.txt"; bad=1; }
done
# A missing directive goes unseen in a unity build, beside sources that have it; Qt 6.8 refuses it.
without=$(grep -rlZE --include='*.h' --include='*.cpp' "[\"']_(s|L1|ba)\b" core ui app |
    xargs -0r grep -L 'using namespace Qt::StringLiterals;' || true)
if [[ -n $without ]]; then
    echo "$without"
    echo "^ literals are written as _s or _L1 without \`using namespace Qt::StringLiterals\`"
    bad=1
fi
# Relative includes would not be detected.
refuse "a source is named by its whole path" '#include "(?!(core|ui|app)/|moc_[A-Za-z0-9]+\.cpp"|[A-Za-z0-9_]+\.moc")' core ui app
exit $bad
