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
    usr/share/applications/org.hearth.Hearth.desktop
    usr/share/icons/hicolor/scalable/apps/org.hearth.Hearth.svg
    usr/share/metainfo/org.hearth.Hearth.metainfo.xml)
file(GLOB_RECURSE found RELATIVE ${WORK} ${WORK}/*)
list(SORT found)
if(NOT found STREQUAL expected)
    message(FATAL_ERROR "installed:\n${found}\nexpected:\n${expected}")
endif()
