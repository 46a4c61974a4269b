#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# check_style.sh TREE: what clang-format and qmllint do not see. SPDX lines, the size of files, and that colours and sizes
# of text come from the theme alone.
set -euo pipefail
cd "$1"

bad=0

complain() {
    printf '%s\n' "$*"
    bad=1
}

sources() {
    local folder
    for folder in app docs qml server shared tests resources .ci; do
        if [[ -d $folder ]]; then
            find "$folder" -name node_modules -prune -o -type f \( -name '*.cpp' -o -name '*.h' -o -name '*.qml' -o -name '*.js' -o -name '*.cjs' \
                -o -name '*.mjs' -o -name '*.py' -o -name '*.cmake' -o -name CMakeLists.txt -o -name '*.sh' -o -perm -u+x \) -print
        fi
    done
    find . -maxdepth 1 \( -name CMakeLists.txt -o -name run -o -name check \) -printf '%P\n'
}

check_licence_line() {
    head -n 3 "$1" | grep -q 'SPDX-License-Identifier: MIT' || complain "$1: no SPDX line within the first three lines"
}

check_size() {
    local limit=400 lines
    if [[ $1 == *.qml ]]; then limit=200; fi
    lines=$(wc -l <"$1")
    if ((lines > limit)); then complain "$1: $lines lines, of $limit"; fi
}

# In qml/theme the numbers have names; everywhere else they would be magic.
check_theme() {
    local found
    found=$(grep -nE '"#[0-9a-fA-F]{3,8}"|\b(pixelSize|pointSize|family) *: *["0-9]|\bcolor *: *"|Qt\.(rgba|hsla|darker|lighter)\(' "$1") || return 0
    complain "$1: colours and sizes of text come from Theme:"$'\n'"$found"
}

while IFS= read -r file; do
    check_licence_line "$file"
    check_size "$file"
    if [[ $file == qml/* && $file != qml/theme/* && $file == *.qml ]]; then check_theme "$file"; fi
done < <(sources | sort -u)

exit "$bad"
