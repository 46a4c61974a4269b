#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# test_demo.sh DEMO BIN: the demo comes up with its history, the app shows it, and nothing is left behind.
set -euo pipefail

readonly demo=$1 bin=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/tmp"

TMPDIR=$work/tmp HEARTH_DEMO_APP=yes "$demo" "$bin" --screenshot "$work/demo.png" 2>"$work/said" || {
    cat "$work/said"
    exit 1
}
cat "$work/said"
if grep -q 'no libfaketime' "$work/said"; then exit 1; fi
[[ -s $work/demo.png ]] || { echo "no picture"; exit 1; }
[[ -z $(ls -A "$work/tmp") ]] || { echo "left behind: $(ls -A "$work/tmp")"; exit 1; }
