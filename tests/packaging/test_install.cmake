# SPDX-License-Identifier: MIT
# cmake -DBUILD=<build> -DWORK=<scratch folder> -P test_install.cmake: what a package would hold, and no more.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${WORK})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/usr
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "install failed: ${said}")
endif()

set(expected
    usr/bin/hearth
    usr/bin/hearth-bench
    usr/bin/hearthd
    usr/lib/systemd/system/hearthd.service
    usr/lib/sysusers.d/hearthd.conf
    usr/share/applications/org.hearth.Hearth.desktop
    usr/share/bash-completion/completions/hearth
    usr/share/bash-completion/completions/hearthd
    usr/share/doc/hearth-server/changelog.gz
    usr/share/doc/hearth-server/copyright
    usr/share/doc/hearth/changelog.gz
    usr/share/doc/hearth/copyright
    usr/share/icons/hicolor/scalable/apps/org.hearth.Hearth.svg
    usr/share/man/man1/hearth-bench.1.gz
    usr/share/man/man1/hearth.1.gz
    usr/share/man/man1/hearthd.1.gz
    usr/share/metainfo/org.hearth.Hearth.metainfo.xml
    usr/share/zsh/vendor-completions/_hearth
    usr/share/zsh/vendor-completions/_hearthd)
foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
    list(APPEND expected usr/share/icons/hicolor/${size}x${size}/apps/org.hearth.Hearth.png)
endforeach()
list(SORT expected)
file(GLOB_RECURSE found RELATIVE ${WORK} ${WORK}/*)
list(SORT found)
if(NOT found STREQUAL expected)
    message(FATAL_ERROR "installed:\n${found}\nexpected:\n${expected}")
endif()
