#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# test_hosting.sh FOLDER PROGRAM: hosting from the installed programs. The packages of FOLDER are installed over this system,
# where nobody else sees that, and what they need has to be here already. PROGRAM's test `hosting` runs there as an ordinary
# user, on one of two computers (with-neighbour.sh). Wants root, which alone makes users and their places.
set -euo pipefail

folder=$1
program=$2
support=$(cd "$(dirname "${BASH_SOURCE[0]}")/../support" && pwd)

if [[ -z ${HEARTH_INSTALL_LAYERS:-} ]]; then
    if ((EUID != 0)); then
        echo "SKIP   : it takes root to install packages"
        exit 0
    fi
    layers=$(mktemp -d)
    trap 'rmdir "$layers"' EXIT
    # shellcheck disable=SC2016
    if ! unshare --mount sh -c 'mount -t tmpfs layers "$1" && mkdir "$1/up" "$1/work" && mount -t overlay overlay \
        -o "lowerdir=/etc,upperdir=$1/up,workdir=$1/work" /etc' sh "$layers" 2>/dev/null; then
        echo "SKIP   : this machine lets nobody lay a folder over another"
        exit 0
    fi
    status=0
    HEARTH_INSTALL_LAYERS=$layers unshare --mount "$0" "$@" || status=$?
    exit "$status"
fi

layers=$HEARTH_INSTALL_LAYERS
unset HEARTH_INSTALL_LAYERS
PATH=$PATH:/usr/sbin:/sbin
# What is written from here on goes with the last process that sees it.
mount -t tmpfs -o mode=755 layers "$layers"
for place in etc usr var; do
    mkdir "$layers/$place" "$layers/$place.work"
    mount -t overlay overlay -o "lowerdir=/$place,upperdir=$layers/$place,workdir=$layers/$place.work" "/$place"
done
# The services of this machine are none of this test's, and are not told.
mount -t tmpfs -o mode=755 run /run
if ! dpkg --no-triggers -i "$folder"/*.deb >"$layers/install.log" 2>&1; then
    cat "$layers/install.log"
    exit 1
fi
useradd --no-create-home person
# Where the checkout is, that user may have nothing to look for.
install -m 755 -t "$layers" "$program" "$support/with-display.sh" "$support/with-keyring.sh"

# Only the test itself may go to the other computer, to start there what it starts here.
readonly to_the_neighbour=sys_admin,+sys_chroot,+sys_ptrace
cd /
exec "$support/with-neighbour.sh" env USER=person LOGNAME=person \
    setpriv --reuid=person --regid=person --init-groups --inh-caps="-all,+$to_the_neighbour" --ambient-caps="+$to_the_neighbour" \
    "$layers/with-display.sh" "$layers/with-keyring.sh" "$layers/${program##*/}" hosting
