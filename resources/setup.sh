# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# What `run`, `check` and `.ci/run` share: packages, building, progress. To be sourced, from the root of the checkout.

# shellcheck source=resources/packages.sh
source resources/packages.sh

# Progress goes to standard error, so that `./run server` keeps standard output for the server's own line.
say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

# What the tests saw of the window, if they looked.
tell_pictures() {
    if [[ -d build/check/screenshots ]]; then
        say "$1: pictures of every page and state are in $PWD/build/check/screenshots"
    fi
}

# A fresh container has no UTF-8 locale, and Qt warns of that; C.UTF-8 is there always.
use_utf8() {
    if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then export LC_ALL=C.UTF-8; fi
}

# Reads lines, shows the percentages found in them: in place on a terminal, else a line every quarter.
show_percent() {
    local label=$1 line shown=-1 percent
    while IFS= read -r line; do
        [[ $line =~ ^\ *([0-9]+)% ]] || continue
        percent=$((10#${BASH_REMATCH[1]}))
        if [[ -t 2 ]]; then
            printf '\r%s %d%%' "$label" "$percent" >&2
        elif ((percent / 25 > shown)); then
            shown=$((percent / 25))
            say "$label $percent%"
        fi
    done
    if [[ -t 2 ]]; then printf '\r\033[K' >&2; fi
}

# quietly LABEL LOG COMMAND…: the command's words go to LOG; of a failure the end of LOG is shown.
quietly() {
    local label=$1 log=$2
    shift 2
    mkdir -p "$(dirname "$log")"
    if ! "$@" 2>&1 </dev/null | tee "$log" | show_percent "$label"; then
        tail -n 40 "$log" >&2
        fail "$label failed; all of it is in $log"
    fi
}

is_installed() { [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

is_known() { [[ -n $(apt-cache --no-all-versions show "$1" 2>/dev/null) ]]; }

# Prints the packages of the named groups that are not installed, as they stand in the list.
missing_packages() {
    local group entry name
    for group in "$@"; do
        local -n entries="packages_$group"
        for entry in "${entries[@]}"; do
            for name in ${entry//|/ }; do
                is_installed "$name" && continue 2
            done
            printf '%s\n' "$entry"
        done
    done
}

# Of alternatives the first one that the release has.
chosen_packages() {
    local entry name
    for entry in "$@"; do
        for name in ${entry//|/ }; do
            is_known "$name" && break
        done
        printf '%s\n' "$name"
    done
}

# Puts one percentage before apt's status lines: fetching is the first half, installing the second.
apt_percent() {
    local line
    while IFS= read -r line; do
        if [[ $line =~ ^(dl|pm)status:[^:]*:([0-9]+) ]]; then
            local base=0
            if [[ ${BASH_REMATCH[1]} == pm ]]; then base=50; fi
            line="$((base + 10#${BASH_REMATCH[2]} / 2))% $line"
        fi
        printf '%s\n' "$line"
    done
}

# apt-get without questions, the percentage of its progress among its words. Its status goes by a descriptor of its own,
# since apt closes that one for the packages' scripts, and opened behind sudo, which closes what it does not know.
apt_quietly() {
    local -a as_root=()
    if ((EUID != 0)); then as_root=(sudo); fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        bash resources/without_services.sh /usr/sbin/policy-rc.d "${services_test[*]}" bash -c 'exec apt-get "$@" 3>&1' apt-get \
        -y -o APT::Status-Fd=3 -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@" \
        | apt_percent
}

# By the directory's time: the lists themselves bear the time of the archive.
lists_are_fresh() {
    [[ -n $(find /var/lib/apt/lists -name '*_Packages*' -print -quit 2>/dev/null) ]] \
        && [[ -n $(find /var/lib/apt/lists /var/lib/apt/lists/partial -maxdepth 0 -mtime -1 2>/dev/null) ]]
}

# need_packages GROUP…: installs what is missing of them, and costs nothing when nothing is.
need_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        list_and_stop "this system has no apt" "$@"
    fi
    local -a missing
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then return; fi
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        list_and_stop "installing packages needs root, and there is no sudo" "$@"
    fi
    # Asked before the output goes to a log, so that a question for a password is seen.
    if ((EUID != 0)); then sudo -v || fail "packages: sudo was refused"; fi
    say "packages: ${#missing[@]} to install"
    if ! lists_are_fresh; then quietly "packages: reading lists" build/packages.log apt_quietly update; fi
    mapfile -t missing < <(chosen_packages "${missing[@]}")
    quietly "packages:" build/packages.log apt_quietly install --no-install-recommends "${missing[@]}"
    say "packages: ok"
}

# need_node_modules: what docs/clients/package.json asks for is in build/node/node_modules; costs nothing when it is.
need_node_modules() {
    local wanted=docs/clients/package.json dir=build/node
    if cmp -s "$wanted" "$dir/installed.json"; then return; fi
    if ! command -v npm >/dev/null; then need_packages npm; fi
    say "node modules: installing"
    rm -rf "$dir"
    mkdir -p "$dir"
    cp "$wanted" "$dir/package.json"
    quietly "node modules:" build/node.log \
        npm install --prefix "$dir" --no-package-lock --no-audit --no-fund --ignore-scripts --loglevel error \
        --fetch-retries 1 --fetch-timeout 60000
    # Last, so that an install that was broken off is begun anew.
    cp "$wanted" "$dir/installed.json"
    say "node modules: ok"
}

# The list, for people whose system installs in another way.
list_and_stop() {
    local why=$1 group
    shift
    local -a names=()
    for group in "$@"; do
        local -n entries="packages_$group"
        names+=("${entries[@]%%|*}")
    done
    say "$why. Hearth needs what Debian calls:"
    printf '%s\n' "${names[@]}" | sort -u | fmt -w 100 | sed 's/^/    /' >&2
    fail "install these, then: cmake -S . -B build/release -G Ninja && cmake --build build/release; the programs are in build/release/bin"
}

# configure DIR CMAKE-ARGUMENT…: when that is new or has changed.
configure() {
    local dir=$1
    shift
    local -a arguments=(-S . -B "$dir" -G Ninja -Wno-dev "$@")
    # Without the two allowances ccache compiles anew whatever has a precompiled header.
    if command -v ccache >/dev/null; then
        arguments+=("-DCMAKE_CXX_COMPILER_LAUNCHER=env;CCACHE_SLOPPINESS=pch_defines,time_macros;ccache")
    fi
    # A checkout that has moved, or is seen under another path in a container, cannot go on in the same build.
    if [[ -f $dir/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$dir/CMakeCache.txt"; then
        rm -rf "$dir"
    fi
    if [[ ! -f $dir/build.ninja || $(cat "$dir/configured-with" 2>/dev/null) != "${arguments[*]}" ]]; then
        say "configure"
        quietly "configure" "$dir/configure.log" cmake "${arguments[@]}"
        printf '%s\n' "${arguments[*]}" >"$dir/configured-with"
    fi
}

# build_targets DIR TARGET…: all without a target.
build_targets() {
    local dir=$1
    shift
    local -a targets=()
    if (($# > 0)); then targets=(--target "$@"); fi
    NINJA_STATUS='%p ' quietly "build" "$dir/build.log" cmake --build "$dir" -j "$(nproc)" "${targets[@]}"
}

# build DIR CMAKE-ARGUMENT…: configures, and builds all.
build() {
    configure "$@"
    build_targets "$1"
}
