// SPDX-License-Identifier: MIT
#include "tests/bench/load/SyncProbe.h"

#include "tests/bench/load/RunTag.h"

#include <algorithm>
#include <utility>

namespace hearth::bench {

namespace {
constexpr std::int64_t kTick = 100'000'000;
//! Below what a session may have unanswered.
constexpr std::uint64_t kInFlight = 32;
} // namespace

SyncProbe::SyncProbe(Fleet &fleet, const LoadOptions &options, std::string epoch)
    : m_fleet(fleet)
    , m_options(options)
    , m_epoch(std::move(epoch))
    , m_runId(newCommandId())
    , m_filler(options.messageBytes - kTagBytes, 'x')
{}

Result<Done, std::string> SyncProbe::run()
{
    m_fleet.setListener(this);
    if (!fill())
        return Failure{"the room could not be filled: " + m_problem};
    for (std::size_t i = 1; i < m_fleet.connections().size(); ++i) {
        if (!syncOne(*m_fleet.connections()[i]))
            return Failure{"a sync was not answered: " + m_problem};
    }
    m_fleet.setListener(nullptr);
    return Done{};
}

bool SyncProbe::fill()
{
    for (std::uint64_t i = 0; i < std::min<std::uint64_t>(kInFlight, m_options.syncEvents); ++i)
        writeOne();
    return pollUntil(m_isFilled);
}

void SyncProbe::writeOne()
{
    Connection &writer = *m_fleet.connections().front();
    const std::string tag = tagOf(++m_written);
    writer.send(R"({"type":"message.send","id":")" + m_runId + tag + R"(","room":")"
                + m_fleet.roomId(writer.room()) + R"(","text":")" + tag + m_filler + R"("})");
}

bool SyncProbe::syncOne(Connection &connection)
{
    const std::int64_t seen = m_lastSeq - static_cast<std::int64_t>(m_options.syncEvents);
    connection.seqs = SeqWatch();
    connection.seqs.start(seen);
    m_asking = &connection;
    m_question = m_written + connection.index();
    m_missing = m_options.syncEvents;
    m_isAnswered = false;
    m_asked = nowNanoseconds();
    connection.send(R"({"type":"sync","id":")" + m_runId + tagOf(m_question) + R"(","epoch":)"
                    + jsonText(m_epoch) + R"(,"rooms":{)"
                    + jsonText(m_fleet.roomId(connection.room())) + ":" + std::to_string(seen)
                    + "}}");
    const bool isWhole = pollUntil(m_isAnswered) && m_missing == 0;
    if (!isWhole && m_problem.empty())
        m_problem = std::to_string(m_missing) + " events were not there";
    return isWhole;
}

bool SyncProbe::pollUntil(const bool &isSo)
{
    const std::int64_t end =
        nowNanoseconds() + std::chrono::nanoseconds(m_options.patience).count();
    while (!isSo && m_problem.empty() && nowNanoseconds() < end)
        m_fleet.poll(nowNanoseconds() + kTick);
    return isSo;
}

void SyncProbe::frame(Connection &connection, const FrameFacts &facts, std::string_view,
                      std::int64_t received)
{
    using Kind = FrameFacts::Kind;
    if (facts.kind == Kind::Error) {
        m_problem = std::string(facts.code);
    } else if (facts.kind == Kind::MessageNew) {
        m_lastSeq = std::max(m_lastSeq, facts.seq);
        if (m_asking == &connection && m_missing > 0) {
            --m_missing;
            ++m_replayed;
        }
        // Each has come to each client.
        if (!m_asking)
            m_isFilled = ++m_live == m_options.syncEvents * m_fleet.connections().size();
    } else if (facts.kind == Kind::Ack && m_asking && facts.number == m_question) {
        m_times.record(received - m_asked);
        m_isAnswered = true;
    } else if (facts.kind == Kind::Ack && !m_asking) {
        if (m_written < m_options.syncEvents)
            writeOne();
    }
}

} // namespace hearth::bench
