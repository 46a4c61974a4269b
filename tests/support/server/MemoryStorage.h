// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/RoomHistory.h"
#include "server/storage/RoomLog.h"
#include "tests/support/server/MemoryAccounts.h"

#include <map>

namespace hearth::server {

//! The storage ports over plain containers. Everything happens when the executor runs it.
class MemoryStorage final
    : public MemoryAccounts
    , public RoomLog
    , public RoomHistory
{
public:
    MemoryStorage(Executor home, const Clock &clock);

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

    void readMessages(const PageQuery &query, PageDone done) override;
    void countUnread(const UserId &user, const std::vector<UnreadQuery> &queries,
                     CountsDone done) override;
    void readPins(const PinsQuery &query, PageDone done) override;
    void readVersions(const VersionsQuery &query, VersionsDone done) override;
    void search(const SearchQuery &query, SearchDone done) override;

    bool isReadFailing = false;
    std::optional<PageQuery> lastPageQuery;
    std::optional<SearchQuery> lastSearch;
    SearchPage nextFound; //!< what a search comes to

private:
    template <class Event>
    void react(const ReactionDraft &draft, LoggedDone done);
    [[nodiscard]] std::optional<Result<Logged, RequestError>> earlier(const CommandKey &key) const;
    //! Gives the command its place: `make` gets the seq, and changes what there is.
    Result<Logged, RequestError> log(const CommandKey &key, const RoomId &id,
                                     const std::function<RoomEvent(qint64)> &make);
    //! Null unless it is one of the room that is not deleted.
    ChatMessage *find(const RoomId &id, const MessageId &message);

    std::vector<ChatMessage> m_messages;
    std::map<MessageId, std::vector<MessageVersion>> m_versions; //!< newest first
    std::vector<MessageId> m_pins; //!< the last one first
    std::map<std::pair<UserId, CommandId>, std::pair<QByteArray, RoomEvent>> m_commands;
};

} // namespace hearth::server
