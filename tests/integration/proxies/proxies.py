#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""proxies.py HEARTHD HOSTING.md nginx|haproxy: a server behind the real proxy, set up as the page says word for word but for
ports and files. People of several addresses come through it, over TLS; all of them are on loopback."""
import asyncio
import http.client
import json
import os
import pathlib
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import time

import websockets

from ports import free_port

PATIENCE = 20
ANN, BOB = "127.0.0.2", "127.0.0.3"
MOST = 3
HEADERS = "extra_headers" if int(websockets.__version__.split(".")[0]) < 14 else "additional_headers"
ENOUGH_OF_HTTP = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/proxy.log;
{user}
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
{site}
}}
"""


def block_of(page, beginning):
    """The first block of code that follows the paragraph that begins so."""
    found = re.search(rf"^{re.escape(beginning)}[^`].*?^```\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert found, f"there is no block after “{beginning}”"
    return found[1]


def put(text, old, new):
    assert text.count(old) == 1, f"“{old}” stands there {text.count(old)} times:\n{text}"
    return text.replace(old, str(new))


class Program:
    """Ends with the test, however that ends."""

    def __init__(self, folder, name, *command):
        self.log = folder / f"{name}.log"
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True)

    def stop(self):
        self.process.terminate()
        self.process.wait(PATIENCE)
        self.process.stdout.close()


class House:
    """A server, a proxy in front of it, and who comes."""

    def __init__(self, folder, hearthd, page, kind):
        self.folder, self.hearthd, self.kind = folder, hearthd, kind
        self.port = free_port()
        self.make_certificate()
        self.server = Program(folder, "hearthd", hearthd, "--listen", "127.0.0.1:0", "--no-tls", "--data", folder / "data",
                              "--registration", "open", "--max-per-address", str(MOST), "--trusted-proxy", "127.0.0.1")
        line = self.server.process.stdout.readline()
        assert line.startswith("hearthd listening on "), f"{line!r}: {self.server.log.read_text()}"
        self.behind = int(re.search(r":(\d+)/ws", line)[1])
        self.proxy = Program(folder, "proxy", *getattr(self, kind)(page))
        self.wait_for_proxy()

    def make_certificate(self):
        key, certificate = self.folder / "key.pem", self.folder / "chain.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj",
                        "/CN=chat.example", "-addext", "subjectAltName=DNS:chat.example", "-keyout", key, "-out", certificate],
                       check=True, capture_output=True)
        (self.folder / "both.pem").write_text(certificate.read_text() + key.read_text())
        self.trust = ssl.create_default_context(cafile=certificate)

    def nginx(self, page):
        site = put(block_of(page, "In nginx,"), "listen 443 ", f"listen 127.0.0.1:{self.port} ")
        site = put(site, "/etc/letsencrypt/live/chat.example/fullchain.pem", self.folder / "chain.pem")
        site = put(site, "/etc/letsencrypt/live/chat.example/privkey.pem", self.folder / "key.pem")
        site = put(site, "127.0.0.1:9473", f"127.0.0.1:{self.behind}")
        file = self.folder / "nginx.conf"
        file.write_text(ENOUGH_OF_HTTP.format(folder=self.folder, site=site, user="user root;" if os.geteuid() == 0 else ""))
        return program("nginx"), "-c", file, "-p", self.folder

    def haproxy(self, page):
        site = put(block_of(page, "In HAProxy,"), "bind :443 ", f"bind 127.0.0.1:{self.port} ")
        site = put(site, "/etc/haproxy/chat.example.pem", self.folder / "both.pem")
        site = put(site, "127.0.0.1:9473", f"127.0.0.1:{self.behind}")
        file = self.folder / "haproxy.cfg"
        file.write_text(site)
        # Its complaints of the configuration are on standard error, and end it with -dW.
        return program("haproxy"), "-db", "-dW", "-f", file

    def wait_for_proxy(self):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.proxy.process.poll() is None:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise AssertionError(f"{self.kind} does not run: {self.proxy.log.read_text()}")

    def command(self, *words, typed=""):
        done = subprocess.run([self.hearthd, *words, "--data", self.folder / "data"], input=typed, capture_output=True, text=True,
                              timeout=PATIENCE, check=False)
        assert done.returncode == 0, f"{' '.join(words)}: {done.stderr}"
        return done.stdout

    def close(self):
        self.proxy.stop()
        self.server.stop()


