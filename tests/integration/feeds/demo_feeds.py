# SPDX-License-Identifier: MIT
"""demo_feeds.py HEARTHD: the feeds of the demo are filled, each with the latest of its keys, until whoever fills them is ended:
also when something could not be published."""
import asyncio
import pathlib
import signal
import sys

import feeds
import stage as theatre

PUBLISHER = pathlib.Path(__file__).parents[3] / "resources" / "demo" / "feeds.sh"
KEYS = {
    "sensors": {"bed-1", "bed-2", "bed-3", "window"},
    "ticker": {"OAK", "ASH", "ELM", "YEW"},
    "scores": {"Bolts-Nuts", "Gears-Belts", "Planks-Nails"},
}


async def somebody_asks(port):
    """Takes the place of a server for one connection, which it ends."""
    asked = asyncio.Event()

    async def end(_, writer):
        writer.close()
        asked.set()

    place = await asyncio.start_server(end, "127.0.0.1", port)
    await asyncio.wait_for(asked.wait(), theatre.PATIENCE)
    place.close()
    await place.wait_closed()


async def last_seq(server, token):
    status, feed = await asyncio.to_thread(
        feeds.ask, server.port, "GET", "/api/v1/feeds/ticker/events?after=0&limit=1", None, token)
    assert status == 200, feed
    return feed["last_seq"]


async def scenario(stage, program):
    server = stage.hearthd(program)
    await server.start()
    token = await feeds.owner(server)
    publisher = await stage.run(PUBLISHER, pathlib.Path(program).parent, server.url, server.data, "ada")
    missing = {feed: set(keys) for feed, keys in KEYS.items()}
    while any(missing.values()):
        await asyncio.sleep(0.1)
        assert publisher.child.returncode is None, "the publisher has ended"
        for feed, keys in missing.items():
            status, page = await asyncio.to_thread(
                feeds.ask, server.port, "GET", f"/api/v1/feeds/{feed}/events?limit=1000", None, token)
            for event in page["events"] if status == 200 else []:
                assert any(isinstance(value, (int, float)) for value in event["data"].values()), event
                keys.discard(event["key"])
    await server.kill()
    await somebody_asks(server.port)
    await server.start()
    before = await last_seq(server, token)
    while await last_seq(server, token) == before:
        await asyncio.sleep(0.1)
        assert publisher.child.returncode is None, "the publisher has ended"
    print("ok goes on", flush=True)
    publisher.signal(signal.SIGTERM)
    await publisher.ended()
    print("ok", flush=True)
    await server.stop()


if __name__ == "__main__":
    theatre.play(lambda stage: scenario(stage, sys.argv[1]))
