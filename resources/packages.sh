# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034
# The one list of the Debian and Ubuntu packages that Hearth needs. `a|b` means: the first one that this release has.

packages_build=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-websockets-dev qt6-declarative-dev qt6-declarative-dev-tools
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
    qtkeychain-qt6-dev libsodium-dev libzxcvbn-dev libicu-dev libsimdjson-dev libmsgpack-cxx-dev libboost-dev libssl-dev
    prometheus-cpp-dev libtomlplusplus-dev libsqlite3-dev libmd4c-dev libqrencode-dev libzxing-dev libxcb1-dev libxcb-sync-dev
    libre2-dev unicode-data unicode-cldr-core
)
packages_runtime=(
    libqt6sql6-sqlite "qt6-svg-plugins|libqt6svg6" qt6-qpa-plugins qt6-wayland
    qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript
    qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-layouts
    qml6-module-qtquick-shapes qml6-module-qtquick-templates qml6-module-qtquick-window
    qml6-module-qtquick-dialogs qml6-module-qt-labs-folderlistmodel
    fonts-inter fonts-jetbrains-mono fonts-noto-color-emoji
)
# The demo writes some days of history, with the server's clock turned back for it, and fills its feeds as a script would.
packages_demo=(faketime curl)
packages_test=(
    mold
    qml6-module-qttest xvfb xauth xdotool dunst at-spi2-core dbus gnome-keyring libglib2.0-bin
    git libbenchmark-dev nodejs node-ws python3 python3-websockets python3-msgpack openssl desktop-file-utils appstream
    systemd libseccomp2 avahi-daemon iproute2 nftables nginx haproxy zsh
    dpkg-dev lintian debootstrap
)
# One test reads a feed in it, and passes by where there is none: Ubuntu's package only leads to a snap.
if grep -qx 'ID=debian' /etc/os-release 2>/dev/null; then packages_test+=(chromium); fi
# What tests need of these is the program: the services have nothing to do on the machine of whoever runs them.
services_test=(avahi-daemon.socket avahi-daemon.service nginx.service haproxy.service)
# Only where no npm came with nodejs: Debian's is some hundred packages.
packages_npm=(npm)
packages_fuzz=(clang libclang-rt-dev python3)
packages_lint=("clang-format-14|clang-format")
