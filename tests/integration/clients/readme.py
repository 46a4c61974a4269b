# SPDX-License-Identifier: MIT
"""readme.py HEARTHD: the bots of docs/clients/README.md, as they stand there, echo what a person says."""
import re
import sys

import stage as theatre

BOTS = {"js": ("bot.mjs", "node", "js"), "py": ("bot.py", sys.executable, "python")}


async def scenario(stage, program):
    server = stage.hearthd(program)
    await server.start()
    readme = (theatre.CLIENTS / "README.md").read_text()
    for language, (file, runner, fence) in BOTS.items():
        names = {"ann": f"ann {language}", "bot": f"bot {language}"}
        ann = await stage.puppet(names["ann"], f"{language}:json")
        made = {}
        for key, name in names.items():
            account = {"username": name, "password": "a good password"}
            made[key] = await ann.call("api", url=server.url, endpoint="register", body=account)
        await ann.result(ann.connecting(server.url, made["ann"]["token"]))
        room = ann.all("welcome")[0]["rooms"][0]["id"]
        (stage.folder / file).write_text(re.search(rf"```{fence}\n(.*?)```", readme, re.DOTALL)[1])
        bot = await stage.run(runner, stage.folder / file, server.url, names["bot"], "a good password")
        await ann.event("presence", lambda frame: frame["user"] == made["bot"]["user"]["id"] and frame["status"] == "online")
        await ann.ask("message.send", room=room, text="hello?")
        await ann.event("message.new", lambda frame: frame["message"]["author"] == made["bot"]["user"]["id"]
                        and frame["message"]["text"] == "hello?")
        bot.kill()
        await bot.ended()
        await ann.leave()
        print(f"ok {file}", flush=True)
    await server.stop()


if __name__ == "__main__":
    theatre.play(lambda stage: scenario(stage, sys.argv[1]))
