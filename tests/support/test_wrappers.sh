#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# test_wrappers.sh WITH-DISPLAY WITH-KEYRING WITH-SESSION-BUS: they give what they promise, hand on the status, and fail without their tools.
set -euo pipefail

readonly display=$1 keyring=$2 bus=$3
empty=$(mktemp -d)
trap 'rm -rf "$empty"' EXIT

expect() {
    local wanted=$1 status=0
    shift
    "$@" >/dev/null 2>&1 || status=$?
    if ((status != wanted)); then
        echo "$status instead of $wanted: $*"
        exit 1
    fi
}

[[ $("$display" xdotool getdisplaygeometry) == "1600 1000" ]] || { echo "no display of that size"; exit 1; }
expect 0 "$keyring" gdbus call --session -d org.freedesktop.secrets -o /org/freedesktop/secrets/collection/login \
    -m org.freedesktop.DBus.Peer.Ping
services=$("$bus" gdbus call --session -d org.freedesktop.DBus -o / -m org.freedesktop.DBus.ListActivatableNames 2>/dev/null)
[[ $services == "(['org.freedesktop.DBus'],)" ]] || { echo "services would start by themselves: $services"; exit 1; }
HOME=/nowhere expect 0 "$bus" sh -c 'test -w "$HOME" && test -w "$XDG_DATA_HOME"'
expect 7 "$display" sh -c 'exit 7'
expect 7 "$bus" sh -c 'exit 7'
expect 7 "$keyring" sh -c 'exit 7'
expect 7 "$keyring" "$display" sh -c 'test -n "$DISPLAY" && test -n "$DBUS_SESSION_BUS_ADDRESS" && exit 7'

# The same with everything there but the one tool.
without() {
    local tool=$1 name
    rm -rf "${empty:?}"/*
    for name in bash sh env mktemp mkdir mkfifo rm cat dirname realpath dbus-run-session dbus-daemon gdbus Xvfb gnome-keyring-daemon; do
        if [[ $name != "$tool" ]]; then ln -s "$(command -v "$name")" "$empty/$name"; fi
    done
    shift
    PATH=$empty "$@" >/dev/null 2>&1
}
if without Xvfb "$display" sh -c 'exit 0'; then echo "passes without Xvfb"; exit 1; fi
if without dbus-run-session "$bus" sh -c 'exit 0'; then echo "passes without a bus"; exit 1; fi
if without gnome-keyring-daemon "$keyring" sh -c 'exit 0'; then echo "passes without a keyring"; exit 1; fi
