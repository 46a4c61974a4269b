#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""test_check_translations.py CHECK UPDATE LUPDATE: the check finds what is planted, and passes what is right."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

QML = """import QtQml
QtObject {
    property string plain: qsTr("Send")
    property string filled: qsTr("%1 of %2")
    property string counted: qsTr("%n rooms", "", 3)
}
"""
RIGHT = {"Send": "Senden", "%1 of %2": "%1 von %2", "%n rooms": "%n Raum|||%n Räume"}


def catalogue(texts):
    """As lupdate writes it."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', '<!DOCTYPE TS>', '<TS version="2.1" language="de">',
             "<context>", "<name>Page</name>"]
    for source, text in texts.items():
        if "%n" in source:
            forms = "".join(f"<numerusform>{form}</numerusform>" for form in text.split("|||"))
            lines.append(f'<message numerus="yes"><source>{source}</source><translation>{forms}</translation></message>')
        else:
            lines.append(f"<message><source>{source}</source><translation>{text}</translation></message>")
    return "\n".join(lines + ["</context>", "</TS>"])


def verdict(check, update, lupdate, texts):
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        for name in ("app", "shared", "server/doctor", "qml", "resources/translations"):
            (tree / name).mkdir(parents=True)
        (tree / "qml/Page.qml").write_text(QML)
        shutil.copy(update, tree / "resources/translations")
        (tree / "resources/translations/hearth_de.ts").write_text(catalogue(texts))
        ran = subprocess.run([sys.executable, check, tree, lupdate], capture_output=True, text=True)
        return ran.returncode, ran.stdout + ran.stderr


def main(*programs):
    code, said = verdict(*programs, RIGHT)
    assert code == 0, said
    wrong = {"a text is missing": {"%1 of %2": RIGHT["%1 of %2"], "%n rooms": RIGHT["%n rooms"]},
             "one is empty": RIGHT | {"Send": ""},
             "a blank is lost": RIGHT | {"%1 of %2": "%1 davon"},
             "a form is empty": RIGHT | {"%n rooms": "%n Raum|||"},
             "a number comes from nowhere": RIGHT | {"Send": "%n senden"}}
    for name, texts in wrong.items():
        code, said = verdict(*programs, texts)
        assert code == 1 and "hearth_de.ts" in said, f"{name}: {code} {said}"


if __name__ == "__main__":
    main(*sys.argv[1:])
