#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Measures hearthd beside a bare send() per delivery (rawsend) and beside node's ws, one after the other on one core, the
# tool on another; three times each. Prints a table of the medians.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

usage() {
    cat <<'EOF'
Usage: compare.sh [--quick] [--only SCENARIO]... [--repeat N] BIN_DIR OUT.jsonl

BIN_DIR holds hearthd, hearth-bench and rawsend, of a Release build. Each run adds a line to OUT.jsonl, which graph.py reads.

  --only SCENARIO   one of the below; may be given more than once
  --repeat N        runs of each (3); the table shows medians
  --quick           small numbers, one run: to see that it works

EOF
    printf '  %s\n' "${scenarios[@]}"
}

readonly scenarios=(
    fanout-1000 fanout-10000 burst-1000 rooms-100x10 idle-10000 idle-1000-tls storm-5000 storm-5000-tls slow-0 slow-20
    acks-100 ack-rate-1000 sync-1000 logins-0 logins-50
)
quick="" repeat=3
only=()
positional=()
while (($# > 0)); do
    case $1 in
        --quick) quick=yes repeat=1 ;;
        --only | --repeat)
            if (($# < 2)); then
                echo "compare: $1 wants a value" >&2
                exit 2
            fi
            if [[ $1 == --only ]]; then only+=("$2"); else repeat=$2; fi
            shift
            ;;
        --help | -h)
            usage
            exit 0
            ;;
        -*)
            echo "compare: $1 is not known here; --help lists what is" >&2
            exit 2
            ;;
        *) positional+=("$1") ;;
    esac
    shift
done
if ((${#positional[@]} != 2)) || [[ ! $repeat =~ ^[1-9][0-9]*$ ]]; then
    usage >&2
    exit 2
fi
readonly bin=${positional[0]} out=${positional[1]}
for program in hearthd hearth-bench rawsend; do
    if [[ ! -x $bin/$program ]]; then
        echo "compare: $bin/$program is not there" >&2
        exit 2
    fi
done
for name in "${only[@]}"; do
    if [[ " ${scenarios[*]} " != *" $name "* ]]; then
        echo "compare: there is no scenario $name" >&2
        exit 2
    fi
done

work=$(mktemp -d)
result=0
# shellcheck source=tests/bench/load/server.sh
source "$here/server.sh"
trap 'stop_server; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

say() { printf '%s\n' "$*" >&2; }

# on_core CORE COMMAND…: without a second core both share the one there is.
on_core() {
    if (($(nproc) > 1)) && command -v taskset >/dev/null; then
        exec taskset -c "$1" "${@:2}"
    fi
    exec "${@:2}"
}

knows() { [[ $hearthd_help == *"$1 "* ]]; }

# start_hearth TLS: from a fresh copy of the data.
start_hearth() {
    local flags=(--listen 127.0.0.1:0 --data "$work/data" --registration open)
    if [[ $1 == tls ]]; then flags+=(--tls-cert "$work/cert.pem" --tls-key "$work/key.pem"); else flags+=(--no-tls); fi
    knows --rate-limit && flags+=(--rate-limit 0)
    knows --max-per-address && flags+=(--max-per-address 0)
    knows --max-sessions-per-user && flags+=(--max-sessions-per-user 0)
    knows --threads && flags+=(--threads 1)
    rm -rf "$work/data"
    cp -r "$work/prepared" "$work/data"
    start_server on_core 0 "$bin/hearthd" "${flags[@]}"
}

# record SCENARIO RUN PEER ARGUMENTS…: one run of the tool against the server that is up.
record() {
    local name=$1 run=$2 peer=$3 line status=0
    shift 3
    line=$(on_core 1 "$bin/hearth-bench" --url "$url" --peer "$peer" --server-pid "$server" --insecure --json \
        --tokens "$work/prepared/tokens" "$@") || status=$?
    stop_server
    if ((status != 0)); then
        result=1
        say "compare: $name, $peer, run $run: exit status $status"
        if [[ -z $line ]]; then cat "$work/err" >&2; fi
    fi
    if [[ -n $line ]]; then
        printf '{"scenario":"%s","run":%d,%s\n' "$name" "$run" "${line#\{}" >>"$out"
        frame_bytes=$(sed -n 's/.*"frame_bytes":\([0-9]*\).*/\1/p' <<<"$line")
    fi
}

make_certificate() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost \
        -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
}

# run_scenario NAME PEERS TLS CONNECTIONS ROOMS MESSAGE_BYTES ARGUMENTS…
run_scenario() {
    local name=$1 peers=$2 tls=$3 connections=$4 rooms=$5 bytes=$6 run peer frame=430
    shift 6
    if [[ $tls == tls ]] && ! knows --tls-cert; then
        say "compare: $name is left out: this hearthd has no TLS"
        return
    fi
    rm -rf "$work/prepared"
    "$bin/hearth-bench" --prepare "$work/prepared" --accounts "$connections" --rooms "$rooms"
    for ((run = 1; run <= repeat; run++)); do
        for peer in $peers; do
            say "$name, $peer, run $run of $repeat"
            case $peer in
                hearth) start_hearth "$tls" ;;
                rawsend) start_server on_core 0 "$bin/rawsend" --message-bytes "$bytes" --frame-bytes "$frame" ;;
                ws) start_server on_core 0 "${ws[@]}" ;;
            esac
            record "$name" "$run" "$peer" --connections "$connections" --rooms "$rooms" --message-bytes "$bytes" "$@"
            # The yardstick sends frames of the size that hearthd sends.
            if [[ $peer == hearth && -n $frame_bytes ]]; then frame=$frame_bytes; fi
        done
    done
}

