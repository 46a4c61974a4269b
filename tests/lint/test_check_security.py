#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""test_check_security.py CHECK: plants one row a time behind good ones, and expects the check to take it or to say why not."""
import pathlib
import subprocess
import sys
import tempfile

GOOD = ["| a | b | `one.subject` |", "| a | b | `one.subject holds`, `two` |", "| a | b | `qml.all test_holds` |",
        "| **Group** | | |"]
BAD = {
    "| a | b | `gone` |": "there is no test gone",
    "| a | b | `one.subject breaks` |": "has no case breaks",
    "| a | b | `one.subject hold` |": "has no case hold",
    "| a | b | `qml.all test_breaks` |": "has no case test_breaks",
    "| a | b | `two test_holds` |": "has no case test_holds",
    "| a | b | two |": "not a list of tests",
    "| a | b | |": "a threat, a control and a test",
    "| a | | `two` |": "a threat, a control and a test",
    "| a | b |": "a threat, a control and a test",
}
TABLE = "| threat | control | test |\n| --- | --- | --- |\n"


def said(check, folder, rows):
    (folder / "docs").mkdir(exist_ok=True)
    (folder / "docs/security.md").write_text(f"# Title\n\n{TABLE}" + "\n".join(rows) + "\n\nEnd.\n", encoding="utf-8")
    run = subprocess.run([sys.executable, check, folder, folder], capture_output=True, text=True, check=False)
    return run.returncode, run.stdout + run.stderr


def main():
    check = sys.argv[1]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "tests").mkdir()
        (folder / "tests/tst_subject.cpp").write_text("    void holds()\n", encoding="utf-8")
        (folder / "tests/tst_Page.qml").write_text("    function test_holds(data) {\n", encoding="utf-8")
        (folder / "CTestTestfile.cmake").write_text("add_test(one.subject true)\nadd_test(two true)\nadd_test(qml.all true)\n", encoding="utf-8")
        result, output = said(check, folder, GOOD * 25)
        if result != 0:
            sys.exit(f"refused what is good: {output}")
        for row, why in BAD.items():
            result, output = said(check, folder, GOOD * 25 + [row])
            if result == 0 or why not in output:
                sys.exit(f"not found, or not why: {row}: {output}")
        result, output = said(check, folder, GOOD)
        if result == 0 or "rows" not in output:
            sys.exit(f"a table that shrank is taken: {output}")


if __name__ == "__main__":
    main()
