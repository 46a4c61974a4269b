#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Shows what compare.sh has measured.

graph.py --table FIGURES.jsonl             medians as tables
graph.py FIGURES.jsonl GRAPH.svg           server CPU per delivery as bars
"""

import json
import statistics
import sys
from collections import defaultdict
from xml.sax.saxutils import escape

PEERS = {"hearth": ("hearthd", "#c2410c"), "rawsend": ("bare send()", "#94a3b8"), "ws": ("node ws", "#2563eb")}
TITLES = {
    "fanout-1000": ("1 room of 1,000", "one in flight"),
    "fanout-10000": ("1 room of 10,000", "one in flight"),
    "burst-1000": ("1 room of 1,000", "ten in flight"),
    "rooms-100x10": ("100 rooms of 10", "2,000 messages/s"),
}


def read_runs(path):
    """scenario -> peer -> run number -> figures"""
    runs = defaultdict(lambda: defaultdict(dict))
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            figures = json.loads(line)
            runs[figures["scenario"]][figures["peer"]][figures["run"]] = figures
    return runs


def median(by_run, key):
    values = [figures[key] for figures in by_run.values() if key in figures]
    return statistics.median(values) if values else None


def ratio(peers, peer):
    """The median of each run's own ratio: the machine is not the same from one run to the next."""
    key = "cpu_ns_per_delivery"
    pairs = [
        figures[key] / peers["rawsend"][run][key]
        for run, figures in peers[peer].items()
        if peers.get("rawsend", {}).get(run, {}).get(key, 0) > 0 and key in figures
    ]
    return statistics.median(pairs) if pairs else None


def total(by_run, key):
    return sum(sum(figures.get(key, {}).values()) for figures in by_run.values())


def shown(value, digits=0, unit=""):
    return "-" if value is None else f"{value:,.{digits}f}{unit}"


def in_units(value, divisor):
    return None if value is None else value / divisor


def load_row(peers, peer):
    by_run = peers[peer]
    wrong = sum(figures[key] for figures in by_run.values() for key in ("lost", "duplicated", "reordered"))
    return [
        shown(in_units(median(by_run, "cpu_ns_per_delivery"), 1000), 2),
        shown(ratio(peers, peer), 2, "x"),
        shown(median(by_run, "deliveries_per_second")),
        shown(median(by_run, "server_cpu_percent"), 0, " %"),
        shown(in_units(median(by_run, "latency_p50_us"), 1000), 1),
        shown(in_units(median(by_run, "latency_p99_us"), 1000), 1),
        shown(median(by_run, "frame_bytes")),
        shown(wrong),
    ]


def slow_row(peers, peer):
    by_run = peers[peer]
    wrong = sum(figures[key] for figures in by_run.values() for key in ("lost", "duplicated", "reordered"))
    return [
        shown(in_units(median(by_run, "latency_p50_us"), 1000), 1),
        shown(in_units(median(by_run, "latency_p99_us"), 1000), 1),
        shown(in_units(median(by_run, "memory_growth_bytes"), 2**20), 1),
        shown(total(by_run, "slow_closes")),
        shown(wrong),
    ]


def idle_row(peers, peer):
    by_run = peers[peer]
    return [
        shown(median(by_run, "connected")),
        shown(in_units(median(by_run, "memory_per_connection_bytes"), 1024), 1),
        shown(median(by_run, "server_cpu_percent"), 2),
        shown(median(by_run, "pings")),
    ]


def storm_row(peers, peer):
    by_run = peers[peer]
    return [
        shown(median(by_run, "connected")),
        shown(median(by_run, "failed")),
        shown(median(by_run, "connections_per_cpu_second")),
        shown(median(by_run, "seconds"), 2),
        shown(in_units(median(by_run, "connect_p99_us"), 1000)),
    ]


def ack_row(peers, peer):
    by_run = peers[peer]
    wrong = sum(figures[key] for figures in by_run.values() for key in ("lost", "duplicated", "reordered"))
    return [
        shown(median(by_run, "acks_per_second")),
        shown(in_units(median(by_run, "ack_p50_us"), 1000), 2),
        shown(in_units(median(by_run, "ack_p99_us"), 1000), 2),
        shown(in_units(median(by_run, "latency_p99_us"), 1000), 2),
        shown(median(by_run, "logins_per_second"), 1),
        shown(median(by_run, "server_cpu_percent"), 0, " %"),
        shown(wrong),
    ]


def sync_row(peers, peer):
    by_run = peers[peer]
    return [
        shown(median(by_run, "events")),
        shown(in_units(median(by_run, "sync_p50_us"), 1000), 1),
        shown(in_units(median(by_run, "sync_p99_us"), 1000), 1),
    ]


TABLES = [
    (
        "Load",
        ("fanout", "burst", "rooms"),
        ["CPU us/delivery", "to rawsend", "deliveries/s", "CPU", "p50 ms", "p99 ms", "frame bytes", "wrong"],
        load_row,
    ),
    ("Idle", ("idle",), ["connected", "KiB/connection", "CPU %", "pings"], idle_row),
    ("Storm", ("storm",), ["connected", "failed", "connections/CPU s", "seconds", "p99 ms"], storm_row),
    (
        "Acks",
        ("ack", "logins"),
        ["acks/s", "ack p50 ms", "ack p99 ms", "delivery p99 ms", "logins/s", "CPU", "wrong"],
        ack_row,
    ),
    ("Sync", ("sync",), ["events", "p50 ms", "p99 ms"], sync_row),
    ("Slow readers", ("slow",), ["p50 ms", "p99 ms", "memory growth MiB", "closed", "wrong"], slow_row),
]


