# SPDX-License-Identifier: MIT
"""eventsource.py HEARTHD: Node's EventSource gets each event once, whatever becomes of server and connection in between."""
import pathlib
import shutil
import sys

import feeds
import stage as theatre

SOURCE = pathlib.Path(__file__).parent / "source.mjs"


async def source(stage, server, query, token):
    address = f"http://127.0.0.1:{server.port}{feeds.EVENTS}{query}"
    reader = theatre.Puppet(f"source{query}", "", await stage.run("node", stage.folder / "source.mjs", address, token))
    return reader


def numbers(reader):
    return [reading["data"]["n"] for reading in reader.all("reading")]


async def scenario(stage, program):
    shutil.copy(SOURCE, stage.folder)
    server = stage.hearthd(program)
    await server.start()
    token = await feeds.owner(server)
    await feeds.administer(server, "feed", "create", feeds.FEED, "--events", "100")
    await feeds.publish(server, token, 1, 2)

    fresh = await source(stage, server, "", token)
    resumed = await source(stage, server, "?after=1", token)
    for reader in (fresh, resumed):
        await reader.event("open")
    await feeds.publish(server, token, 3)
    for reader, wanted in ((fresh, [3]), (resumed, [2, 3])):
        assert (await reader.event("reading", lambda told: told["id"] == "3"))["data"] == {"n": 3}
        assert numbers(reader) == wanted, numbers(reader)
    print("ok begins where it is told to", flush=True)

    # A server that goes without a word, and what is published before the readers are back.
    await server.kill()
    await server.start()
    await feeds.publish(server, token, 4, 5, 6)
    for reader, wanted in ((fresh, [3, 4, 5, 6]), (resumed, [2, 3, 4, 5, 6])):
        await reader.event("reading", lambda told: told["id"] == "6")
        assert numbers(reader) == wanted, numbers(reader)
    assert not fresh.all("gap") and not resumed.all("gap")
    print("ok goes on without a gap and without a double", flush=True)

    # From the future, as of another life of the server.
    beyond = await source(stage, server, "?after=1000", token)
    assert (await beyond.event("gap"))["data"] == {"from": 7, "to": 1000}
    await beyond.event("open")
    await feeds.publish(server, token, 7)
    await beyond.event("reading", lambda told: told["id"] == "7")
    stranger = await source(stage, server, "", "nobody's token")
    assert (await stranger.event("error")) == {"code": 401, "closed": True}
    print("ok is told what it can't have", flush=True)

    for reader in (fresh, resumed, beyond, stranger):
        await reader.leave()
    await server.stop()


if __name__ == "__main__":
    theatre.play(lambda stage: scenario(stage, sys.argv[1]))
