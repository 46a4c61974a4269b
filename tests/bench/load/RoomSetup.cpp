// SPDX-License-Identifier: MIT
#include "tests/bench/load/RoomSetup.h"

#include "tests/bench/load/RunTag.h"

namespace hearth::bench {

namespace {

constexpr std::int64_t kTick = 100'000'000;
constexpr std::int64_t kQuiet = 500'000'000;

} // namespace

std::string roomName(std::size_t rooms, std::size_t room)
{
    return "bench-" + std::to_string(rooms) + "-" + std::to_string(room);
}

RoomSetup::RoomSetup(Fleet &fleet, const LoadOptions &options)
    : m_fleet(fleet)
    , m_options(options)
    , m_isIn(options.connections)
{}

void RoomSetup::begin()
{
    m_fleet.setListener(this);
}

Result<Done, std::string> RoomSetup::finish()
{
    if (m_options.rooms > 0) {
        createRooms();
        if (!awaitAnswers())
            return Failure{"the rooms could not be made: " + m_problem.value_or("no answer")};
        joinRooms();
        if (!awaitAnswers())
            return Failure{"the rooms could not be joined: " + m_problem.value_or("no answer")};
    }
    goLive();
    if (!awaitAnswers())
        return Failure{"the server does not answer: " + m_problem.value_or("no answer")};
    // What the joining set off is not part of what is measured.
    const std::int64_t end = nowNanoseconds() + kQuiet;
    while (nowNanoseconds() < end)
        m_fleet.poll(end);
    return Done{};
}

void RoomSetup::frame(Connection &connection, const FrameFacts &facts, std::string_view payload,
                      std::int64_t)
{
    std::optional<FoundRoom> found;
    switch (facts.kind) {
    case FrameFacts::Kind::Welcome:
        m_epoch = epochIn(payload);
        if (m_options.rooms == 0)
            return;
        found = roomInWelcome(payload, roomName(m_options.rooms, connection.room()));
        if (!found)
            return;
        connection.seqs.start(found->lastSeq);
        break;
    case FrameFacts::Kind::Ack:
        --m_unanswered;
        // Its own entry is on its way: the first event that comes is where the watch begins.
        found = roomInAck(payload);
        break;
    case FrameFacts::Kind::Pong:
        --m_unanswered;
        return;
    case FrameFacts::Kind::Error:
        --m_unanswered;
        m_problem = std::string(facts.code);
        return;
    default:
        return;
    }
    if (!found)
        return;
    m_isIn[connection.index()] = true;
    m_fleet.roomId(connection.room()) = found->id;
}

bool RoomSetup::awaitAnswers()
{
    const std::int64_t end =
        nowNanoseconds() + std::chrono::nanoseconds(m_options.connectTimeout).count();
    while (m_unanswered > 0 && !m_problem && nowNanoseconds() < end)
        m_fleet.poll(nowNanoseconds() + kTick);
    return m_unanswered == 0 && !m_problem;
}

void RoomSetup::createRooms()
{
    for (std::size_t room = 0; room < m_options.rooms; ++room) {
        Connection &founder = *m_fleet.connections()[room];
        if (m_fleet.roomId(room).empty() && founder.state() == Connection::State::Open)
            command(founder, "room.create",
                    ",\"name\":" + jsonText(roomName(m_options.rooms, room)));
    }
}

void RoomSetup::joinRooms()
{
    for (const auto &connection : m_fleet.connections()) {
        if (!m_isIn[connection->index()] && connection->state() == Connection::State::Open)
            command(*connection, "room.join",
                    ",\"room\":" + jsonText(m_fleet.roomId(connection->room())));
    }
}

void RoomSetup::goLive()
{
    // The server holds events back until a client's first command.
    for (const auto &connection : m_fleet.connections()) {
        if (connection->state() == Connection::State::Open)
            command(*connection, "ping", {});
    }
}

void RoomSetup::command(Connection &connection, const std::string &type, const std::string &fields)
{
    ++m_unanswered;
    connection.send("{\"type\":" + jsonText(type) + ",\"id\":" + jsonText(newCommandId()) + fields
                    + "}");
}

} // namespace hearth::bench
