#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# test_compare.sh BIN_DIR: compare.sh runs each kind of scenario, and graph.py draws what it has found.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$here/compare.sh" --quick --only fanout-1000 --only storm-5000 --only idle-10000 \
    --only acks-100 --only sync-1000 "$1" "$work/figures.jsonl" | tee "$work/table"
for wanted in "fanout-1000 *hearth " "fanout-1000 *rawsend .* 1.00x " "storm-5000 *hearth " "idle-10000 *hearth " \
    "acks-100 *hearth " "sync-1000 *hearth "; do
    if ! grep -q "$wanted" "$work/table"; then
        echo "the table has no line like \"$wanted\""
        exit 1
    fi
done
"$here/graph.py" "$work/figures.jsonl" "$work/graph.svg"
python3 - "$work/graph.svg" <<'EOF'
import sys
from xml.etree import ElementTree

root = ElementTree.parse(sys.argv[1]).getroot()
words = {element.text for element in root.iter("{http://www.w3.org/2000/svg}text")}
missing = {"hearthd", "bare send()", "1 room of 1,000", "µs per delivery"} - words
sys.exit(f"the graph does not say {missing}" if missing else 0)
EOF
