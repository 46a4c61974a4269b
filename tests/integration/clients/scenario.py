# SPDX-License-Identifier: MIT
"""scenario.py HEARTHD ANN BEN: two people with the example clients (`js:json`, `py:msgpack` …) talk over a real hearthd,
which is killed while they do."""
import http.client
import json
import secrets
import signal
import sys

import stage as theatre

TEXTS = ["hello", "line\nbreak\tand \"quotes\" \\ / \u001f", "grüße, 你好, שלום, \u202eolleh", "👋🏽 👩‍👩‍👧‍👦 🏳️‍🌈 𝄞", "x" * 16384]


def new_id():
    return secrets.token_hex(16)


def about(message):
    return lambda frame: frame["message"]["id"] == message["id"]


def by(person):
    return lambda frame: frame["user"] == person.user


class Scenario:
    def __init__(self, stage, program, kinds):
        self.stage, self.kinds = stage, kinds
        self.server = stage.hearthd(program)
        self.password = new_id()

    async def play(self):
        await self.server.start()
        for step in (self.registers, self.connects, self.is_refused, self.talks, self.is_idempotent, self.types, self.is_present,
                     self.reads_history, self.opens_rooms, self.survives_a_kill_while_sending, self.catches_up, self.is_revoked,
                     self.leaves):
            for person in self.stage.puppets:
                person.forget()
            await step()
            print(f"ok {step.__name__}", flush=True)

    async def registers(self):
        self.ann, self.ben = [await self.stage.puppet(name, kind) for name, kind in zip(("ann", "ben"), self.kinds)]
        for person in (self.ann, self.ben):
            account = {"username": person.name, "password": self.password}
            made = await person.call("api", url=self.server.url, endpoint="register", body={**account, "display_name": "✨"})
            assert made["user"]["display_name"] == "✨"
            await theatre.refused(person.call("api", url=self.server.url, endpoint="register", body=account), "conflict")
            signed_in = await person.call("api", url=self.server.url, endpoint="login", body=account)
            person.token, person.user = signed_in["token"], signed_in["user"]["id"]
            wrong = {**account, "password": "not the password"}
            await theatre.refused(person.call("api", url=self.server.url, endpoint="login", body=wrong), "unauthenticated")

    async def connects(self):
        for person in (self.ann, self.ben):
            await person.result(person.connecting(self.server.url, person.token))
            welcome = await person.event("welcome")
            assert welcome["user"]["id"] == person.user
            assert await person.event("online") == welcome
            person.epoch = welcome["epoch"]
        self.general = next(room["id"] for room in welcome["rooms"] if room["name"] == "general")

    async def is_refused(self):
        """A token that is worth nothing, and a subprotocol that nobody speaks."""
        stranger = await self.stage.puppet("stranger", self.kinds[0])
        await theatre.refused(stranger.result(stranger.connecting(self.server.url, "nonsense")), "unauthenticated")
        await stranger.event("closed", lambda error: error["code"] == "unauthenticated")
        assert not stranger.all("offline"), "it tried again"
        await theatre.refused(stranger.ask("message.send", room=self.general, text="x"), "unauthenticated")
        await stranger.leave()
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=theatre.PATIENCE)
        connection.request("GET", "/ws", headers={
            "Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==", "Sec-WebSocket-Protocol": "hearth.v1.xml",
            "Authorization": f"Bearer {self.ann.token}"})
        answer = connection.getresponse()
        assert answer.status == 400, answer.status
        assert json.load(answer)["code"] == "bad_request"

    async def talks(self):
        for speaker, listener in ((self.ann, self.ben), (self.ben, self.ann)):
            for text in TEXTS:
                command = new_id()
                sent = (await speaker.ask("message.send", id=command, room=self.general, text=text))["message"]
                heard = (await listener.event("message.new", about(sent)))["message"]
                own = (await speaker.event("message.new", about(sent)))["message"]
                assert (heard["text"], heard["author"], heard["seq"]) == (text, speaker.user, sent["seq"])
                assert own["client_id"] == command and "client_id" not in heard
        too_long = "x" * 16385
        await theatre.refused(self.ann.ask("message.send", room=self.general, text=too_long), "too_large")
        await theatre.refused(self.ann.ask("message.send", room="nowhere", text="x"), "not_found")
        await self.ann.ask("user.notify", user=self.ben.user, title="Frost", body="2 °C")
        await self.ben.event("user.notify", by(self.ben))
        await theatre.refused(self.ann.ask("feed.publish", feed="sensors", event="reading", data={"celsius": 21.5}), "not_found")

    async def is_idempotent(self):
        command = {"type": "message.send", "id": new_id(), "room": self.general, "text": "once"}
        first, second = [(await self.ann.ask(**command))["message"] for _ in range(2)]
        assert first["id"] == second["id"] and first["seq"] == second["seq"]
        await theatre.refused(self.ann.ask(**{**command, "text": "something else"}), "conflict")

    async def types(self):
        for _ in range(5):
            await self.ann.call("typing", room=self.general)
        await self.ben.event("typing.start", by(self.ann))
        await self.ann.ask("typing.stop", room=self.general)
        await self.ben.event("typing.stop", by(self.ann))
        assert len(self.ben.all("typing.start")) == 1 and not self.ann.all("typing.start")

    async def is_present(self):
        await self.ann.ask("presence.set", status="dnd")
        await self.ben.event("presence", lambda frame: by(self.ann)(frame) and frame["status"] == "dnd")

    async def reads_history(self):
        newest = await self.ben.ask("history.get", room=self.general, limit=2)
        assert [message["text"] for message in newest["messages"]] == [TEXTS[-1], "once"] and newest["more"]
        before = await self.ben.ask("history.get", room=self.general, before=newest["messages"][0]["seq"], limit=200)
        assert [message["text"] for message in before["messages"]] == (2 * TEXTS)[:-1] and not before["more"]

    async def opens_rooms(self):
        """What a client knows of its rooms follows room.added."""
        workshop = (await self.ann.ask("room.create", name="workshop"))["room"]["id"]
        await self.ann.event("room.added", lambda frame: frame["room"]["id"] == workshop)
        await self.ben.ask("room.join", room=workshop)
        await self.ben.event("room.added", lambda frame: frame["room"]["id"] == workshop)
        for person in (self.ann, self.ben):
            joined = await person.event("member.joined", lambda frame: frame["room"] == workshop and by(self.ben)(frame))
            assert (await person.call("seen"))[workshop] == joined["seq"]

    async def survives_a_kill_while_sending(self):
        """Twenty messages are on their way when the server is killed: each is there afterwards, once, in their order."""
        texts = [f"burst {number}" for number in range(20)]
        asked = [self.ann.asking("message.send", room=self.general, text=text) for text in texts]
        acks = [await self.ann.result(answer) for answer in asked[:5]]
        await self.server.kill()
        for person in (self.ann, self.ben):
            lost = await person.event("offline")
            assert lost["code"] == 1006 and lost["retry_in_ms"] <= 500, lost
            await theatre.refused(person.ask("history.get", room=self.general), "offline")
        await self.server.start()
        acks += [await self.ann.result(answer) for answer in asked[5:]]
        seqs = [ack["message"]["seq"] for ack in acks]
        assert seqs == list(range(seqs[0], seqs[0] + 20)), seqs
        assert [ack["message"]["text"] for ack in acks] == texts
        for person in (self.ann, self.ben):
            await person.event("online")
            await person.event("message.new", about(acks[-1]["message"]))
        await self.has_all_once()

    async def catches_up(self):
        """Ben misses what Ann sends; his own message waited meanwhile."""
        await self.server.kill()
        for person in (self.ann, self.ben):
            await person.event("offline")
        waiting = self.ben.asking("message.send", room=self.general, text="it waited")
        # Its process stands still, so that it is surely behind when it comes back.
        self.ben.process.signal(signal.SIGSTOP)
        await self.server.start()
        missed = [(await self.ann.ask("message.send", room=self.general, text=f"missed {number}"))["message"] for number in range(3)]
        direct = (await self.ann.ask("direct.open", user=self.ben.user))["room"]["id"]
        await self.ann.event("online")
        assert not waiting.done()
        self.ben.process.signal(signal.SIGCONT)
        await self.ben.event("online")
        for message in missed:
            await self.ben.event("message.new", about(message))
        own = (await self.ben.result(waiting))["message"]
        for person in (self.ann, self.ben):
            await person.event("message.new", about(own))
        assert direct in await self.ben.call("seen")
        assert {welcome["epoch"] for welcome in self.ann.all("welcome") + self.ben.all("welcome")} == {self.ann.epoch}
        await self.has_all_once()

    async def has_all_once(self):
        """What each was told, over all connections, is the log: in its order, without gap or double."""
        seen = await self.ann.call("seen")
        for person in (self.ann, self.ben):
            assert (await person.call("seen"))[self.general] == seen[self.general]
            told = [frame["seq"] for event, frame in person.events
                    if event.startswith(("message.", "member.")) and frame["room"] == self.general]
            assert told == list(range(told[0], seen[self.general] + 1)), told
            assert not person.all("stale")
            messages, page = [], {"more": True, "messages": []}
            while page["more"]:
                bound = {"before": page["messages"][0]["seq"]} if messages else {}
                page = await person.ask("history.get", room=self.general, limit=20, **bound)
                messages = page["messages"] + messages
            assert [message["id"] for message in messages] == [frame["message"]["id"] for frame in person.all("message.new")
                                                               if frame["room"] == self.general]

    async def is_revoked(self):
        """Another device signs ben out."""
        await self.ann.call("api", url=self.server.url, endpoint="logout", body={}, token=self.ben.token)
        closed = await self.ben.event("closed")
        assert closed["code"] == "unauthenticated" and "4010" in closed["message"], closed
        await theatre.refused(self.ben.ask("message.send", room=self.general, text="x"), "unauthenticated")
        await theatre.refused(self.ann.call("api", url=self.server.url, endpoint="session", token=self.ben.token), "unauthenticated")
        await self.ann.event("presence", lambda frame: by(self.ben)(frame) and frame["status"] == "offline")
        assert self.ben.events[-1][0] == "closed", "it came back"

    async def leaves(self):
        await self.ann.call("close")
        await self.ann.event("closed", lambda error: error["code"] == "closed")
        await theatre.refused(self.ann.ask("message.send", room=self.general, text="x"), "closed")
        for person in (self.ann, self.ben):
            await person.leave()
        await self.server.stop()


if __name__ == "__main__":
    program, *kinds = sys.argv[1:]
    theatre.play(lambda stage: Scenario(stage, program, kinds).play())
