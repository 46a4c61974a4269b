#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads every golden frame with Python's own json and msgpack, and writes it again: two decoders and two encoders that
know nothing of ours. Exit status 1 with a line for each frame that is not what it says."""
import json
import pathlib
import sys

import msgpack

FOLDER = pathlib.Path(__file__).parent


def same(a, b):
    # repr tells 1 from 1.0 and from True, which == does not; the order of keys counts too.
    return repr(a) == repr(b)


def problems(golden):
    frame, text, packed = golden["frame"], golden["json"], bytes.fromhex(golden["msgpack"])
    if not same(json.loads(text), frame):
        yield "the JSON decodes to something else"
    if not same(msgpack.unpackb(packed, strict_map_key=True), frame):
        yield "the MessagePack decodes to something else"
    if json.dumps(frame, ensure_ascii=False, separators=(",", ":")) != text:
        yield "the JSON is not as Python writes it"
    if msgpack.packb(frame) != packed:
        yield "the MessagePack is not as Python writes it"


def main():
    paths = sorted(FOLDER.glob("*.json"))
    found = [f"{path.name}: {problem}" for path in paths
             for problem in problems(json.loads(path.read_text(encoding="utf-8")))]
    print("\n".join(found) if found else f"{len(paths)} golden frames are what they say")
    return 1 if found or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
