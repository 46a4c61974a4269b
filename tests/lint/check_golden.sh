#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# check_golden.sh TREE: golden frames are only ever added. Clients in the field were written against those that are there,
# so a changed or removed one is a broken promise. Without the history (a tarball) there is nothing to compare with.
set -euo pipefail
cd "$1"

readonly folder=tests/protocol/golden

# The tree may be another user's, as in a container.
git() { command git -c safe.directory='*' "$@"; }

if ! git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    echo "golden frames: no history here, nothing compared"
    exit 0
fi
# What the history did, and what the working tree would do next.
changed=$({
    git log --no-renames --diff-filter=MD --name-only --format= -- "$folder/*.json"
    git diff --no-renames --diff-filter=MD --name-only HEAD -- "$folder/*.json"
} | sort -u)
if [[ -n $changed ]]; then
    printf 'golden frames that were changed or removed:\n%s\n' "$changed"
    exit 1
fi
