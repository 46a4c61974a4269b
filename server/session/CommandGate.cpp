// SPDX-License-Identifier: MIT
#include "server/session/CommandGate.h"

#include "shared/protocol/Limits.h"

namespace hearth::server {

namespace {

//! When there is likely room again for a command more.
constexpr std::chrono::milliseconds kUnansweredPause{1000};

bool isTyping(const Message &command)
{
    return std::holds_alternative<TypingStart>(command)
        || std::holds_alternative<TypingStop>(command);
}

} // namespace

CommandGate::CommandGate(const CommandRates &rates)
    : m_commands(rates.commandsPerSecond, rates.commandsPerSecond * CommandRates::burstSeconds)
    , m_typing(rates.commandsPerSecond > 0 ? rates.typingPerSecond : 0,
               rates.typingPerSecond * CommandRates::burstSeconds)
{}

std::optional<CommandGate::Refusal> CommandGate::enter(const Message &command, SteadyTime now)
{
    if (m_unanswered == Limits::unansweredCommands)
        return refuse(Refusal::Scope::Unanswered, "too many commands wait for their answers",
                      kUnansweredPause, now);
    if (isTyping(command)) {
        if (const auto wait = m_typing.take(now))
            return refuse(Refusal::Scope::Typing, "typing is announced too often", *wait, now);
    } else if (auto refusal = charge(now)) {
        return refusal;
    }
    ++m_unanswered;
    return std::nullopt;
}

std::optional<CommandGate::Refusal> CommandGate::charge(SteadyTime now)
{
    if (const auto wait = m_commands.take(now))
        return refuse(Refusal::Scope::Commands, "commands come too fast", *wait, now);
    return std::nullopt;
}

CommandGate::Refusal CommandGate::refuse(Refusal::Scope scope, const char *message,
                                         std::chrono::milliseconds retryAfter, SteadyTime now)
{
    m_isAbused = m_refusals.add(now) == RecentCount::Verdict::TooMany;
    return {scope, QString::fromUtf8(message), retryAfter};
}

} // namespace hearth::server
