# SPDX-License-Identifier: MIT
"""Where the scenarios play: a scratch folder with the example clients as a stranger would copy them, one process for each
person, and a hearthd that can be killed and started again. Every wait has a deadline."""
import asyncio
import json
import os
import pathlib
import shutil
import signal
import sys
import tempfile

from ports import free_port

PATIENCE = 15
HERE = pathlib.Path(__file__).parent
CLIENTS = HERE.parents[2] / "docs" / "clients"


class Refused(Exception):
    """What a puppet's client threw."""

    def __init__(self, call, error):
        super().__init__(f"{call}: {error['message']}")
        self.code = error.get("code")


async def refused(asking, *codes):
    try:
        await asking
    except Refused as refusal:
        assert refusal.code in codes, f"{refusal.code}: {refusal}; expected was {codes}"
    else:
        raise AssertionError(f"not refused with {codes}")


class Process:
    """A child that is ended by its id, however the test ends."""

    def __init__(self, child):
        self.child = child

    def signal(self, number):
        self.child.send_signal(number)

    async def ended(self):
        return await asyncio.wait_for(self.child.wait(), PATIENCE)

    def kill(self):
        if self.child.returncode is None:
            self.child.kill()


class Family(Process):
    """A child that has children of its own, in a process group that is ended as a whole."""

    def kill(self):
        try:
            os.killpg(self.child.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass


class Hearthd:
    def __init__(self, program, folder, flags):
        self.flags = flags
        self.program, self.data, self.log = program, folder / "data", folder / "hearthd.log"
        self.port = free_port()
        self.url = f"ws://127.0.0.1:{self.port}/ws"
        self.process = None

    async def start(self):
        with open(self.log, "ab") as log:
            self.process = Process(await asyncio.create_subprocess_exec(
                self.program, "--listen", f"127.0.0.1:{self.port}", "--no-tls", "--registration", "open", "--data", self.data,
                *self.flags,
                stdout=asyncio.subprocess.PIPE, stderr=log))
        line = await asyncio.wait_for(self.process.child.stdout.readline(), PATIENCE)
        if line.decode().strip() != f"hearthd listening on {self.url}":
            raise RuntimeError(f"hearthd did not start: {line!r}\n{self.log.read_text()}")

    async def kill(self):
        self.process.signal(signal.SIGKILL)
        await self.process.ended()

    async def stop(self):
        self.process.signal(signal.SIGTERM)
        code = await self.process.ended()
        if code != 0:
            raise RuntimeError(f"hearthd went with {code}\n{self.log.read_text()}")


class Puppet:
    """One example client in a process of its own, see puppet.mjs and puppet.py."""

    def __init__(self, name, encoding, process):
        self.name, self.encoding, self.process = name, encoding, process
        self.events = []  # all that came, as (event, payload)
        self.taken = set()  # indexes of those that event() has returned
        self.answers, self.count = {}, 0
        self.changed = asyncio.Condition()
        self.reader = asyncio.create_task(self.read())

    async def read(self):
        while line := await self.process.child.stdout.readline():
            told = json.loads(line)
            async with self.changed:
                if "event" in told:
                    self.events.append((told["event"], told.get("payload")))
                else:
                    self.answers[told["n"]].set_result(told)
                self.changed.notify_all()

    def begin(self, call, **what):
        """Starts a call; the future is of its answer."""
        self.count += 1
        answer = self.answers[self.count] = asyncio.get_running_loop().create_future()
        self.process.child.stdin.write(json.dumps({"n": self.count, "call": call, **what}).encode() + b"\n")
        return answer

    async def result(self, answer):
        told = await asyncio.wait_for(answer, PATIENCE)
        if "error" in told:
            raise Refused(self.name, told["error"])
        return told.get("value")

    async def call(self, call, **what):
        return await self.result(self.begin(call, **what))

    def connecting(self, url, token, **options):
        return self.begin("connect", url=url, token=token, encoding=self.encoding, **options)

    def asking(self, type, **fields):
        return self.begin("ask", type=type, fields=fields)

    async def ask(self, type, **fields):
        return await self.result(self.asking(type, **fields))

    async def event(self, name, matches=lambda payload: True):
        """The first event of that name that matches, of those that came and of those to come; each is returned once."""
        def find():
            for index, (event, payload) in enumerate(self.events):
                if event == name and index not in self.taken and matches(payload):
                    self.taken.add(index)
                    return True, payload
            return None

        async with self.changed:
            try:
                found = await asyncio.wait_for(self.changed.wait_for(find), PATIENCE)
            except asyncio.TimeoutError:
                last = "\n".join(f"  {event} {json.dumps(payload)[:160]}" for event, payload in self.events[-15:])
                raise AssertionError(f"{self.name}: no {name} in {PATIENCE} s; the last that came:\n{last}") from None
        return found[1]

    def forget(self):
        """Only what comes from now on is for event()."""
        self.taken.update(range(len(self.events)))

    def all(self, name):
        return [payload for event, payload in self.events if event == name]

    async def leave(self):
        """Closes the input; a client that was let go keeps no process alive."""
        self.process.child.stdin.close()
        code = await self.process.ended()
        await self.reader
        if code != 0:
            raise AssertionError(f"{self.name}: ended with {code}")


class Stage:
    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="hearth-clients-"))
        for file in (CLIENTS / "hearth.mjs", CLIENTS / "hearth.py", HERE / "puppet.mjs", HERE / "puppet.py"):
            shutil.copy(file, self.folder)
        # Node looks for modules beside the file that imports them.
        (self.folder / "node_modules").symlink_to(os.environ["HEARTH_NODE_MODULES"])
        self.servers, self.puppets, self.processes = [], [], []

    def hearthd(self, program, *flags):
        server = Hearthd(program, self.folder, flags)
        self.servers.append(server)
        return server

    async def puppet(self, name, kind):
        """kind: `js:json`, `py:msgpack` …"""
        language, encoding = kind.split(":")
        program = {"js": ["node", self.folder / "puppet.mjs"], "py": [sys.executable, self.folder / "puppet.py"]}[language]
        puppet = Puppet(name, encoding, await self.run(*program))
        self.puppets.append(puppet)
        return puppet

    async def run(self, *program, family=False):
        """`family`: it starts processes that are to end with it."""
        # Nothing of this goes through a proxy that the environment knows.
        environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        process = (Family if family else Process)(await asyncio.create_subprocess_exec(
            *program, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=2 ** 22, env=environment,
            start_new_session=family))
        self.processes.append(process)
        return process

    async def clear(self):
        for process in self.processes + [server.process for server in self.servers if server.process]:
            process.kill()
            await process.ended()
        await self.remove_folder()

    async def remove_folder(self):
        # What a family's last members were writing when they were ended may still come to be.
        deadline = asyncio.get_running_loop().time() + PATIENCE
        while True:
            try:
                return shutil.rmtree(self.folder)
            except OSError:
                if asyncio.get_running_loop().time() > deadline:
                    raise
            await asyncio.sleep(0.1)


def play(scenario):
    """Runs the coroutine function with a stage; the exit status says how it went."""
    async def run():
        stage = Stage()
        try:
            await asyncio.wait_for(scenario(stage), 80)
        finally:
            await stage.clear()

    asyncio.run(run())
