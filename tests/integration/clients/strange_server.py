# SPDX-License-Identifier: MIT
"""A server that does on command what hearthd does rarely or never: it skips a seq, repeats itself, refuses for the moment,
keeps silent. It speaks just enough HTTP and WebSocket (RFC 6455) for one client at a time."""
import asyncio
import base64
import hashlib
import json
import struct

import msgpack

import stage as theatre

CODECS = {"json": (0x1, lambda frame: json.dumps(frame).encode(), json.loads), "msgpack": (0x2, msgpack.packb, msgpack.unpackb)}
PING, PONG, CLOSE = 0x9, 0xA, 0x8


class Line:
    """One open WebSocket, seen from the server."""

    def __init__(self, reader, writer, encoding, token):
        self.reader, self.writer, self.token = reader, writer, token
        self.opcode, self.encode, self.decode = CODECS[encoding]
        self.answers_pings = True
        self.pinged = asyncio.Event()

    def write(self, opcode, payload):
        size = len(payload)
        length = bytes([size]) if size < 126 else b"\x7e" + struct.pack(">H", size)
        self.writer.write(bytes([0x80 | opcode]) + length + payload)

    def send(self, **frame):
        self.write(self.opcode, self.encode({"id": "s", "timestamp": 0, **frame}))

    async def read(self):
        """The next message, pings aside: its opcode and payload."""
        while True:
            first, second = await self.reader.readexactly(2)
            size = second & 0x7F
            if size > 125:
                size = int.from_bytes(await self.reader.readexactly(2 if size == 126 else 8), "big")
            mask = await self.reader.readexactly(4)
            payload = bytes(byte ^ mask[index % 4] for index, byte in enumerate(await self.reader.readexactly(size)))
            opcode = first & 0x0F
            frame = self.decode(payload) if opcode == self.opcode else {}
            if opcode != PING and frame.get("type") != "ping":
                return opcode, frame
            self.pinged.set()
            if self.answers_pings and opcode == PING:
                self.write(PONG, payload)
            elif self.answers_pings:
                self.send(type="pong", ref=frame["id"])

    async def expect(self, type):
        opcode, frame = await asyncio.wait_for(self.read(), theatre.PATIENCE)
        assert opcode == self.opcode and frame["type"] == type, f"{opcode} {frame}, not {type}"
        return frame

    async def expect_close(self):
        opcode, _ = await asyncio.wait_for(self.read(), theatre.PATIENCE)
        assert opcode == CLOSE, opcode
        self.close(1000)

    async def expect_end(self):
        """The client gives up: it may say so or not."""
        try:
            while True:
                await asyncio.wait_for(self.read(), theatre.PATIENCE)
        except (asyncio.IncompleteReadError, ConnectionError):
            self.cut()

    def close(self, code):
        self.write(CLOSE, struct.pack(">H", code))
        self.writer.close()

    def cut(self):
        self.writer.transport.abort()


class StrangeServer:
    def __init__(self):
        self.port = theatre.free_port()
        self.url = f"ws://127.0.0.1:{self.port}/ws"
        self.lines = asyncio.Queue()
        self.refusal = None  # (status, headers, body) for all requests, upgrades too
        self.requests = []  # paths, as they came

    async def start(self):
        await asyncio.start_server(self.accept, "127.0.0.1", self.port)

    async def line(self):
        return await asyncio.wait_for(self.lines.get(), theatre.PATIENCE)

    async def accept(self, reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        path = head[0].split(" ")[1]
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:])}
        self.requests.append(path)
        if self.refusal:
            self.answer(writer, *self.refusal)
        elif path == "/ws":
            self.open(reader, writer, headers)
        else:
            self.answer(writer, "200 OK", {}, {})

    def answer(self, writer, status, headers, body):
        text = json.dumps(body)
        lines = [f"{name}: {value}" for name, value in headers.items()]
        writer.write("\r\n".join([f"HTTP/1.1 {status}", "Content-Type: application/json", f"Content-Length: {len(text)}",
                                  "Connection: close", *lines, "", text]).encode())
        writer.close()

    def open(self, reader, writer, headers):
        key = headers["sec-websocket-key"] + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
        accept = base64.b64encode(hashlib.sha1(key.encode()).digest()).decode()
        protocol = headers["sec-websocket-protocol"]
        writer.write((f"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      f"Sec-WebSocket-Accept: {accept}\r\nSec-WebSocket-Protocol: {protocol}\r\n\r\n").encode())
        token = headers["authorization"].removeprefix("Bearer ")
        self.lines.put_nowait(Line(reader, writer, protocol.removeprefix("hearth.v1."), token))
