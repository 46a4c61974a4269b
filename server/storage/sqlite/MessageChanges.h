// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/RoomLog.h"
#include "shared/base/Clock.h"

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

class CommandTable;
class LogTable;
class SearchTable;

//! What happens to messages after they were sent, as RoomLog says. For use in the storage's thread,
//! inside a piece of work.
class MessageChanges
{
public:
    MessageChanges(LogTable &log, CommandTable &commands, SearchTable &search);

    Result<Logged, RequestError> edit(Database &database, const EditDraft &draft, UnixTime now);
    Result<Logged, RequestError> remove(Database &database, const DeleteDraft &draft, UnixTime now);
    Result<Logged, RequestError> addReaction(Database &database, const ReactionDraft &draft,
                                             UnixTime now);
    Result<Logged, RequestError> removeReaction(Database &database, const ReactionDraft &draft,
                                                UnixTime now);

private:
    LogTable &m_log;
    CommandTable &m_commands;
    SearchTable &m_search;
};

} // namespace hearth::server
