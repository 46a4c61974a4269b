#!/bin/sh
# SPDX-License-Identifier: MIT
# update.sh LUPDATE CATALOGUE…: every text of the program into the catalogues; what is no more goes.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
lupdate=$1
shift
cd "$root"
# The doctor's words are the server's, and the window shows them.
for catalogue; do
    "$lupdate" -silent -I "$root" -no-obsolete -locations none -source-language en \
        app qml shared server/doctor -ts "$catalogue"
done
