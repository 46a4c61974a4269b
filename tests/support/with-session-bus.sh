#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# with-session-bus.sh COMMAND…: runs it in a home and on a D-Bus session of its own, where no service is but what it starts
# itself: no keyring, no notification daemon. Exit status of the command; another one than 0 when the bus does not come.
set -euo pipefail

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
mkdir -m 700 "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
unset DBUS_SESSION_BUS_ADDRESS
dbus-run-session --config-file="$(dirname "$(realpath "$0")")/session-bus.conf" -- "$@"
