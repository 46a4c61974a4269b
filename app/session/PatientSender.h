// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/CommandSender.h"
#include "app/time/Scheduler.h"

#include <map>
#include <memory>

namespace hearth::app {

//! For commands that somebody waits for: what the server can do only not now is asked again, under
//! the same id and after as long as it says, until there is another answer. What is asked again may
//! come behind what was asked later.
class PatientSender : public CommandSender
{
public:
    //! Both outlive it.
    PatientSender(CommandSender &commands, TimeSource time);
    ~PatientSender() override;

    using CommandSender::request;
    void request(const CommandId &id, const Message &command, CommandReply reply) override;
    //! `onDelayed` is called each time that the server puts it off.
    void request(const CommandId &id, const Message &command, CommandReply reply,
                 std::function<void()> onDelayed);
    //! The connection has ended: what waits is answered as disconnected.
    void suspend();

private:
    struct Asked
    {
        Message command;
        CommandReply reply;
        std::function<void()> onDelayed;
        std::unique_ptr<Timer> timer; //!< runs while it waits
    };

    void ask(const CommandId &id);
    void onAnswer(const CommandId &id, const CommandResult &result);

    CommandSender &m_commands;
    TimeSource m_time;
    std::map<CommandId, Asked> m_asked;
    std::shared_ptr<PatientSender *> m_guard; //!< for answers that come after its death
};

} // namespace hearth::app
