// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"

namespace hearth::server {

//! Where there are no sessions to speak to.
class SilentGateway final : public SessionGateway
{
public:
    void attach(const SessionId &, const UserId &, const std::vector<RoomId> &, Sight) override {}

    void welcome(const SessionId &, const Welcome &) override {}

    void inspect(const SessionId &, std::size_t,
                 std::function<void(std::vector<Connection>)> done) override
    {
        done({});
    }

    void close(const SessionId &, CloseCode) override {}

    void answer(const SessionId &, const Message &) override {}

    void replay(const SessionId &, const ReplayPlan &) override {}

    void publish(const RoomEvent &) override {}

    void publishEphemeral(const RoomId &, const UserId &, const Message &) override {}

    void sendToUsers(const std::vector<UserId> &, const Message &) override {}

    void addToRoom(const UserId &, const RoomId &) override {}

    void removeFromRoom(const UserId &, const RoomId &) override {}

    void subscribe(const SessionId &, const FeedPlan &) override {}

    void unsubscribe(const SessionId &, const FeedId &) override {}

    void publishToFeed(const FeedBatch &) override {}
};

} // namespace hearth::server
