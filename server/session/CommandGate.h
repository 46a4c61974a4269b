// SPDX-License-Identifier: MIT
#pragma once

#include "server/session/RecentCount.h"
#include "shared/base/TokenBucket.h"
#include "shared/protocol/Limits.h"
#include "shared/protocol/Message.h"

#include <optional>

namespace hearth::server {

//! How much one session may ask for.
struct CommandRates
{
    static constexpr double burstSeconds = 2;

    double commandsPerSecond = 10; //!< 0: any number, and of typing too
    double typingPerSecond = 5;
};

//! Lets a session's commands pass to the core, or says that they are too many: too fast, or too
//! many of them unanswered.
class CommandGate
{
public:
    struct Refusal
    {
        enum class Scope { Unanswered, Commands, Typing };

        Scope scope = Scope::Commands;
        QString message;
        std::chrono::milliseconds retryAfter{};
    };

    explicit CommandGate(const CommandRates &rates);

    //! Nothing: it may pass, and counts as unanswered from here on.
    [[nodiscard]] std::optional<Refusal> enter(const Message &command, SteadyTime now);

    //! Of what is no command and is answered at once: a frame that is wrong takes from the rate as
    //! one that is right does.
    [[nodiscard]] std::optional<Refusal> charge(SteadyTime now);

    void answered() { --m_unanswered; }

    //! To be asked after a refusal.
    [[nodiscard]] bool isAbused() const { return m_isAbused; }

private:
    [[nodiscard]] Refusal refuse(Refusal::Scope scope, const char *message,
                                 std::chrono::milliseconds retryAfter, SteadyTime now);

    TokenBucket m_commands;
    TokenBucket m_typing;
    RecentCount m_refusals{Limits::refusals, Limits::refusalWindow};
    int m_unanswered = 0;
    bool m_isAbused = false;
};

} // namespace hearth::server
