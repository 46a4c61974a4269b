#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# with-keyring.sh COMMAND…: runs it in a D-Bus session of its own, with an unlocked keyring that is thrown away afterwards.
# Exit status of the command; 1 when the keyring does not come.
set -euo pipefail

if [[ ${HEARTH_KEYRING_STAGE:-} != inside ]]; then
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
    mkdir -m 700 "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
    mkdir -m 700 "$XDG_DATA_HOME/keyrings"
    unset DBUS_SESSION_BUS_ADDRESS
    HEARTH_KEYRING_STAGE=inside dbus-run-session -- "$0" "$@"
    exit
fi

unset HEARTH_KEYRING_STAGE
# The one line on standard input is the password of the new keyring: an empty one.
printf '\n' | gnome-keyring-daemon --foreground --unlock --components=secrets >"$HOME/keyring.log" 2>&1 &
keyring=$!
trap 'kill "$keyring" 2>/dev/null || true; wait "$keyring" 2>/dev/null || true' EXIT
if ! gdbus wait --session --timeout 15 org.freedesktop.secrets; then
    echo "with-keyring: gnome-keyring did not start" >&2
    cat "$HOME/keyring.log" >&2
    exit 1
fi
"$@"
