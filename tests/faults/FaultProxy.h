// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/ProxyPipe.h"

#include <QUrl>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

struct pollfd;

namespace hearth::faults {

enum class Way { ToServer, ToClient };

//! A TCP proxy on loopback that does to connections what networks do. Runs in a thread of its own;
//! all may be called from any other one, and holds, once it has returned, for old connections and
//! new ones. What is random comes from the seed.
class FaultProxy
{
public:
    explicit FaultProxy(quint16 serverPort, unsigned seed = 1);
    ~FaultProxy();
    Q_DISABLE_COPY_MOVE(FaultProxy)

    //! The server's WebSocket, by way of the proxy.
    [[nodiscard]] QUrl webSocketUrl() const;

    [[nodiscard]] quint16 port() const { return m_port; }

    void set(Way way, const LinkFaults &faults);
    void setBothWays(const LinkFaults &faults);
    //! For what comes from the server. None: all passes.
    void setHook(FrameHook hook);
    //! Nobody listens any more.
    void refuse();
    void admit();
    //! Resets all connections, towards both sides.
    void cutAll();

    //! That are open now.
    [[nodiscard]] std::size_t connections() const { return m_connections; }

private:
    struct Link
    {
        int client;
        int server;
        ProxyPipe up;
        ProxyPipe down;
    };

    struct Wishes
    {
        LinkFaults up;
        LinkFaults down;
        FrameHook hook;
        bool isRefusing = false;
        bool isCutting = false;
        bool isStopping = false;
        std::uint64_t number = 0;
    };

    //! Returns once the proxy's thread goes by it.
    void change(const std::function<void(Wishes &)> &how);
    void wake() const;
    void listen();
    void work();
    [[nodiscard]] Wishes take();
    void adopt(const Wishes &wishes);
    void accept();
    void waitForSomething(const Wishes &wishes, std::int64_t now);
    void pumpAll(const Wishes &wishes, std::int64_t now);
    static void reset(const Link &link);

    quint16 m_serverPort;
    quint16 m_port = 0;
    int m_listener = -1;
    int m_wake;
    std::minstd_rand m_random;
    std::mutex m_mutex;
    std::condition_variable m_adopted;
    Wishes m_wishes;
    std::uint64_t m_adoptedChanges = 0;
    std::list<Link> m_links;
    std::atomic<std::size_t> m_connections{0};
    std::thread m_thread;
};

} // namespace hearth::faults
