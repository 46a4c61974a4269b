// SPDX-License-Identifier: MIT
#include "app/session/PatientSender.h"

#include <utility>
#include <vector>

namespace hearth::app {

PatientSender::PatientSender(CommandSender &commands, TimeSource time)
    : m_commands(commands)
    , m_time(time)
    , m_guard(std::make_shared<PatientSender *>(this))
{}

PatientSender::~PatientSender() = default;

void PatientSender::request(const CommandId &id, const Message &command, CommandReply reply)
{
    request(id, command, std::move(reply), {});
}

void PatientSender::request(const CommandId &id, const Message &command, CommandReply reply,
                            std::function<void()> onDelayed)
{
    m_asked.insert_or_assign(id,
                             Asked{command, std::move(reply), std::move(onDelayed),
                                   m_time.scheduler.timer([this, id] { ask(id); })});
    ask(id);
}

void PatientSender::suspend()
{
    std::vector<CommandReply> replies;
    for (auto asked = m_asked.begin(); asked != m_asked.end();) {
        // The others are under way, and answered by whom they were handed to.
        if (!asked->second.timer->isActive()) {
            ++asked;
            continue;
        }
        replies.push_back(std::move(asked->second.reply));
        asked = m_asked.erase(asked);
    }
    for (const auto &reply : replies)
        reply(Failure{CommandFailure{}});
}

void PatientSender::ask(const CommandId &id)
{
    const Message command = m_asked.at(id).command;
    m_commands.request(id, command,
                       [guard = std::weak_ptr(m_guard), id](const CommandResult &result) {
                           if (const auto alive = guard.lock())
                               (*alive)->onAnswer(id, result);
                       });
}

void PatientSender::onAnswer(const CommandId &id, const CommandResult &result)
{
    const auto asked = m_asked.find(id);
    if (asked == m_asked.end())
        return;
    if (const auto patience = result ? std::nullopt : result.error().patience()) {
        asked->second.timer->start(*patience);
        if (const auto onDelayed = asked->second.onDelayed)
            onDelayed();
        return;
    }
    // Kept to the end of this function: the answer may be what its timer asked for at once.
    const Asked answered = std::move(asked->second);
    m_asked.erase(asked);
    answered.reply(result);
}

} // namespace hearth::app
