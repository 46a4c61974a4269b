// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/DeliveryLedger.h"
#include "tests/bench/load/Fleet.h"
#include "tests/bench/load/LatencyHistogram.h"

#include <map>
#include <string>

namespace hearth::bench {

//! Has senders write and counts what arrives. Closed loop: each sender has `inFlight` messages on
//! their way; or so many a second whatever is on its way.
class Traffic final : public FrameListener
{
public:
    //! Since the last mark().
    struct Window
    {
        std::uint64_t sent = 0;
        std::uint64_t deliveries = 0;
        std::uint64_t deliveredBytes = 0; //!< payloads
        std::uint64_t acks = 0;
        LatencyHistogram latency; //!< at each member
        LatencyHistogram ackLatency;
    };

    Traffic(Fleet &fleet, const LoadOptions &options);

    void start();
    //! The measured window begins.
    void mark();
    //! Goes on until then.
    void runUntil(std::int64_t deadline);
    //! Writes nothing more, and waits for what is on its way; as long as the options say.
    void drain();

    [[nodiscard]] const Window &window() const { return m_window; }

    [[nodiscard]] const DeliveryLedger &ledger() const { return m_ledger; }

    //! By code; refused messages are not lost.
    [[nodiscard]] const std::map<std::string, std::uint64_t> &errors() const { return m_errors; }

    //! Since the start.
    [[nodiscard]] std::uint64_t deliveredInAll() const { return m_deliveredInAll; }

    //! Messages that came again under another seq.
    [[nodiscard]] std::uint64_t duplicated() const { return m_duplicated; }

    void frame(Connection &connection, const FrameFacts &facts, std::string_view payload,
               std::int64_t received) override;

private:
    void write(std::size_t sender, std::int64_t due);
    //! Everything that is due by now.
    void writeDue(std::int64_t now);
    void settled(const DeliveryLedger::Receipt &receipt);
    void expire(std::int64_t now);
    void countReceipt(const FrameFacts &facts, std::size_t bytes, std::int64_t received);
    //! When the next message is due, at a fixed rate.
    [[nodiscard]] std::int64_t nextDue() const;

    [[nodiscard]] bool isClosedLoop() const { return m_options.ratePerSecond <= 0; }

    Fleet &m_fleet;
    const LoadOptions &m_options;
    std::size_t m_senders;
    DeliveryLedger m_ledger;
    Window m_window;
    std::map<std::string, std::uint64_t> m_errors;
    std::uint64_t m_deliveredInAll = 0;
    std::uint64_t m_duplicated = 0;
    std::string m_runId;
    std::string m_filler;
    bool m_isWriting = false;
    std::int64_t m_started = 0;
    std::uint64_t m_dueCount = 0; //!< messages that were due so far, at a fixed rate
    std::int64_t m_nextExpiry = 0;
};

} // namespace hearth::bench
