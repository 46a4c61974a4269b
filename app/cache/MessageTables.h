// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/LocalStore.h"

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::app {

//! The messages of all rooms, and of each room the range of its log that they cover. Whatever would
//! leave a hole in a range is not taken: a page that does not touch it is passed over, and after an
//! event that is not the next one the room holds nothing. Works inside a transaction of the caller.
class MessageTables
{
public:
    explicit MessageTables(Database &database);

    [[nodiscard]] StoredMessage find(const RoomId &room, const MessageId &message);
    [[nodiscard]] MessagePage page(const HistoryGet &query);
    [[nodiscard]] std::vector<ChatMessage> search(const StoredSearch &query);

    void startRange(const RoomId &room, qint64 lastSeq);
    void dropRoom(const RoomId &room);
    //! The messages of all rooms; each range begins anew after its last event.
    void dropAll();
    void putPage(const RoomId &room, std::optional<qint64> before, const MessagePage &page);
    void putSent(const ChatMessage &message);
    void apply(const RoomChange &change);
    void count(const RoomId &room, qint64 seq);

private:
    //! False if the event was not the next one of a range.
    [[nodiscard]] bool extendRange(const RoomId &room, qint64 seq);
    //! Whether all messages after that one are here.
    [[nodiscard]] bool reaches(const RoomId &room, qint64 seq);
    [[nodiscard]] std::optional<qint64> seenOf(const RoomId &room);
    void put(const ChatMessage &message);
    void edit(const ChatMessage &message);
    void markDeleted(const MessageId &message);
    void react(const MessageId &message, const std::function<void(std::vector<Reaction> &)> &how);

    Database &m_database;
};

} // namespace hearth::app