# size FULL QUICK
size() { if [[ -n $quick ]]; then echo "$2"; else echo "$1"; fi; }

run_named() {
    local time=(--warm-up "$(size 3 0.3)" --duration "$(size 10 1)")
    local idle=(--idle --warm-up "$(size 3 0.3)" --duration "$(size 60 1)")
    # Messages so long that what a reader leaves lying passes the kernel's buffers and the server's limit in this time.
    local slow=(--rate 40 --warm-up "$(size 3 0.3)" --duration "$(size 45 2)")
    case $1 in
        fanout-1000) run_scenario "$1" "$all" plain "$(size 1000 50)" 1 150 "${time[@]}" ;;
        fanout-10000) run_scenario "$1" "$all" plain "$(size 10000 100)" 1 150 "${time[@]}" ;;
        burst-1000) run_scenario "$1" "$all" plain "$(size 1000 50)" 1 150 --senders 10 "${time[@]}" ;;
        rooms-100x10)
            run_scenario "$1" "$all" plain "$(size 1000 50)" "$(size 100 5)" 150 --rate "$(size 2000 200)" "${time[@]}"
            ;;
        idle-10000) run_scenario "$1" "$all" plain "$(size 10000 100)" 0 150 "${idle[@]}" ;;
        idle-1000-tls) run_scenario "$1" hearth tls "$(size 1000 50)" 0 150 "${idle[@]}" ;;
        storm-5000) run_scenario "$1" "$all" plain "$(size 5000 100)" 0 150 --storm ;;
        storm-5000-tls) run_scenario "$1" hearth tls "$(size 5000 50)" 0 150 --storm ;;
        acks-100) run_scenario "$1" hearth plain "$(size 100 10)" "$(size 100 10)" 150 --in-flight 16 "${time[@]}" ;;
        ack-rate-1000)
            run_scenario "$1" hearth plain "$(size 100 10)" "$(size 10 2)" 150 --rate "$(size 1000 100)" "${time[@]}"
            ;;
        sync-1000) run_scenario "$1" hearth plain "$(size 100 5)" 1 150 --sync "$(size 1000 100)" ;;
        logins-0 | logins-50)
            local logins=()
            if [[ $1 != logins-0 ]]; then logins=(--logins "${1#logins-}"); fi
            run_scenario "$1" hearth plain "$(size 100 10)" "$(size 10 2)" 150 --rate "$(size 1000 100)" \
                "${logins[@]}" "${time[@]}"
            ;;
        slow-0) run_scenario "$1" hearth plain "$(size 1000 50)" 1 8000 "${slow[@]}" ;;
        slow-20) run_scenario "$1" hearth plain "$(size 1000 50)" 1 8000 --slow-readers "$(size 20 2)" "${slow[@]}" ;;
    esac
}

ulimit -n "$(ulimit -Hn)"
hearthd_help=$("$bin/hearthd" --help)
frame_bytes=""
all="hearth rawsend"
ws=()
export NODE_PATH=${NODE_PATH:-/usr/share/nodejs}
if command -v node >/dev/null && node -e 'require("ws")' 2>/dev/null; then
    ws=(node "$here/ws-peer.cjs")
    all+=" ws"
else
    say "compare: without node and its ws (packages nodejs and node-ws) there is nothing to say of ws"
fi
if knows --tls-cert; then make_certificate; fi
: >"$out"
for name in "${scenarios[@]}"; do
    if ((${#only[@]} == 0)) || [[ " ${only[*]} " == *" $name "* ]]; then run_named "$name"; fi
done
python3 "$here/graph.py" --table "$out"
exit "$result"
