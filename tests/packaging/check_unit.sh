#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# check_unit.sh UNIT HEARTHD: systemd takes the unit where hearthd is there, the unit says what counts most, and systemd
# calls what it leaves open no more than 1.5 of 10. The same unit without its sandbox has to be found wanting, or the figure
# says nothing.
set -euo pipefail

readonly most=15 # tenths
installed=$1
hearthd=$2
command -v systemd-analyze >/dev/null || { echo "systemd-analyze is missing"; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

unit=$work/hearthd.service
# The manual is not installed here.
sed -e "s|^ExecStart=hearthd |ExecStart=$hearthd |" -e '/^Documentation=/d' "$installed" >"$unit"
if ! grep -q "^ExecStart=$hearthd " "$unit"; then
    echo "the unit starts something else than hearthd"
    exit 1
fi
# It says what it does not know on its standard error, and takes the rest.
said=$(systemd-analyze verify "$unit" 2>&1) || { printf 'verify: %s\n' "$said"; exit 1; }
if [[ $said == *hearthd.service* ]]; then
    printf 'verify: %s\n' "$said"
    exit 1
fi

# Some of what counts most weighs so little there that the figure would let it go.
for setting in DynamicUser=yes StateDirectoryMode=0700 UMask=0077 CapabilityBoundingSet= NoNewPrivileges=yes \
    MemoryDenyWriteExecute=yes ProtectSystem=strict SystemCallFilter=@system-service; do
    grep -qxF "$setting" "$unit" || { echo "the unit does not say $setting"; exit 1; }
done

exposure() { systemd-analyze security --no-pager --offline=true --threshold=$most "$1"; }
exposure "$unit" >"$work/said" || { grep -v '✓' "$work/said"; exit 1; }
tail -n 1 "$work/said"

mkdir "$work/open"
sed '/^CapabilityBoundingSet=$/,/^SystemCallErrorNumber/d' "$unit" >"$work/open/hearthd.service"
if exposure "$work/open/hearthd.service" >"$work/said"; then
    echo "without its sandbox the unit passes too:"
    tail -n 1 "$work/said"
    exit 1
fi
