// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/CommandSender.h"

#include <QHash>

namespace hearth::app {

//! The commands that wait for their answer. Each reply is called exactly once, and may ask for
//! more.
class RequestTracker
{
public:
    void expect(const CommandId &id, CommandReply reply);

    //! False if nothing waits for it: a stray or second answer.
    bool acknowledge(const Ack &ack);
    bool refuse(const Error &error);
    //! The connection is gone: all that wait fail, in the order of asking.
    void failAll();

    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }

private:
    struct Waiting
    {
        CommandReply reply;
        qint64 order = 0;
    };

    QHash<CommandId, Waiting> m_waiting;
    qint64 m_nextOrder = 0;
};

} // namespace hearth::app