def program(name):
    """Debian has them where only root looks."""
    found = shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin")
    assert found, f"{name} is missing"
    return found


class Visitor:
    """Asks from an address of its own, through the proxy or past it."""

    def __init__(self, house, address):
        self.house, self.address, self.kept = house, address, []

    def open(self, past_proxy=False):
        source = (self.address, 0)
        if past_proxy:
            return http.client.HTTPConnection("127.0.0.1", self.house.behind, PATIENCE, source)
        connection = http.client.HTTPSConnection("127.0.0.1", self.house.port, timeout=PATIENCE, source_address=source,
                                                 context=self.house.trust)
        # By name, as people come.
        plain = socket.create_connection(("127.0.0.1", self.house.port), PATIENCE, source)
        connection.sock = self.house.trust.wrap_socket(plain, server_hostname="chat.example")
        return connection

    def ask(self, path, body=None, headers=None, **how):
        connection = self.open(**how)
        data = None if body is None else json.dumps(body)
        connection.request("POST" if body else "GET", path, data, {"Host": "chat.example", **(headers or {})})
        answer = connection.getresponse()
        said = answer.read()
        connection.close()
        return answer.status, said

    def connect(self, token, headers=None, **how):
        """A WebSocket, which stays when it is let in. Tells the status."""
        connection = self.open(**how)
        connection.request("GET", "/ws", headers={
            "Host": "chat.example", "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==", "Authorization": f"Bearer {token}", **(headers or {})})
        answer = connection.getresponse()
        if answer.status == 101:
            self.kept.append((connection, answer))
        else:
            connection.close()
        return answer.status

    def leave(self):
        for connection, answer in self.kept:
            answer.close()
            connection.close()
        self.kept.clear()


