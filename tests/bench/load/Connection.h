// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/LoadOptions.h"
#include "tests/bench/load/Poller.h"
#include "tests/bench/load/SeqWatch.h"
#include "tests/bench/load/Stream.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace hearth::bench {

class Connection;

//! Who is told of what happens to connections. None of these may destroy the connection.
class ConnectionListener
{
public:
    //! It is through the handshake, which with Hearth includes `welcome`.
    virtual void opened(Connection &connection) = 0;
    //! `received` is when the bytes were read, in nanoseconds. The welcome comes this way, too,
    //! before opened().
    virtual void frameReceived(Connection &connection, std::string_view frame,
                               std::int64_t received) = 0;
    //! It never got in; `why` is for a person.
    virtual void refused(Connection &connection, const std::string &why) = 0;
    //! It was in, and has ended: with the code of the server's close frame, or 1006 without one
    //! (RFC 6455 §7.1.5).
    virtual void closed(Connection &connection, int code) = 0;

protected:
    ~ConnectionListener() = default;
};

//! One client: the socket, the opening handshake and the framing. Answers pings.
class Connection final : public Pollable
{
public:
    enum class State { Fresh, Establishing, Upgrading, Greeting, Open, Ended };

    //! What all of them share.
    struct Surroundings
    {
        const Target &target;
        const TlsContext *tls; //!< null: plain
        Dialect dialect;
        Poller &poller;
        ConnectionListener &listener;
        std::string key; //!< Sec-WebSocket-Key, and what answers it
        std::string accept;
        std::uint64_t pings = 0;
    };

    Connection(std::size_t index, std::size_t room, std::string token, Surroundings &around);

    //! A slow reader has a small receive buffer, so that what it does not read waits at the server.
    void open(bool isSlow);
    //! One text frame; what the socket does not take at once follows when it can.
    void send(std::string_view payload);
    void stopReading();
    void resumeReading();
    //! At once; the listener is not told.
    void drop();
    void ready(std::uint32_t events) override;
    //! It has taken too long to get in.
    void giveUp();

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] std::size_t index() const { return m_index; }

    //! Which of the tool's rooms it is in, counted from 0.
    [[nodiscard]] std::size_t room() const { return m_room; }

    [[nodiscard]] bool isSlow() const { return m_isSlow; }

    [[nodiscard]] std::int64_t openedAt() const { return m_openedAt; } //!< when open() was called

    SeqWatch seqs; //!< of its room

private:
    void establish();
    void beginUpgrade();
    void readAll();
    //! False when the connection has ended.
    [[nodiscard]] bool take(std::string_view data, std::int64_t now);
    [[nodiscard]] std::size_t takeResponse(std::string_view data);
    [[nodiscard]] bool takeFrame(const struct ServerFrame &frame, std::int64_t now);
    void deliver(std::string_view payload, std::int64_t now);
    void flush();
    void watch(bool wantsWrite);
    void fail(const std::string &why, int code);

    Surroundings &m_around;
    std::size_t m_index;
    std::size_t m_room;
    std::string m_token;
    Stream m_stream;
    State m_state = State::Fresh;
    bool m_isSlow = false;
    bool m_isReading = true;
    std::uint32_t m_watched = 0;
    std::int64_t m_openedAt = 0;
    std::string m_partial; //!< read, but not a whole frame yet
    std::string m_fragments; //!< of a message
    std::string m_unsent;
};

} // namespace hearth::bench
