# SPDX-License-Identifier: MIT
"""readme_feeds.py HEARTHD: the lines of README.md that fill and read a feed do what they say."""
import asyncio
import json
import pathlib
import re
import sys

import feeds
import stage as theatre

README = pathlib.Path(__file__).parents[3] / "README.md"
# What stands in front of them, so that they can stay as they are.
PRELUDE = """
set -euo pipefail
hearthd() {{ {program} "$@" --data {data}; }}
curl() {{ command curl --silent --show-error --fail-with-body "${{@//127.0.0.1:9473/127.0.0.1:{port}}}"; }}
"""


async def scenario(stage, program):
    server = stage.hearthd(program)
    await server.start()
    token = await feeds.owner(server)
    lines = re.search(r"## Feeds\n.*?```sh\n(.*?)```", README.read_text(), re.DOTALL)[1].strip().split("\n")
    *commands, stream = lines
    assert " -N " in stream and not any(" -N " in line for line in commands), lines
    (stage.folder / "readings.ndjson").write_bytes(feeds.readings([2, 3]))
    prelude = PRELUDE.format(program=program, data=server.data, port=server.port) + f"cd {stage.folder}\n"

    script = prelude + "\n".join(commands) + "\ndeclare -p TOKEN FEED >variables\n"
    child = await asyncio.create_subprocess_exec("bash", "-c", script, stdout=asyncio.subprocess.PIPE)
    told, _ = await asyncio.wait_for(child.communicate(), theatre.PATIENCE)
    assert child.returncode == 0, told
    assert '{"first_seq":1,"last_seq":1}{"first_seq":2,"last_seq":3}' in told.decode(), told
    page = json.loads(re.search(r'\{"events":.*\}', told.decode())[0])
    assert [event["seq"] for event in page["events"]] == [1, 2, 3], page
    assert page["events"][0]["event"] == "reading" and page["last_seq"] == 3, page
    print("ok publishes and pages", flush=True)

    reader = await stage.run("bash", "-c", prelude + "source ./variables\n" + stream)
    output = reader.child.stdout
    async def line():
        return (await asyncio.wait_for(output.readline(), theatre.PATIENCE)).decode().rstrip("\n")
    assert await line() == "retry: 2000"
    await feeds.publish(server, token, 4)
    assert [await line() for _ in range(4)] == ["", "id: 4", "event: reading", 'data: {"n":4}']
    print("ok streams", flush=True)
    reader.kill()
    await server.stop()


if __name__ == "__main__":
    theatre.play(lambda stage: scenario(stage, sys.argv[1]))
