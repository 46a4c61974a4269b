#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# test_in_debian.sh FOLDER: the packages of FOLDER, on a fresh system of the release that they were made on: they are
# installed with what they say that they need, both programs start, and both go again. Wants root and a mirror.
set -euo pipefail

skip() {
    echo "not run: $*"
    exit 77
}

folder=$1
# shellcheck source=/dev/null
release=$(. /etc/os-release && echo "${ID:-}:${VERSION_CODENAME:-}")
[[ $release == debian:* ]] || skip "this is no Debian"
((EUID == 0)) || skip "it takes root to make a system"
mirror=${HEARTH_DEBIAN_MIRROR:-http://deb.debian.org/debian}

root=$(mktemp -d /var/tmp/hearth-debian-XXXXXX)
server=""
clean() {
    if [[ -n $server ]]; then kill "$server" 2>/dev/null || true; fi
    if mountpoint -q "$root/proc"; then umount "$root/proc"; fi
    rm -rf --one-file-system "$root"
}
trap clean EXIT
# What mktemp makes nobody else may enter.
chmod 755 "$root"

# Words and no functions: of what runs in the background the id is the program's own then.
readonly inside=(chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8
    DEBIAN_FRONTEND=noninteractive)
readonly as_nobody=("${inside[@]}" setpriv --reuid=nobody --regid=nogroup --clear-groups env HOME=/tmp/person)

fail() {
    echo "$*"
    cat "$root"/tmp/*.log 2>/dev/null || true
    exit 1
}

debootstrap --variant=minbase "${release#*:}" "$root" "$mirror" >"$folder/debootstrap.log" 2>&1 \
    || { tail -n 20 "$folder/debootstrap.log"; exit 1; }
mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/resolv.conf"
if [[ -f /etc/apt/apt.conf ]]; then cp /etc/apt/apt.conf "$root/etc/apt/apt.conf"; fi
# Nothing that is installed here is to be started by its package.
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"
cp "$folder"/*.deb "$root/tmp/"

"${inside[@]}" sh -c 'apt-get install -y --no-install-recommends /tmp/*.deb' >"$folder/install.log" 2>&1 \
    || { tail -n 40 "$folder/install.log"; exit 1; }
"${inside[@]}" getent passwd hearthd >/dev/null || fail "there is no user hearthd"
[[ ! -e $root/etc/systemd/system/multi-user.target.wants/hearthd.service ]] || fail "nobody enabled the service"

"${inside[@]}" install -d -o nobody -g nogroup -m 700 /tmp/person /tmp/person/run
"${as_nobody[@]}" hearthd --listen 127.0.0.1:0 --no-tls --data /tmp/person/data >"$root/tmp/said" 2>"$root/tmp/hearthd.log" &
server=$!
for _ in {1..200}; do
    if [[ -s $root/tmp/said ]]; then break; fi
    kill -0 "$server" 2>/dev/null || fail "hearthd did not start"
    sleep 0.1
done
grep -q '^hearthd listening on ws://' "$root/tmp/said" || fail "hearthd says nothing"
"${as_nobody[@]}" hearthd status --data /tmp/person/data || fail "hearthd does not answer"

"${as_nobody[@]}" env QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software XDG_RUNTIME_DIR=/tmp/person/run \
    timeout 60 hearth --profile /tmp/person/profile --page connect --screenshot /tmp/person/window.png \
    >"$root/tmp/hearth.log" 2>&1 || fail "hearth did not start"
[[ $(head -c 4 "$root/tmp/person/window.png" | tail -c 3) == PNG ]] || fail "hearth showed nothing"
if grep -q 'is not installed' "$root/tmp/hearth.log"; then fail "hearth misses a module"; fi
cp "$root/tmp/person/window.png" "$folder/"

kill "$server"
wait "$server" || fail "hearthd did not end well"
server=""
"${inside[@]}" apt-get purge -y hearth hearth-server >"$folder/purge.log" 2>&1 || { tail -n 20 "$folder/purge.log"; exit 1; }
[[ ! -e $root/usr/bin/hearth && ! -e $root/usr/bin/hearthd ]] || fail "they did not go"
