// SPDX-License-Identifier: MIT
#include "tests/faults/FaultProxy.h"

#include "tests/bench/load/Poller.h"

#include <algorithm>
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace hearth::faults {

namespace {

constexpr int kBacklog = 4096;
constexpr std::int64_t kLongestWait = 100'000'000;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    address.sin_port = ::htons(port);
    return address;
}

void sendAtOnce(int socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

void resetSocket(int socket)
{
    const linger atOnce{1, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    ::close(socket);
}

} // namespace

FaultProxy::FaultProxy(quint16 serverPort, unsigned seed)
    : m_serverPort(serverPort)
    , m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
    , m_random(seed)
{
    listen();
    m_thread = std::thread([this] { work(); });
}

FaultProxy::~FaultProxy()
{
    change([](Wishes &wishes) { wishes.isStopping = true; });
    m_thread.join();
    for (const Link &link : m_links)
        reset(link);
    if (m_listener >= 0)
        ::close(m_listener);
    ::close(m_wake);
}

QUrl FaultProxy::webSocketUrl() const
{
    return QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(m_port));
}

void FaultProxy::set(Way way, const LinkFaults &faults)
{
    change([&](Wishes &wishes) { (way == Way::ToServer ? wishes.up : wishes.down) = faults; });
}

void FaultProxy::setBothWays(const LinkFaults &faults)
{
    change([&](Wishes &wishes) { wishes.up = wishes.down = faults; });
}

void FaultProxy::setHook(FrameHook hook)
{
    change([&](Wishes &wishes) { wishes.hook = std::move(hook); });
}

void FaultProxy::refuse()
{
    change([](Wishes &wishes) { wishes.isRefusing = true; });
}

void FaultProxy::admit()
{
    change([](Wishes &wishes) { wishes.isRefusing = false; });
}

void FaultProxy::cutAll()
{
    change([](Wishes &wishes) { wishes.isCutting = true; });
}

void FaultProxy::wake() const
{
    const std::uint64_t one = 1;
    static_cast<void>(::write(m_wake, &one, sizeof one));
}

void FaultProxy::listen()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address = loopback(m_port);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0
        || ::listen(m_listener, kBacklog) != 0)
        qFatal("the proxy can't listen");
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ::ntohs(address.sin_port);
}

void FaultProxy::change(const std::function<void(Wishes &)> &how)
{
    std::unique_lock lock(m_mutex);
    how(m_wishes);
    const std::uint64_t number = ++m_wishes.number;
    wake();
    m_adopted.wait(lock, [this, number] { return m_adoptedChanges >= number; });
}

FaultProxy::Wishes FaultProxy::take()
{
    const std::scoped_lock lock(m_mutex);
    Wishes wishes = m_wishes;
    m_wishes.isCutting = false;
    return wishes;
}

void FaultProxy::adopt(const Wishes &wishes)
{
    if (wishes.isCutting) {
        for (const Link &link : m_links)
            reset(link);
        m_links.clear();
    }
    if (wishes.isRefusing && m_listener >= 0)
        ::close(std::exchange(m_listener, -1));
    else if (!wishes.isRefusing && m_listener < 0)
        listen();
    const std::scoped_lock lock(m_mutex);
    m_adoptedChanges = wishes.number;
    m_adopted.notify_all();
}

void FaultProxy::work()
{
    Wishes wishes;
    while (!wishes.isStopping) {
        wishes = take();
        adopt(wishes);
        const std::int64_t now = bench::nowNanoseconds();
        pumpAll(wishes, now);
        m_connections = m_links.size();
        waitForSomething(wishes, now);
        accept();
    }
}

void FaultProxy::accept()
{
    while (m_listener >= 0) {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (client < 0)
            return;
        // Blocking: on loopback it is done, or refused, at once.
        const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = loopback(m_serverPort);
        if (::connect(server, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
            resetSocket(client);
            ::close(server);
            continue;
        }
        ::fcntl(server, F_SETFL, O_NONBLOCK);
        for (const int socket : {client, server})
            sendAtOnce(socket);
        m_links.push_back({client, server,
                           ProxyPipe(client, server, ProxyPipe::Filtering::Off, m_random),
                           ProxyPipe(server, client, ProxyPipe::Filtering::On, m_random)});
    }
}

void FaultProxy::waitForSomething(const Wishes &wishes, std::int64_t now)
{
    std::vector<pollfd> wanted{{m_wake, POLLIN, 0}, {m_listener, POLLIN, 0}};
    std::int64_t due = now + kLongestWait;
    const auto add = [&](int socket, const ProxyPipe &in, const LinkFaults &inFaults,
                         const ProxyPipe &out, const LinkFaults &outFaults) {
        const int events = (in.wantsInput(inFaults) ? POLLIN : 0)
            | (out.wantsOutput(now, outFaults) ? POLLOUT : 0);
        // An end that nobody wants to hear of would wake poll() for ever.
        if (events != 0)
            wanted.push_back({socket, static_cast<short>(events), 0});
        if (!outFaults.isStalled && !out.wantsOutput(now, outFaults))
            due = std::min(due, out.nextDue(now));
    };
    for (const Link &link : m_links) {
        add(link.client, link.up, wishes.up, link.down, wishes.down);
        add(link.server, link.down, wishes.down, link.up, wishes.up);
    }
    const std::int64_t wait = std::max<std::int64_t>(due - now, 0);
    const timespec time{wait / 1'000'000'000, wait % 1'000'000'000};
    ::ppoll(wanted.data(), wanted.size(), &time, nullptr);
    std::uint64_t count = 0;
    static_cast<void>(::read(m_wake, &count, sizeof count));
}

void FaultProxy::pumpAll(const Wishes &wishes, std::int64_t now)
{
    m_links.remove_if([&](Link &link) {
        const bool isBroken = link.up.pump(now, wishes.up, wishes.hook) == ProxyPipe::Health::Broken
            || link.down.pump(now, wishes.down, wishes.hook) == ProxyPipe::Health::Broken;
        if (isBroken)
            reset(link);
        if (isBroken || !link.up.hasEnded() || !link.down.hasEnded())
            return isBroken;
        ::close(link.client);
        ::close(link.server);
        return true;
    });
}

void FaultProxy::reset(const Link &link)
{
    resetSocket(link.client);
    resetSocket(link.server);
}

} // namespace hearth::faults
