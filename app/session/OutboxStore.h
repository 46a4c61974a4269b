// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/OutgoingMessage.h"

#include <functional>

namespace hearth::app {

//! Where the outbox outlives the program. Calls take effect in their order, none of them waits.
class OutboxStore
{
public:
    enum class Kept {
        Durably,
        UntilExit, //!< there is no file: it lives as long as the program
        NotAtAll
    };

    virtual ~OutboxStore() = default;

    //! `answer` comes from the event loop: Durably once the message would be found again after a
    //! kill -9 or a power cut, else once it is clear that it would not. Adding the same one again
    //! is harmless.
    virtual void add(const OutgoingMessage &message, std::function<void(Kept)> answer) = 0;
    //! Keeps whether it failed, and why.
    virtual void update(const OutgoingMessage &message) = 0;
    //! Gone from disk only after everything else that the store was given before is there.
    virtual void remove(const CommandId &id) = 0;
};

} // namespace hearth::app
