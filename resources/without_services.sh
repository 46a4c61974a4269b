#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# without_services.sh POLICY "UNIT…" COMMAND…: runs the command, which installs packages. Those of the units that come with
# it are not started, nor do they start with the machine; those that were there stay as they are. POLICY is what the
# packages' scripts ask (invoke-rc.d(8)): it is there for this call alone, and one that is there already is let stand.
set -euo pipefail

readonly policy=$1 mark='# of without_services.sh'
read -ra units <<<"$2"
shift 2

# What systemd says of a unit's file; nothing without systemd, or without the unit.
state_of() { systemctl is-enabled "$1" 2>/dev/null || true; }

new=()
for unit in "${units[@]}"; do
    if [[ -z $(state_of "$unit") ]]; then new+=("$unit"); fi
done
# A script asks for the unit, or for the name alone.
names=$(printf '%s\n' "${new[@]}" "${new[@]%.*}" | sort -u | paste -sd '|')

# One that a kill has left lets everything pass, and is replaced here.
if [[ ! -e $policy && ! -L $policy ]] || grep -qxF "$mark" "$policy" 2>/dev/null; then
    trap 'rm -f "$policy"' EXIT
    # shellcheck disable=SC2016  # The script's own $1.
    printf '#!/bin/sh\n%s\nkill -0 %d 2>/dev/null || exit 0\ncase $1 in %s) exit 101 ;; esac\n' \
        "$mark" "$$" "${names:--}" >"$policy"
    chmod 755 "$policy"
fi

status=0
"$@" || status=$?
for unit in "${new[@]}"; do
    if [[ $(state_of "$unit") == enabled ]]; then systemctl disable --quiet "$unit" || true; fi
done
exit "$status"
