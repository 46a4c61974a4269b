#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# test_check_style.sh CHECK: plants one breach a time, and expects the check to name the file.
set -euo pipefail

check=$1
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

clean() {
    rm -rf "${tree:?}"/*
    mkdir -p "$tree/app" "$tree/docs" "$tree/qml/theme"
    printf '// SPDX-License-Identifier: MIT\nint ours;\n' >"$tree/app/Ours.cpp"
    printf '// SPDX-License-Identifier: MIT\nItem { property color c: "#c2410c"; font.pixelSize: 14 }\n' >"$tree/qml/theme/Theme.qml"
    printf '// SPDX-License-Identifier: MIT\nText { color: Theme.text; font.pixelSize: Theme.textSize }\n' >"$tree/qml/Ours.qml"
}

expect_breach() {
    local file=$1 said
    if said=$("$check" "$tree"); then
        echo "not found: $file"
        exit 1
    fi
    if [[ $said != *"$file"* ]]; then
        echo "found, but not named: $file: $said"
        exit 1
    fi
}

plant() {
    clean
    cat >"$tree/$1"
    expect_breach "$1"
}

clean
"$check" "$tree" || { echo "a clean tree is refused"; exit 1; }

readonly spdx='// SPDX-License-Identifier: MIT'
echo 'int nobody;' | plant app/Bare.cpp
echo 'Item {}' | plant qml/Bare.qml
echo 'export default 1;' | plant docs/bare.mjs
echo 'print(1)' | plant docs/bare.py
{ echo "$spdx"; seq -f '// %g' 400; } | plant app/Long.cpp
{ echo "$spdx"; seq -f '// %g' 200; } | plant qml/Long.qml
printf '%s\nRectangle { color: "#ffffff" }\n' "$spdx" | plant qml/Colour.qml
printf '%s\nRectangle { color: "white" }\n' "$spdx" | plant qml/Named.qml
printf '%s\nText { font.pixelSize: 14 }\n' "$spdx" | plant qml/Size.qml
{ echo "$spdx"; echo 'Item {}'; } | plant qml/theme/Ours.qml
printf '%s\nText { font.family: "Inter" }\n' "$spdx" | plant qml/Font.qml
