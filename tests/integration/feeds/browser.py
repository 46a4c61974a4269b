# SPDX-License-Identifier: MIT
"""browser.py HEARTHD: EventSource in Chromium reads a feed with a ticket, and goes on where it was after a cut."""
import asyncio
import json
import pathlib
import shutil
import sys
import urllib.parse

import feeds
import stage as theatre

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SKIPPED = 77
PAGE = pathlib.Path(__file__).parent / "browser.html"


class Page:
    """Serves the page, and hears what it tells."""

    def __init__(self):
        self.told = asyncio.Queue()
        self.server = None

    async def start(self):
        self.server = await asyncio.start_server(self.answer, "127.0.0.1", 0)
        port = self.server.sockets[0].getsockname()[1]
        self.origin = f"http://127.0.0.1:{port}"

    async def answer(self, reader, writer):
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
        except asyncio.IncompleteReadError:
            # A browser opens connections ahead of their use.
            return writer.close()
        length = next((int(line.split(":")[1]) for line in head.split("\r\n") if line.lower().startswith("content-length:")), 0)
        body = await reader.readexactly(length)
        if head.startswith("POST /told"):
            self.told.put_nowait(json.loads(body))
        page = PAGE.read_bytes() if head.startswith("GET /?") else b""
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
                     + f"Content-Length: {len(page)}\r\n\r\n".encode() + page)
        await writer.drain()
        writer.close()

    async def hear(self):
        return await asyncio.wait_for(self.told.get(), theatre.PATIENCE)


class Line:
    """Between browser and server, and can be cut."""

    def __init__(self, port):
        self.to, self.server, self.ends = port, None, []

    async def start(self):
        self.server = await asyncio.start_server(self.carry, "127.0.0.1", 0)
        self.port = self.server.sockets[0].getsockname()[1]

    async def carry(self, reader, writer):
        there, back = await asyncio.open_connection("127.0.0.1", self.to)
        self.ends += [writer, back]

        async def pass_on(source, sink):
            try:
                while data := await source.read(65536):
                    sink.write(data)
                    await sink.drain()
            except ConnectionError:
                pass
            sink.close()

        await asyncio.gather(pass_on(reader, back), pass_on(there, writer))

    def cut(self):
        for end in self.ends:
            end.transport.abort()
        self.ends.clear()


async def scenario(stage, program):
    page = Page()
    await page.start()
    server = stage.hearthd(program, "--allow-origin", page.origin)
    await server.start()
    token = await feeds.owner(server)
    await feeds.administer(server, "feed", "create", feeds.FEED)
    await feeds.publish(server, token, 1)
    line = Line(server.port)
    await line.start()
    ticket = feeds.expect(201, await asyncio.to_thread(
        feeds.ask, server.port, "POST", f"/api/v1/feeds/{feeds.FEED}/ticket", b"", token))["ticket"]
    feed = f"http://127.0.0.1:{line.port}{feeds.EVENTS}?after=0&ticket={ticket}"
    chromium = await stage.run(
        CHROMIUM, "--headless", "--log-level=3", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-background-networking", "--remote-debugging-port=0", f"--user-data-dir={stage.folder / 'chromium'}",
        f"{page.origin}/?{urllib.parse.urlencode({'feed': feed})}", family=True)

    assert await page.hear() == {"event": "open"}
    assert await page.hear() == {"event": "reading", "payload": {"id": "1", "data": {"n": 1}}}
    await feeds.publish(server, token, 2)
    assert await page.hear() == {"event": "reading", "payload": {"id": "2", "data": {"n": 2}}}
    print("ok reads with a ticket", flush=True)

    line.cut()
    await feeds.publish(server, token, 3)
    assert await page.hear() == {"event": "error", "payload": {"closed": False}}
    assert await page.hear() == {"event": "open"}
    # Its address still says after=0; where it was says more.
    assert await page.hear() == {"event": "reading", "payload": {"id": "3", "data": {"n": 3}}}
    print("ok goes on where it was", flush=True)

    # The ticket ends with its token, and so does whoever reads with it.
    feeds.expect(204, await asyncio.to_thread(feeds.ask, server.port, "POST", "/api/v1/logout", b"", token))
    assert (await page.hear())["event"] == "error"
    while (told := await page.hear()) != {"event": "error", "payload": {"closed": True}}:
        assert told["event"] == "error", told
    assert ticket not in server.log.read_text()
    print("ok ends with the token", flush=True)
    chromium.kill()
    await chromium.ended()
    await server.stop()


if __name__ == "__main__":
    if not CHROMIUM:
        print("there is no Chromium here")
        sys.exit(SKIPPED)
    theatre.play(lambda stage: scenario(stage, sys.argv[1]))
