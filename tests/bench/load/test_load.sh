#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# test_load.sh HEARTHD HEARTH-BENCH RAWSEND: what hearth-bench tells of servers whose doings are known.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readonly hearthd=$1 bench=$2 rawsend=$3
# What is asked here is what hearth-bench counts, not how long a disk takes.
memory=/dev/shm
[[ -w $memory ]] || memory=${TMPDIR:-/tmp}
work=$(mktemp -d -p "$memory")
bad=0
said=""
status=0

# shellcheck source=tests/bench/load/server.sh
source "$here/server.sh"
trap 'stop_server; rm -rf "$work"' EXIT

# bench ARGUMENTS…: sets said and status.
bench() {
    status=0
    said=$("$bench" "$@" 2>&1) || status=$?
}

load() { bench --url "$url" --json --warm-up 0.1 --duration 0.5 "$@"; }

complain() {
    printf '%s\n  exit status %s, it said: %s\n' "$1" "$status" "$said"
    bad=1
}

# number KEY: of the last result.
number() { sed -n "s/.*\"$1\":\(-\{0,1\}[0-9.]*\).*/\1/p" <<<"$said"; }

expect_status() { if ((status != $1)); then complain "$2: expected exit status $1"; fi; }

# expect_all MEMBERS WHAT: everything that was sent has come to each member of its room, once.
expect_all() {
    local messages deliveries lost
    expect_status 0 "$2"
    messages=$(number messages_in_all) deliveries=$(number deliveries_in_all) lost=$(number lost)
    if ((${messages:-0} < 10 || ${deliveries:-0} != messages * $1 || ${lost:-1} != 0)); then
        complain "$2: expected at least 10 messages, each delivered $1 times"
    fi
}

check_hearth() {
    bench --prepare "$work/data" --accounts 50 --rooms 5
    expect_status 0 "preparing a data directory"
    start_server "$hearthd" --listen 127.0.0.1:0 --no-tls --registration open --rate-limit 0 --data "$work/data"
    load --tokens "$work/data/tokens" --connections 50 --rooms 5 --in-flight 2 --server-pid "$server"
    expect_all 10 "hearthd, rooms that were prepared"
    if (($(number acks) == 0)); then complain "hearthd: expected acks"; fi
    if [[ $(number cpu_ns_per_delivery) != [1-9]* ]]; then complain "hearthd: expected its CPU time"; fi
    load --tokens "$work/data/tokens" --connections 50 --rooms 5 --slow-readers 5 --rate 100
    expect_all 9 "hearthd, one of each room does not read"
    load --tokens "$work/data/tokens" --connections 50 --rooms 5 --rate 50 --logins 10
    expect_all 10 "hearthd, people sign in meanwhile"
    if [[ $(number logins_per_second) != [1-9]* ]]; then complain "hearthd: expected logins"; fi
    load --tokens "$work/data/tokens" --connections 5 --sync 300
    expect_status 0 "hearthd, sync"
    if (($(number events_in_all) != 4 * 300)); then complain "hearthd, sync: expected each event for each client"; fi
    load --tokens "$work/data/tokens" --connections 50 --idle --server-pid "$server"
    expect_status 0 "hearthd, idle"
    load --tokens "$work/data/tokens" --connections 50 --storm
    expect_status 0 "hearthd, storm"
    if (($(number connected) != 50)); then complain "hearthd, storm: expected 50 to get in"; fi

    bench --url "$url" --make-accounts 4 --tokens "$work/tokens"
    expect_status 0 "registering accounts"
    load --tokens "$work/tokens" --connections 4 --rooms 2
    expect_all 2 "hearthd, rooms that had to be made"
    load --tokens "$work/tokens" --connections 4 --rooms 2
    expect_all 2 "hearthd, rooms that were made before"

    echo "no-such-token" >>"$work/tokens"
    load --tokens "$work/tokens" --connections 5 --storm
    expect_status 1 "hearthd, one token is no good"
    if (($(number failed) != 1)); then complain "hearthd, one token is no good: expected 1 failure"; fi
}

check_yardsticks() {
    start_server "$rawsend" --message-bytes 150
    load --peer rawsend --connections 50
    expect_all 50 "rawsend"
    load --peer rawsend --connections 50 --rooms 5 --rate 200
    expect_all 10 "rawsend at a fixed rate"

    start_server "$rawsend" --message-bytes 150 --drop-every 100
    load --peer rawsend --connections 50 --rate 100 --patience 0.5
    expect_status 1 "rawsend that loses every 100th"
    if (($(number lost) != $(number messages_in_all) * 50 / 100)); then
        complain "rawsend that loses every 100th: expected as many lost"
    fi

    if ! NODE_PATH=/usr/share/nodejs node -e 'require("ws")' 2>/dev/null; then
        echo "without node and its ws: not looked at"
        return
    fi
    start_server env NODE_PATH=/usr/share/nodejs node "$here/ws-peer.cjs"
    load --peer ws --connections 50 --rooms 5
    expect_all 10 "ws"
}

check_flags() {
    local flags
    for flags in "" "--rate" "--rate fast" "--url ws://127.0.0.1:1/ws" "--frobnicate" "--url nonsense --peer rawsend" \
        "--url ws://127.0.0.1:1 --peer rawsend --rooms 5 --connections 4" "--prepare $work/data --accounts 1" \
        "--url ws://127.0.0.1:1 --tokens $work/absent" "--storm --idle --url ws://127.0.0.1:1 --peer ws" \
        "--sync 1001 --url ws://127.0.0.1:1 --tokens $work/absent" "--logins 5 --url ws://127.0.0.1:1 --peer ws"; do
        # shellcheck disable=SC2086
        bench $flags
        expect_status 2 "hearth-bench $flags"
    done
    bench --url ws://127.0.0.1:1/ws --peer rawsend
    expect_status 1 "nobody listens"
    bench --help
    expect_status 0 "--help"
}

check_hearth
check_yardsticks
check_flags
exit "$bad"
