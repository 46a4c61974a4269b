// SPDX-License-Identifier: MIT
#include "server/ProcessSignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace hearth::server {

namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};
constexpr int kWriteEnd = 0;
constexpr int kReadEnd = 1;
std::array<int, 2> s_ends{-1, -1};

//! A signal handler may do little more than write (signal-safety(7)).
void handleSignal(int signal)
{
    const char byte = static_cast<char>(signal);
    [[maybe_unused]] const auto written = ::write(s_ends[kWriteEnd], &byte, sizeof byte);
}

} // namespace

ProcessSignals::ProcessSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, s_ends.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(s_ends[kReadEnd], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(s_ends[kReadEnd], &byte, sizeof byte) != sizeof byte)
            return;
        if (byte == SIGHUP)
            Q_EMIT reloadWished();
        else
            Q_EMIT stopWished();
    });
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : kSignals)
        ::sigaction(signal, &action, nullptr);
}

ProcessSignals::~ProcessSignals()
{
    for (const int signal : kSignals)
        ::signal(signal, SIG_DFL);
    m_notifier.reset();
    for (int &end : s_ends)
        ::close(std::exchange(end, -1));
}

} // namespace hearth::server
