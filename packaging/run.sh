#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Patlas, and starts it on its embedded sandbox. Arguments are passed on.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-deps.sh --run
packaging/build.sh release patlas patlas-jq patlas_loopback_only

patlas=(build/release/bin/patlas "$@")

if [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} && -z ${QT_QPA_PLATFORM:-} ]]; then
    port=5900
    while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
        port=$((port + 1))
    done
    export QT_QPA_PLATFORM="vnc:size=1280x800:port=$port"
    # The plugin would listen on every interface; the preloaded library keeps it on this machine.
    patlas=(env LD_PRELOAD="$PWD/build/release/lib/libpatlas_loopback_only.so" "${patlas[@]}")
    cat <<TEXT

There is no display here, so Patlas is shown over VNC, on this machine only (127.0.0.1:$port).
  Here:             vncviewer 127.0.0.1:$port
  From elsewhere:   ssh -L $port:127.0.0.1:$port <this machine>, then vncviewer 127.0.0.1:$port there
Ctrl+C ends it.

TEXT
fi

runtime=
bus=
clean_up() {
    [[ -z $bus ]] || kill "$bus" 2>/dev/null || true
    [[ -z $runtime ]] || rm -rf "$runtime"
}
trap clean_up EXIT

if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then
    runtime=$(mktemp -d)
    chmod 700 "$runtime"
    export XDG_RUNTIME_DIR=$runtime
fi
if [[ -z ${DBUS_SESSION_BUS_ADDRESS:-} ]] && command -v dbus-daemon >/dev/null; then
    # A session bus of its own, so that a keychain can answer. A forked one: what it logs, and what the keyring that it starts
    # logs, then stays out of this terminal (dbus-run-session would show it), and Patlas's own errors can be seen.
    started=$(dbus-daemon --session --fork --print-address=1 --print-pid=1) || started=
    if [[ -n $started ]]; then
        export DBUS_SESSION_BUS_ADDRESS=${started%%$'\n'*}
        bus=${started##*$'\n'}
    fi
fi
"${patlas[@]}"
