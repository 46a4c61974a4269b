#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""test_check_text_format.py CHECK: plants one text a time, and expects the check to pass it or to name its file."""
import pathlib
import subprocess
import sys
import tempfile

GOOD = [
    "Text { textFormat: Text.PlainText; text: name }",
    "Text {\n    text: name\n    textFormat: Text.PlainText\n}",
    "T.TextArea { textFormat: TextEdit.PlainText }",
    "PlainText { text: name }",
    "Item { property string a: \"Text { }\" } // Text {}",
    "Text { text: \"}\"; textFormat: Text.PlainText }",
]
BAD = [
    "Text { text: name }",
    "T.Label { text: name }",
    "TextEdit {}",
    "QtQuick.Text\n{\n}",
    "Text { textFormat: Text.AutoText }",
    "Text { textFormat: Text.StyledText }",
    "PlainText { textFormat: Text.RichText }",
    "TextArea { textFormat: TextEdit.MarkdownText }",
    "Text { textFormat: styled ? Text.StyledText : Text.PlainText }",
    "Text { Item { property int textFormat: Text.PlainText } }",
    "Text { // textFormat: Text.PlainText\n}",
    "Text { text: \"textFormat: Text.PlainText\" }",
]


def said(check, files):
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        run = subprocess.run([sys.executable, check, folder], capture_output=True, text=True, check=False)
        return run.returncode, run.stdout + run.stderr


def main():
    check = sys.argv[1]
    styled = {"qml/chat/StyledText.qml": "Text { textFormat: Text.StyledText }"}
    rich = {"qml/chat/StyledText.qml": "Text { textFormat: root.rich ? Text.RichText : Text.StyledText }"}
    result, output = said(check, rich)
    if result != 0:
        sys.exit(f"refused: {output}")
    selected = {"qml/chat/TextSelection.qml": "TextEdit { textFormat: TextEdit.RichText }"}
    result, output = said(check, selected)
    if result != 0:
        sys.exit(f"refused: {output}")
    for content in GOOD:
        result, output = said(check, styled | {"qml/Planted.qml": content})
        if result != 0:
            sys.exit(f"refused: {content}: {output}")
    cases = [("qml/chat/Planted.qml", content) for content in BAD]
    cases.append(("qml/chat/StyledText.qml", "Text { textFormat: Text.RichText }"))
    cases.append(("qml/chat/Planted.qml", "TextEdit { textFormat: TextEdit.RichText }"))
    cases.append(("qml/chat/TextSelection.qml", "TextEdit { textFormat: TextEdit.MarkdownText }"))
    for name, content in cases:
        result, output = said(check, styled | {name: content})
        if result == 0 or name not in output:
            sys.exit(f"not found, or not named: {content}: {output}")


if __name__ == "__main__":
    main()
