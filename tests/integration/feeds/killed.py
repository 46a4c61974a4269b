# SPDX-License-Identifier: MIT
"""killed.py HEARTHD: kill -9 in the midst of publishing. What was answered is there, once, with the seq that was told."""
import asyncio
import collections
import http.client
import json
import sys

import websockets

import feeds
import stage as theatre

KILLS = 5
PUBLISHERS = 4
BATCH = 20
BATCHES = 40  # that are answered before each kill
IN_FLIGHT = 8


class Publisher:
    """Publishes batches of numbers that no other one has, as fast as they are answered."""

    def __init__(self, number, progress):
        self.next = number * 1_000_000
        self.acked = {}  # seq: number
        self.progress = progress

    async def run(self, server, token):
        while True:
            batch = range(self.next, self.next + BATCH)
            self.next += BATCH
            try:
                status, answer = await asyncio.to_thread(
                    feeds.ask, server.port, "POST", feeds.EVENTS, feeds.readings(batch), token)
            except (OSError, http.client.HTTPException):
                return
            assert status == 202, answer
            assert answer["last_seq"] - answer["first_seq"] == BATCH - 1, answer
            self.acked.update(zip(range(answer["first_seq"], answer["last_seq"] + 1), batch))
            self.progress.set()


class Singles:
    """Publishes one event after the other in a session, of which several are always unanswered. The client gives each of them
    an id, and asks again with it for those that no answer came for."""

    def __init__(self, client):
        self.client, self.next, self.ends = client, 0, False
        self.acked = {}  # seq: number

    async def run(self):
        waiting = collections.deque()
        while waiting or not self.ends:
            while len(waiting) < IN_FLIGHT and not self.ends:
                waiting.append((self.next, self.client.asking(
                    "feed.publish", feed=feeds.FEED, event="single", data={"single": self.next})))
                self.next += 1
            number, answer = waiting.popleft()
            self.acked[(await self.client.result(answer))["seq"]] = number


async def until_acked(publishers, running, progress, count):
    """Returns when so many events are answered, and fails if anybody ends before."""
    while sum(len(publisher.acked) for publisher in publishers) < count:
        progress.clear()
        waiting = asyncio.ensure_future(progress.wait())
        await asyncio.wait([waiting, *running], timeout=theatre.PATIENCE, return_when=asyncio.FIRST_COMPLETED)
        for task in running:
            assert not task.done(), f"ended before the kill: {task}"
        assert waiting.done(), f"nothing was answered in {theatre.PATIENCE} s"


async def say(server, token, frame):
    """The answer to one frame, in a session of its own."""
    async with websockets.connect(server.url, subprotocols=["hearth.v1.json"]) as socket:
        await socket.send(json.dumps({"type": "auth", "id": "auth", "token": token}))
        await socket.send(json.dumps(frame))
        while True:
            answer = json.loads(await asyncio.wait_for(socket.recv(), theatre.PATIENCE))
            if answer.get("ref") == frame["id"]:
                return answer


async def scenario(stage, program):
    server = stage.hearthd(program, "--rate-limit", "0")
    await server.start()
    token = await feeds.owner(server)
    await feeds.administer(server, "feed", "create", feeds.FEED)
    progress = asyncio.Event()
    publishers = [Publisher(number, progress) for number in range(PUBLISHERS)]
    resender = await stage.puppet("ada", "js:json")
    await resender.result(resender.connecting(server.url, token))
    singles = Singles(resender)
    again = []
    for kill in range(KILLS):
        before = sum(len(publisher.acked) for publisher in publishers)
        running = [asyncio.create_task(publisher.run(server, token)) for publisher in publishers]
        singles.ends = False
        single = asyncio.create_task(singles.run())
        frame = {"type": "feed.publish", "id": f"again-{kill}-0123456789abcdef", "feed": feeds.FEED, "event": "again",
                 "data": {"again": kill}}
        answer = await say(server, token, frame)
        assert answer["type"] == "ack", answer
        again.append((frame, answer["seq"]))
        await until_acked(publishers, [*running, single], progress, before + BATCHES * BATCH)
        await server.kill()
        singles.ends = True
        await asyncio.gather(*running)
        await server.start()
        await single
        for frame, seq in again:
            answer = await say(server, token, frame)
            assert (answer["type"], answer.get("seq")) == ("ack", seq), answer
            answer = await say(server, token, {**frame, "data": "else"})
            assert (answer["type"], answer.get("code")) == ("error", "conflict"), answer
    events = await feeds.everything(server, token)

    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
    numbers = {event["seq"]: event["data"]["n"] for event in events if event["event"] == "reading"}
    assert len(set(numbers.values())) == len(numbers), "an event is there twice"
    for publisher in publishers:
        missing = {seq: number for seq, number in publisher.acked.items() if numbers.get(seq) != number}
        assert not missing, missing
    # A publication is there as a whole or not at all.
    whole = {}
    for number in numbers.values():
        whole.setdefault(number // BATCH, set()).add(number)
    assert all(len(batch) == BATCH for batch in whole.values())
    found = {event["seq"]: event["data"]["single"] for event in events if event["event"] == "single"}
    assert found == singles.acked
    assert sorted(found.values()) == list(range(singles.next)), "one is missing, or there twice"
    assert [(event["data"]["again"], event["seq"]) for event in events if event["event"] == "again"] \
        == [(frame["data"]["again"], seq) for frame, seq in again]
    print(f"ok {len(events)} events, {KILLS} kills", flush=True)
    await resender.leave()
    await server.stop()


if __name__ == "__main__":
    theatre.play(lambda stage: scenario(stage, sys.argv[1]))
