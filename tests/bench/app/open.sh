#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# open.sh BIN [--messages N] [--runs N] [--picture FILE]: how soon the app shows a cached room without a server, and how
# much memory it takes. Wants a display: tests/support/with-display.sh. "cold" runs begin with the files of the profile
# and the two programs' own pages dropped from the system's cache, "warm" ones right after another; libraries stay.
set -euo pipefail

bin=$1
shift
messages=100000
runs=5
picture=""
while (($# > 0)); do
    case $1 in
        --messages) messages=$2 ;;
        --runs) runs=$2 ;;
        --picture) picture=$2 ;;
        *)
            echo "open.sh: unknown flag $1" >&2
            exit 2
            ;;
    esac
    shift 2
done

home=$(mktemp -d)
app=""
cleanup() {
    if [[ -n $app ]]; then
        kill "$app" 2>/dev/null || true
        wait "$app" 2>/dev/null || true
    fi
    rm -rf "$home"
}
trap cleanup EXIT

# Nobody listens there.
readonly server=ws://127.0.0.1:9/ws
echo "a password nobody asks for" >"$home/password"
"$bin/hearth_bench_profile" "$home/profile" "$server" alice "$messages"
echo "profile with $messages messages: $(du -sh "$home/profile" | cut -f1)"

flags=(--profile "$home/profile" --connect "$server" --username alice --password-file "$home/password" --theme light)
export QT_FORCE_STDERR_LOGGING=1 QT_LOGGING_RULES="hearth.startup.debug=true"

drop_from_cache() {
    local file
    while IFS= read -r file; do
        dd if="$file" iflag=nocache count=0 status=none
    done < <(find "$home/profile" -type f -printf '%p\n'; echo "$bin/hearth")
}

figure() { sed -n "s/^VmRSS:[^0-9]*\([0-9]*\) kB/\1/p" "/proc/$1/status"; }

measure() {
    local kind=$1 run=$2 log=$home/log
    "$bin/hearth" "${flags[@]}" 2>"$log" &
    app=$!
    for _ in $(seq 100); do
        if grep -q "first frame swapped" "$log"; then break; fi
        sleep 0.1
    done
    sleep 2
    local frame rss
    frame=$(sed -n 's/.*first frame swapped \([0-9]*\) ms.*/\1/p' "$log")
    rss=$(figure "$app")
    kill "$app"
    wait "$app" 2>/dev/null || true
    app=""
    if [[ -z $frame ]]; then
        echo "open.sh: no frame within 10 s" >&2
        cat "$log" >&2
        exit 1
    fi
    echo "$kind $run: first frame after $frame ms, resident $((rss / 1024)) MiB"
}

for run in $(seq "$runs"); do
    drop_from_cache
    measure cold "$run"
    measure warm "$run"
done
if [[ -n $picture ]]; then
    "$bin/hearth" "${flags[@]}" --screenshot "$picture" 2>/dev/null
    echo "picture: $picture"
fi
