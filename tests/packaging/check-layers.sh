#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The arrows between layers: app -> ui -> core, app -> sandbox -> core; the sandbox shares no decision code.
set -euo pipefail
cd "$1"
bad=0
refuse() { # <reason> <pattern> <paths…>
    local reason=$1 pattern=$2
    shift 2
    if grep -rnP --include='*.h' --include='*.cpp' "$pattern" "$@"; then
        echo "^ $reason"
        bad=1
    fi
}
refuse "core knows no Gui and no Widgets" '#include <(Qt(Gui|Widgets)/|Q(Widget|Dialog|Application|GuiApplication|Painter|Color|Font|Icon|Pixmap|Image)\b)' core
refuse "core knows neither ui nor app" '#include "(ui|app|tests)/' core
refuse "ui knows neither app nor the sandbox server" '#include "(app|tests|core/sandbox)/' ui
refuse "the sandbox decides for itself" '#include "core/(request|tokens|history|document|filter|environment/(?!SandboxFaults\.h))' core/sandbox
refuse "tokens and catalog do not know requests" '#include "core/(request|history|document|filter)/' core/tokens core/catalog core/secret core/storage core/environment core/result
for folder in result secret storage environment catalog tokens request curl document filter history leaks; do
    refuse "the rest of core does not know the sandbox" '#include "core/sandbox/' "core/$folder"
done
exit $bad
