# SPDX-License-Identifier: MIT
"""A client of Hearth's wire protocol, version 1, for Python 3.9 and later. Made to be copied; README.md tells how to use it."""
import asyncio
import json
import secrets
from urllib import error, parse, request
import msgpack
import websockets

CODECS = {"json": (json.dumps, json.loads), "msgpack": (msgpack.packb, msgpack.unpackb)}
LOGGED = ("room.create", "message.", "reaction.", "feed.publish")  # sent twice with one id they happen once
OFFLINE = {"type": "error", "code": "offline", "message": "no connection", "retry_after_ms": 0}
HEADERS = "extra_headers" if int(websockets.__version__.split(".")[0]) < 14 else "additional_headers"


class HearthError(Exception):
    def __init__(self, code, message="", retry_after_ms=0, **_):
        super().__init__(f"{code}: {message}")
        self.code, self.retry_after_ms = code, retry_after_ms


async def api(url, endpoint, body=None, token=None):
    """POST, or GET without a body, of /api/v1/…: the JSON of the answer, or HearthError with the server's code."""
    address = parse.urljoin(url.replace("ws", "http", 1), f"/api/v1/{endpoint}")
    headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
    asked = request.Request(address, None if body is None else json.dumps(body).encode(), headers)
    try:
        return json.loads(await asyncio.to_thread(lambda: request.urlopen(asked, timeout=10).read()) or "{}")
    except error.HTTPError as refusal:
        raise HearthError(**{**json.load(refusal), "retry_after_ms": 1000 * int(refusal.headers.get("Retry-After", 0))}) from None


