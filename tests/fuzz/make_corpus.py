#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""make_corpus.py GOLDEN-FOLDER OUT: what the fuzzers begin with: each golden frame in each encoding, in OUT/json and
OUT/msgpack, and the words of the protocol as they are written there, in OUT/json.dict and OUT/msgpack.dict."""
import json
import pathlib
import sys


def words(value):
    """Every key, and every short string: types, and the words of enums."""
    if isinstance(value, dict):
        for key, content in value.items():
            yield key
            yield from words(content)
    elif isinstance(value, list):
        for item in value:
            yield from words(item)
    elif isinstance(value, str) and 0 < len(value) < 20 and value.isascii() and value.isprintable():
        yield value


def escaped(content):
    return "".join(f"\\x{byte:02x}" for byte in content)


def main():
    golden, out = map(pathlib.Path, sys.argv[1:])
    for name in ("json", "msgpack"):
        (out / name).mkdir(parents=True, exist_ok=True)
    known = set()
    for path in sorted(golden.glob("*.json")):
        frame = json.loads(path.read_text(encoding="utf-8"))
        (out / "json" / path.stem).write_bytes(frame["json"].encode())
        (out / "msgpack" / path.stem).write_bytes(bytes.fromhex(frame["msgpack"]))
        known.update(words(frame["frame"]))
    quoted = [f'"{word}"'.encode() for word in sorted(known)]
    packed = [bytes([0xA0 + len(word)]) + word.encode() for word in sorted(known)]
    for name, contents in (("json", quoted), ("msgpack", packed)):
        lines = [f'"{escaped(content)}"' for content in contents]
        (out / f"{name}.dict").write_text("\n".join(lines) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
