#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""bench_feeds.py HEARTHD [--readers N] [--events N]: what feeds cost, measured from outside on a server of its own.

Prints how long it takes from publishing to seeing, how many events a second are stored and reach ten readers, and the
server's CPU time for the same events to many readers over Server-Sent Events beside WebSocket. Exit status 1 when anything
was lost, doubled or out of order."""
import argparse
import base64
import http.client
import json
import os
import pathlib
import re
import resource
import selectors
import socket
import statistics
import subprocess
import sys
import tempfile
import time

STREAMS_OF_ACCOUNT = 100
FEED = "bench"
EVENTS = f"/api/v1/feeds/{FEED}/events"
PATIENCE = 60


class Server:
    """hearthd in a folder of its own, without the limits that are for strangers."""

    def __init__(self, program):
        self.folder = tempfile.TemporaryDirectory(prefix="hearth-bench-feeds-")
        self.data = pathlib.Path(self.folder.name) / "data"
        self.program = program
        self.process = subprocess.Popen(
            [program, "--listen", "127.0.0.1:0", "--no-tls", "--registration", "open", "--rate-limit", "0",
             "--max-per-address", "0", "--max-sessions-per-user", "0", "--data", self.data],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.port = int(re.search(r":(\d+)/ws", self.process.stdout.readline())[1])
        self.tokens = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(PATIENCE)
        self.folder.cleanup()

    def connect(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)

    def token(self, number):
        """Of an account of its own for each number; 0 owns the server."""
        while len(self.tokens) <= number:
            connection = self.connect()
            account = {"username": f"reader{len(self.tokens)}", "password": "a good password"}
            connection.request("POST", "/api/v1/register", json.dumps(account))
            self.tokens.append(json.loads(connection.getresponse().read())["token"])
            connection.close()
        return self.tokens[number]

    def make_feed(self):
        self.token(0)
        for command in (["delete", FEED], ["create", FEED]):
            subprocess.run([self.program, "feed", *command, "--data", self.data], check=command[0] == "create",
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def cpu_seconds(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Publisher:
    def __init__(self, server):
        self.connection, self.token = server.connect(), server.token(0)

    def publish(self, *numbers):
        body = b"".join(b'{"event":"tick","data":{"n":%d}}\n' % number for number in numbers)
        self.connection.request("POST", EVENTS, body, {"Authorization": f"Bearer {self.token}"})
        answer = self.connection.getresponse()
        told = json.loads(answer.read())
        assert answer.status == 202, told
        # After a hundred requests the server wants another connection; http.client opens it by itself.
        return told["last_seq"]


class Reader:
    """Reads the feed, and sees that each seq comes once and in its order."""

    # A session is told of rooms as well, and their events have a seq, too.
    PATTERNS = {"ws": rb'"feed":"%s","seq":(\d+)' % FEED.encode(), "sse": rb"\nid: (\d+)\n"}

    def __init__(self, server, kind, token, first):
        self.socket = socket.create_connection(("127.0.0.1", server.port))
        self.pattern, self.next, self.is_good = re.compile(self.PATTERNS[kind]), first, True
        # The line before the first event may have come with the head.
        self.kept = b"\n"
        head = f"Host: 127.0.0.1\r\nAuthorization: Bearer {token}\r\n"
        if kind == "sse":
            self.socket.sendall(f"GET {EVENTS} HTTP/1.1\r\n{head}Accept: text/event-stream\r\n\r\n".encode())
            self.wait_for(b"retry:")
        else:
            key = base64.b64encode(os.urandom(16)).decode()
            self.socket.sendall((f"GET /ws HTTP/1.1\r\n{head}Upgrade: websocket\r\nConnection: Upgrade\r\n"
                                 f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n").encode())
            self.wait_for(b'"welcome"')
            frame = json.dumps({"type": "feed.subscribe", "id": "s", "feed": FEED}).encode()
            # A mask of zeros changes nothing.
            self.socket.sendall(bytes([0x81, 0x80 | len(frame)]) + bytes(4) + frame)
            self.wait_for(b'"ack"')
        self.socket.setblocking(False)

    def wait_for(self, word):
        seen = b""
        while word not in seen:
            data = self.socket.recv(65536)
            assert data, seen
            seen += data

    def read(self):
        data = self.kept + self.socket.recv(1 << 20)
        end = 0
        for match in self.pattern.finditer(data):
            self.is_good &= int(match[1]) == self.next
            self.next += 1
            # The end of one event is the begin of the next.
            end = match.end() - 1
        # The rest may be a part of what is looked for.
        self.kept = data[max(end, len(data) - 64):]


class Audience:
    def __init__(self, server, kind, size, first):
        self.readers = [Reader(server, kind, server.token(i // STREAMS_OF_ACCOUNT), first) for i in range(size)]
        self.selector = selectors.DefaultSelector()
        for reader in self.readers:
            self.selector.register(reader.socket, selectors.EVENT_READ, reader)

    def read(self, timeout):
        for key, _ in self.selector.select(timeout):
            key.data.read()

    def read_up_to(self, seq):
        """Whether all of it came to all of them."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and any(reader.next <= seq for reader in self.readers):
            self.read(1)
        return all(reader.is_good and reader.next == seq + 1 for reader in self.readers)

    def leave(self):
        for reader in self.readers:
            self.selector.unregister(reader.socket)
            reader.socket.close()


