#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""test_unit_filters.py UNIT HEARTHD: a server does all that it does, over plain connections and over TLS, under the filters
that its unit asks for. A call that they forbid ends it with SIGSYS, and fails this."""
import asyncio
import json
import os
import pathlib
import shutil
import signal
import ssl
import subprocess
import sys
import tempfile
import urllib.request

import websockets

from under_unit import NOBODY

PATIENCE = 20
HEADERS = "extra_headers" if int(websockets.__version__.split(".")[0]) < 14 else "additional_headers"
UNDER_UNIT = pathlib.Path(__file__).parent / "under_unit.py"


class Server:
    """Under the unit's filters, with the unit's flags but for the port and what is `added`."""

    def __init__(self, unit, hearthd, data, added):
        self.hearthd, self.data = hearthd, data
        self.log = open(data.parent / f"{data.name}.log", "w+b")
        self.process = subprocess.Popen(
            [sys.executable, UNDER_UNIT, unit, hearthd, "--listen", "127.0.0.1:0", "--data", data, *added],
            stdout=subprocess.PIPE, stderr=self.log, text=True)
        line = self.process.stdout.readline()
        if not line.startswith("hearthd listening on "):
            self.fail(f"did not start, and said {line!r}")
        self.url = line.split()[-1]

    def fail(self, why):
        code = self.process.poll()
        if code is None:
            self.process.kill()
        hint = "; `strace -f` tells which call the unit forbids" if code == -signal.SIGSYS else ""
        self.log.seek(0)
        sys.exit(f"hearthd {why} (status {code}{hint}); its log:\n{self.log.read().decode()}")

    def command(self, *words):
        """Asks the running server, over its socket."""
        done = subprocess.run([self.hearthd, *words, "--data", self.data], capture_output=True, text=True, timeout=PATIENCE,
                              check=False)
        if done.returncode != 0:
            self.fail(f"{' '.join(words)}: {done.stderr}")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.fail("did not end")
        if code != 0:
            self.fail("did not end well")
        self.process.stdout.close()
        self.log.close()


def ask(url, path, trust, body=None):
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=trust))
    data = None if body is None else json.dumps(body).encode()
    with opener.open(urllib.request.Request(f"{url}{path}", data), timeout=PATIENCE) as answer:
        return answer.read()


async def chat(server, token, trust):
    """Says something, and finds it: the log, the readers and the index."""
    options = {HEADERS: {"Authorization": f"Bearer {token}"}}
    if trust:
        options["ssl"] = trust
    async with websockets.connect(server.url, **options) as socket:
        room = json.loads(await socket.recv())["rooms"][0]["id"]
        for number, (kind, fields) in enumerate([
                ("message.send", {"room": room, "text": "the kettle is on"}),
                ("history.get", {"room": room}), ("search", {"text": "kettle"}), ("sync", {"epoch": "another", "rooms": {}})]):
            await socket.send(json.dumps({"type": kind, "id": f"a-command-of-the-test-{number}", **fields}))
            while (frame := json.loads(await socket.recv())).get("ref") != f"a-command-of-the-test-{number}":
                pass
            assert frame["type"] == "ack", frame
            if kind in ("history.get", "search"):
                assert frame["messages"][-1]["text"] == "the kettle is on", frame


def spend_a_day(server, trust):
    base = server.url.replace("ws", "http", 1).removesuffix("/ws")
    account = {"username": "ann", "password": "a kettle of fish"}
    try:
        made = json.loads(ask(base, "/api/v1/register", trust, account))
        ask(base, "/api/v1/login", trust, account)
        asyncio.run(asyncio.wait_for(chat(server, made["token"], trust), PATIENCE))
        assert b"# TYPE" in ask(base, "/metrics", trust)
        server.process.send_signal(signal.SIGHUP)
        server.command("user", "list")
        server.command("retention", "general", "30")
        copy = f"{server.data}-copy.db"
        server.command("backup", copy)
        server.command("restore", copy)
        ask(base, "/readyz", trust)
    except Exception as failure:  # whatever it was, what the server said of it is wanted
        server.fail(f"did not do its work: {failure!r}")


def main():
    unit, hearthd = sys.argv[1:3]
    with tempfile.TemporaryDirectory(prefix="hearth-unit-") as name:
        folder = pathlib.Path(name)
        key, certificate = folder / "key.pem", folder / "certificate.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj",
                        "/CN=localhost", "-keyout", key, "-out", certificate], check=True, capture_output=True)
        if os.geteuid() == 0:
            # Where it was built may be closed to others.
            hearthd = shutil.copy(hearthd, folder)
            for path in (folder, key):
                os.chown(path, NOBODY, NOBODY)
        trust = ssl.create_default_context(cafile=certificate)
        trust.check_hostname = False
        for data, added, trusted in [("plain", ["--no-tls"], None),
                                     ("tls", ["--tls-cert", certificate, "--tls-key", key], trust)]:
            server = Server(unit, hearthd, folder / data, added)
            spend_a_day(server, trusted)
            server.stop()


if __name__ == "__main__":
    main()
