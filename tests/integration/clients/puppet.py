# SPDX-License-Identifier: MIT
"""Does with a HearthClient what lines of JSON tell it, {n, call, …}, and answers with lines: {n, value} or {n, error}, and
{event, payload} for whatever the client emits. At the end of its input it closes the client and has to end by itself."""
import asyncio
import json
import sys

from hearth import HearthClient, api


def plain(value):
    if isinstance(value, Exception):
        return {"code": getattr(value, "code", type(value).__name__), "message": str(value)}
    return value


def tell(**line):
    print(json.dumps(line), flush=True)


class Puppet:
    def __init__(self):
        self.client = None
        self.tasks = set()

    def start(self, coroutine):
        task = asyncio.create_task(coroutine)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def tell_events(self):
        name = None
        while name != "closed":
            name, payload = await self.client.events.get()
            tell(event=name, payload=plain(payload))

    async def api(self, url, endpoint, body=None, token=None):
        return await api(url, endpoint, body, token)

    async def connect(self, url, token, encoding, ping_after_ms=15000, patience_ms=10000):
        self.client = HearthClient(url, token, encoding, ping_after_ms / 1000, patience_ms / 1000)
        self.start(self.tell_events())
        await self.client.connect()

    async def ask(self, type, fields):
        return await self.client.ask(type, **fields)

    async def typing(self, room):
        self.client.typing(room)

    async def seen(self):
        return {id: room["last_seq"] for id, room in self.client.rooms.items()}

    async def close(self):
        await self.client.close()

    async def perform(self, n, call, **what):
        try:
            tell(n=n, value=await getattr(self, call)(**what))
        except Exception as error:
            tell(n=n, error=plain(error))


async def main():
    puppet = Puppet()
    lines = asyncio.StreamReader(limit=2 ** 22)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    while line := await lines.readline():
        puppet.start(puppet.perform(**json.loads(line)))
    if puppet.client:
        await puppet.client.close()


asyncio.run(main())
