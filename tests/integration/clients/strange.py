# SPDX-License-Identifier: MIT
"""strange.py KIND: an example client (`js:json` …) and a server that behaves as no test of hearthd could make it."""
import asyncio
import sys
import time

import stage as theatre
from strange_server import StrangeServer

ROOM = "general"


def room(id, last_seq):
    return {"id": id, "name": id, "kind": "room", "last_seq": last_seq}


class Strange:
    def __init__(self, stage, kind):
        self.stage, self.kind, self.server = stage, kind, StrangeServer()

    async def play(self):
        await self.server.start()
        self.ann = await self.stage.puppet("ann", self.kind)
        for step in (self.syncs_first, self.counts_seqs, self.fills_a_gap, self.tells_of_a_gap_too_wide, self.tries_again,
                     self.keeps_the_order, self.follows_its_rooms, self.notices_another_epoch, self.notices_silence,
                     self.tells_typing_seldom, self.keeps_poison_to_itself, self.waits_as_told, self.needs_a_new_token):
            self.ann.forget()
            await step()
            print(f"ok {step.__name__}", flush=True)

    async def welcomes(self, last_seq, epoch="e1", **rooms):
        """Takes the next connection up to its sync, which is the first command of all."""
        self.line = await self.server.line()
        self.line.send(type="welcome", session="s", epoch=epoch, user={"id": "ann"}, users=[], novelty=[1, {}], heartbeat_ms=25000,
                       rooms=[room(ROOM, last_seq), *(room(*one) for one in rooms.items())])
        return await self.line.expect("sync")

    async def answers_sync(self, sync, **rooms):
        self.line.send(type="ack", ref=sync["id"], rooms=rooms)
        await self.ann.event("online")

    def says(self, seq, type="message.new"):
        self.line.send(type=type, room=ROOM, seq=seq, message={"id": f"m{seq}", "seq": seq, "text": "x"}, novelty="ignored")

    async def has_seen(self, seq):
        await self.ann.event("message.new", lambda frame: frame["seq"] == seq)
        assert (await self.ann.call("seen"))[ROOM] == seq

    async def syncs_first(self):
        self.connecting = self.ann.connecting(self.server.url, "token", ping_after_ms=1000, patience_ms=1000)
        sync = await self.welcomes(5)
        assert self.line.token == "token"
        assert (sync["epoch"], sync["rooms"]) == ("e1", {ROOM: 5}) and len(sync["id"]) * 4 >= 96
        assert not self.connecting.done()
        await self.answers_sync(sync, general={"from": 5, "to": 5, "complete": True})
        await self.ann.result(self.connecting)

    async def counts_seqs(self):
        """A seq that was seen is ignored, that of an unknown type counts, and what is wholly unknown does no harm."""
        for seq in (6, 6, 5, 6):
            self.says(seq)
        self.says(7, type="room.repainted")
        self.line.send(type="weather", room=ROOM, colour="grey")
        self.line.send(type="error", code="internal", message="of nothing that was asked")
        self.says(8)
        await self.has_seen(8)
        assert [frame["seq"] for frame in self.ann.all("message.new")] == [6, 8]

    async def fills_a_gap(self):
        for seq in (11, 12):
            self.says(seq)
        sync = await self.line.expect("sync")
        assert sync["rooms"] == {ROOM: 8}
        for seq in (9, 10, 11, 12):
            self.says(seq)
        self.line.send(type="ack", ref=sync["id"], rooms={ROOM: {"from": 8, "to": 12, "complete": True}})
        self.says(13)
        await self.has_seen(13)
        assert [frame["seq"] for frame in self.ann.all("message.new")] == [6, 8, 9, 10, 11, 12, 13]
        assert len(self.ann.all("online")) == 1 and not self.ann.all("stale")

    async def tells_of_a_gap_too_wide(self):
        self.says(5000)
        sync = await self.line.expect("sync")
        assert sync["rooms"] == {ROOM: 13}
        # In one go, so that the client has to take the ack before it looks at the next event.
        self.line.send(type="ack", ref=sync["id"], rooms={ROOM: {"from": 13, "to": 5000, "complete": False}})
        self.says(5001)
        assert (await self.ann.event("stale"))["room"] == ROOM
        await self.has_seen(5001)

    async def tries_again(self):
        """What is refused for the moment is sent again when it was said to be, under the same id."""
        for type, code in (("message.send", "rate_limited"), ("history.get", "unavailable")):
            asked = self.ann.asking(type, room=ROOM, text="x")
            first, began = await self.line.expect(type), time.monotonic()
            self.line.send(type="error", ref=first["id"], code=code, message="later", retry_after_ms=300)
            assert await self.line.expect(type) == first
            assert time.monotonic() - began >= 0.25
            self.line.send(type="ack", ref=first["id"], messages=[])
            await self.ann.result(asked)
        asked = self.ann.asking("message.edit", room=ROOM, message="m6", text="x")
        frame = await self.line.expect("message.edit")
        self.line.send(type="error", ref=frame["id"], code="unavailable", message="not offered, so there is no second try")
        await theatre.refused(self.ann.result(asked), "unavailable")

    async def keeps_the_order(self):
        """Of what is logged the second waits for the first, over all refusals and connections; history.get does not."""
        asked = [self.ann.asking("message.send", room=ROOM, text=text) for text in ("one", "two", "three")]
        one = await self.line.expect("message.send")
        page = self.ann.asking("history.get", room=ROOM)
        await self.line.expect("history.get")
        self.line.send(type="error", ref=one["id"], code="rate_limited", message="later", retry_after_ms=50)
        assert await self.line.expect("message.send") == one
        self.line.cut()
        await theatre.refused(self.ann.result(page), "offline")
        offline = await self.ann.event("offline")
        assert offline["code"] == 1006 and 0 <= offline["retry_in_ms"] <= 500
        sync = await self.welcomes(5001)
        assert (sync["epoch"], sync["rooms"]) == ("e1", {ROOM: 5001})
        await self.answers_sync(sync, general={"from": 5001, "to": 5001, "complete": True})
        assert await self.line.expect("message.send") == one
        for asking, text in zip(asked, ("one", "two", "three")):
            frame = one if text == "one" else await self.line.expect("message.send")
            assert frame["text"] == text
            self.line.send(type="ack", ref=frame["id"], message={"id": text})
            assert (await self.ann.result(asking))["message"]["id"] == text

    async def follows_its_rooms(self):
        self.line.send(type="room.added", room=room("garden", 3))
        self.line.send(type="member.joined", room="garden", seq=4, user="ann")
        self.line.send(type="room.added", room=room("attic", 7))
        self.line.send(type="room.removed", room=ROOM)
        await self.ann.event("room.removed")
        self.line.close(1001)
        assert (await self.ann.event("offline"))["code"] == 1001
        # Of the garden it hears that it is gone by the answer, and of the cellar by the welcome.
        sync = await self.welcomes(5100, attic=7, cellar=2)
        assert sync["rooms"] == {"garden": 4, "attic": 7, ROOM: 5100, "cellar": 2}
        await self.answers_sync(sync, garden={"from": 4, "to": 9, "complete": False, "gone": True})
        await self.ann.event("room.removed", lambda frame: frame["room"] == "garden")
        assert await self.ann.call("seen") == {"attic": 7, ROOM: 5100, "cellar": 2}
        assert "garden" not in [frame["room"] for frame in self.ann.all("stale")]

    async def notices_another_epoch(self):
        self.line.cut()
        sync = await self.welcomes(3, epoch="e2")
        assert sync["epoch"] == "e1" and sync["rooms"][ROOM] == 5100
        self.line.cut()  # before the answer, so that the client has to say the old epoch once more
        sync = await self.welcomes(3, epoch="e2")
        assert sync["epoch"] == "e1" and sync["rooms"][ROOM] == 5100
        await self.answers_sync(sync, general={"from": 5100, "to": 3, "complete": False})
        await self.ann.event("stale", lambda frame: frame["room"] == ROOM)
        self.says(4)
        await self.has_seen(4)
        self.line.cut()
        sync = await self.welcomes(4, epoch="e2")
        assert sync["epoch"] == "e2" and sync["rooms"][ROOM] == 4
        await self.answers_sync(sync, general={"from": 4, "to": 4, "complete": True})

    async def notices_silence(self):
        """A ping that is answered keeps the connection; one that is not ends it."""
        ends = len(self.ann.all("offline"))
        reading = asyncio.create_task(self.line.expect_end())
        await asyncio.wait_for(self.line.pinged.wait(), theatre.PATIENCE)
        self.line.pinged.clear()
        await asyncio.wait_for(self.line.pinged.wait(), theatre.PATIENCE)
        assert len(self.ann.all("offline")) == ends, "it gave up although its ping was answered"
        self.line.answers_pings = False
        assert (await self.ann.event("offline"))["code"] != 1000
        await reading
        sync = await self.welcomes(4, epoch="e2")
        await self.answers_sync(sync)

    async def tells_typing_seldom(self):
        began = time.monotonic()
        while time.monotonic() - began < 1.2:
            await self.ann.call("typing", room=ROOM)
        stopped = self.ann.asking("typing.stop", room=ROOM)
        for type in ("typing.start", "typing.start", "typing.stop"):
            frame = await self.line.expect(type)
            self.line.send(type="ack", ref=frame["id"])
        await self.ann.result(stopped)

    async def keeps_poison_to_itself(self):
        """What would end the connection, or be refused without a name, is not sent, and does not hold up what follows."""
        for text in ("x" * 300000, "half a \ud83d"):
            asking = self.ann.ask("message.send", room=ROOM, text=text)
            await theatre.refused(asking, "too_large", "bad_request", "UnicodeEncodeError")
        asked = self.ann.asking("message.send", room=ROOM, text="fine")
        frame = await self.line.expect("message.send")
        assert frame["text"] == "fine"
        self.line.send(type="ack", ref=frame["id"])
        await self.ann.result(asked)

    async def waits_as_told(self):
        self.server.refusal = ("503 Service Unavailable", {"Retry-After": "2"}, {"code": "unavailable", "message": "draining"})
        self.line.close(1001)
        first, second = await self.ann.event("offline"), await self.ann.event("offline")
        assert first["retry_in_ms"] <= 500 and second["retry_in_ms"] == 2000, (first, second)
        assert self.server.requests[-2:] == ["/ws", "/api/v1/session"]
        self.server.refusal = None
        sync = await self.welcomes(4, epoch="e2")
        await self.answers_sync(sync)

    async def needs_a_new_token(self):
        """The session ended meanwhile: what still waits is told so, and nothing is tried any more."""
        asked = self.ann.asking("message.send", room=ROOM, text="never sent")
        await self.line.expect("message.send")
        self.server.refusal = ("401 Unauthorized", {}, {"code": "unauthenticated", "message": "no such token"})
        self.line.cut()
        assert (await self.ann.event("closed"))["code"] == "unauthenticated"
        await theatre.refused(self.ann.result(asked), "unauthenticated")
        assert self.server.requests[-2:] == ["/ws", "/api/v1/session"]
        await self.ann.leave()


if __name__ == "__main__":
    theatre.play(lambda stage: Strange(stage, sys.argv[1]).play())
