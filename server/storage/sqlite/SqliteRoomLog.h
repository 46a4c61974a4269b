// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/RoomLog.h"
#include "shared/base/Clock.h"

namespace hearth::server {

class StorageThread;

class SqliteRoomLog final : public RoomLog
{
public:
    SqliteRoomLog(StorageThread &thread, const Clock &clock);

    void append(const MessageDraft &draft, LoggedDone done) override;
    void createRoom(const RoomDraft &draft, LoggedDone done) override;
    void openDirect(const RoomId &id, const UserId &one, const UserId &other,
                    DirectDone done) override;
    void join(const RoomId &room, const UserId &user, EventDone done) override;
    void markRead(const RoomId &room, const UserId &user, qint64 readSeq, MarkDone done) override;

private:
    StorageThread &m_thread;
    const Clock &m_clock;
};

} // namespace hearth::server
