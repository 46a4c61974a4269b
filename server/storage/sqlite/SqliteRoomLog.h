// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/RoomLog.h"
#include "server/storage/sqlite/MessageChanges.h"
#include "server/storage/sqlite/RoomChanges.h"
#include "shared/base/Clock.h"

namespace hearth::server {

class CommandTable;
class LogTable;
class RoomErasure;
class SearchTable;
class StorageThread;

class SqliteRoomLog final : public RoomLog
{
public:
    //! All of them outlive it.
    SqliteRoomLog(StorageThread &thread, LogTable &log, CommandTable &commands, SearchTable &search,
                  RoomErasure &erasure, const Clock &clock);

    void repeat(const CommandKey &key, const RequestError &otherwise, LoggedDone done) override;
    void append(const MessageDraft &draft, LoggedDone done) override;
    void edit(const EditDraft &draft, LoggedDone done) override;
    void remove(const DeleteDraft &draft, LoggedDone done) override;
    void addReaction(const ReactionDraft &draft, LoggedDone done) override;
    void removeReaction(const ReactionDraft &draft, LoggedDone done) override;
    void createRoom(const RoomDraft &draft, LoggedDone done) override;
    void openDirect(const RoomId &id, const std::vector<UserId> &users, DirectDone done) override;
    void join(const RoomId &room, const UserId &user, const std::optional<UserId> &by,
              EventDone done) override;
    void depart(const Departure &departure, EventsDone done) override;
    void unban(const RoomId &room, const UserId &user, MarkDone done) override;
    void change(const RoomChange &change, ChangeDone done) override;
    void setRole(const RoleChange &change, ChangeDone done) override;
    void changePin(const PinChange &change, ChangeDone done) override;
    void deleteRoom(const RoomId &room, const AuditEntry &note, MarkDone done) override;
    void markRead(const RoomId &room, const UserId &user, qint64 readSeq, MarkDone done) override;

private:
    Result<Logged, RequestError> appendNow(Database &database, const MessageDraft &draft);
    Result<Logged, RequestError> createRoomNow(Database &database, const RoomDraft &draft);
    Result<OpenedDirect, RequestError> openDirectNow(Database &database, const RoomId &id,
                                                     const std::vector<UserId> &users);

    StorageThread &m_thread;
    LogTable &m_log;
    CommandTable &m_commands;
    SearchTable &m_search;
    RoomErasure &m_erasure;
    const Clock &m_clock;
    MessageChanges m_changes;
    RoomChanges m_rooms;
};

} // namespace hearth::server
