#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# feeds.sh BIN URL DATA USER: three feeds that never rest, filled by curl as any script would do it. URL is that of the
# server's WebSocket, DATA its folder, USER somebody who may publish. Goes on until it is ended, whatever happens to the server.
set -euo pipefail

readonly bin=$1 url=$2 data=$3 user=$4
readonly host=${url#*://}
readonly feeds=http://${host%/ws}/api/v1/feeds
readonly beds=(bed-1 bed-2 bed-3 window)
readonly symbols=(OAK ASH ELM YEW)
readonly home=(Bolts Gears Planks) away=(Nuts Belts Nails)

# What moves: tenths of a degree, percent, cents, goals and minutes.
celsius=(212 224 208 175)
humidity=(61 58 66 47)
price=(1840 965 1212 3305)
goals=(0 0 0 0 0 0)
minute=(3 21 40)

# wander NAME INDEX STEP LEAST MOST: a step of at most STEP either way, within the bounds.
wander() {
    local -n values=$1
    local next=$((values[$2] + RANDOM % (2 * $3 + 1) - $3))
    values[$2]=$((next < $4 ? $4 : next > $5 ? $5 : next))
}

# decimal VALUE DIGITS: 215 1 is 21.5.
decimal() { printf '%d.%0*d' $(($1 / 10 ** $2)) "$2" $(($1 % 10 ** $2)); }

readings() {
    local i
    for i in "${!beds[@]}"; do
        wander celsius "$i" 3 120 310
        wander humidity "$i" 1 25 95
        printf '{"event":"reading","key":"%s","data":{"sensor":"%s","celsius":%s,"humidity":%d}}\n' \
            "${beds[i]}" "${beds[i]}" "$(decimal "${celsius[i]}" 1)" "${humidity[i]}"
    done
}

trades() {
    local i
    for i in "${!symbols[@]}"; do
        # Not each of them is traded every second.
        if ((RANDOM % 3 == 0)); then continue; fi
        wander price "$i" 12 200 9900
        printf '{"event":"trade","key":"%s","data":{"symbol":"%s","price":%s,"volume":%d}}\n' \
            "${symbols[i]}" "${symbols[i]}" "$(decimal "${price[i]}" 2)" $((RANDOM % 90 + 10))
    done
}

scores() {
    local i side event
    for i in "${!home[@]}"; do
        event=minute
        if ((++minute[i] > 90)); then
            minute[i]=1 goals[2 * i]=0 goals[2 * i + 1]=0 event=kick-off
        elif ((RANDOM % 14 == 0)); then
            side=$((2 * i + RANDOM % 2)) event=goal
            goals[side]=$((goals[side] + 1))
        fi
        printf '{"event":"%s","key":"%s-%s","data":{"match":"%s-%s","minute":%d,"home":%d,"away":%d}}\n' \
            "$event" "${home[i]}" "${away[i]}" "${home[i]}" "${away[i]}" "${minute[i]}" "${goals[2 * i]}" "${goals[2 * i + 1]}"
    done
}

# publish FEED: what is read, one event a line; nothing is said when that went well. What does not get there is not sent again:
# the next readings are soon there.
publish() {
    curl --silent --show-error --fail-with-body --max-time 10 --output /dev/null -H @<(printf 'Authorization: Bearer %s\n' "$token") \
        --data-binary @- "$feeds/$1/events" || printf 'feeds: nothing was published to %s\n' "$1" >&2
}

make() { "$bin/hearthd" feed create "$1" --title "$2" --keyed --events 5000 --data "$data" >/dev/null; }

make sensors "Greenhouse sensors"
make ticker "Timber ticker"
make scores "Match scores"
token=$("$bin/hearthd" token create --user "$user" --role publisher --data "$data")
lines=$(mktemp)
trap 'rm -f "$lines"' EXIT
# By way of a file: in a pipe the numbers would be those of another process, and forgotten.
for ((second = 0; ; ++second)); do
    trades >"$lines"
    if [[ -s $lines ]]; then publish ticker <"$lines"; fi
    if ((second % 2 == 0)); then
        readings >"$lines"
        publish sensors <"$lines"
    fi
    if ((second % 3 == 0)); then
        scores >"$lines"
        publish scores <"$lines"
    fi
    sleep 1 &
    wait $!
done
