#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# with-server.sh HEARTHD COMMAND…: starts a fresh server, runs the command with `--url ws://… --auth-timeout MS` after it.
# Exit status of the command; 1 when the server does not come, or does not go in good order.
set -euo pipefail

readonly auth_timeout=1000
hearthd=$1
shift
dir=$(mktemp -d)
server=""
trap 'if [[ -n $server ]]; then kill -KILL "$server" 2>/dev/null || true; fi; rm -rf "$dir"' EXIT

"$hearthd" --listen 127.0.0.1:0 --no-tls --registration open --auth-timeout "$auth_timeout" --data "$dir/data" \
    >"$dir/out" 2>"$dir/err" &
server=$!
url=""
for _ in $(seq 100); do
    url=$(sed -n 's/^hearthd listening on //p' "$dir/out")
    if [[ -n $url ]] || ! kill -0 "$server" 2>/dev/null; then break; fi
    sleep 0.1
done
if [[ -z $url ]]; then
    echo "with-server: hearthd did not start" >&2
    cat "$dir/err" >&2
    exit 1
fi

result=0
NODE_PATH=/usr/share/nodejs "$@" --url "$url" --auth-timeout "$auth_timeout" || result=$?
kill -TERM "$server"
stopped=0
wait "$server" || stopped=$?
server=""
if ((result != 0 || stopped != 0)); then
    echo "with-server: command $result, hearthd $stopped" >&2
    cat "$dir/err" >&2
    exit 1
fi
