#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# demo.sh BIN [flags of hearth]: a workshop full of life in a folder that is thrown away, and the app signed in to it.
# With HEARTH_DEMO_APP unset there is no app, only the server and the people.
set -euo pipefail

readonly bin=$1
shift
readonly app=${HEARTH_DEMO_APP:-}
here=$(dirname "${BASH_SOURCE[0]}")
readonly here
dir=$(mktemp -d)
chmod 700 "$dir"
mkdir -m 700 "$dir/passwords"
# Without one Qt makes a folder of its own and leaves it.
if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then
    mkdir -m 700 "$dir/run"
    export XDG_RUNTIME_DIR=$dir/run
fi
server=""
people=""
feeds=""

say() { printf '%s\n' "$*" >&2; }

stop() {
    local pid=$1
    if [[ -n $pid ]]; then
        kill -TERM "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    fi
}

cleanup() {
    trap '' INT TERM HUP
    stop "$feeds"
    stop "$people"
    stop "$server"
    rm -rf "$dir"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

fail() {
    say "demo: $1"
    tail -n 20 "$dir"/*.log >&2 2>/dev/null || true
    exit 1
}

# start_server LOG [VARIABLE=VALUE…]: sets server and url.
start_server() {
    local log=$dir/$1
    shift
    # It is looked into before a busy computer has begun the server.
    : >"$log"
    env "$@" "$bin/hearthd" --listen 127.0.0.1:0 --no-tls --registration open --rate-limit 0 --data "$dir/data" \
        --name "Workshop LAN" >"$log" 2>&1 &
    server=$!
    url=""
    for _ in $(seq 100); do
        url=$(sed -n 's/^hearthd listening on //p' "$log")
        if [[ -n $url ]]; then return; fi
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
    done
    fail "the server did not start"
}

# Messages bear the time of the server's clock, so that a history of some days needs a server whose clock is turned back.
# Only the wall clock: timers have to run on.
faketime_library() {
    local file
    for file in /usr/lib/*/faketime/libfaketimeMT.so.1 /usr/lib/faketime/libfaketimeMT.so.1; do
        if [[ -e $file ]]; then
            printf '%s\n' "$file"
            return
        fi
    done
}

write_history() {
    local library
    local -a turned=() clock=()
    library=$(faketime_library)
    if [[ -n $library ]]; then
        printf -- '-518400\n' >"$dir/clock"
        turned=(LD_PRELOAD="$library" FAKETIME_TIMESTAMP_FILE="$dir/clock" FAKETIME_NO_CACHE=1 FAKETIME_DONT_FAKE_MONOTONIC=1)
        clock=(--clock "$dir/clock")
    else
        say "demo: there is no libfaketime here, so the history will all be of today"
    fi
    start_server seed.log "${turned[@]}"
    "$bin/hearth-demo" seed --url "$url" --passwords "$dir/passwords" "${clock[@]}" 2>"$dir/people.log" &
    people=$!
    wait "$people" || fail "the history could not be written"
    people=""
    stop "$server"
    server=""
}

# The rest goes on without them.
fill_feeds() {
    local filler=""
    trap 'stop "$filler"; exit 143' TERM
    "$here/feeds.sh" "$bin" "$url" "$dir/data" alice 2>"$dir/feeds.log" &
    filler=$!
    wait "$filler" || say "demo: nobody fills the feeds any more: $(tail -n 1 "$dir/feeds.log")"
}

main() {
    say "demo: writing some days of history"
    write_history
    start_server server.log
    "$bin/hearth-demo" live --url "$url" --passwords "$dir/passwords" 2>"$dir/people.log" &
    people=$!
    fill_feeds &
    feeds=$!
    if [[ -n $app ]]; then
        say "demo: you are Alice; close the window to end it all"
        "$bin/hearth" --profile "$dir/profile" --connect "$url" --username alice --password-file "$dir/passwords/alice.password" \
            --page chat "$@" 2>"$dir/app.log" || fail "the app ended with $?"
        return
    fi
    say "demo: no display here, so the server and its people run without the app. To join them on this computer:"
    say "    hearth --connect $url --username alice --password-file $dir/passwords/alice.password"
    say "demo: Ctrl+C ends it all"
    wait "$people" || fail "the people left"
}

main "$@"
say "demo: over, nothing is left behind"