def print_tables(runs):
    for title, prefixes, head, row in TABLES:
        rows = [
            [scenario, peer, str(len(runs[scenario][peer])), *row(runs[scenario], peer)]
            for scenario in runs
            if scenario.startswith(prefixes)
            for peer in PEERS
            if peer in runs[scenario]
        ]
        if not rows:
            continue
        rows.insert(0, [title, "peer", "runs", *head])
        widths = [max(len(line[i]) for line in rows) for i in range(len(rows[0]))]
        for line in rows:
            left = [cell.ljust(width) for cell, width in zip(line[:2], widths)]
            print("  ".join(left + [cell.rjust(width) for cell, width in zip(line[2:], widths[2:])]))
        print()


def nice_step(top):
    """The smallest of 1, 2, 5, 10, 20 … hundredths that makes no more than eight lines of a scale up to `top`."""
    magnitude = 0.01
    while True:
        for factor in (1, 2, 5):
            if top / (magnitude * factor) <= 8:
                return magnitude * factor
        magnitude *= 10


def text(x, y, content, size=14, anchor="middle", colour="#1e293b", weight="normal", extra=""):
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" fill="{colour}" '
        f'font-weight="{weight}" {extra}>{escape(content)}</text>'
    )


def bars(runs, scenarios, peers, plot, scale):
    left, _, width, bottom = plot
    group = width / len(scenarios)
    bar = min(64.0, group * 0.8 / len(peers))
    for index, scenario in enumerate(scenarios):
        middle = left + group * (index + 0.5)
        here = [peer for peer in peers if peer in runs[scenario]]
        for place, peer in enumerate(here):
            value = median(runs[scenario][peer], "cpu_ns_per_delivery") / 1000
            x = middle + (place - len(here) / 2) * bar
            height = value * scale
            yield (
                f'<rect x="{x + 2:.1f}" y="{bottom - height:.1f}" width="{bar - 4:.1f}" height="{height:.1f}" '
                f'rx="2" fill="{PEERS[peer][1]}"/>'
            )
            label = f"{value:.1f}"
            times = ratio(runs[scenario], peer)
            if times is not None and peer != "rawsend":
                yield text(x + bar / 2, bottom - height - 24, label, 14, weight="bold")
                yield text(x + bar / 2, bottom - height - 8, f"{times:.1f}×", 12, colour="#475569")
            else:
                yield text(x + bar / 2, bottom - height - 8, label, 14, weight="bold")
        first, second = TITLES.get(scenario, (scenario, ""))
        yield text(middle, bottom + 24, first, 14, weight="bold")
        yield text(middle, bottom + 43, second, 13, colour="#475569")


def draw(runs):
    scenarios = [name for name in runs if name.startswith(("fanout", "burst", "rooms"))]
    if not scenarios:
        sys.exit("graph: no scenario with deliveries in this file")
    peers = [peer for peer in PEERS if any(peer in runs[name] for name in scenarios)]
    most = max(median(by_run, "cpu_ns_per_delivery") / 1000 for name in scenarios for by_run in runs[name].values())
    width, height, left, top, bottom = 920, 500, 84, 92, 420
    step = nice_step(most * 1.15)
    scale = (bottom - top) / (most * 1.15)
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        'role="img" font-family="Inter, Noto Sans, Helvetica, Arial, sans-serif">',
        "<title>Server CPU per delivery</title>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        text(left, 36, "Server CPU per delivery", 20, "start", weight="bold"),
        text(left, 60, "microseconds on one core; less is better; × is the ratio to a bare send()", 13, "start", "#475569"),
    ]
    value = 0.0
    while value <= most * 1.15:
        y = bottom - value * scale
        out.append(f'<line x1="{left}" x2="{width - 24}" y1="{y:.1f}" y2="{y:.1f}" stroke="#e2e8f0"/>')
        out.append(text(left - 10, y + 5, f"{value:g}", 13, "end", "#475569"))
        value += step
    middle = (top + bottom) / 2
    out.append(text(28, middle, "µs per delivery", 14, extra=f'transform="rotate(-90 28 {middle})"'))
    out.extend(bars(runs, scenarios, peers, (left, top, width - 24 - left, bottom), scale))
    out.append(f'<line x1="{left}" x2="{width - 24}" y1="{bottom}" y2="{bottom}" stroke="#475569"/>')
    x = width - 24
    for peer in reversed(peers):
        name, colour = PEERS[peer]
        out.append(text(x, 36, name, 14, "end"))
        x -= 9 * len(name) + 8
        out.append(f'<rect x="{x - 14}" y="24" width="14" height="14" rx="2" fill="{colour}"/>')
        x -= 34
    out.append("</svg>")
    return "\n".join(out) + "\n"


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--table":
        print_tables(read_runs(arguments[1]))
    elif len(arguments) == 2 and not arguments[0].startswith("-"):
        picture = draw(read_runs(arguments[0]))
        with open(arguments[1], "w", encoding="utf-8") as out:
            out.write(picture)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
