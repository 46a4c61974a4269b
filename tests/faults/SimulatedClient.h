// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/Connection.h"
#include "tests/faults/ClientHabits.h"
#include "tests/faults/Ledger.h"

#include <deque>
#include <memory>
#include <random>
#include <set>
#include <simdjson.h>

namespace hearth::faults {

//! A client as docs/protocol.md wants it, over a real socket, in JSON: comes back after every end,
//! asks with `sync` for what it missed, fetches pages where there is no replay, and sends what was
//! not acked again under its old id. What it learns goes into its ledger. Driven by its Swarm.
class SimulatedClient
{
public:
    struct Counts
    {
        std::size_t welcomes = 0;
        std::size_t givenUp = 0; //!< for their silence
        std::size_t incompleteSyncs = 0;
        std::map<std::string, std::size_t> errors; //!< by code
        std::map<std::string, std::size_t> refusals; //!< of connections, by reason
        std::map<int, std::size_t> closes; //!< by code
    };

    SimulatedClient(std::size_t index, std::string token,
                    bench::Connection::Surroundings &surroundings, const ClientHabits &habits);

    void goOnline();
    //! Drops the connection and stays away until goOnline(). What it has to send waits.
    void goOffline();

    //! Takes another way to the server from its next connect on.
    void takeWay(bench::Connection::Surroundings &surroundings) { m_surroundings = &surroundings; }

    //! Connects from now on with a small receive buffer, so that what it does not read waits at the
    //! server; or as any other client.
    enum class Pace { Any, Slow };

    void setPace(Pace pace) { m_pace = pace; }

    //! As SIGSTOP and SIGCONT do to a program: nothing is read, sent or noticed meanwhile.
    void freeze();
    void thaw();
    //! Queues the message; it goes out in its turn, as often as is needed.
    void send(const std::string &room, const std::string &text);
    //! Asks for what follows the last seq, though nothing seems to be missing.
    void sync();

    [[nodiscard]] bool isOnline() const { return m_state == State::Online; }

    [[nodiscard]] std::size_t unacked() const { return m_waiting.size() + m_inFlight.size(); }

    [[nodiscard]] const Ledger &ledger() const { return m_ledger; }

    [[nodiscard]] const Counts &counts() const { return m_counts; }

    //! What follows is for the Swarm alone.
    void tick(std::int64_t now);
    void opened();
    void frame(std::string_view payload, std::int64_t now);
    void ended(int code);
    void refused(const std::string &why);

    //! Connections that are over; they may go once the poller has had its turn.
    void bury() { m_past.clear(); }

private:
    enum class State { Away, Waiting, Connecting, Syncing, Online };

    void connect(std::int64_t now);
    void waitForNext();
    void drop();
    void welcome(const simdjson::dom::element &frame);
    void event(const simdjson::dom::element &frame, std::string_view type);
    void ack(const simdjson::dom::element &frame);
    void syncAck(const simdjson::dom::element &rooms);
    void page(const std::string &room, const simdjson::dom::element &ack);
    void error(const simdjson::dom::element &frame);
    void askPage(const std::string &room, std::int64_t after);
    void settle();
    void flush();
    void post(const std::string &id, const std::string &rest);
    std::string nextId();

    std::size_t m_index;
    std::string m_token;
    bench::Connection::Surroundings *m_surroundings;
    const ClientHabits &m_habits;
    std::mt19937 m_random;
    std::unique_ptr<bench::Connection> m_connection;
    std::vector<std::unique_ptr<bench::Connection>> m_past;
    State m_state = State::Away;
    Pace m_pace = Pace::Any;
    bool m_isFrozen = false;
    bool m_hasPinged = false;
    bool m_hasToSync = false;
    bool m_isLate = false; //!< the server may not have waited for the sync that is under way
    std::int64_t m_welcomedAt = 0; //!< by the server's wall clock; 0: its sync has been sent
    std::int64_t m_due = 0; //!< of the next try, or of the connect's end
    std::int64_t m_heard = 0;
    std::int64_t m_sendAgainAt = 0;
    unsigned m_tries = 0;
    std::uint64_t m_commands = 0;
    std::string m_epoch;
    std::string m_syncId; //!< empty: none under way
    std::map<std::string, std::pair<std::string, std::int64_t>> m_pages; //!< by id: room and `to`
    std::deque<std::string> m_waiting; //!< ids of messages, in their order
    std::deque<std::string> m_inFlight;
    simdjson::dom::parser m_parser;
    Ledger m_ledger;
    Counts m_counts;
};

} // namespace hearth::faults
