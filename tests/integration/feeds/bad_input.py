# SPDX-License-Identifier: MIT
"""bad_input.py HEARTHD: whatever curl sends that can't be, the answer says why, and of none of it anything is stored."""
import asyncio
import json
import sys

import feeds
import stage as theatre

GOOD = b'{"event":"reading","data":{"n":1}}\n'
TEN_MEGABYTES = b'{"event":"reading","data":"' + b"x" * 10_000_000 + b'"}'


async def curl(server, target, *options, body=None):
    """Status and JSON of the answer."""
    child = await asyncio.create_subprocess_exec(
        "curl", "--silent", "--show-error", "--write-out", "\n%{http_code}", *options, *(["--data-binary", "@-"] if body else []),
        f"http://127.0.0.1:{server.port}{target}", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    told, _ = await asyncio.wait_for(child.communicate(body), theatre.PATIENCE)
    assert child.returncode == 0, (target, child.returncode)
    text, status = told.decode().rsplit("\n", 1)
    return int(status), json.loads(text)


async def refused(server, status, words, target, *options, body=None):
    answer = await curl(server, target, *options, body=body)
    assert answer[0] == status and words in answer[1]["message"], answer


async def scenario(stage, program):
    server = stage.hearthd(program)
    await server.start()
    ada = await feeds.owner(server)
    await feeds.administer(server, "feed", "create", feeds.FEED)
    await feeds.publish(server, ada, 1)
    publisher = await feeds.administer(server, "token", "create", "--user", "ada", "--role", "publisher")
    member = feeds.expect(201, await asyncio.to_thread(
        feeds.ask, server.port, "POST", "/api/v1/register", {"username": "bob", "password": feeds.PASSWORD}))["token"]

    def bearer(token):
        return "--header", f"Authorization: Bearer {token}"

    by = bearer(publisher)
    await refused(server, 400, "not a JSON object", feeds.EVENTS, *by, body=b"21.5 degrees")
    await refused(server, 400, "line 2: the body is not a JSON object", feeds.EVENTS, *by, body=GOOD + GOOD[:20])
    # As curl asks before it sends so much, without asking, and without a length.
    for how in ((), ("--header", "Expect:"), ("--header", "Expect:", "--header", "Transfer-Encoding: chunked")):
        await refused(server, 413, "too large", feeds.EVENTS, *by, *how, body=TEN_MEGABYTES)
    print("ok bodies", flush=True)

    await refused(server, 404, "feed not found", "/api/v1/feeds/none/events", *by, body=GOOD)
    await refused(server, 404, "feed not found", "/api/v1/feeds/%24server/events", *by, body=GOOD)
    await refused(server, 403, "role", feeds.EVENTS, *bearer(member), body=GOOD)
    await refused(server, 401, "bearer token is missing", feeds.EVENTS, body=GOOD)
    await refused(server, 401, "token", feeds.EVENTS, *bearer("nobodys"), body=GOOD)
    print("ok feeds and roles", flush=True)

    ticket = feeds.expect(201, await asyncio.to_thread(
        feeds.ask, server.port, "POST", f"/api/v1/feeds/{feeds.FEED}/ticket", b"", member))["ticket"]
    assert (await curl(server, f"{feeds.EVENTS}?ticket={ticket}"))[0] == 200
    await asyncio.to_thread(feeds.ask, server.port, "POST", "/api/v1/logout", b"", member)
    await refused(server, 401, "ticket", f"{feeds.EVENTS}?ticket={ticket}")
    await refused(server, 400, "Last-Event-ID", feeds.EVENTS, *bearer(ada), "--header", "Accept: text/event-stream",
                  "--header", "Last-Event-ID: yesterday")
    print("ok tickets and places", flush=True)

    assert [event["data"] for event in await feeds.everything(server, ada)] == [{"n": 1}]
    print("ok nothing is stored", flush=True)
    await server.stop()


if __name__ == "__main__":
    theatre.play(lambda stage: scenario(stage, sys.argv[1]))
