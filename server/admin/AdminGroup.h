// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/AdminCommand.h"
#include "shared/protocol/ErrorCode.h"

namespace hearth::server {

//! Commands that go together, carried out by the domain. Lives on the core's thread, and for as
//! long as a reply is outstanding.
class AdminGroup
{
public:
    virtual ~AdminGroup() = default;

    //! False when the verb is none of this group's; else `reply` is called once, there, now or
    //! later.
    virtual bool carryOut(const AdminCommand &command, const AdminReplyDone &reply) = 0;

protected:
    //! A reply that says `text` when all went well.
    static std::function<void(const Result<Done, RequestError> &)>
    replyWith(const AdminReplyDone &reply, const QString &text)
    {
        return [reply, text](const Result<Done, RequestError> &result) {
            reply(result ? AdminReply{true, text} : adminFailure(result.error().message));
        };
    }
};

} // namespace hearth::server
