#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# make_packages.sh BUILD FOLDER: the packages of what BUILD has built are in FOLDER, and nothing else.
set -euo pipefail
build=$1
folder=$2

rm -rf "$folder"
mkdir -p "$folder"
# Those for people are packed with xz, which takes longer and holds the same.
cpack -G DEB --config "$build/CPackConfig.cmake" -B "$folder" -D CPACK_DEBIAN_COMPRESSION_TYPE=gzip
rm -rf "$folder/_CPack_Packages"
