// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/SimulatedClient.h"

#include <QUrl>

#include <functional>
#include <list>

namespace hearth::faults {

class Verdict;

//! Simulated clients on one thread. Nothing of them happens but inside run() and runUntil(), which
//! run the caller's event loop too. Time that passes elsewhere is time in which they are stopped.
class Swarm final : bench::ConnectionListener
{
public:
    Swarm(const QUrl &url, const std::vector<std::string> &tokens,
          const ClientHabits &habits = ClientHabits::hasty());

    [[nodiscard]] SimulatedClient &operator[](std::size_t index) { return *m_clients[index]; }

    [[nodiscard]] std::size_t size() const { return m_clients.size(); }

    //! From its next connect on this client comes by way of that address.
    void route(std::size_t index, const QUrl &url);
    //! All of them, at once.
    void goOnline();
    //! From now on so many messages a second are sent to the room, by each client in its turn; 0
    //! ends that. Each text is another.
    void setTraffic(const std::string &room, double perSecond, std::size_t textBytes = 60);
    //! One more message of the next client's.
    void sendOne(const std::string &room, std::size_t textBytes = 60);

    void run(std::chrono::milliseconds time);
    //! False when it is not so in time.
    [[nodiscard]] bool runUntil(const std::function<bool()> &isSo, std::chrono::milliseconds most);
    //! Until each is online, has nothing to send, and knows each room as far as all others do.
    [[nodiscard]] bool runUntilWhole(std::chrono::milliseconds most);

    [[nodiscard]] bool areAllOnline() const;
    [[nodiscard]] std::size_t acked() const;
    //! Of all clients together.
    [[nodiscard]] SimulatedClient::Counts counts() const;
    //! Who lacks what, for a person.
    [[nodiscard]] QString describe() const;
    //! Tells it all ledgers.
    void testify(Verdict &verdict) const;
    //! What the data directory's log says to all ledgers; empty: all is as promised.
    [[nodiscard]] QString judge(const QString &dataDirectory) const;

private:
    void opened(bench::Connection &connection) override;
    void frameReceived(bench::Connection &connection, std::string_view frame,
                       std::int64_t received) override;
    void refused(bench::Connection &connection, const std::string &why) override;
    void closed(bench::Connection &connection, int code) override;

    bench::Connection::Surroundings &pathTo(const QUrl &url);
    void turn();
    [[nodiscard]] bool isWhole() const;

    ClientHabits m_habits;
    bench::Poller m_poller;
    // Addresses of these stay.
    std::list<bench::Target> m_targets;
    std::list<bench::Connection::Surroundings> m_paths;
    std::vector<std::unique_ptr<SimulatedClient>> m_clients;
    std::int64_t m_ticked = 0;
    std::size_t m_sender = 0;
    std::uint64_t m_texts = 0;
    std::string m_room;
    std::size_t m_textBytes = 0;
    std::int64_t m_sendPause = 0; //!< 0: no traffic
    std::int64_t m_nextSend = 0;
};

} // namespace hearth::faults
