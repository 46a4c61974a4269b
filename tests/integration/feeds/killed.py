# SPDX-License-Identifier: MIT
"""killed.py HEARTHD: kill -9 in the midst of publishing. What was answered is there, once, with the seq that was told."""
import asyncio
import http.client
import sys

import feeds
import stage as theatre

KILLS = 5
PUBLISHERS = 4
BATCH = 20


class Publisher:
    """Publishes batches of numbers that no other one has, as fast as they are answered."""

    def __init__(self, number):
        self.next = number * 1_000_000
        self.acked = {}  # seq: number

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


async def scenario(stage, program):
    server = stage.hearthd(program)
    await server.start()
    token = await feeds.owner(server)
    await feeds.administer(server, "feed", "create", feeds.FEED)
    publishers = [Publisher(number) for number in range(PUBLISHERS)]
    # One more that gives each of its events an id, and asks again with it.
    resender = await stage.puppet("ada", "js:json")
    await resender.result(resender.connecting(server.url, token))
    sent = 0
    for _ in range(KILLS):
        before = sum(len(publisher.acked) for publisher in publishers)
        running = [asyncio.create_task(publisher.run(server, token)) for publisher in publishers]
        asked = resender.asking("feed.publish", feed=feeds.FEED, event="single", data={"single": sent})
        while sum(len(publisher.acked) for publisher in publishers) < before + 40 * BATCH:
            await asyncio.sleep(0)
        lost = resender.asking("feed.publish", feed=feeds.FEED, event="single", data={"single": sent + 1})
        await server.kill()
        await asyncio.gather(*running)
        await server.start()
        await resender.result(asked)
        await resender.result(lost)
        sent += 2
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
    singles = [event["data"]["single"] for event in events if event["event"] == "single"]
    assert sorted(singles) == list(range(sent)), singles
    print(f"ok {len(events)} events, {KILLS} kills", flush=True)
    await resender.leave()
    await server.stop()


if __name__ == "__main__":
    theatre.play(lambda stage: scenario(stage, sys.argv[1]))
