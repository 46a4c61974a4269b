// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"
#include "tests/bench/load/Fleet.h"

#include <optional>
#include <string>

namespace hearth::bench {

//! The name of a room that the tool made, the same each time: so that it is found again.
std::string roomName(std::size_t rooms, std::size_t room);

//! Finds each client's room in its welcome, makes what is missing, has clients join, and has the
//! server send them events.
class RoomSetup final : public FrameListener
{
public:
    explicit RoomSetup(Fleet &fleet, const LoadOptions &options);

    //! Before the clients connect: listens for their welcomes.
    void begin();
    //! After they have connected. The error is for a person.
    Result<Done, std::string> finish();

    //! That the server has told.
    [[nodiscard]] const std::string &epoch() const { return m_epoch; }

    void frame(Connection &connection, const FrameFacts &facts, std::string_view payload,
               std::int64_t received) override;

private:
    //! False when the answers don't come.
    [[nodiscard]] bool awaitAnswers();
    void createRooms();
    void joinRooms();
    void goLive();
    void command(Connection &connection, const std::string &type, const std::string &fields);

    Fleet &m_fleet;
    const LoadOptions &m_options;
    std::vector<bool> m_isIn; //!< by client
    std::size_t m_unanswered = 0;
    std::string m_epoch;
    std::optional<std::string> m_problem;
};

} // namespace hearth::bench
