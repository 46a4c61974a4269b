#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# check_style.sh TREE: what clang-format and qmllint do not see. SPDX lines, the size of files, that no two types of QML have
# one name, and that colours and sizes of text come from the theme alone.
set -euo pipefail
cd "$1"

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

# One awk for all files: a process or two for each of a thousand take a minute of a busy machine.
check_heads_and_sizes() {
    awk '
        FNR <= 3 && /SPDX-License-Identifier: MIT/ { licensed[FILENAME] = 1 }
        { lines[FILENAME] = FNR }
        END {
            for (i = 1; i < ARGC; ++i) {
                file = ARGV[i]
                limit = file ~ /\.qml$/ ? 200 : 400
                if (!licensed[file]) print file ": no SPDX line within the first three lines"
                if (lines[file] > limit) print file ": " lines[file] " lines, of " limit
            }
        }' "$@"
}

# All of them are one module, where the second one of a name would stand for the first.
check_names() {
    printf '%s\n' "$@" | awk -F/ '
        /^qml\/.*\.qml$/ { if ($NF in seen) print $0 ": " seen[$NF] " has that name, too"; seen[$NF] = $0 }'
}

# In qml/theme the numbers have names; everywhere else they would be magic.
check_theme() {
    local -a qml=()
    local file
    for file in "$@"; do
        if [[ $file == qml/*.qml && $file != qml/theme/* ]]; then qml+=("$file"); fi
    done
    if ((${#qml[@]} == 0)); then return; fi
    grep -HnE '"#[0-9a-fA-F]{3,8}"|\b(pixelSize|pointSize|family) *: *["0-9]|\bcolor *: *"|Qt\.(rgba|hsla|darker|lighter)\(' \
        "${qml[@]}" | sed -E 's/^([^:]+:[0-9]+):/\1: colours and sizes of text come from Theme: /' || true
}

mapfile -t files < <(sources | sort -u)
found=$(check_heads_and_sizes "${files[@]}" && check_names "${files[@]}" && check_theme "${files[@]}")
if [[ -n $found ]]; then
    printf '%s\n' "$found"
    exit 1
fi
