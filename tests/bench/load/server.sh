# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154
# Read by compare.sh and test_load.sh: one server at a time. Wants $work, a directory; sets $server and $url.

server=""
url=""

# The server is asked in no friendly way: what it has written is thrown away.
stop_server() {
    if [[ -n $server ]]; then
        kill -KILL "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
        server=""
    fi
}

# start_server COMMAND…: once what ran before has ended. A function has to end with exec.
start_server() {
    stop_server
    : >"$work/out"
    "$@" >"$work/out" 2>"$work/err" &
    server=$!
    url=""
    for _ in $(seq 300); do
        url=$(sed -n 's/^.* listening on //p' "$work/out")
        if [[ -n $url ]]; then return; fi
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
    done
    printf 'could not start: %s\n' "$*" >&2
    cat "$work/err" >&2
    exit 1
}
