// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"
#include "server/storage/StoredState.h"
#include "shared/base/Result.h"
#include "shared/protocol/ErrorCode.h"

#include <functional>

namespace hearth::server {

//! Keeps accounts and tokens. Called on the core's thread only; each `done` is called there, later,
//! in the order of the calls (those to RoomLog counted in) and only after the commit. A failure
//! changed nothing: `unavailable` may be tried again.
class AccountStore
{
public:
    using AddAccountDone = std::function<void(Result<RoomEvent, RequestError>)>;
    using StoreDone = std::function<void(Result<Done, RequestError>)>;

    virtual ~AccountStore() = default;

    //! The user, their first token and their entry into generalRoom(), all or nothing; the event is
    //! that entry. `conflict` when the folded name is taken.
    virtual void addAccount(const StoredUser &user, const StoredToken &token,
                            AddAccountDone done) = 0;
    virtual void addToken(const StoredToken &token, StoreDone done) = 0;
    //! Removing what is not there is no failure.
    virtual void removeToken(const TokenHash &token, StoreDone done) = 0;
    //! Nobody waits for it; a failure is logged.
    virtual void saveLastSeen(const UserId &user, UnixTime when) = 0;
};

} // namespace hearth::server
