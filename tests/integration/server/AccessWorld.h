// SPDX-License-Identifier: MIT
#pragma once

#include "tests/integration/server/AccessTable.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <map>
#include <memory>

namespace hearth::test {

//! A real server with somebody of each role, who stands in a room of each kind. The rooms are made
//! by a host, who goes on to own them; what can't be asked for is written into the database while
//! the server stands still.
class AccessWorld
{
public:
    static constexpr std::array roles{Role::Owner, Role::Admin, Role::Member, Role::Guest,
                                      Role::Publisher};

    //! False when something of it could not be made.
    [[nodiscard]] bool build();
    void end();

    TestServer &server() { return m_server; }

    [[nodiscard]] QString tokenOf(Role role) const { return m_people.at(role).token; }

    [[nodiscard]] QString bannedToken() const { return m_banned.token; }

    [[nodiscard]] QString expiredToken() const { return m_expired.token; }

    [[nodiscard]] const Stage &stage(Role role, Place place) const
    {
        return m_stages.at({role, place});
    }

    //! Undoes what a command has done to the room, as far as it is in the way of the next ones.
    void restore(const Message &done, TestClient &asker, const Stage &stage);

private:
    [[nodiscard]] bool makeFeeds();
    [[nodiscard]] bool makeRooms(Role role);
    [[nodiscard]] bool furnish(Place place, const Credentials &person, TestClient &client,
                               Stage &stage);
    [[nodiscard]] bool writeInto(TestClient &author, const RoomId &room, MessageId &kept,
                                 MessageId &toDelete);
    [[nodiscard]] bool writeIntoDatabase();
    //! Whether all of them were acked.
    bool host(const std::vector<Message> &commands);

    TestServer m_server;
    std::map<Role, Credentials> m_people;
    Credentials m_hostAccount;
    Credentials m_moderator;
    Credentials m_victim;
    Credentials m_outsider;
    Credentials m_barred;
    Credentials m_banned;
    Credentials m_expired;
    std::unique_ptr<TestClient> m_host;
    std::map<std::pair<Role, Place>, Stage> m_stages;
};

} // namespace hearth::test
