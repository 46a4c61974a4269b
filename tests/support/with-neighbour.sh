#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# with-neighbour.sh COMMAND…: runs it on a computer of its own that has a neighbour on the same network, each with a system
# bus and an avahi-daemon. HEARTH_NEIGHBOUR is the command that runs another one there; near is 10.77.0.1, far 10.77.0.2.
# Exit status of the command; where nobody may make a network it says SKIP and nothing is run.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

write_avahi_conf() {
    cat >"$1/avahi.conf" <<CONFIG
[server]
host-name=$2
use-ipv4=yes
use-ipv6=yes
allow-interfaces=$2
enable-dbus=yes
[wide-area]
enable-wide-area=no
CONFIG
}

wait_for() {
    local what=$1 i
    shift
    for ((i = 0; i < 150; ++i)); do
        if "$@" >/dev/null 2>&1; then return; fi
        sleep 0.1
    done
    echo "with-neighbour: $what did not come" >&2
    cat "$dir"/*/avahi.log >&2 || true
    exit 1
}

# In the place of one of the two: ENTER… NAME.
settle() {
    local name=$1
    shift
    mkdir -m 711 "$dir/$name"
    write_avahi_conf "$dir/$name" "$name"
    "$@" ip link set lo up
    "$@" ip link set "$name" up
    "$@" mount -t tmpfs run /run
    # The daemon wants to own its folder, and here there may be nobody but root.
    "$@" mount --bind "$dir/passwd" /etc/passwd
    "$@" mount --bind "$dir/group" /etc/group
    "$@" dbus-daemon --config-file="$here/private-bus.conf" --address="unix:path=$dir/$name/bus" --nofork --nopidfile 2>"$dir/$name/bus.log" &
    wait_for "the bus of $name" test -S "$dir/$name/bus"
    DBUS_SYSTEM_BUS_ADDRESS=unix:path=$dir/$name/bus "$@" avahi-daemon -f "$dir/$name/avahi.conf" \
        --no-drop-root --no-chroot --no-rlimits 2>"$dir/$name/avahi.log" &
    wait_for "the avahi-daemon of $name" grep -q "Server startup complete" "$dir/$name/avahi.log"
}

if [[ ${HEARTH_NEIGHBOUR_STAGE:-} != inside ]]; then
    own=(--net --mount --pid --fork --kill-child)
    if ((EUID != 0)); then own+=(--map-root-user); fi
    if ! unshare "${own[@]}" ip link add near type veth peer name far 2>/dev/null; then
        echo "SKIP   : this machine lets nobody make a network of their own"
        exit 0
    fi
    # Whatever is left of it ends with the first process of its own.
    HEARTH_NEIGHBOUR_STAGE=inside exec unshare "${own[@]}" "$0" "$@"
fi

unset HEARTH_NEIGHBOUR_STAGE
PATH=$PATH:/usr/sbin:/sbin
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
# Who is no root there finds the buses, and their own name, too.
chmod 711 "$dir"
{ printf '%s:x:0:0::/:/bin/false\n' root avahi && sed -E '/^(root|avahi):/d' /etc/passwd; } >"$dir/passwd"
{ printf '%s:x:0:\n' root avahi && sed -E '/^(root|avahi):/d' /etc/group; } >"$dir/group"
mount -t proc proc /proc
unshare --net --mount sleep infinity &
far=$!
wait_for "the neighbour" bash -c "[[ \$(readlink /proc/$far/ns/net) != \$(readlink /proc/$$/ns/net) ]]"
ip link add near type veth peer name far netns "$far"
enter=(nsenter --net --mount --target "$far")
ip address add 10.77.0.1/24 dev near
"${enter[@]}" ip address add 10.77.0.2/24 dev far
settle near env
settle far "${enter[@]}"
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$dir/near/bus
export HEARTH_NEIGHBOUR="${enter[*]} env DBUS_SYSTEM_BUS_ADDRESS=unix:path=$dir/far/bus"
status=0
"$@" || status=$?
if ((status != 0)); then tail -n 20 "$dir"/*/avahi.log >&2; fi
exit "$status"
