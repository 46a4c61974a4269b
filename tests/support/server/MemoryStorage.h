// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/AccountStore.h"
#include "server/storage/RoomHistory.h"
#include "server/storage/RoomLog.h"
#include "shared/base/Executor.h"

#include <map>

namespace hearth::server {

//! The storage ports over plain containers. Everything happens when the executor runs it.
class MemoryStorage final
    : public RoomLog
    , public AccountStore
    , public RoomHistory
{
public:
    MemoryStorage(Executor home, const Clock &clock);

    void append(const MessageDraft &draft, LoggedDone done) override;
    void createRoom(const RoomDraft &draft, LoggedDone done) override;
    void openDirect(const RoomId &id, const UserId &one, const UserId &other,
                    DirectDone done) override;
    void join(const RoomId &room, const UserId &user, EventDone done) override;
    void markRead(const RoomId &room, const UserId &user, qint64 readSeq, MarkDone done) override;

    void addAccount(const StoredUser &user, const StoredToken &token, AddAccountDone done) override;
    void addToken(const StoredToken &token, StoreDone done) override;
    void removeToken(const TokenHash &token, StoreDone done) override;
    void saveLastSeen(const UserId &user, UnixTime when) override;

    void readMessages(const PageQuery &query, PageDone done) override;
    void countUnread(const UserId &user, const std::vector<UnreadQuery> &queries,
                     CountsDone done) override;

    //! What a server would start from now.
    [[nodiscard]] StoredState state() const { return m_state; }

    bool isWriteFailing = false;
    bool isReadFailing = false;
    std::optional<PageQuery> lastPageQuery;

private:
    template <class T>
    void write(std::function<Result<T, RequestError>()> work,
               std::function<void(Result<T, RequestError>)> done);
    [[nodiscard]] std::optional<Result<Logged, RequestError>> earlier(const CommandKey &key) const;
    StoredRoom &room(const RoomId &id);
    RoomEvent addMember(const RoomId &id, const UserId &user);

    Executor m_home;
    const Clock &m_clock;
    StoredState m_state;
    std::vector<ChatMessage> m_messages;
    std::map<std::pair<UserId, CommandId>, std::pair<QByteArray, RoomEvent>> m_commands;
};

} // namespace hearth::server