def eventually(holds, what):
    """A proxy hangs up behind a visitor in its own time."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, what
        time.sleep(0.05)


async def chat(house, token):
    """Says something, and gets it back, with a heartbeat beside it."""
    plain = socket.create_connection(("127.0.0.1", house.port), PATIENCE, (ANN, 0))
    plain.setblocking(False)
    async with websockets.connect(f"wss://chat.example:{house.port}/ws", sock=plain, ssl=house.trust,
                                  server_hostname="chat.example",
                                  **{HEADERS: {"Authorization": f"Bearer {token}"}}) as connection:
        room = json.loads(await connection.recv())["rooms"][0]["id"]
        await connection.send(json.dumps({"type": "message.send", "id": "one-of-a-kind", "room": room, "text": "tea"}))
        while (frame := json.loads(await connection.recv())).get("ref") != "one-of-a-kind":
            pass
        assert frame["type"] == "ack", frame
        await (await connection.ping())


def people_talk(house):
    ann = Visitor(house, ANN)
    status, said = ann.ask("/api/v1/register", {"username": "ann", "password": "a kettle of fish"})
    assert status == 201, (status, said)
    account = json.loads(said)
    # Through a proxy nobody sits at the server, not even the first.
    assert account["user"]["role"] != "owner", account
    asyncio.run(asyncio.wait_for(chat(house, account["token"]), PATIENCE))
    return account["token"]


def figures_are_for_admins(house, token):
    ann = Visitor(house, ANN)
    assert ann.ask("/metrics")[0] == 401
    assert ann.ask("/metrics", headers={"Authorization": f"Bearer {token}"})[0] == 403
    house.command("user", "add", "cleo", "--role", "admin", typed="the kettle of cleo\n")
    admin = house.command("token", "create", "--user", "cleo", "--role", "admin").strip()
    assert ann.ask("/metrics", headers={"Authorization": f"Bearer {admin}"})[0] == 200
    here = Visitor(house, "127.0.0.1").ask("/metrics", headers={"Host": "localhost"}, past_proxy=True)
    assert here[0] == 200, here


def each_address_has_its_own_limit(house, token):
    ann, bob = Visitor(house, ANN), Visitor(house, BOB)
    # What was asked before is hung up on by the proxy when it likes.
    eventually(lambda: fills(ann, token), f"{MOST} of ann's connections never fit")
    for claimed in (BOB, "192.0.2.7", "127.0.0.1", f"192.0.2.7, {BOB}"):
        said = ann.connect(token, {"X-Forwarded-For": claimed})
        assert said == 429, f"as {claimed}: {said}"
    assert bob.connect(token) == 101
    ann.leave()
    bob.leave()


def fills(visitor, token):
    """Whether so many fit and no more."""
    for _ in range(MOST):
        if visitor.connect(token) != 101:
            visitor.leave()
            return False
    assert visitor.connect(token) == 429
    return True


def only_the_proxy_is_believed(house, token):
    ann = Visitor(house, ANN)
    claims = [{"X-Forwarded-For": f"192.0.2.{number}"} for number in range(MOST + 1)]

    def fits():
        statuses = [ann.connect(token, claim, past_proxy=True) for claim in claims]
        if statuses != [101] * MOST + [429]:
            ann.leave()
            return False
        return True

    eventually(fits, "past the proxy every claim counted as an address")
    ann.leave()


def a_stream_goes_on(house, token):
    """What is published comes through at once, and nothing between cuts the line where the server says nothing for a while."""
    ann = Visitor(house, ANN)
    house.command("feed", "create", "doors")
    maker = house.command("token", "create", "--user", "ann", "--role", "publisher").strip()
    connection = ann.open()
    connection.sock.settimeout(2 * PATIENCE)
    connection.request("GET", "/api/v1/feeds/doors/events", headers={
        "Host": "chat.example", "Authorization": f"Bearer {token}", "Accept": "text/event-stream"})
    answer = connection.getresponse()
    assert answer.status == 200, (answer.status, answer.read())

    def comes(beginning):
        while line := answer.readline():
            if line.startswith(beginning):
                return line
        raise AssertionError(f"the stream ended before “{beginning.decode()}” came")

    def publish(data):
        status, said = ann.ask("/api/v1/feeds/doors/events", {"event": "opened", "data": data},
                               {"Authorization": f"Bearer {maker}", "Content-Type": "application/json"})
        assert status == 202, (status, said)
        line = comes(b"data:")
        assert json.loads(line[len("data:"):]) == data, line

    publish("front")
    comes(b":")
    publish("back")
    connection.close()


def the_log_names_who_came(house):
    bob = Visitor(house, BOB)
    account = {"username": "bob", "password": "not even near"}
    eventually(lambda: bob.ask("/api/v1/login", account)[0] == 401, "bob may not even try")
    eventually(lambda: re.search(rf"sign-in .*from={re.escape(BOB)}\b", house.server.log.read_text()), "the log never says so")


def main():
    hearthd, page, kind = sys.argv[1:4]
    with tempfile.TemporaryDirectory(prefix="hearth-proxies-") as name:
        house = House(pathlib.Path(name), hearthd, pathlib.Path(page).read_text(encoding="utf-8"), kind)
        try:
            token = people_talk(house)
            figures_are_for_admins(house, token)
            each_address_has_its_own_limit(house, token)
            only_the_proxy_is_believed(house, token)
            a_stream_goes_on(house, token)
            the_log_names_who_came(house)
        except Exception:
            for each in (house.server, house.proxy):
                print(f"{each.log.name}:\n{each.log.read_text()}", file=sys.stderr)
            raise
        finally:
            house.close()


if __name__ == "__main__":
    main()
