#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""check_translations.py TREE LUPDATE: every text of the program stands in every catalogue, and is translated, with the
same blanks as it has. Takes the texts anew, into copies of the catalogues."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

BLANK = re.compile(r"%L?[1-9]|\{[a-z]+\}")
NUMBER = re.compile(r"%L?n")


def translations(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if message.get("numerus") else [translation.text or ""]


def faults(context, message):
    source = message.findtext("source")
    where = f"{context}: “{source}”"
    # lupdate guesses from what is alike.
    is_guess = message.find("translation").get("type") == "unfinished"
    for text in translations(message):
        if not text or is_guess:
            yield f"{where} is not translated"
        elif sorted(BLANK.findall(source)) != sorted(BLANK.findall(text)):
            yield f"{where} has other blanks in “{text}”"
        elif NUMBER.search(text) and not NUMBER.search(source):
            yield f"{where} has no number, but “{text}” has"


def catalogue_faults(catalogue):
    for context in xml.etree.ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            yield from faults(context.findtext("name"), message)


def main(tree, lupdate):
    tree = pathlib.Path(tree)
    found = []
    with tempfile.TemporaryDirectory() as folder:
        catalogues = sorted((tree / "resources/translations").glob("*.ts"))
        copies = [shutil.copy(catalogue, folder) for catalogue in catalogues]
        if not copies:
            return print("there is no catalogue") or 1
        subprocess.run([tree / "resources/translations/update.sh", lupdate, *copies], check=True)
        for copy in copies:
            found += [f"{pathlib.Path(copy).name}: {fault}" for fault in catalogue_faults(copy)]
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
