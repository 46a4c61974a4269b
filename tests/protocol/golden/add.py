#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Adds golden frames:  add.py NAME client|server <FRAME.json

FRAME is one frame with its keys in the order of the protocol's tables. The bytes are written by Python's own json and
msgpack, so that they are not the word of the code that is tested with them. A golden frame that exists is never changed:
clients in the field were written against it.
"""
import json
import pathlib
import sys

import msgpack

FOLDER = pathlib.Path(__file__).parent


def golden(sender, frame):
    return {
        "from": sender,
        "frame": frame,
        "json": json.dumps(frame, ensure_ascii=False, separators=(",", ":")),
        "msgpack": msgpack.packb(frame).hex(),
    }


def main():
    name, sender = sys.argv[1:]
    path = FOLDER / f"{name}.json"
    if sender not in ("client", "server"):
        sys.exit(f"add.py: {sender} is neither client nor server")
    if path.exists():
        sys.exit(f"add.py: {path.name} exists, and golden frames are never changed")
    text = json.dumps(golden(sender, json.load(sys.stdin)), indent=2)
    path.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
