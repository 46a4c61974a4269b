# SPDX-License-Identifier: MIT
# cmake -DROOT=<tree> -P check_layers.cmake
# Who may include whom: shared/base <- shared/model <- shared/protocol, and app and server above them, never of each other.
cmake_minimum_required(VERSION 3.25)

set(may_include_shared/base "shared/base")
set(may_include_shared/model "shared/(base|model)")
set(may_include_shared/protocol "shared/(base|model|protocol)")
set(may_include_shared/sql "shared/(base|model|sql)")
set(may_include_shared/discovery "shared/(base|model|protocol|discovery)")
set(may_include_server "shared|server")
set(may_include_app "shared|app")
# A rule of the inner architecture: the domain knows no socket, no SQL, no JSON; models know no socket.
set(network "<(QTcp|QUdp|QSsl|QAbstractSocket|QLocalS|QWebSocket|QNetwork|QHttp|QDBus|boost/|sys/socket)|\"shared/discovery/AvahiBus.h\"")
set(database "<QSql|\"shared/sql/")
set(json "<(QJson|simdjson)")
set(metrics "<prometheus/|\"server/metrics/")
set(no_includes_server/chat "${network}|${database}|${json}|${metrics}|\"server/(net|http)/")
set(no_includes_server/accounts "${network}|${database}|${json}|${metrics}|\"server/(net|http)/")
set(no_includes_server/feeds "${network}|${database}|${json}|${metrics}")
# They count through server/metrics, whatever the numbers are for.
set(no_includes_server/discovery "${database}|${metrics}|\"server/(chat|http|session|storage)/")
# It knows what is to be looked at by what it is told, and asks no server itself.
set(no_includes_server/doctor "<QSql|${metrics}|\"server/(accounts|admin|chat|config|http|session)/")
set(no_includes_server/http "<prometheus/")
set(no_includes_server/net "<prometheus/")
set(no_includes_server/session "<prometheus/")
set(no_includes_app/models "${network}|${database}|\"app/(net|cache)/")
# Whatever the stream is, somebody else gives it its events.
set(no_includes_app/inspector "${network}|${database}|\"app/(net|cache|session|feeds)/")
# They give events to whoever takes them, and know of no account.
set(no_includes_app/streams "${database}|\"app/(cache|session|feeds|models)/")
# What they were given is all they play.
set(no_includes_app/replay "${database}|\"app/(cache|session|feeds|models)/")
set(no_includes_app/feeds "${database}|\"app/cache/")
set(no_includes_app/charts "${network}|${database}|${json}|\"app/(net|cache|session|models)/")
set(no_includes_app/dashboard "${network}|${database}|\"app/(net|cache)/")
set(no_includes_app/session "${database}|\"app/cache/")
# It starts a server and speaks with it; who signs in there is the application's to say.
set(no_includes_app/hosting "${database}|\"app/(cache|session|models)/")
set(no_includes_app/net "${database}|\"app/cache/")
set(no_includes_app/discovery "${database}|\"app/(cache|models|net|session)/")
set(no_includes_app/text "${network}|${database}|\"app/(net|cache|session|models)/")
set(gui "<(QGui|QQml|QQuick|QWidget)")
set(no_includes_shared/base "${network}|${database}|${gui}")
set(no_includes_shared/model "${network}|${database}|${gui}")
set(no_includes_shared/protocol "${network}|${database}|${gui}")
set(no_includes_shared/sql "${network}|${gui}")
set(no_includes_shared/discovery "${database}|${gui}")

set(bad "")

function(check_folder folder)
    file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
    foreach(source IN LISTS sources)
        file(STRINGS ${ROOT}/${source} includes REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
        foreach(line IN LISTS includes)
            string(REGEX REPLACE "^[ \t]*#[ \t]*include[ \t]*" "" name "${line}")
            if(may_include_${folder} AND name MATCHES "^\"" AND NOT name MATCHES "^\"(${may_include_${folder}})/"
               AND NOT name MATCHES "^\"[^/]*\\.moc\"")
                list(APPEND bad "${source}: ${line}")
            endif()
            if(no_includes_${folder} AND name MATCHES "^(${no_includes_${folder}})")
                list(APPEND bad "${source}: ${line}")
            endif()
        endforeach()
    endforeach()
    set(bad "${bad}" PARENT_SCOPE)
endfunction()

foreach(folder IN ITEMS
        shared/base shared/model shared/protocol shared/sql shared/discovery server app
        server/chat server/accounts server/discovery server/doctor server/feeds server/http server/net server/session
        app/charts app/dashboard app/discovery app/feeds app/hosting app/inspector app/models app/net app/replay app/session app/streams app/text)
    check_folder(${folder})
endforeach()

# Folders of shared that the rule does not know would escape it.
file(GLOB folders LIST_DIRECTORIES TRUE RELATIVE ${ROOT} ${ROOT}/shared/*)
foreach(folder IN LISTS folders)
    if(IS_DIRECTORY ${ROOT}/${folder} AND NOT DEFINED may_include_${folder})
        list(APPEND bad "${folder}: a folder without a rule in check_layers.cmake")
    endif()
endforeach()

# qml knows the types that app registers, and nothing of C++.
file(GLOB_RECURSE strays RELATIVE ${ROOT} ${ROOT}/qml/*.h ${ROOT}/qml/*.cpp)
foreach(stray IN LISTS strays)
    list(APPEND bad "${stray}: C++ belongs into app")
endforeach()

if(bad)
    list(JOIN bad "\n  " bad)
    message(FATAL_ERROR "The layer rule is broken:\n  ${bad}")
endif()
