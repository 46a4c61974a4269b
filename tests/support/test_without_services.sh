#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# test_without_services.sh SCRIPT: what comes with an installation is neither started nor enabled, and nothing else is touched.
set -euo pipefail

script=$(realpath "$1")
readonly script
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

complain() {
    echo "$*"
    exit 1
}

# A systemd that knows the units that have a file, with their state in it.
mkdir bin units
cat >bin/systemctl <<'END'
#!/bin/sh
file=units/${3:-$2}
case $1 in
    is-enabled) cat "$file" ;;
    disable) echo disabled >"$file" ;;
esac
END
# As a package does it: asks whether to start, and has itself enabled.
cat >bin/install <<'END'
#!/bin/sh
for unit in "$@"; do
    if [ ! -x ./policy ] || ./policy "$unit" start; then echo "$unit" >>started; fi
    echo enabled >"units/$unit"
done
END
chmod 755 bin/*
PATH=$PWD/bin:$PATH

echo enabled >units/old.service
: >started
bash "$script" ./policy "old.service new.service" install old.service new.service other.service
[[ $(<started) == $'old.service\nother.service' ]] || complain "started: $(<started)"
[[ $(<units/new.service) == disabled ]] || complain "new.service is $(<units/new.service)"
[[ $(<units/old.service) == enabled && $(<units/other.service) == enabled ]] || complain "others were touched"
[[ ! -e policy ]] || complain "the policy was left behind"

status=0
bash "$script" ./policy "" sh -c '[ -x policy ] && exit 7' || status=$?
((status == 7)) || complain "the status is $status"
[[ ! -e policy ]] || complain "the policy was left behind by a failure"

# A terminated one takes it along; that of a killed one lets everything pass.
bash "$script" ./policy "new.service" sh -c 'kill -TERM $PPID' || true
[[ ! -e policy ]] || complain "the policy was left behind by a signal"
bash "$script" ./policy "fresh.service" sh -c 'kill -KILL $PPID' 2>/dev/null || true
./policy fresh.service start || complain "a policy that was left denies"
bash "$script" ./policy "fresh.service" install fresh.service
grep -q fresh started && complain "one that was left was not replaced"
[[ ! -e policy ]] || complain "the policy that was left was left again"

# Somebody's own stays, and is obeyed.
printf '#!/bin/sh\nexit 0\n' >policy
chmod 755 policy
before=$(<policy)
bash "$script" ./policy "late.service" install late.service
[[ $(<policy) == "$before" ]] || complain "another policy was changed"
