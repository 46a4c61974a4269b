#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""check_flags.py PROGRAM RESOURCES: what PROGRAM --help names is in its manual, and in its completions of bash and zsh, where it
has them; and nothing that it does not know."""
import os
import pathlib
import re
import subprocess
import sys

FLAG = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")
# Of systemctl, in an example.
OF_OTHERS = {"--now"}
BASH = """
_init_completion() { words=("${COMP_WORDS[@]}"); cword=$COMP_CWORD; cur=${words[cword]}; prev=${words[cword - 1]}; }
_filedir() { :; }
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
COMPREPLY=()
"_$1"
printf '%s\\n' "${COMPREPLY[@]}"
"""


def read(path):
    return path.read_text(encoding="utf-8")


def compare(where, has, wants):
    assert wants, f"{where}: nothing is wanted"
    assert has == wants, f"{where}: missing {sorted(wants - has)}, unknown {sorted(has - wants)}"


def commands_of(help_text):
    """The words of each command, and its own flags."""
    found = {}
    for line in re.findall(r"^  ([a-z].*)$", help_text.partition("\nCommands,")[2], re.MULTILINE):
        words = re.match(r"[a-z-]+(?: [a-z-]+)?", line)[0].strip()
        found[words] = set(FLAG.findall(line))
    return found


def bash(script, *words):
    done = subprocess.run(["bash", "-euc", BASH, "bash", script, *words], capture_output=True, text=True, check=True)
    assert not done.stderr, done.stderr
    return set(done.stdout.split())


def check_bash(script, name, own_flags, commands):
    compare(f"bash: {name} -", bash(script, name, "-"), own_flags)
    if not commands:
        return
    compare(f"bash: {name}", bash(script, name, ""), {words.split()[0] for words in commands})
    for first in {words.split()[0] for words in commands if " " in words}:
        compare(f"bash: {name} {first}", bash(script, name, first, ""),
                {words.split()[1] for words in commands if words.startswith(f"{first} ")})
    for words, flags in commands.items():
        compare(f"bash: {name} {words} -", bash(script, name, *words.split(), "-"), flags | {"--data", "--json", "--help"})


def check_zsh(script, flags, commands):
    subprocess.run(["zsh", "-n", script], check=True)
    # Those that are completed stand before what they are for; `(- *)` and the like exclude others.
    text = read(script)
    compare("zsh", set(re.findall(r"(?<![\w-])(--?[a-z][a-z-]*)(?=[\[,}])", text)), flags)
    missing = {word for command in commands for word in command.split()} - set(re.findall(r"[a-z-]+", text))
    assert not missing, f"zsh: no {missing}"


def main():
    program, resources = sys.argv[1], pathlib.Path(sys.argv[2])
    name = os.path.basename(program)
    said = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
    flags, commands = set(FLAG.findall(said)), commands_of(said)
    manual = read(resources / "man" / f"{name}.1").replace("\\-", "-")
    compare("manual", set(FLAG.findall(re.sub(r"\\f[A-Z]", " ", manual))) - OF_OTHERS, flags)
    for words in commands:
        assert re.search(rf"^\.TP\n\\fB{'.*'.join(words.split())}\\fR", manual, re.MULTILINE), f"manual: no {words}"
    if name == "hearth-bench":
        return
    # All but those of commands alone.
    check_bash(resources / "completions" / f"{name}.bash", name, set(FLAG.findall(said.partition("\nCommands,")[0])), commands)
    check_zsh(resources / "completions" / f"_{name}", flags, commands)


if __name__ == "__main__":
    main()
