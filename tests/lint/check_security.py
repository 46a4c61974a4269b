#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""check_security.py TREE BUILD: every row of docs/security.md names a control and tests, and there is each of them: ctest
knows its name, and a source of it has the case that is named."""
import json
import pathlib
import re
import subprocess
import sys

DOCUMENT = "docs/security.md"
HEAD = ["threat", "control", "test"]
TESTS = re.compile(r"^`[^`]+`(, `[^`]+`)*$")
FEWEST = 25


def known_tests(build):
    said = subprocess.run(["ctest", "--test-dir", build, "--show-only=json-v1"], check=True, capture_output=True, text=True)
    return {test["name"] for test in json.loads(said.stdout)["tests"]}


def rows(text):
    """Each row of the table as (line, cells), without head and groups."""
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        if not line.startswith("|"):
            inside = False
            continue
        cells = [cell.strip() for cell in line[1:].rstrip().removesuffix("|").split("|")]
        if cells == HEAD:
            inside = True
        elif inside and not set(line) <= set("|- ") and not re.fullmatch(r"\| \*\*[^*]+\*\* \| \| \|", line):
            yield number, cells


def has_case(tree, name, case):
    """Test `a.b.subject` and test `tst_subject` are made of tst_subject.cpp, and the test `qml.…` of all that is in QML."""
    if name.startswith("qml."):
        sources = (tree / "tests").rglob("tst_*.qml")
        return any(re.search(rf"\bfunction {re.escape(case)}\(", source.read_text(encoding="utf-8")) for source in sources)
    subject = re.sub(r"^tst_", "", name.rsplit(".", 1)[-1])
    sources = (tree / "tests").rglob(f"tst_{subject}.cpp")
    return any(re.search(rf"\bvoid {re.escape(case)}\(\)", source.read_text(encoding="utf-8")) for source in sources)


def faults(tree, tests):
    count = 0
    for number, cells in rows((tree / DOCUMENT).read_text(encoding="utf-8")):
        count += 1
        if len(cells) != len(HEAD) or not all(cells):
            yield f"{number}: a row has a threat, a control and a test"
            continue
        if not TESTS.match(cells[2]):
            yield f"{number}: not a list of tests: {cells[2]}"
            continue
        for named in re.findall(r"`([^`]+)`", cells[2]):
            name, _, case = named.partition(" ")
            if name not in tests:
                yield f"{number}: there is no test {name}"
            elif case and not has_case(tree, name, case):
                yield f"{number}: {name} has no case {case}"
    if count < FEWEST:
        yield f"1: {count} rows, and there were {FEWEST} at least"


def main():
    tree = pathlib.Path(sys.argv[1])
    found = list(faults(tree, known_tests(sys.argv[2])))
    for fault in found:
        print(f"{DOCUMENT}:{fault}")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
