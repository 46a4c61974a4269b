#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# test_check_golden.sh CHECK: the check passes on added frames, and finds changed and removed ones, committed or not.
set -euo pipefail

check=$1
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
golden=$tree/tests/protocol/golden
mkdir -p "$golden"

commit() {
    git -C "$tree" add -A
    git -C "$tree" -c user.name=test -c user.email=test@localhost commit -qm "$1"
}

expect() {
    local wanted=$1 what=$2 result=0
    "$check" "$tree" >/dev/null || result=$?
    if ((result != wanted)); then
        echo "$what: exit status $result, not $wanted"
        exit 1
    fi
}

expect 0 "no history"
git -C "$tree" init -q
echo one >"$golden/ping.json"
commit one
expect 0 "first frame"
echo two >"$golden/pong.json"
expect 0 "added, not committed"
commit two
expect 0 "added"
echo other >"$golden/ping.json"
expect 1 "changed, not committed"
git -C "$tree" checkout -q -- tests
rm "$golden/pong.json"
expect 1 "removed, not committed"
commit three
expect 1 "removed"
