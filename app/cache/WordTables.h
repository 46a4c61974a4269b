// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/LocalStore.h"

#include <string_view>

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::app {

//! What a person wrote or chose and the server does not have: the outbox, the drafts, emoji. Works
//! inside a transaction of the caller.
class WordTables
{
public:
    explicit WordTables(Database &database);

    enum class Order { OldestFirst, NewestFirst };

    // What an earlier schema has not is empty: a damaged file may be of one.

    //! Up to the first row that can't be read.
    [[nodiscard]] std::vector<OutgoingMessage> outbox(Order order = Order::OldestFirst);
    [[nodiscard]] std::map<RoomId, Draft> drafts();
    void put(const OutgoingMessage &message);
    void remove(const CommandId &id);
    [[nodiscard]] QStringList recentEmoji();
    void putRecentEmoji(const QStringList &emoji);
    [[nodiscard]] SkinTone::Tone skinTone();
    void keepSkinTone(SkinTone::Tone tone);
    [[nodiscard]] std::vector<LeftRoom> leftRooms();
    void putLeftRoom(const LeftRoom &room);
    void removeLeftRoom(const RoomId &room);
    [[nodiscard]] std::map<RoomId, Attention::Level> attention();
    void keepAttention(const RoomId &room, Attention::Level level);
    [[nodiscard]] std::map<FeedId, QByteArray> feedHabits();
    //! Empty ones are none.
    void keepFeedHabits(const FeedId &feed, const QByteArray &habits);
    //! An empty one is none.
    void setDraft(const RoomId &room, const Draft &draft);

private:
    //! None where the table is not there.
    [[nodiscard]] bool has(std::string_view table, std::string_view column);

    Database &m_database;
};

} // namespace hearth::app
