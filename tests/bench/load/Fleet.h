// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/Connection.h"
#include "tests/bench/load/FrameScan.h"
#include "tests/bench/load/LatencyHistogram.h"
#include "tests/bench/load/LoadOptions.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace hearth::bench {

//! Who is told what the clients receive.
class FrameListener
{
public:
    //! Of events only those of the client's own room, each once.
    virtual void frame(Connection &connection, const FrameFacts &facts, std::string_view payload,
                       std::int64_t received) = 0;

protected:
    ~FrameListener() = default;
};

//! All clients: gets them in, watches that they stay, and looks at every room event's seq. The last
//! `slowReaders` of them stop reading when told.
class Fleet final : public ConnectionListener
{
public:
    struct Counts
    {
        std::size_t open = 0;
        std::map<std::string, std::uint64_t> refused; //!< by reason
        std::map<int, std::uint64_t> closed; //!< by code
        std::map<int, std::uint64_t> slowClosed; //!< of slow readers
        std::uint64_t duplicated = 0;
        std::uint64_t reordered = 0;
    };

    //! Client i is in room i % rooms; `tokens` has one for each, or none for a dialect without.
    Fleet(const LoadOptions &options, const Target &target, const TlsContext *tls,
          const std::vector<std::string> &tokens);

    void setListener(FrameListener *listener) { m_listener = listener; }

    //! Gets all in, `atOnce` of them at a time. Returns when each is in, or has been refused, or
    //! has taken longer than the options allow.
    void connectAll(std::size_t atOnce);

    //! Handles what comes until something came, or the deadline has passed.
    void poll(std::int64_t deadline) { m_poller.wait(deadline); }

    void stopSlowReaders();
    //! Lets them read on, so that those the server has closed learn why.
    void resumeSlowReaders();

    //! Members whose deliveries count.
    [[nodiscard]] std::size_t readersIn(std::size_t room) const { return m_readers[room]; }

    [[nodiscard]] std::vector<std::unique_ptr<Connection>> &connections() { return m_connections; }

    //! What the server calls the room; empty for a dialect without names.
    std::string &roomId(std::size_t room) { return m_roomIds[room]; }

    [[nodiscard]] const Counts &counts() const { return m_counts; }

    [[nodiscard]] std::uint64_t pings() const { return m_around.pings; }

    //! From the connect to its end, handshake and welcome included.
    [[nodiscard]] const LatencyHistogram &connectTimes() const { return m_connectTimes; }

    void opened(Connection &connection) override;
    void frameReceived(Connection &connection, std::string_view frame,
                       std::int64_t received) override;
    void refused(Connection &connection, const std::string &why) override;
    void closed(Connection &connection, int code) override;

private:
    [[nodiscard]] bool isSlow(std::size_t index) const;
    [[nodiscard]] bool isNews(Connection &connection, const FrameFacts &facts);
    void giveUpLate(std::int64_t now);

    const LoadOptions &m_options;
    Poller m_poller;
    Connection::Surroundings m_around;
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::vector<std::size_t> m_readers;
    std::vector<std::string> m_roomIds;
    FrameListener *m_listener = nullptr;
    std::size_t m_pending = 0;
    LatencyHistogram m_connectTimes;
    Counts m_counts;
};

} // namespace hearth::bench
