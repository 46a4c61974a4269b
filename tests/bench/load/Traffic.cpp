// SPDX-License-Identifier: MIT
#include "tests/bench/load/Traffic.h"

#include "tests/bench/load/RunTag.h"

#include <algorithm>

namespace hearth::bench {

namespace {
constexpr std::int64_t kTick = 100'000'000;
constexpr double kSecond = 1e9;
} // namespace

Traffic::Traffic(Fleet &fleet, const LoadOptions &options)
    : m_fleet(fleet)
    , m_options(options)
    , m_senders(options.senders > 0 ? options.senders : options.rooms)
    , m_runId(newCommandId())
    , m_filler(options.messageBytes - kTagBytes, 'x')
{}

void Traffic::start()
{
    m_fleet.setListener(this);
    m_isWriting = true;
    m_started = nowNanoseconds();
    if (!isClosedLoop())
        return;
    for (std::size_t i = 0; i < m_options.inFlight; ++i) {
        for (std::size_t sender = 0; sender < m_senders; ++sender)
            write(sender, nowNanoseconds());
    }
}

void Traffic::mark()
{
    m_window = Window();
}

void Traffic::runUntil(std::int64_t deadline)
{
    for (std::int64_t now = nowNanoseconds(); now < deadline; now = nowNanoseconds()) {
        std::int64_t next = std::min(deadline, now + kTick);
        if (m_isWriting && !isClosedLoop()) {
            writeDue(now);
            next = std::min(next, nextDue());
        }
        m_fleet.poll(next);
        expire(now);
    }
}

void Traffic::drain()
{
    m_isWriting = false;
    const std::int64_t end =
        nowNanoseconds() + std::chrono::nanoseconds(m_options.patience).count();
    while (m_ledger.outstanding() > 0 && nowNanoseconds() < end)
        m_fleet.poll(nowNanoseconds() + kTick);
    // Whatever comes twice comes later.
    const std::int64_t quiet = nowNanoseconds() + kTick;
    while (nowNanoseconds() < quiet)
        m_fleet.poll(quiet);
}

void Traffic::frame(Connection &, const FrameFacts &facts, std::string_view payload,
                    std::int64_t received)
{
    switch (facts.kind) {
    case FrameFacts::Kind::MessageNew:
        return countReceipt(facts, payload.size(), received);
    case FrameFacts::Kind::Ack:
        ++m_window.acks;
        if (const auto due = m_ledger.dueOf(facts.number))
            m_window.ackLatency.record(received - *due);
        return;
    case FrameFacts::Kind::Error:
        ++m_errors[std::string(facts.code)];
        if (const auto receipt = m_ledger.refuse(facts.number); receipt && receipt->isLast)
            settled(*receipt);
        return;
    default:
        return;
    }
}

void Traffic::countReceipt(const FrameFacts &facts, std::size_t bytes, std::int64_t received)
{
    const auto receipt = m_ledger.receive(facts.number, received);
    if (!receipt) {
        if (facts.number > 0 && facts.number <= m_ledger.begun())
            ++m_duplicated;
        return;
    }
    ++m_deliveredInAll;
    ++m_window.deliveries;
    m_window.deliveredBytes += bytes;
    m_window.latency.record(receipt->latency);
    if (receipt->isLast)
        settled(*receipt);
}

void Traffic::write(std::size_t sender, std::int64_t due)
{
    Connection &connection = *m_fleet.connections()[sender];
    if (connection.state() != Connection::State::Open)
        return;
    const std::string tag =
        tagOf(m_ledger.begin(sender, m_fleet.readersIn(connection.room()), due));
    ++m_window.sent;
    if (m_options.dialect == Dialect::Rawsend)
        return connection.send(tag + m_filler);
    connection.send(R"({"type":"message.send","id":")" + m_runId + tag + R"(","room":")"
                    + m_fleet.roomId(connection.room()) + R"(","text":")" + tag + m_filler
                    + R"("})");
}

void Traffic::writeDue(std::int64_t now)
{
    for (std::int64_t due = nextDue(); due <= now; due = nextDue()) {
        write(m_dueCount % m_senders, due);
        ++m_dueCount;
    }
}

std::int64_t Traffic::nextDue() const
{
    // From the start and not from the last one: so that no error adds up.
    return m_started
        + static_cast<std::int64_t>(static_cast<double>(m_dueCount) * kSecond
                                    / m_options.ratePerSecond);
}

void Traffic::settled(const DeliveryLedger::Receipt &receipt)
{
    if (m_isWriting && isClosedLoop())
        write(receipt.sender, nowNanoseconds());
}

void Traffic::expire(std::int64_t now)
{
    if (now < m_nextExpiry)
        return;
    m_nextExpiry = now + kTick;
    for (const std::size_t sender :
         m_ledger.expire(now - std::chrono::nanoseconds(m_options.patience).count())) {
        if (m_isWriting && isClosedLoop())
            write(sender, now);
    }
}

} // namespace hearth::bench