def measure_latency(server, kind, samples):
    """From the begin of the request until a reader has it, in ms."""
    server.make_feed()
    publisher = Publisher(server)
    last = publisher.publish(0)
    audience = Audience(server, kind, 1, last + 1)
    taken, is_good = [], True
    for number in range(samples):
        begin = time.perf_counter()
        publisher.connection.request("POST", EVENTS, b'{"event":"tick","data":1}', {"Authorization": f"Bearer {publisher.token}"})
        while audience.readers[0].next <= last + 1 + number:
            audience.read(PATIENCE)
        taken.append((time.perf_counter() - begin) * 1000)
        is_good &= publisher.connection.getresponse().read() != b""
    is_good &= audience.read_up_to(last + samples)
    audience.leave()
    quantiles = statistics.quantiles(taken, n=100)
    return {"what": "publish to seen", "over": kind, "p50_ms": round(quantiles[49], 2), "p99_ms": round(quantiles[98], 2)}, is_good


def measure_throughput(server, kind, events, batch=1000):
    """Batches over HTTP, as fast as they are answered, to ten readers."""
    server.make_feed()
    publisher = Publisher(server)
    last = publisher.publish(0)
    audience = Audience(server, kind, 10, last + 1)
    cpu, begin = server.cpu_seconds(), time.monotonic()
    for first in range(0, events, batch):
        publisher.publish(*range(first, first + batch))
        audience.read(0)
    is_good = audience.read_up_to(last + events)
    seconds, used = time.monotonic() - begin, server.cpu_seconds() - cpu
    audience.leave()
    return {"what": "batches to 10 readers", "over": kind, "events_per_second": round(events / seconds),
            "server_cores": round(used / seconds, 2)}, is_good


def measure_crowd(server, kind, readers, events):
    """The server's CPU time for events, one by one, to a crowd."""
    server.make_feed()
    publisher = Publisher(server)
    last = publisher.publish(0)
    audience = Audience(server, kind, readers, last + 1)
    cpu, is_good = server.cpu_seconds(), True
    for number in range(events):
        is_good &= audience.read_up_to(publisher.publish(number))
    used = server.cpu_seconds() - cpu
    audience.leave()
    return {"what": f"one feed to {readers} readers", "over": kind,
            "cpu_us_per_event_and_reader": round(used * 1e6 / events / readers, 2)}, is_good


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("hearthd")
    parser.add_argument("--readers", type=int, default=1000)
    parser.add_argument("--events", type=int, default=200_000)
    wanted = parser.parse_args()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(hard, 2 * wanted.readers + 200)), hard))
    is_all_good = True
    with Server(wanted.hearthd) as server:
        figures = {}
        for kind in ("ws", "sse"):
            rounds = max(20, wanted.readers // 5)
            for figure, is_good in (measure_latency(server, kind, rounds),
                                    measure_throughput(server, kind, wanted.events),
                                    measure_crowd(server, kind, wanted.readers, rounds)):
                is_all_good &= is_good
                figures[figure["what"], kind] = figure
                print(json.dumps({**figure, "complete": is_good}), flush=True)
        crowd = f"one feed to {wanted.readers} readers"
        cost = {kind: figures[crowd, kind]["cpu_us_per_event_and_reader"] for kind in ("ws", "sse")}
        print(json.dumps({"what": "CPU of sse by that of ws", "ratio": round(cost["sse"] / max(cost["ws"], 0.01), 2)}))
    return 0 if is_all_good else 1


if __name__ == "__main__":
    sys.exit(main())
