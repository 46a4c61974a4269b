#!/bin/sh
# SPDX-License-Identifier: MIT
# with-own-network.sh COMMAND [ARG…]: runs it in a network of its own that has loopback and nothing else, so that a server
# may listen to all of it. Where this machine lets nobody make one, it says so and does nothing.
set -eu

unshare_network() {
    if [ "$(id -u)" = 0 ]; then unshare --net "$@"; else unshare --map-root-user --net "$@"; fi
}

if ! unshare_network true 2>/dev/null; then
    echo "SKIP   : this machine lets nobody make a network of their own"
    exit 0
fi
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software QT_FORCE_STDERR_LOGGING=1
# shellcheck disable=SC2016
unshare_network sh -c 'ip link set lo up && exec "$@"' sh "$@"
