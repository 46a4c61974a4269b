# SPDX-License-Identifier: MIT
# `cpack -G DEB` in the build folder makes two packages for the Debian or Ubuntu that it runs on.
set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL hearth hearth-server)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_PACKAGE_NAME hearth)
set(CPACK_PACKAGE_VENDOR Hearth)
# The one line that both begin with; what follows is of each.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "chat on a server of your own")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SOURCE hearth)

# Who makes it, and which version it is, stand in the changelog.
file(STRINGS debian/changelog signature REGEX "^ -- " LIMIT_COUNT 1)
string(REGEX REPLACE "^ -- (.*>)  .*$" "\\1" CPACK_DEBIAN_PACKAGE_MAINTAINER "${signature}")
file(STRINGS debian/changelog heading LIMIT_COUNT 1)
if(NOT heading MATCHES "^hearth \\(${PROJECT_VERSION}\\) ")
    message(FATAL_ERROR "resources/debian/changelog does not begin with version ${PROJECT_VERSION}: ${heading}")
endif()

# What the app needs beside its libraries is in the one list of packages; it runs without the last ones, if less well.
file(READ packages.sh list)
string(REGEX MATCH "packages_runtime=\\(([^)]*)\\)" _ "${list}")
string(REGEX MATCHALL "[^ \n\"]+" runtime "${CMAKE_MATCH_1}")
set(needed)
set(recommended)
foreach(entry IN LISTS runtime)
    # What was one package before Qt 6.5 is two since, of which the other alone would not do.
    string(REPLACE "|libqt6svg6" " | libqt6svg6 (<< 6.5)" entry "${entry}")
    if(entry MATCHES "^(fonts-|qt6-wayland|qt6-qpa-plugins)")
        list(APPEND recommended "${entry}")
    else()
        list(APPEND needed "${entry}")
    endif()
endforeach()
list(JOIN needed ", " needed)
list(JOIN recommended ", " recommended)

set(CPACK_DEBIAN_HEARTH_PACKAGE_NAME hearth)
set(CPACK_DEBIAN_HEARTH_PACKAGE_SECTION net)
set(CPACK_DEBIAN_HEARTH_PACKAGE_DEPENDS "${needed}, libsecret-1-0")
set(CPACK_DEBIAN_HEARTH_PACKAGE_RECOMMENDS
    "${recommended}, hearth-server, avahi-daemon, gnome-keyring | kwalletmanager, hicolor-icon-theme")
set(CPACK_COMPONENT_HEARTH_DESCRIPTION "The desktop client: native windows for rooms and direct messages, with
unread counts that agree on every device, and a connection that finds its own
way back.

It finds servers on the same network, takes addresses and invites, and hosts
a server itself where hearth-server is installed.")

set(CPACK_DEBIAN_HEARTH-SERVER_PACKAGE_NAME hearth-server)
set(CPACK_DEBIAN_HEARTH-SERVER_PACKAGE_SECTION net)
set(CPACK_DEBIAN_HEARTH-SERVER_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, systemd | systemd-standalone-sysusers | systemd-sysusers")
set(CPACK_DEBIAN_HEARTH-SERVER_PACKAGE_RECOMMENDS avahi-daemon)
set(scripts ${CMAKE_CURRENT_SOURCE_DIR}/debian/server)
set(CPACK_DEBIAN_HEARTH-SERVER_PACKAGE_CONTROL_EXTRA ${scripts}/postinst ${scripts}/prerm ${scripts}/postrm)
set(CPACK_DEBIAN_HEARTH-SERVER_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_COMPONENT_HEARTH-SERVER_DESCRIPTION "The server: one program and one folder of data, with no database to set up.
It does rooms, direct messages, search, roles and invites over WebSocket and
HTTP, encrypted.

The service for systemd runs only once it is enabled. hearth-bench tells how
many people a machine can carry.")

include(CPack)
