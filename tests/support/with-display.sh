#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# with-display.sh COMMAND…: runs it on an X display of its own. Exit status of the command; 1 when the display does not come.
set -euo pipefail

home=$(mktemp -d)
server=""

cleanup() {
    if [[ -n $server ]]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$home"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Xvfb picks a free number itself and tells it once it accepts clients, so that tests may run side by side.
mkfifo "$home/number"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$home/number" >"$home/log" 2>&1 &
server=$!
if ! IFS= read -r -t 20 number <>"$home/number"; then
    echo "with-display: Xvfb did not start" >&2
    cat "$home/log" >&2
    exit 1
fi

unset WAYLAND_DISPLAY
export DISPLAY=:$number QT_QPA_PLATFORM=xcb
"$@"
