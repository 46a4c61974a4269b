#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""check_text_format.py TREE: every item of qml/ that draws a text says itself that it is plain. Qt's default looks for
markup, and fetches the images it finds. The one exception shows what was rendered from messages."""
import pathlib
import re
import sys

MESSAGE_TEXT = "qml/chat/StyledText.qml"
# The same in which the mouse selects.
SELECTED_TEXT = "qml/chat/TextSelection.qml"
ITEM = re.compile(r"(?<![\w.])(?:\w+\.)?(Text|Label|TextEdit|TextArea)\s*\{")
FORMAT = re.compile(r"\btextFormat\s*:\s*([^\n;}]+)")
# Both take what app/text/StyledTextWriter writes, which has no image and no link but a number.
MESSAGE_FORMATS = ("Text.StyledText", "root.rich ? Text.RichText : Text.StyledText")
PLAIN = re.compile(r"^(Text|TextEdit)\.PlainText$")
# A string or a comment may hold braces and whole items.
PASSED_OVER = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|`(?:\\.|[^`\\])*`|//[^\n]*|/\*.*?\*/', re.DOTALL)


def without_strings(source):
    return PASSED_OVER.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), source)


def own_part(source, begin):
    """What stands in the braces that open before `begin`, without those of children."""
    depth, own = 1, []
    for character in source[begin:]:
        depth += {"{": 1, "}": -1}.get(character, 0)
        if depth == 0:
            break
        if depth == 1:
            own.append(character)
    return "".join(own)


def faults(name, source):
    source = without_strings(source)
    for item in ITEM.finditer(source):
        if name != MESSAGE_TEXT and not FORMAT.search(own_part(source, item.end())):
            yield item.start(), f"{item.group(1)} without textFormat: {item.group(1)}.PlainText"
    for chosen in FORMAT.finditer(source):
        wanted = chosen.group(1).strip()
        if name == MESSAGE_TEXT:
            if wanted not in MESSAGE_FORMATS:
                yield chosen.start(), f"{wanted}, and messages are rendered for Text.StyledText"
        elif not PLAIN.match(wanted) and (name, wanted) != (SELECTED_TEXT, "TextEdit.RichText"):
            yield chosen.start(), f"{wanted}, and only {MESSAGE_TEXT} has markup"


def main():
    tree = pathlib.Path(sys.argv[1])
    bad = False
    for path in sorted((tree / "qml").rglob("*.qml")):
        name = path.relative_to(tree).as_posix()
        source = path.read_text(encoding="utf-8")
        for place, fault in faults(name, source):
            print(f"{name}:{source.count(chr(10), 0, place) + 1}: {fault}")
            bad = True
    return bad


if __name__ == "__main__":
    sys.exit(main())