class HearthClient:
    def __init__(self, url, token, encoding="json", ping_after=15, patience=10):
        self.url, self.token, self.online, self.welcome = url, token, False, None
        self.events = asyncio.Queue()  # of (name, payload): each frame under its type; online, offline, stale, closed
        self.rooms = {}  # id → Room; its last_seq is that of the last event that was handed out
        self._encode, self._decode = CODECS[encoding]
        # The library's pings do what the protocol's `ping` is for, and at the same times.
        self._options = {"subprotocols": [f"hearth.v1.{encoding}"], "ping_interval": ping_after, "ping_timeout": patience,
                         "max_size": 2 ** 24, "close_timeout": 1, HEADERS: {"Authorization": f"Bearer {token}"}}
        self._waiting, self._typed = {}, {}  # id of a command → the future of its answer; room → when it was told of typing
        self._turn, self._settled = asyncio.Lock(), asyncio.Event()  # of logged commands; online or ended
        self._ended = self._epoch = self._running = self._socket = self._syncing = None

    async def connect(self):
        """Returns once all is up to date. From then on the client comes back by itself, until "closed"."""
        self._running = self._running or asyncio.create_task(self._run())
        await self._settled.wait()
        if self._ended:
            raise self._ended

    async def close(self):
        if self._running and self._running.cancel():
            await asyncio.wait({self._running})

    async def ask(self, type, **fields):
        """Returns the ack. Logged commands keep their order, over as many connections as it takes; others fail when offline."""
        frame = {"type": type, "id": secrets.token_hex(16), **fields}
        if len(json.dumps(frame, ensure_ascii=False).encode()) > 256 * 1024:
            raise HearthError("too_large", "such a frame ends the connection, and so would every further try")
        lasting = type.startswith(LOGGED)
        async with self._turn if lasting else asyncio.Lock():
            while True:
                await (self.connect() if lasting else asyncio.sleep(0))
                answer = await asyncio.shield(self._send(**frame)) if self.online else OFFLINE
                if answer["type"] != "error":
                    return answer
                if "retry_after_ms" not in answer or (answer is OFFLINE and not lasting):
                    raise HearthError(**answer)
                await asyncio.sleep(answer["retry_after_ms"] / 1000)

    def typing(self, room):
        """For every key pressed: the room is told at most once a second. When they rest: ask("typing.stop", room=room)."""
        if self.online and (now := asyncio.get_running_loop().time()) - self._typed.get(room, 0) >= 1:
            self._typed[room] = now
            self._send("typing.start", room=room)

    async def _run(self):
        ended, ceiling = HearthError("closed", "by wish"), 250
        try:
            while True:
                self._socket, reason, refusal = None, "closed", None
                try:
                    async with websockets.connect(self.url, **self._options) as self._socket:
                        async for data in self._socket:
                            self._receive(self._decode(data))
                            await asyncio.sleep(0)  # whoever waits for this frame goes first
                except (OSError, asyncio.TimeoutError, ValueError, websockets.WebSocketException) as end:
                    reason = str(end)
                finally:
                    ceiling = 500 if self.online else min(30000, 2 * ceiling)
                    self.online = False
                    self._settled.clear()
                    while self._waiting:
                        self._waiting.popitem()[1].set_result(OFFLINE)
                if not self._socket:  # a WebSocket that did not open does not say why; HTTP does
                    refusal, = await asyncio.gather(api(self.url, "session", token=self.token), return_exceptions=True)
                code = self._socket.close_code if self._socket else 1006
                if {code, getattr(refusal, "code", None)} & {4001, 4002, 4003, 4010, "unauthenticated"}:
                    ended = HearthError("unauthenticated", f"sign in again ({code})")
                    return
                wait = max(secrets.randbelow(ceiling), getattr(refusal, "retry_after_ms", 0))
                self.events.put_nowait(("offline", {"code": code, "reason": reason, "retry_in_ms": wait}))
                await asyncio.sleep(wait / 1000)
        finally:  # close() cancels
            self._ended = ended
            self._settled.set()
            self.events.put_nowait(("closed", ended))

    def _send(self, type, **fields):
        frame = {"type": type, "id": secrets.token_hex(16), **fields}
        asyncio.gather(self._socket.send(self._encode(frame)), return_exceptions=True)  # the reader learns of a failure too
        return self._waiting.setdefault(frame["id"], asyncio.get_running_loop().create_future())

    def _receive(self, frame):
        kind, ref, room, seq = map(frame.get, ("type", "ref", "room", "seq"))
        for one in frame["rooms"] if kind == "welcome" else [room] if kind == "room.added" else []:
            self.rooms[one["id"]] = {**one, "last_seq": self.rooms.get(one["id"], one)["last_seq"]}
        if kind == "welcome":
            self.welcome, self._syncing = frame, asyncio.create_task(self._sync())
        elif kind == "room.removed":
            self.rooms.pop(room, None)
        elif ref in self._waiting:
            self._waiting.pop(ref).set_result(frame)
        elif isinstance(seq, int) and room in self.rooms:
            ahead = seq - self.rooms[room]["last_seq"]
            if ahead > 1 and not self._syncing:  # then this one comes again, after those that are missing
                self._syncing = asyncio.create_task(self._sync())
            if ahead != 1:
                return
            self.rooms[room]["last_seq"] = seq
        self.events.put_nowait(("refused" if kind == "error" else kind, frame))

    async def _sync(self):
        """What was missed comes next, in its order, and then the answer."""
        rooms = {id: room["last_seq"] for id, room in self.rooms.items()}
        answer = await self._send("sync", epoch=self._epoch or self.welcome["epoch"], rooms=rooms)
        if answer["type"] == "error":
            return await self._socket.close()
        if not self.online:
            self.events.put_nowait(("online", self.welcome))
        self.online, self._syncing, self._epoch = True, None, self.welcome["epoch"]
        self._settled.set()
        for id, now in answer["rooms"].items():
            if now.get("gone"):
                self._receive({"type": "room.removed", "room": id})
            elif not now["complete"] and id in self.rooms:
                self.rooms[id]["last_seq"] = now["to"]
                self.events.put_nowait(("stale", {"room": id}))
