#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# check_metainfo.sh FILE: no errors, and no warnings but that there is no homepage. Only newer versions of the tool know that
# warning, and the older ones refuse to be told of it.
set -euo pipefail

command -v appstreamcli >/dev/null || { echo "appstreamcli is missing"; exit 1; }
said=$(appstreamcli validate --no-net --no-color "$1" 2>&1) || true
printf '%s\n' "$said"
[[ $said == *Validation* ]] || exit 1
if grep -E '^[EW]:' <<<"$said" | grep -qv ': url-homepage-missing$'; then exit 1; fi
