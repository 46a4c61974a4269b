// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/TokenHash.h"
#include "server/chat/SessionGateway.h"
#include "shared/base/Clock.h"

#include <vector>

namespace hearth::server {

//! Who is told about accounts and tokens, on the core's thread, when the directories know of it.
class AccountListener
{
public:
    virtual ~AccountListener() = default;

    //! The account exists from here on; `joined` is its entry into the room that has everybody.
    virtual void accountAdded(const UserId &user, const RoomEvent &joined) = 0;
    //! The events are those of the user, who has left their rooms for good, as AccountStore says.
    virtual void accountDeleted(const UserId &user, const std::vector<RoomEvent> &left) = 0;
    virtual void roleChanged(const UserId &user, Role before) = 0;
    //! The token is good for nothing any more.
    virtual void tokenRevoked(const TokenHash &token) = 0;
    virtual void tokenRenewed(const TokenHash &token, UnixTime expiresAt) = 0;
};

} // namespace hearth::server
