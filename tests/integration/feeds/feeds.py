# SPDX-License-Identifier: MIT
"""What the tests of feeds have in common: a server with a feed, and HTTP as anybody speaks it."""
import asyncio
import http.client
import json

import stage as theatre

FEED = "thermometer"
EVENTS = f"/api/v1/feeds/{FEED}/events"
PASSWORD = "a good password"


def ask(port, method, path, body=None, token=None):
    """Status and JSON of the answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=theatre.PATIENCE)
    try:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        connection.request(method, path, body if body is None or isinstance(body, bytes) else json.dumps(body).encode(), headers)
        answer = connection.getresponse()
        text = answer.read()
        return answer.status, json.loads(text) if text else None
    finally:
        connection.close()


def expect(status, answer):
    assert answer[0] == status, answer
    return answer[1]


def readings(numbers):
    """The body that publishes these."""
    return b"".join(json.dumps({"event": "reading", "data": {"n": number}}).encode() + b"\n" for number in numbers)


async def owner(server):
    """The token of the server's owner."""
    account = {"username": "ada", "password": PASSWORD}
    return expect(201, await asyncio.to_thread(ask, server.port, "POST", "/api/v1/register", account))["token"]


async def administer(server, *words):
    """What a command of hearthd prints."""
    child = await asyncio.create_subprocess_exec(server.program, *words, "--data", server.data, stdout=asyncio.subprocess.PIPE)
    told, _ = await asyncio.wait_for(child.communicate(), theatre.PATIENCE)
    assert child.returncode == 0, words
    return told.decode().strip()


async def publish(server, token, *numbers):
    return expect(202, await asyncio.to_thread(ask, server.port, "POST", EVENTS, readings(numbers), token))


async def everything(server, token):
    """All events of the feed, page by page."""
    events = []
    while True:
        after = events[-1]["seq"] if events else 0
        page = expect(200, await asyncio.to_thread(ask, server.port, "GET", f"{EVENTS}?after={after}&limit=1000", None, token))
        events += page["events"]
        if not page["more"]:
            return events
