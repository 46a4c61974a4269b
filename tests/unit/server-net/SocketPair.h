// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

#include <array>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace hearth::server {

//! Two ends that hear each other.
struct SocketPair
{
    std::array<int, 2> ends{-1, -1};

    SocketPair()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) != 0)
            qFatal("No pair of sockets: %s", qPrintable(qt_error_string()));
    }

    ~SocketPair()
    {
        closeEnd(0);
        closeEnd(1);
    }

    SocketPair(const SocketPair &) = delete;
    SocketPair &operator=(const SocketPair &) = delete;

    void closeEnd(std::size_t end)
    {
        if (ends.at(end) >= 0)
            ::close(std::exchange(ends.at(end), -1));
    }

    void write() const { QCOMPARE(::write(ends[1], "x", 1), ssize_t{1}); }

    void read() const
    {
        char byte = 0;
        QCOMPARE(::read(ends[0], &byte, 1), ssize_t{1});
    }
};

} // namespace hearth::server
