// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"
#include "shared/protocol/Message.h"

#include <chrono>
#include <functional>
#include <optional>

namespace hearth::app {

//! Why a command has no ack.
struct CommandFailure
{
    enum class Kind {
        Refused, //!< the server said no
        Disconnected //!< nobody knows whether it was carried out
    };

    Kind kind = Kind::Disconnected;
    RequestError error;

    //! If the server can do it only not now: after how long the same may be asked again.
    [[nodiscard]] std::optional<std::chrono::milliseconds> patience() const;
};

using CommandResult = Result<Ack, CommandFailure>;
using CommandReply = std::function<void(const CommandResult &)>;

//! 16 random bytes, base64url.
CommandId newCommandId();

//! Where commands go. Each is answered exactly once; if there is no connection, then at once, from
//! within the call. An answer that would come after the sender's death is dropped: nothing is
//! called from its destructor.
class CommandSender
{
public:
    virtual ~CommandSender() = default;
    virtual void request(const CommandId &id, const Message &command, CommandReply reply) = 0;

    void request(const Message &command, CommandReply reply)
    {
        request(newCommandId(), command, std::move(reply));
    }

    //! For commands whose answer nobody waits for.
    void tell(const Message &command);
};

} // namespace hearth::app
